/** Cards that ask whose words these are: one whole sentence in quotation marks, exactly as printed. */
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { maxPromptChars } from '../audit/lengths.ts'
import { namesBareBody } from '../standing/bare-body.ts'
import { isBystander, tellsFact } from '../claims/bystander.ts'
import { isCarrier } from '../claims/carrier.ts'
import { isWorthAsking, matterIn } from '../claims/matter.ts'
import type { Draft } from '../draft.ts'
import { withNames } from '../quoted/brackets.ts'
import { bareQuote, ellipsis, isCutOff, piecesOf } from '../quoted/pieces.ts'
import { isTitle, leavesOpen, tellsOfWhat, tellsSomething, withToldNouns } from '../quoted/standing.ts'
import { once } from '../once.ts'
import { clean, hull, type Reading, sourceInWords, tokensIn, within } from '../reading.ts'
import { type Saying, sayingOf } from '../claims/saying.ts'
import { dayAtEnd, saidOn } from '../claims/day-of-saying.ts'
import { opensQuotation } from '../wording/saying-verbs.ts'
import { type Speaker, speakerOf } from '../claims/speaker.ts'
import { mentionsIn } from '../wording/mention-order.ts'
import type { Story } from '../story/headline.ts'
import { inStory, inStoryIfNeeded } from '../story/story.ts'
import { claimGroup } from '../claims/evidence.ts'

/** What the question around a quotation takes. */
const frameChars = 62
/** With the story before it, at its shortest. */
const storyChars = 100

export function quotationDraft(reading: Reading, claim: Claim): Draft | null {
  const saying = sayingOf(reading, claim)
  if (!saying || saying.form !== 'quotation' || claim.nestedIn !== undefined) return null
  return inStoryIfNeeded(reading, (story) => {
    const pieces = mostTellingFirst(
      reading,
      piecesOf(reading, claim, maxPromptChars - (story ? storyChars : frameChars)),
    )
    const drafts = pieces
      .map((piece) => draftOf(reading, claim, saying, piece, story))
      .filter((draft) => draft !== null)
    return drafts.find(({ reasons }) => reasons.length === 0) ?? drafts[0] ?? null
  })
}

function draftOf(reading: Reading, claim: Claim, saying: Saying, piece: Span, story: Story | null): Draft | null {
  const words = withNames(reading, piece, claim.entity) + (isCutOff(reading, piece) ? ellipsis : '')
  if (!tellsSomething(words) || isTitle(words) || /''|["“”]/.test(words) || tearsQuotation.test(words)) return null
  const speaker = speakerOf(reading, claim)
  const said = saidOn(reading, claim)
  const verb = opensQuotation(saying.lemma) ? saying.past : 'said'
  const plain = said.point
    ? `Who ${verb}${dayAtEnd(reading, said)}: “${words}”?`
    : `According to ${sourceInWords(reading)}, who ${verb}: “${words}”?`
  const answer = speaker?.answer ?? {
    canonical: clean(reading.text.slice(...hull(...claim.source))) || 'unknown',
    accepted: [],
  }
  const prompt = story ? inStory(reading, story, plain, answer) : plain
  if (prompt === null) return null
  const reasons: TrayReason[] = []
  if (!speaker || namesBareBody(speaker.answer.canonical) || isCarrier(reading, claim))
    reasons.push('unresolved-speaker')
  const open = story ? withToldNouns(words, story) : words
  if (leavesOpen(open, wordsOfPeople(reading))) reasons.push('unresolved-pronoun')
  if (!tellsOfWhat(open, said.point !== null, story)) reasons.push('not-self-contained')
  else if (
    speaker &&
    (!isWorthAsking(reading, words, sortOf(reading, piece, speaker), speaker) ||
      (isBystander(reading, speaker) && !tellsFact(words)))
  )
    reasons.push('not-self-contained')
  return {
    kind: 'quotation',
    prompt,
    answer,
    spans: [piece, hull(...claim.source, ...claim.cue), ...(speaker?.elsewhere ?? [])],
    attribution: { speaker: speaker?.name ?? 'unknown', verb, date: said.edtf },
    fact: `${speaker?.name ?? ''}|${words}`,
    group: claimGroup(claim),
    entities: [
      ...(speaker?.entity ? [speaker.entity.id] : []),
      ...within(reading.actorsInOrder, piece).map((actor) => actor.entity),
    ],
    confidence: claim.confidence,
    weight: (said.point ? 0.8 : 0.6) - (/\s\p{Lu}\p{L}{2,}/u.test(words) ? 0 : 0.25),
    reasons,
  }
}

/** “As the mayor wrote, ‘The dam will hold”: words of somebody else, of which the end is lost. */
const tearsQuotation = /(?<![\p{L}\d])‘(?!\d|em\b|til\b)(?:[^’]|\p{L}’\p{L})*$/u

/** Half a sentence, or what once happened to whoever speaks: "I took …", "We saw …"; what names another tells of the story by that alone. */
function sortOf(reading: Reading, piece: Span, { entity }: Speaker): 'aside' | 'quotation' | 'reported' {
  const [first, second] = tokensIn(reading, piece)
  const isOwn = /^(?:i|we)(?:['’]|$)/.test(first?.lower ?? '')
  const isPast = second?.pos === 'VERB' && second.lower !== second.lemma && !second.lower.endsWith('ing')
  if (isCutOff(reading, piece) || (isOwn && isPast)) return 'aside'
  if (isOwn && !/^(?:think|believe)$/.test(second?.lower ?? '')) return 'quotation'
  const named = mentionsIn(reading, piece).filter(({ form }) => form === 'name')
  return named.some((mention) => mention.entity !== entity?.id) ? 'reported' : 'quotation'
}

/** The sentence with the point: what takes up most of the story, the first of equals; one that is cut off has its point elsewhere. */
function mostTellingFirst(reading: Reading, pieces: readonly Span[]): Span[] {
  const worth = (piece: Span): number =>
    matterIn(reading, bareQuote(reading.text.slice(...piece)), []) - (isCutOff(reading, piece) ? 1 : 0)
  return pieces.toSorted((a, b) => worth(b) - worth(a))
}

const wordsOfPeople = once(
  ({ entities }: Reading): ReadonlySet<string> =>
    new Set(
      [...entities.values()]
        .filter(({ type }) => type === 'person')
        .flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => one.split(' '))),
    ),
)
