/** Cards on the two sides of one question: who rejected what another had claimed. */
import type { Claim, Span } from '../../facts/facts.ts'
import type { Draft } from '../draft.ts'
import { clean, firstAfter, hull, type Reading, tokensIn } from '../reading.ts'
import { firstObjectEnd, type Saying, sayingOf } from '../claims/saying.ts'
import { opening, saidOn } from '../claims/day-of-saying.ts'
import { type Speaker, speakerOf } from '../claims/speaker.ts'
import { type Trimmed, trimToStandAlone } from '../clauses/trim.ts'
import { contentWords, likeness, possessive } from '../wording/words.ts'
import { claimGroup, evidenceOf } from '../claims/evidence.ts'
import { lookup } from '../../lookup.ts'

const maxContentChars = 110
const opposing: Readonly<Record<string, string>> = lookup({
  reject: 'rejected',
  deny: 'denied',
  dismiss: 'dismissed',
  dispute: 'disputed',
  refute: 'disputed',
  contest: 'contested',
  contradict: 'contradicted',
})
/** What is rejected is pointed at: "the allegation". */
const pointing =
  /^(?:(?:(?:the|this|that|these|those|his|her|its|their|such|all|any) )?(?:\p{Ll}+ )?(?:allegation|accusation|claim|charge|assertion|criticism|suggestion|complaint|argument)s?)$/iu
/** How a claim with this verb is called. */
const nouns: Readonly<Record<string, string>> = lookup({
  allege: 'allegation',
  claim: 'claim',
  warn: 'warning',
  argue: 'argument',
  suggest: 'suggestion',
  complain: 'complaint',
})
/** As many words in common as a denial keeps of what it denies. */
const sameMatter = 0.5
const maxParagraphs = 1

export const twoSidesDrafts = (reading: Reading): (Draft | null)[] =>
  reading.claimsInOrder.map((claim) => twoSidesDraft(reading, claim))

function twoSidesDraft(reading: Reading, claim: Claim): Draft | null {
  const saying = sayingOf(reading, claim)
  const verb = saying ? opposing[saying.lemma] : undefined
  if (!saying || verb === undefined || claim.nestedIn !== undefined || claim.headline === true) return null
  const speaker = speakerOf(reading, claim)
  const other = rejectedClaim(reading, claim, saying)
  if (!speaker?.entity || !other) return null
  const against = speakerOf(reading, other.claim)
  if (!against?.entity || against.entity.id === speaker.entity.id) return null
  const matter = matterOf(reading, other.saying, speaker, against)
  if (!matter) return null
  const said = saidOn(reading, claim)
  return {
    kind: 'two-sides',
    prompt: `${opening(reading, said)}who ${verb} ${possessive(against.name)} ${matter.words}?`,
    answer: speaker.answer,
    spans: [
      hull(...claim.source, ...claim.cue, ...claim.content),
      ...evidenceOf(other.claim, matter.content.span, against),
    ],
    attribution: { speaker: speaker.name, verb, date: said.edtf },
    fact: `${speaker.name}|${against.name}|${matter.words}`,
    group: `sides:${claimGroup(claim)}`,
    entities: [speaker.entity.id, against.entity.id, ...matter.content.entities],
    confidence: Math.min(claim.confidence, other.claim.confidence),
    weight: 0.7,
    reasons: matter.content.fault === null ? [] : [matter.content.fault],
  }
}

interface Opposed {
  readonly claim: Claim
  readonly saying: Saying
}

/** The nearest claim before that another made and that this one points at or denies in its own words. */
function rejectedClaim(reading: Reading, claim: Claim, saying: Saying): Opposed | null {
  const words = clean(reading.text.slice(...saying.span))
  const points = saying.form === 'phrase' && pointing.test(words)
  if (!points && saying.form !== 'that') return null
  const start = placeOf(claim)
  const before = reading.claimsInOrder.filter(
    (other) =>
      placeOf(other) < start && other.nestedIn === undefined && other.headline !== true && other.kind !== 'attitude',
  )
  if (points) {
    const other = before.toSorted((a, b) => placeOf(a) - placeOf(b)).at(-1)
    const told = other && other.entity !== claim.entity ? sayingOf(reading, other) : null
    return other && told && isNear(reading, other, claim) && !(told.lemma in opposing)
      ? { claim: other, saying: told }
      : null
  }
  for (const other of before.toReversed()) {
    const told = other.entity === claim.entity ? null : sayingOf(reading, other)
    if (told?.form !== 'that' || told.lemma in opposing) continue
    if (likeness(contentWords(reading.text.slice(...told.span)), contentWords(words)) >= sameMatter)
      return { claim: other, saying: told }
  }
  return null
}

const placeOf = (claim: Claim): number => hull(...claim.source, ...claim.cue, ...claim.content)[0]

function isNear(reading: Reading, one: Claim, other: Claim): boolean {
  const paragraph = (claim: Claim): number => firstAfter(reading.analysed.paragraphs, placeOf(claim))
  return paragraph(other) - paragraph(one) <= maxParagraphs
}

/** "claim that the dam was safe", "accusation of hiding the cracks". */
function matterOf(
  reading: Reading,
  saying: Saying,
  speaker: Speaker,
  against: Speaker,
): { readonly words: string; readonly content: Trimmed } | null {
  const accused = saying.lemma === 'accuse' && saying.form === 'phrase' ? afterOf(reading, saying.span) : null
  if (saying.form !== 'that' && !accused) return null
  const span = accused ?? saying.span
  const content = trimToStandAlone(reading, span, {
    hidden: speaker.entity?.id ?? null,
    hiddenMayBeIt: speaker.entity?.type === 'organisation',
    named: against.entity ? [against.entity.id] : [],
    lead: `Who denied ${possessive(against.name)} claim that`,
    quoteLoaded: true,
    noAnaphor: true,
    maxChars: maxContentChars,
    keepUntil: accused ? (tokensIn(reading, span)[2]?.end ?? span[1]) : firstObjectEnd(reading, saying),
  })
  const noun = nouns[saying.lemma] ?? 'statement'
  return { words: accused ? `accusation of ${content.text}` : `${noun} that ${content.text}`, content }
}

function afterOf(reading: Reading, [start, end]: Span): Span | null {
  const match = / of (?=\p{L}+ing\b)/u.exec(reading.text.slice(start, end))
  return match ? [start + match.index + match[0].length, end] : null
}
