/** Finds the pieces of a quotation that a question can hold: the whole, one of its sentences, or first clauses that say something whole. */
import type { Token } from '../../article/analysed-text.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { isVerb, readClause } from '../clauses/clause.ts'
import { clean, hull, type Reading, tokensIn, within } from '../reading.ts'
import { endsUnfinished } from '../clauses/trim.ts'

const minQuoteWords = 6
export const ellipsis = ' …'
const maxQuoteWords = 35

/** Without the marks around it, however they are written; inner ones become single. */
export const bareQuote = (text: string): string =>
  clean(text)
    .replace(/^[\s"“”„«»'‘’`]+|[\s,"“”„«»`]+$/g, '')
    .replace(/(?<=[.,!?])['’]+$|,$|(?<!\.)\.$/g, '')
    .replace(/,$/, '')
    .replace(/“([^“”]*)”/g, '‘$1’')

/** Long enough to tell something and short enough to be read at a glance, the whole first. */
export function piecesOf(reading: Reading, claim: Claim, maxChars: number): Span[] {
  const quotations = within(reading.quotations, hull(...claim.content)).map(({ innerStart, innerEnd }): Span => [
    innerStart,
    innerEnd,
  ])
  const whole = quotations
    .flatMap((quotation) => [quotation, ...sentencesOf(reading, quotation)])
    .map((span) => withoutOpener(reading, span))
  const candidates = [...whole, ...whole.flatMap((span) => cutAtClause(reading, span, maxChars - ellipsis.length))]
  return candidates.filter((span) => {
    const words = bareQuote(reading.text.slice(...span))
    const count = words.split(/\s+/).length
    return (
      words.length <= maxChars &&
      count >= minQuoteWords &&
      count <= maxQuoteWords &&
      (isCutOff(reading, span) ? tellsWhole(reading, span) : tokensIn(reading, span).some(isVerb)) &&
      !isVerbless(tokensIn(reading, span))
    )
  })
}

/** "My aunt, two brothers who fish, and a parrot": its only verb is that of a relative clause. */
function isVerbless(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(isVerb)
  const isRelative = tokens.slice(0, verb).some(({ lower }, at) => at > 0 && /^(?:who|which|whose)$/.test(lower))
  return isRelative && readClause(tokens) === null && !opensSubordinate.test(tokens[0]?.lower ?? '')
}

/** "And I think the dam will hold": what ties it to the sentence before is left out where what follows can open a sentence. */
function withoutOpener(reading: Reading, [start, end]: Span): Span {
  const [opener = ''] =
    /^(?:(?:And|But|So|Well|Look|Yes|No|You know|I mean|Listen),? )(?=\p{Lu})/u.exec(reading.text.slice(start, end)) ??
    []
  return [start + opener.length, end]
}

/** Its first clauses, as many as there is room for. */
function cutAtClause({ text }: Reading, [start, end]: Span, maxChars: number): Span[] {
  const inner = text.slice(start, end)
  const at = Math.max(...[', ', '; ', ' – ', ' — '].map((mark) => inner.lastIndexOf(mark, maxChars)))
  return at > 0 && inner.length > maxChars ? [[start, start + at]] : []
}

/** "The board knows that one of the two, who objects …", "The plan, while important …": what was said of them is cut off. */
function tellsWhole(reading: Reading, span: Span): boolean {
  const tokens = tokensIn(reading, span)
  const aside = tokens.findLastIndex(
    ({ lower }, at) =>
      tokens[at - 1]?.surface === ',' && /^(?:who|which|whose|whom|while|although|though)$/.test(lower),
  )
  const main = aside > 0 ? tokens.slice(0, aside - 1) : tokens
  const [opened, closed] = ['(', ')'].map((mark) => tokens.filter(({ surface }) => surface === mark).length)
  return (
    opened === closed &&
    !breaksOff.test(reading.text.slice(...span)) &&
    main.some(isVerb) &&
    !endsUnfinished(main) &&
    !onlyOpens(main) &&
    !opensContrast.test(reading.text.slice(...span)) &&
    !opensAgain.test(reading.text.slice(...span))
  )
}

/** Amid words that somebody else said, or behind a dash without its second. */
const breaksOff = /‘(?:[^’]|\p{L}’\p{L})*$|^[^—–]*\s[—–]\s[^—–]*$/u

/** "it is not just the dam": but what? */
const opensContrast = /\bnot (?:just|only|merely|so much)\b(?!.*\bbut\b)/u

/** What these open is a condition or a time of what follows, however many commas it has. */
const opensSubordinate =
  /^(?:if|when|while|as|although|though|because|since|after|before|unless|once|until|were|had|should|whether)$/
const opensPhrase =
  /^(?:just|even|much|only|like|unlike|despite|given|to|in|for|at|on|with|without|from|by|through|during|considering)$/

/** "If it rains, …", "In towns, on farms, …": what follows is what was said. */
function onlyOpens(tokens: readonly Token[]): boolean {
  const [first] = tokens
  const second = tokens[1]?.lower ?? ''
  if (!first || opensSubordinate.test(first.lower)) return first !== undefined
  // "Any time you cut a tax, …".
  if (/^(?:any|each|every|the)$/.test(first.lower) && /^(?:time|moment|minute|day|year)$/.test(second)) return true
  if (!opensPhrase.test(first.lower)) return false
  return !tokens.some(({ surface }, at) => {
    const next = tokens[at + 1]
    return (
      surface === ',' &&
      next !== undefined &&
      !opensPhrase.test(next.lower) &&
      readClause(tokens.slice(at + 1)) !== null
    )
  })
}

/** "I know that since the day it opened …". */
const opensAgain = /\bthat,? (?:since|when|if|while|as|after|before|until|because|although)\b[^,]*$/i

/** More of the sentence follows, right behind or in the next quotation: “The dam,” she said, “will hold.” */
export function isCutOff(reading: Reading, [, end]: Span): boolean {
  if (/^(?:[,;]| [–—])\s/.test(reading.text.slice(end, end + 3))) return true
  if (reading.text.charAt(end - 1) !== ',') return false
  const next = reading.quotations.find(({ start }) => start > end)
  return (
    next !== undefined &&
    next.start - end < maxGapChars &&
    !/[\n.!?]/.test(reading.text.slice(end, next.start).replace(/\b\p{Lu}\p{Ll}{0,3}\./gu, '')) &&
    /^\p{Ll}/u.test(reading.text.slice(next.innerStart))
  )
}
const maxGapChars = 90

/** Three dots mark an omission, not an end. */
const sentenceEnd =
  /(?<![.…]\s?|\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|No|vs|\p{Lu}))[.!?](?=\s+[\p{Lu}“"‘'])|$/gu

function sentencesOf(reading: Reading, [start, end]: Span): Span[] {
  const inner = reading.text.slice(start, end)
  const found: Span[] = []
  let from = 0
  for (const { index } of inner.matchAll(sentenceEnd)) {
    const sentence = inner.slice(from, index + 1)
    const first = from + sentence.length - sentence.trimStart().length
    const last = from + sentence.trimEnd().length
    if (last > first) found.push([start + first, start + last])
    from = index + 1
  }
  return found
}
