/** Cards that ask how an article presents something: as what it found out itself, or as somebody's statement. */
import type { Assertion, Claim, Span } from '../../facts/facts.ts'
import { tellsByItself } from '../standing/by-itself.ts'
import { isVerb, readClause } from '../clause.ts'
import { pointInWords } from '../date-words.ts'
import { speechOver } from '../claims-over.ts'
import type { Draft } from '../draft.ts'
import { loadedWordsIn } from '../loaded-words.ts'
import { mentionsIn } from '../mention-order.ts'
import {
  clean,
  firstAfter,
  hull,
  isHeadline,
  isQuoted,
  type Reading,
  tokensIn,
  upperFirst,
  within,
} from '../reading.ts'
import { firstObjectEnd, interruptions, isCutShort, isTangled, saidOn, sayingOf } from '../saying.ts'
import { speakerOf } from '../speaker.ts'
import { endsUnfinished, type Trimmed, trimToStandAlone } from '../trim.ts'
import { contentWords, likeness, possessive } from '../words.ts'
import { claimContentDraft } from './claim-content.ts'
import { claimGroup, endsInPreposition, evidenceOf, saysLittle } from './claim-speaker.ts'

const maxContentChars = 120
/** Of a paper's or a study's own finding it would be wrong to say that it is not found out. */
const foundOut = /^(?:report|find|show|reveal|estimate|calculate|conclude)$/
const isPaper =
  /\b(?:Times|Post|Journal|News|Herald|Guardian|Tribune|Gazette|Magazine|Weekly|Review|Telegraph|Reuters|Press|Agency|CNN|BBC|NBC|CBS|ABC|Institute|University|Study|Survey|Poll|Report)\b/
/** More would ask a class for the same skill over and over. */
const maxDrafts = 2
/** Verbs that put weight on what is said: a reader may take it for established. */
const forceful = /^(?:stress|emphasi[sz]e|underline|insist|claim|allege|maintain|argue|assert|contend|warn)$/
/** What they report is no statement: "demanded that the board pay". */
const asksFor = /^(?:demand|propose|recommend|order|decree|request|require|agree|ask|rule|decide)$/
/** An assertion less sure than this may be somebody's words after all. */
const minConfidence = 0.85

export function presentationDrafts(reading: Reading): Draft[] {
  const claims = reading.claimsInOrder
    .flatMap((claim) => claimDraft(reading, claim) ?? [])
    .toSorted((a, b) => b.draft.weight - a.draft.weight)
    .slice(0, maxDrafts)
    .map(({ draft }) => draft)
  // Without a counterpart every answer would be "somebody's statement".
  const own = claims.length === 0 ? undefined : firstOwn(reading)
  return own ? [...claims, own] : claims
}

function claimDraft(reading: Reading, claim: Claim): { readonly draft: Draft } | null {
  const saying = sayingOf(reading, claim)
  if (saying?.form !== 'that' || claim.nestedIn !== undefined || claim.headline === true || claim.kind === 'attitude')
    return null
  if (asksFor.test(saying.lemma)) return null
  if (isTangled(reading, claim) || isHeadline(reading, saying.span[0]) || claim.stance === 'denied') return null
  const speaker = speakerOf(reading, claim)
  if (!speaker?.entity) return null
  const content = trimToStandAlone(reading, saying.span, {
    hidden: speaker.entity.id,
    lead: 'A report contains the statement that',
    quoteLoaded: true,
    noAnaphor: true,
    without: interruptions(reading, claim, saying.span),
    maxChars: maxContentChars,
    keepUntil: firstObjectEnd(reading, saying),
  })
  const inHeading = isInHeading(reading, content.text)
  const isContested = forceful.test(saying.lemma) || loadedWordsIn(content.text).length > 0 || inHeading
  if (content.fault !== null || content.namesHidden || content.text === '') return null
  // Where two other cards ask for the same, a third is too many.
  if (!isContested && claimContentDraft(reading, claim)?.reasons.length === 0) return null
  if (isTornAt(reading, content.span[1], saying.span[1])) return null
  if (isCutShort(reading, claim) || endsInPreposition.test(content.text)) return null
  if (!tokensIn(reading, content.span).some(isVerb)) return null
  if (saysLittle(content.text, saying) || endsUnfinished(tokensIn(reading, content.span))) return null
  if (content.hasBareDefinite || !tellsByItself(content.text)) return null
  if (!isOfMainStory(reading, claim, content) || isContradicted(reading, claim)) return null
  if (foundOut.test(saying.lemma) || isPaper.test(speaker.name)) return null
  const kind = claim.stance === 'alleged' ? (saying.lemma === 'claim' ? 'claim' : 'allegation') : 'statement'
  const name = upperFirst(speaker.name)
  return {
    draft: {
      kind: 'presentation',
      prompt: promptOf(reading, content),
      answer: {
        canonical: `${possessive(name)} ${kind}`,
        accepted: [...new Set([name, ...speaker.answer.accepted])],
      },
      spans: evidenceOf(claim, content.span, speaker),
      attribution: { speaker: speaker.name, verb: saying.past, date: saidOn(reading, claim).edtf },
      fact: `${speaker.name}|${content.text}`,
      group: `presentation:${claimGroup(claim)}`,
      entities: [speaker.entity.id, ...content.entities],
      confidence: claim.confidence,
      weight: isContested ? 0.5 : 0.3,
      reasons: [],
    },
  }
}

/** "contains the statement that X. Is that the report’s finding, or whose statement?" */
function promptOf(reading: Reading, { text }: Trimmed): string {
  const { publisher } = reading.source
  const report =
    publisher !== null && clean(publisher) !== ''
      ? `A report by ${clean(publisher)}`
      : reading.published
        ? `A report of ${pointInWords(reading.published, reading.style)}`
        : 'The article'
  const own = report === 'The article' ? 'article' : 'report'
  return `${report} contains the statement that ${text}. Is that the ${own}’s finding, or whose statement?`
}

/** What the opening tells, whose actors it names, or the headline announces; all else is aside. */
const leadParagraphs = 5
function isOfMainStory(reading: Reading, claim: Claim, { text, entities }: Trimmed): boolean {
  const { paragraphs } = reading.analysed
  if (isInHeading(reading, text) || firstAfter(paragraphs, hull(...claim.content)[0]) < leadParagraphs) return true
  const told = mentionsIn(reading, [0, paragraphs[leadParagraphs - 1]?.end ?? reading.text.length])
  return new Set(told.map(({ entity }) => entity).filter((id) => entities.includes(id))).size > 1
}

/** "about a provision |in the embargo": only what a comma sets off may go. */
const isTornAt = (reading: Reading, end: number, whole: number): boolean =>
  /^\s*[\p{L}\d“"]/u.test(reading.text.slice(end, whole))

/** The report itself says that it is not so: it does not leave the statement standing. */
function isContradicted(reading: Reading, claim: Claim): boolean {
  const { paragraphs } = reading.analysed
  const at = firstAfter(paragraphs, hull(...claim.content)[0])
  return paragraphs.slice(at, at + 2).some(({ start, end }) => contradiction.test(reading.text.slice(start, end)))
}
const contradiction =
  /\b(?:false(?:ly|hoods?)?|untrue|lie[sd]?|lying|debunk\w*|incorrect\w*|inaccurate\w*|baseless|groundless|unfounded|unproven|disproven?|discredited|myths?|conspiracy|wrongly|(?:no|without|offered no|any) evidence)\b/iu

/** As many words in common as a headline keeps. */
const likeHeading = 0.4

const isInHeading = (reading: Reading, content: string): boolean =>
  reading.analysed.paragraphs.some(
    ({ heading, start, end }) =>
      heading && likeness(contentWords(reading.text.slice(start, end)), contentWords(content)) >= likeHeading,
  )

function firstOwn(reading: Reading): Draft | undefined {
  for (const assertion of reading.facts.assertions) {
    const draft = ownDraft(reading, assertion)
    if (draft) return draft
  }
  return undefined
}

/** What the article says itself, in a sentence with no speaker in or before it. */
function ownDraft(reading: Reading, { content, confidence }: Assertion): Draft | null {
  const span = hull(...content)
  if (firstAfter(reading.analysed.paragraphs, span[0]) >= leadParagraphs) return null
  if (confidence < minConfidence || content.length > 1 || isHeadline(reading, span[0]) || isNearSpeech(reading, span))
    return null
  const clause = readClause(tokensIn(reading, span))
  if (!clause || isQuoted(reading, span) || within(reading.quotations, span).length > 0) return null
  const object = clause.rest.find(({ pos }) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(pos))
  if (!object || clause.subject[0]?.pos === 'PRON') return null
  const told = trimToStandAlone(reading, span, {
    lead: 'A report contains the statement that',
    quoteLoaded: true,
    noAnaphor: true,
    maxChars: maxContentChars,
    keepUntil: object.end,
  })
  if (
    told.fault !== null ||
    told.span[1] < span[1] ||
    told.hasBareDefinite ||
    !tellsByItself(told.text) ||
    told.entities.length === 0 ||
    told.text.split(' ').length < 8
  )
    return null
  const own = reading.published || reading.source.publisher !== null ? 'report' : 'article'
  return {
    kind: 'presentation',
    prompt: promptOf(reading, told),
    answer: { canonical: `The ${own} itself`, accepted: [] },
    spans: [told.span],
    fact: `own|${told.text}`,
    group: `presentation:own:${String(span[0])}`,
    entities: told.entities,
    confidence,
    weight: 0.3,
    reasons: [],
  }
}

/** Speech may go on without a sign that it does. */
function isNearSpeech(reading: Reading, [start, end]: Span): boolean {
  const { sentences } = reading.analysed
  const at = firstAfter(sentences, start)
  const from = sentences[Math.max(0, at - 2)]?.start ?? 0
  const to = Math.max(end, sentences[at]?.end ?? end)
  return speechOver(reading)([from, to]).length > 0
}
