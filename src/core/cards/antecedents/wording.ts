/** Words a referent so that it can be told from others without the article: with the name that stands in its phrase or behind it. */
import type { AnalysedText, Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import { entityInWords, type Reading, within } from '../reading.ts'
import { openingOf } from './noun-phrases.ts'
import type { Referent } from './referents.ts'

const maxChars = 70
const calendar: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames])
const article = /^(?:an?|the|one|another|some|several|many)\s+/i
/** Says nothing to whoever has not read the article, or would have to be reworded itself. */
const leans =
  /[“”"‘\n;:()]|\s[-–—]\s|\b(?:his|her|its|their|my|our|your|this|that these|those|it|he|she|they|him|them|here|there|now|today|yesterday|tomorrow|ago|last|next)\b/i
/** "the flood in the village": of a village that itself needs telling. */
const holdsOpen = /\bthe (?:\p{Ll}[\p{L}-]*\s?)+$/u

/** The phrase with "the" before it, as short as tells which; null where it cannot be told. */
export function wordsFor(reading: Reading, referent: Referent): string | null {
  const { tokens } = reading.analysed
  const entity = referent.entity === null ? undefined : reading.entities.get(referent.entity)
  if (entity) return entityInWords(reading, entity)
  const from = tokens[referent.first]?.start ?? 0
  // "$|9 million"
  if (/[^\s“"‘'(]/u.test(reading.text.charAt(from - 1))) return null
  // "American growers" are all of them, not those of whom it tells.
  const isAllOfAKind =
    referent.isPlural &&
    openingOf(tokens[referent.first]?.lower ?? '') === undefined &&
    !/\d/.test(tokens[referent.first]?.surface ?? '')
  if (referent.apposed) {
    const [first, end] = referent.apposed
    const kind = reading.text.slice(from, tokens[referent.head]?.end)
    const name = reading.text.slice(tokens[first]?.start, tokens[end - 1]?.end)
    return fitting(`${kind} ${name}`)
  }
  for (const end of ends(tokens, referent)) {
    // "the Institute |of Velmar|"
    const isCut = tokens[end]?.lower === 'of'
    if (end === referent.end && (isAllOfAKind || isCut)) continue
    const to = tokens[end - 1]?.end ?? from
    const words = reading.text.slice(from, to)
    if (words.length > maxChars + 8 || leans.test(words)) return null
    if (!tellsWhich(reading.analysed, referent, end) || holdsOpen.test(words.replace(article, ''))) continue
    return withinDates(reading, [from, to])
      ? null
      : fitting(opensSentence(reading, referent) ? lowerFirst(words) : words)
  }
  return null
}

const withinDates = (reading: Reading, span: Span): boolean => within(reading.datesInOrder, span).length > 0

const opensSentence = (
  { analysed: { tokens, sentences } }: Reading,
  { first, sentences: [sentence = 0] }: Referent,
): boolean => sentences[sentence]?.firstToken === first && tokens[first]?.pos !== 'PROPN'
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

function fitting(words: string): string | null {
  const bare = words.replace(article, '').replace(/\s+/g, ' ')
  if (bare.length > maxChars) return null
  return /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*['’]s? /u.test(bare) ? bare : `the ${bare}`
}

/** A name, or a measure behind the head: "of 600 rupees a head"; how many there are and how old they are tells nobody which. */
function tellsWhich(
  { tokens, sentences }: AnalysedText,
  { first, head, sentences: [sentence = 0] }: Referent,
  end: number,
): boolean {
  // Only its place gives the first word of a sentence its capital.
  const opener = sentences[sentence]?.firstToken
  return tokens.slice(first, end).some(({ surface, lower, pos }, index) => {
    const at = first + index
    const isName =
      /^\p{Lu}/u.test(surface) && !calendar.has(surface) && pos !== 'PUNCT' && openingOf(lower) === undefined
    return (isName && (at !== opener || pos === 'PROPN')) || (at > head && /\d/.test(surface))
  })
}

const linking = /^(?:of|in|at|from|for|between|near|above|below|under|with|against|by|about|on|off|over|across)$/
const inChunk = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|SYM)$/

/** Where the phrase may end: behind the head, then behind each phrase that follows it. */
function ends(tokens: readonly Token[], { first, head, end }: Referent): number[] {
  const found = [end]
  let at = end
  for (let chunks = 0; chunks < 3 && linking.test(tokens[at]?.lower ?? ''); chunks++) {
    if (tokens[at]?.lower === 'from' && isTransfer(tokens, first)) break
    let next = at + 1
    while (inChunk.test(tokens[next]?.pos ?? '') && next - head < 14) next++
    // A name goes on behind "and", "&" or a hyphen: it would be torn.
    if (isJoined(tokens, next)) break
    if (next === at + 1 || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[next - 1]?.pos ?? '')) break
    at = next
    found.push(at)
  }
  const clause = clauseEnd(tokens, at)
  return clause === null ? found : [...found, clause]
}

/** "a levy |that would cost Lonn 4m crowns|, …": up to the mark that closes it, where one verb stands in it. */
function clauseEnd(tokens: readonly Token[], from: number): number | null {
  const opener = tokens[from]
  const isRelative = /^(?:that|which|who)$/.test(opener?.lower ?? '')
  if (!isRelative && !(opener?.pos === 'VERB' && /(?:ing|ed|en|wn)$/.test(opener.lower))) return null
  if (
    !isRelative &&
    !/ing$/.test(opener?.lower ?? '') &&
    !/^(?:by|in|at|from|for)$/.test(tokens[from + 1]?.lower ?? '')
  )
    return null
  let verbs = 0
  for (let at = from + 1; at < from + 14; at++) {
    const token = tokens[at]
    if (!token || /^(?:and|but|or|;|:|—|–|-|[“"”])$/.test(token.lower)) return null
    if (/^(?:VERB|AUX)$/.test(token.pos) && !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[at - 1]?.pos ?? '')) verbs++
    if (verbs > (isRelative ? 1 : 0)) return null
    // "a video showing Ada Lund |from the site": behind the name, what follows may belong to the verb before it all.
    const isTold = verbs === (isRelative ? 1 : 0) && token.pos === 'ADP' && token.lower !== 'of'
    if (isTold && /^\p{Lu}/u.test(tokens[at - 1]?.surface ?? '')) return at
    if (/^[,.]$/.test(token.surface))
      return verbs === (isRelative ? 1 : 0) && tokens[at + 1]?.lower !== 'and' ? at : null
  }
  return null
}

/** "between Lonn |and Velmar", "Stellhorn |& Pryce", "Qasr al|-Noor". */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or|&|-|–|\/)$/.test(tokens[at]?.lower ?? '') || /^\p{Lu}/u.test(tokens[at]?.surface ?? '')

/** "bought a ferry from Lonn": where it went from says nothing of what it is. */
const isTransfer = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(Math.max(0, first - 3), first)
    .some(
      ({ lemma, pos }) =>
        pos === 'VERB' &&
        /^(?:buy|take|get|receive|borrow|steal|import|obtain|remove|collect|bring|win|fetch|move|purchase|acquire|pull|drag|recover|rescue)$/.test(
          lemma,
        ),
    )
