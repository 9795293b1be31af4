/** Judges a claim by what is left out behind its words: another statement may go, a part of the same one may not. */
import type { Token } from '../../article/analysed-text.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { isLoneVerb, isVerb, readClause } from '../clauses/clause.ts'
import { hull, type Reading, sentenceAt, tokensIn, within } from '../reading.ts'
import type { Saying } from './saying.ts'

/** Whether what follows `end` in the sentence belongs to what was said: "allowed all 880 sailors |in Lonn to leave". */
export function losesPart(reading: Reading, claim: Claim, { form }: Pick<Saying, 'form'>, end: number): boolean {
  const behind = tokensIn(reading, [end, sentenceAt(reading, end - 1)[1]])
  const [first, ...rest] = /^[”"’']$/.test(behind[0]?.surface ?? '') ? behind.slice(1) : behind
  if (!first || startsSpeaker(claim, first)) return false
  // "faced a choice back |in May".
  if (/^(?:back|early|late)$/.test(tokensIn(reading, [end - maxWordChars, end]).at(-1)?.lower ?? '')) return true
  if (first.surface === ',') return losesMember(rest) || (form === 'that' && isContrast(claim, rest))
  if (first.pos === 'PUNCT') return false
  if (isJoint(first))
    return !opensStatement(rest) || isLoneVerb(rest) || (form === 'that' && isContrast(claim, [first, ...rest]))
  return !isSettingOf(reading, claim, first, rest)
}

/** Looked back for the last word. */
const maxWordChars = 12

/** ", she said": who said it, whatever follows. */
const startsSpeaker = ({ source, cue }: Claim, { start, end }: Token): boolean =>
  [...source, ...cue].some((span) => span[0] < end + 3 && span[1] > start)

const isJoint = ({ lower }: Token): boolean => /^(?:and|or|but)$/.test(lower)

/** "the crew was safe, |but all else was lost" is of one breath; "but |warned that …" is said apart. */
function isContrast({ content }: Claim, [first, next]: readonly Token[]): boolean {
  if (!first || !/^(?:but|except|unless|not)$/.test(first.lower)) return false
  return first.lower !== 'but' || !isVerb(next) || pronoun.test(next?.lower ?? '') || first.start < hull(...content)[1]
}

/** Taken for verbs now and then. */
const pronoun = /^(?:every|any|some|no)(?:thing|one|body)$/

/** "and closed the yard", "and will close", "and the yard closed". */
const opensStatement = (tokens: readonly Token[]): boolean => {
  const [first, second] = tokens
  const goesOn = readClause(tokens)?.rest.some(({ pos }) => pos !== 'PUNCT') === true
  return isVerb(first) || (first?.pos === 'ADV' && isVerb(second)) || goesOn
}

/** "the board|, the council and the mayor were warned", "ads|, letters and calls". */
function losesMember(behind: readonly Token[]): boolean {
  const [first] = behind
  if (
    !first ||
    first.pos === 'ADV' ||
    first.pos === 'SCONJ' ||
    /^(?:who|which|whose|whom|where|when)$/.test(first.lower)
  )
    return false
  if (first.lower === 'and' || first.lower === 'or') return !opensStatement(behind.slice(1))
  const joint = behind.findIndex(({ lower }) => lower === 'and' || lower === 'or')
  if (joint < 0 || opensStatement(behind.slice(joint + 1))) return false
  return behind.slice(0, joint).every(({ pos, surface }) => surface === ',' || nominal.test(pos))
}
const nominal = /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/

/** Says when, why or in spite of what; the statement stands without it. */
const sets = new Set(
  'because since as while although though when after before during despite amid following'.split(' '),
)
const passing = /^(?:today|yesterday|tomorrow|tonight|again|too|also|recently|now|already|still|either|however)$/

function isSettingOf(reading: Reading, claim: Claim, first: Token, rest: readonly Token[]): boolean {
  if (passing.test(first.lower)) return true
  // "carry wages |until June|": so long and no longer.
  if (/^(?:until|till|unless)$/.test(first.lower)) return false
  if (sets.has(first.lower)) return first.lower !== 'as' || readClause(rest) !== null
  return isDate(reading, [first.start, (rest[3] ?? rest.at(-1) ?? first).end])
}

/** "in March 2031", "over the weekend". */
const isDate = (reading: Reading, [start, end]: Span): boolean =>
  within(reading.datesInOrder, [start, end + 40]).some((date) => date.start <= start + 12)

const opensSubordinate =
  /^(?:if|when|while|as|although|though|because|since|after|before|unless|once|until|had|should|were)$/

/** "that before the yard closed its dock": of a sentence cut behind its opening clause the statement itself is lost. */
export function losesMainClause(reading: Reading, [start, end]: Span, whole: Span): boolean {
  const tokens = tokensIn(reading, [start, end])
  const first = tokens[0]?.lower === 'that' ? 1 : 0
  if (end >= whole[1] || !opensSubordinate.test(tokens[first]?.lower ?? '')) return false
  return !tokens.some(({ surface }, at) => surface === ',' && readClause(tokens.slice(at + 1)) !== null)
}
