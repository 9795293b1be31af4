/** Cards that ask what somebody said: a plan, an object, what was said about a topic, or what was denied, promised, announced. */
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim } from '../../facts/facts.ts'
import { namesBareBody } from '../standing/bare-body.ts'
import { isCarrier } from '../claims/carrier.ts'
import { contentFault } from '../claims/content-faults.ts'
import { claimGroup, evidenceOf } from '../claims/evidence.ts'
import { opening, type SaidOn, saidOn } from '../claims/day-of-saying.ts'
import { isTangled, keepsObject, sayingOf } from '../claims/saying.ts'
import { type Speaker, speakerOf } from '../claims/speaker.ts'
import { readClause } from '../clauses/clause.ts'
import { isToldByAnother } from '../clauses/qualified.ts'
import { type Asked, type Asking, asksForThing, maxAnswerChars } from '../content/asked.ts'
import { askForDeed } from '../content/deed.ts'
import { faultsOfAsked } from '../content/faults.ts'
import { askForObject } from '../content/object.ts'
import { askForPlan } from '../content/plan.ts'
import { askAboutSelf } from '../content/self.ts'
import { askAboutTopic } from '../content/topic.ts'
import type { Draft } from '../draft.ts'
import { leakedWords } from '../audit/leak.ts'
import { speaksOfSelf } from '../pronouns/own-they.ts'
import { firstOffset, isHeadline, type Reading, tokensIn, upperFirst } from '../reading.ts'
import type { Story } from '../story/headline.ts'
import { inStory, inStoryIfNeeded, inStoryIfPossible } from '../story/story.ts'
import { standAlone } from '../wording/stand-alone.ts'

/** What was said of something named on a known day needs no story; of an undated saying the story tells when it was. */
export const claimContentDraft = (reading: Reading, claim: Claim): Draft | null =>
  (saidOn(reading, claim).point ? inStoryIfNeeded : inStoryIfPossible)(reading, (story) =>
    draftIn(reading, claim, story),
  )

function draftIn(reading: Reading, claim: Claim, story: Story | null): Draft | null {
  const saying = sayingOf(reading, claim)
  if (!saying || claim.nestedIn !== undefined || claim.headline === true) return null
  if (isHeadline(reading, saying.span[0]) || isTangled(reading, claim)) return null
  const speaker = speakerOf(reading, claim)
  if (!speaker) return null
  const asking = { reading, saying, speaker, story }
  const asked = ask(asking)
  if (!asked || asked.answer.length > maxAnswerChars) return null
  const said = saidOn(reading, claim)
  const answer = { canonical: upperFirst(asked.answer), accepted: [] }
  const prompt = promptOf(asking, said, asked)
  if (prompt === null) return null
  return {
    kind: 'claim-content',
    prompt,
    answer,
    spans: evidenceOf(claim, asked.span, speaker),
    attribution: { speaker: speaker.name, verb: saying.past, date: said.edtf },
    fact: `${speaker.name}|${asked.question}|${asked.answer}`,
    group: claimGroup(claim),
    entities: [...(speaker.entity ? [speaker.entity.id] : []), ...asked.entities],
    confidence: claim.confidence,
    weight: weightOf(asked, said),
    reasons: [
      ...new Set([
        ...faultsOfSpeaker(asking, claim),
        ...faultsOfAsked({ ...asking, claim, asked }),
        ...faultsOfWords(asking, claim, asked),
      ]),
    ],
  }
}

/** Little less than asking who said it: of several sayings, one is asked so and the next the other way. */
const weightOf = (asked: Asked, { point }: SaidOn): number => (asksForThing(asked) ? 0.95 : point ? 0.85 : 0.55)

function faultsOfSpeaker({ reading, saying, speaker }: Asking, claim: Claim): readonly TrayReason[] {
  const isAnothers =
    isCarrier(reading, claim) || isToldByAnother(reading, firstOffset(claim.source)) || namesBareBody(speaker.name)
  const isGuess = claim.kind === 'attitude' && !keepsObject(saying) && !saying.verbatim
  return [...(isAnothers ? ['unresolved-speaker' as const] : []), ...(isGuess ? ['low-confidence' as const] : [])]
}

/** All that was said is judged as where a card asks for the speaker: it has to be worth that, and to be told by as much as the question and its answer tell. */
function faultsOfWords(
  { reading, saying, speaker, story }: Asking,
  claim: Claim,
  { span }: Asked,
): readonly TrayReason[] {
  const hidden = speaker.entity?.id ?? null
  const told = standAlone(reading, span, {
    hidden,
    hiddenMayBeIt: true,
    hiddenMayBeThey: speaksOfSelf(reading, claim, saying.lemma),
    quoteLoaded: true,
  })
  const content = { ...told, span, fault: null }
  return contentFault({ reading, claim, saying, content, speaker, story, isSpeakerTold: true }) === null
    ? []
    : ['not-self-contained']
}

/** Longer, who the speaker is crowds out what is asked, or the story. */
const maxDescribedChars = { alone: 200, inStory: 120 } as const

/** With the speaker's role, where there is room and it gives nothing away; null where the story gives the answer away or leaves no room. */
function promptOf({ reading, speaker, story }: Asking, said: SaidOn, asked: Asked): string | null {
  const answer = { canonical: upperFirst(asked.answer), accepted: [] }
  const { opening: lead = 'what did', question } = asked
  const worded = ({ described, name }: Speaker, isDescribed: boolean): string =>
    `${opening(reading, said)}${lead} ${isDescribed ? described : name} ${question}?`
  const described = worded(speaker, true)
  const isFit =
    described.length <= maxDescribedChars[story ? 'inStory' : 'alone'] && leakedWords(described, answer) === null
  const alone = isFit ? described : worded(speaker, false)
  return story ? inStory(reading, story, alone, answer, 'claim-content') : alone
}

function ask(asking: Asking): Asked | null {
  const { reading, saying } = asking
  const clause = saying.form === 'that' ? readClause(tokensIn(reading, saying.span)) : null
  if (!clause) return askForDeed(asking)
  const candidates = [
    askForPlan(asking, clause),
    askForDeed(asking),
    askForObject(asking, clause),
    askAboutTopic(asking, clause),
    askAboutSelf(asking, clause),
  ].filter((asked) => asked !== null)
  return candidates.find(({ open, answer }) => !open && answer.length <= maxAnswerChars) ?? candidates[0] ?? null
}
