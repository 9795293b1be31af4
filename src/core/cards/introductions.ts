/** Says in full what a definite noun phrase takes up: "the dam" becomes "the dam above Lonn" where the article introduces only one. */
import type { Token } from '../article/analysed-text.ts'
import { monthNames, weekdayNames } from '../facts/dates/calendar.ts'
import type { Edit } from './edits.ts'
import { type Reading, tokenIndexAt, tokensIn, within } from './reading.ts'

const calendarNames: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames])
const maxChars = 70
const maxModifiers = 5

/** The edit that names it; null where the article introduces it without a name, or more than one of its kind. */
export function introducedEdit(reading: Reading, article: Token): Edit | null {
  const { tokens } = reading.analysed
  const at = tokenIndexAt(reading, article.start)
  const head = headAfter(tokens, at)
  if (article.lower !== 'the' || head === null) return null
  const [noun, next] = [tokens[head], tokens[head + 1]]
  if (!noun || saysMore(next)) return null
  const places = reading.nounPlaces.get(noun.lower) ?? []
  const [first] = places
  if (first === undefined || first >= at || introductions(tokens, places) !== 1) return null
  const modifiers = tokens.slice(at + 1, head).map(({ lower }) => lower)
  const start = phraseStart(tokens, first)
  const own = tokens.slice(start, first).map(({ lower }) => lower)
  if (!isIntroduced(tokens, start, first) || !modifiers.every((word) => own.includes(word))) return null
  const isNamed = tokens.slice(start, first).some(({ pos }) => pos === 'PROPN')
  const end = isNamed ? first + 1 : phraseEnd(reading, first)
  const [from, to] = [tokens[start], tokens[end - 1]]
  if (
    !from ||
    !to ||
    within(reading.datesInOrder, [from.start, to.end]).length > 0 ||
    !namesSomething(reading, from.start, to.end)
  )
    return null
  const words = reading.text.slice(from.start, to.end)
  if (words.length > maxChars || /[“”"\n]|\b(?:his|her|its|their|my|our|this|that)\b/i.test(words)) return null
  const opensWithArticle = /^(?:an?|the|one|some|several)\s+/i.exec(words)?.[0] ?? ''
  const bare = words.slice(opensWithArticle.length)
  return { start: article.start, end: noun.end, text: /^\p{Lu}[^ ]*['’]s /u.test(bare) ? bare : `the ${bare}` }
}

function headAfter(tokens: readonly Token[], article: number): number | null {
  let head = article
  while (
    head - article <= 3 &&
    /^(?:ADJ|NOUN)$/.test(tokens[head + 1]?.pos ?? '') &&
    !/^\p{Lu}/u.test(tokens[head + 1]?.surface ?? '')
  )
    head++
  return tokens[head]?.pos === 'NOUN' ? head : null
}

/** "the attack on Lonn" says which. */
const saysMore = (next: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:PROPN|NUM)$/.test(next.pos) ||
    /^(?:of|on|in|at|for|from|with|between|against|to|near|about|who|which|that|whose|where|['’]s|['’]|-|[“"(])$/.test(
      next.lower,
    ))

/** How many of the kind the article brings in; "the Lonn dam" is one however often it is named. */
function introductions(tokens: readonly Token[], places: readonly number[]): number {
  const names = new Set<string>()
  let unnamed = 0
  for (const at of places) {
    const start = phraseStart(tokens, at)
    if (!isIntroduced(tokens, start, at)) continue
    const name = tokens.slice(start, at).filter(({ pos }) => pos === 'PROPN')
    if (name.length === 0) unnamed++
    else names.add(name.map(({ lower }) => lower).join(' '))
  }
  return names.size + unnamed
}

function phraseStart(tokens: readonly Token[], head: number): number {
  let start = head
  while (head - start < maxModifiers && /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[start - 1]?.pos ?? '')) start--
  return tokens[start - 1]?.pos === 'DET' ? start - 1 : start
}

function isIntroduced(tokens: readonly Token[], start: number, head: number): boolean {
  const [first, noun] = [tokens[start], tokens[head]]
  if (/^(?:an?|another|one|some|several)$/.test(first?.lower ?? '') || first?.pos === 'NUM') return true
  if (tokens.slice(start, head).some(({ pos, lower }) => pos === 'PROPN' || /^['’]s$/.test(lower))) return true
  // "cracks in the Lonn dam": many, and not yet told of.
  return noun !== undefined && noun.lower !== noun.lemma && first?.pos !== 'DET' && tokens[start - 1]?.pos !== 'PRON'
}

/** With a phrase behind the noun that holds a name: "of the Velmar council". */
function phraseEnd(reading: Reading, head: number): number {
  const { tokens } = reading.analysed
  const behind = tokens[head + 1]
  if (!behind || !/^(?:of|in|at|from|for|between|near|above|with)$/.test(behind.lower)) return head + 1
  let end = head + 2
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.pos ?? '') && end - head < 8) end++
  const last = tokens[end - 1]
  return last && /^(?:NOUN|PROPN)$/.test(last.pos) && namesSomething(reading, behind.start, last.end) ? end : head + 1
}

const namesSomething = (reading: Reading, start: number, end: number): boolean =>
  tokensIn(reading, [start, end]).some(
    ({ pos, surface }) => pos === 'PROPN' && /^\p{Lu}/u.test(surface) && !calendarNames.has(surface),
  )
