/** Cards that ask how an article presents something contested: as what it found out itself, or as somebody's claim. */
import type { Claim } from '../../facts/facts.ts'
import { tellsByItself } from '../standing/by-itself.ts'
import { losesPart } from '../claims/left-out.ts'
import { isWorthAsking } from '../claims/matter.ts'
import { pointInWords } from '../wording/date-words.ts'
import type { Draft } from '../draft.ts'
import { loadedWordsIn } from '../wording/loaded-words.ts'
import { mentionsIn } from '../wording/mention-order.ts'
import { clean, firstAfter, hull, isHeadline, type Reading, tokensIn, upperFirst } from '../reading.ts'
import { firstObjectEnd, interruptions, isTangled, sayingOf } from '../claims/saying.ts'
import { saidOn } from '../claims/day-of-saying.ts'
import { speakerOf } from '../claims/speaker.ts'
import { isTitleCase } from '../story/headline.ts'
import { endsUnfinished, isFinite, type Trimmed, trimToStandAlone } from '../clauses/trim.ts'
import { possessive } from '../wording/words.ts'
import { endsInPreposition, saysLittle } from '../claims/content-faults.ts'
import { claimGroup, evidenceOf } from '../claims/evidence.ts'

const maxContentChars = 120
/** Of a paper's or a study's own finding it would be wrong to say that it is not found out. */
const foundOut = /^(?:report|find|show|reveal|estimate|calculate|conclude)$/
const isPaper =
  /\b(?:Times|Post|Journal|News|Herald|Guardian|Tribune|Gazette|Magazine|Weekly|Review|Telegraph|Reuters|Press|Agency|CNN|BBC|NBC|CBS|ABC|Institute|University|Study|Survey|Poll|Report)\b/
/** More would ask a class for the same skill over and over. */
const maxDrafts = 2
/** Verbs of those who expect to be contradicted. */
const forceful = /^(?:stress|emphasi[sz]e|underline|insist|claim|allege|maintain|argue|assert|contend)$/
/** What they report is no statement: "demanded that the board pay". */
const asksFor = /^(?:demand|propose|recommend|order|decree|request|require|agree|ask|rule|decide)$/

export const presentationDrafts = (reading: Reading): Draft[] =>
  reading.claimsInOrder.flatMap((claim) => claimDraft(reading, claim) ?? []).slice(0, maxDrafts)

function claimDraft(reading: Reading, claim: Claim): Draft | null {
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
  const isContested =
    claim.stance === 'alleged' || forceful.test(saying.lemma) || loadedWordsIn(content.text).length > 0
  if (!isContested) return null
  if (content.fault !== null || content.namesHidden || content.text === '') return null
  if (losesPart(reading, claim, saying, content.span[1]) || endsInPreposition.test(content.text)) return null
  if (!tokensIn(reading, content.span).some(isFinite) || isTitleCase(content.text)) return null
  if (!isWorthAsking(reading, content.text, 'attitude', speaker)) return null
  if (saysLittle(content.text, saying) || endsUnfinished(tokensIn(reading, content.span))) return null
  if (content.hasBareDefinite || !tellsByItself(content.text)) return null
  if (!isOfMainStory(reading, claim, content) || isContradicted(reading, claim)) return null
  if (foundOut.test(saying.lemma) || isPaper.test(speaker.name)) return null
  const kind = claim.stance === 'alleged' ? (saying.lemma === 'claim' ? 'claim' : 'allegation') : 'statement'
  const name = upperFirst(speaker.name)
  return {
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
    weight: 0.5,
    reasons: [],
  }
}

function promptOf(reading: Reading, { text }: Trimmed): string {
  const { publisher } = reading.source
  const report =
    publisher !== null && clean(publisher) !== ''
      ? `A report by ${clean(publisher)}`
      : reading.published
        ? `A report of ${pointInWords(reading.published, reading.style)}`
        : 'The article'
  const own = report === 'The article' ? 'article' : 'report'
  return `${report} contains the statement that ${text}. Is that the ${own}’s finding or somebody’s claim, and if so, whose claim?`
}

/** What the opening tells, or whose actors it names; all else is aside. */
const leadParagraphs = 5
function isOfMainStory(reading: Reading, claim: Claim, { entities }: Trimmed): boolean {
  const { paragraphs } = reading.analysed
  if (firstAfter(paragraphs, hull(...claim.content)[0]) < leadParagraphs) return true
  const told = mentionsIn(reading, [0, paragraphs[leadParagraphs - 1]?.end ?? reading.text.length])
  return new Set(told.map(({ entity }) => entity).filter((id) => entities.includes(id))).size > 1
}

/** The report itself says that it is not so: it does not leave the statement standing. */
function isContradicted(reading: Reading, claim: Claim): boolean {
  const { paragraphs } = reading.analysed
  const at = firstAfter(paragraphs, hull(...claim.content)[0])
  return paragraphs.slice(at, at + 2).some(({ start, end }) => contradiction.test(reading.text.slice(start, end)))
}
const contradiction =
  /\b(?:false(?:ly|hoods?)?|untrue|lie[sd]?|lying|debunk\w*|incorrect\w*|inaccurate\w*|baseless|groundless|unfounded|unproven|disproven?|discredited|myths?|conspiracy|wrongly|(?:no|without|offered no|any) evidence)\b/iu
