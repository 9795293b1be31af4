/** Cards that leave a gap in what somebody said, whose word it is told with it: for sayings of which it is idle, or impossible, to ask who said them. */
import type { Claim } from '../../facts/facts.ts'
import { maxPromptChars } from '../audit/lengths.ts'
import { readClause } from '../clauses/clause.ts'
import type { Draft } from '../draft.ts'
import { leavesOpen } from '../events/enough.ts'
import type { Gap } from '../cloze/gap.ts'
import { gapSign } from '../cloze/gap-sign.ts'
import { roomForGaps } from '../cloze/asked-already.ts'
import { gapsOf } from '../cloze/gaps.ts'
import { maxCharsInStory, sentenceFault } from '../cloze/sentence-faults.ts'
import {
  clean,
  firstOffset,
  hull,
  isHeadline,
  type Reading,
  sourceInWords,
  tokenIndexAt,
  tokensIn,
  upperFirst,
  within,
} from '../reading.ts'
import {
  firstObjectEnd,
  interruptions,
  isCutShort,
  isGerund,
  isTangled,
  keepsObject,
  type Saying,
  sayingOf,
} from '../claims/saying.ts'
import { dayAmid, opening, type SaidOn, saidOn } from '../claims/day-of-saying.ts'
import { takesInfinitive } from '../wording/saying-verbs.ts'
import { hasGuess, standsAlone } from '../standing/stands.ts'
import type { Story } from '../story/headline.ts'
import { inStory } from '../story/story.ts'
import { type Teller, tellerOf } from '../claims/teller.ts'
import { clauseOfWords } from '../clauses/statement.ts'
import { endsUnfinished, type Trimmed, trimToStandAlone } from '../clauses/trim.ts'
import { isToldByAnother } from '../clauses/qualified.ts'
import { withOwner } from '../claims/owner.ts'
import { pastOf } from '../wording/verbs.ts'
import { isLimited } from '../claims/content-faults.ts'
import { claimGroup, evidenceOf } from '../claims/evidence.ts'

/** `others` are the drafts of the other kinds: a gap hides something else than they ask for. */
export function toldGapDrafts(reading: Reading, others: readonly Draft[]): Draft[] {
  const roomIn = roomForGaps(others)
  return reading.claimsInOrder.flatMap(
    (claim) => draftOf(reading, claim, roomIn(hull(...claim.source, ...claim.content)).has) ?? [],
  )
}

/** What was said, how, when and by whom. */
interface Telling {
  readonly claim: Claim
  readonly saying: Saying
  readonly said: SaidOn
  readonly teller: Teller
}

function draftOf(reading: Reading, claim: Claim, hasRoom: (gap: Gap) => boolean): Draft | null {
  const saying = sayingOf(reading, claim)
  if (!saying || claim.nestedIn !== undefined || claim.headline === true) return null
  const teller = tellerOf(reading, claim)
  if (!teller) return null
  const telling = { claim, saying, said: saidOn(reading, claim), teller }
  if (!mayBeToldAgain(reading, telling)) return null
  const gaps = gapsIn(reading, telling).filter(hasRoom)
  for (const story of [null, ...reading.stories])
    for (const gap of gaps) {
      const draft = draftWith(reading, telling, gap, story)
      if (draft) return draft
    }
  return null
}

function mayBeToldAgain(reading: Reading, { claim, saying, teller: { speaker } }: Telling): boolean {
  if (isTangled(reading, claim) || isHeadline(reading, saying.span[0]) || isCutShort(reading, claim)) return false
  if (isToldByAnother(reading, firstOffset(claim.source))) return false
  if (hasGuess(reading, saying.span, speaker?.entity?.id ?? null)) return false
  // "Many have heard that": nobody said it.
  if (claim.kind === 'attitude' && !saying.verbatim) return false
  switch (saying.form) {
    case 'that':
      // "reported sales of $3 million for the year ended" has a participle for its verb.
      return saying.lemma !== 'report' || /\bthat\b/.test(reading.text.slice(hull(...claim.cue)[0], saying.span[0]))
    case 'infinitive':
      return takesInfinitive(saying.lemma) && keepsObject(saying) && !isGerund(reading, claim)
    case 'phrase':
      return keepsObject(saying) && !isGerund(reading, claim) && (speaker !== null || saying.lemma !== 'deny')
    default:
      return false
  }
}

function gapsIn(reading: Reading, { claim, saying: { span } }: Telling): Gap[] {
  return gapsOf(reading, { span, clause: clauseOfWords(reading, span), claims: [claim] })
}

function draftWith(reading: Reading, telling: Telling, gap: Gap, story: Story | null): Draft | null {
  const { claim, saying, said, teller } = telling
  const content = contentAround(reading, telling, gap, story)
  if (content?.fault !== null || (content.hasAnaphor && !story)) return null
  if (!isWholeSaying(reading, saying, content) || isLimited(reading, claim, content.span)) return null
  const sentence = toldOf(reading, telling, content.text)
  if (sentenceFault({ sentence: content.text, gap, story }) !== null) return null
  const plain = `${withOwner(said.point || (story && isAccordingTo(reading, claim)) ? '' : sourceInWords(reading), sentence)}.`
  const prompt = story ? inStory(reading, story, plain, gap.answer) : plain
  if (prompt === null || leavesOpen(prompt, sentence, '', story !== null)) return null
  const entities = [...teller.entities, ...content.entities]
  if (!standsAlone(reading, prompt, sentence, entities, gap.answer, story)) return null
  return {
    kind: 'cloze',
    prompt,
    answer: gap.answer,
    spans: evidenceOf(claim, content.span, teller.speaker),
    ...(teller.speaker ? { attribution: { speaker: teller.speaker.name, verb: saying.past, date: said.edtf } } : {}),
    fact: `${clean(reading.text.slice(...gap.span))}|${clean(reading.text.slice(...content.span))}`,
    group: claimGroup(claim),
    entities: [...entities, ...(gap.entity === null ? [] : [gap.entity])],
    confidence: Math.min(gap.confidence, claim.confidence),
    weight: 0.4,
    reasons: [],
  }
}

/** Nothing is left of it that waits for its verb: "any gain from the sale", "the earnings, which fell". */
function isWholeSaying(reading: Reading, { form }: Saying, { span, text }: Trimmed): boolean {
  const tokens = tokensIn(reading, span)
  // "That, she said, is why …": its subject stands before the saying.
  if (endsUnfinished(tokens) || tokens[0]?.pos === 'AUX') return false
  if (form !== 'that') return !/ and \p{Ll}+s (?:of|to|that)\b/u.test(text)
  const aside = tokens.findIndex(
    ({ lower }, at) => tokens[at - 1]?.surface === ',' && /^(?:who|which|whose)$/.test(lower),
  )
  const close = aside < 0 ? -1 : tokens.findIndex(({ surface }, at) => at > aside && surface === ',')
  const main = aside < 0 ? tokens : [...tokens.slice(0, aside), ...(close < 0 ? [] : tokens.slice(close))]
  const next = reading.analysed.tokens[tokenIndexAt(reading, span[1]) + 1]
  // "the chairman, Ada Lund, |is stepping in": a second subject without its verb.
  return readClause(main) !== null && next?.pos !== 'AUX'
}

function contentAround(reading: Reading, telling: Telling, gap: Gap, story: Story | null): Trimmed | null {
  const { claim, saying, said, teller } = telling
  const { span } = saying
  const namesakes = within(reading.actorsInOrder, span).filter(({ entity }) => entity === gap.entity)
  if (gap.entity !== null && (namesakes.length > 1 || teller.entities.includes(gap.entity))) return null
  const frame = toldOf(reading, telling, '').length + opening(reading, said).length
  return trimToStandAlone(reading, span, {
    gap: { span: gap.span, text: `${gap.lead}${gapSign}${gap.hint}`, entity: gap.entity },
    named: teller.entities,
    without: interruptions(reading, claim, span),
    quoteLoaded: true,
    maxChars: story ? maxCharsInStory - teller.words.length : maxPromptChars - frame,
    lead: `${upperFirst(teller.words)} said that`,
    story,
    keepUntil: Math.max(gap.span[1], firstObjectEnd(reading, saying)),
  })
}

/** "Ada Lund said on 4 June 2021 that …", "according to the report, …". */
function toldOf(reading: Reading, { claim, saying, said, teller }: Telling, content: string): string {
  const { past, lemma, form } = saying
  const { words, speaker } = teller
  if (speaker === null && isAccordingTo(reading, claim) && said.point === null)
    return `according to ${words}, ${content}`
  const verb = speaker === null && findings.test(lemma) ? pastOf(lemma) : past
  return `${words} ${verb}${dayAmid(reading, said)}${form === 'that' ? ' that' : ''} ${content}`
}

/** What a poll or a study does, of which nobody would say that it "said" so. */
const findings = /^(?:show|find|indicate|conclude|project|calculate)$/

const isAccordingTo = (reading: Reading, { cue }: Claim): boolean =>
  /^according to\b/i.test(reading.text.slice(...hull(...cue)))
