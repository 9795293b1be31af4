/** Gathers what a text calls its actors beside their names: "Ada Brook, a bird ringer", "the yard's owner, Norvik". */
import { isPersonNoun } from './person-nouns.ts'
import type { PersonRole } from './person-roles.ts'
import type { SpanIndex } from './span-index.ts'
import type { NameSpan } from './name-span.ts'
import type { Word, Words } from './words.ts'

export interface Description {
  /** The noun in lower case and singular: "ringer", "owner". */
  readonly head: string
  /** What stands before it, in lower case: "bird", "yard". */
  readonly modifiers: ReadonlySet<string>
  /** Token from which on it is known. */
  readonly first: number
}

export interface Descriptions {
  readonly of: (entity: string) => readonly Description[]
  /** Ages in years, where told. */
  readonly ageOf: (entity: string) => string | undefined
  /** Tokens of the nouns that describe a name beside them and need no other referent. */
  readonly spent: ReadonlySet<number>
}

/** No phrase beside a name is longer. */
const maxTokens = 14
/** Nobody is called by more nouns; the bound keeps the work linear. */
const maxPerEntity = 24

const opensPhrase = /^(?:the|a|an|one|another|its|his|her|their|our|my|whose)$/
const insidePhrase = /^(?:ADJ|NOUN|PROPN|NUM|PART|DET|ADV|CCONJ|VERB)$/

/** "owners" and "owner" are one; "boss" stays. */
export const singular = (noun: string): string =>
  noun.endsWith('ies') && noun.length > 4
    ? `${noun.slice(0, -3)}y`
    : noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun)
      ? noun.slice(0, -1)
      : noun

interface Phrase {
  readonly head: number
  readonly first: number
  readonly end: number
}

export function describe(names: SpanIndex, roles: readonly PersonRole[]): Descriptions {
  const { words, spans, linking } = names
  const known = new Map<string, Description[]>()
  const ages = new Map<string, string>()
  const spent = new Set<number>()
  const add = (entity: string, description: Description): void => {
    const list = known.get(entity)
    if (!list) known.set(entity, [description])
    else if (list.length < maxPerEntity) list.push(description)
  }
  for (const { person, role, head, first } of roles)
    add(person, {
      head,
      modifiers: new Set(
        role.title
          .toLowerCase()
          .split(/[\s-]+/)
          .slice(0, -1),
      ),
      first,
    })
  spans.forEach((span, index) => {
    const entity = linking.draftOf[index]?.id
    const sentence = names.sentenceOf(span.first)
    if (entity === undefined || !sentence || span.type === 'place') return
    const age = ageBehind(words, span.end)
    if (age !== undefined) ages.set(entity, age)
    const found = [
      phraseBefore(names, span, sentence.firstToken),
      phraseBehind(names, span.end, sentence.endToken),
      nounBefore(words, span, sentence.firstToken),
    ]
    for (const phrase of found) {
      const head = phrase && words[phrase.head]
      if (!phrase || !head) continue
      spent.add(phrase.head)
      const modifiers = new Set<string>()
      for (let at = phrase.first; at < phrase.head; at++) modifiers.add(words[at]?.token.lower ?? '')
      add(entity, { head: singular(head.token.lower), modifiers, first: span.first })
    }
  })
  return { of: (entity) => known.get(entity) ?? [], ageOf: (entity) => ages.get(entity), spent }
}

/** "Ada Brook, 23," and "Ada Brook (23)". */
function ageBehind(words: Words, end: number): string | undefined {
  const [mark, number, close] = [words[end], words[end + 1], words[end + 2]].map((word) => word?.token.surface ?? '')
  return /^[,(]$/.test(mark ?? '') && /^\d{1,3}$/.test(number ?? '') && /^[,.;:)]$/.test(close ?? '')
    ? number
    : undefined
}

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{L}{2,}/u.test(word.token.surface) &&
  (word.token.pos === 'NOUN' || word.role || (word.token.pos === 'PROPN' && word.capital))

/** The noun that heads the base phrase from a token on: the last before a preposition, a mark or a verb. */
function headOf(names: SpanIndex, first: number, limit: number): number | undefined {
  const { words } = names
  let head: number | undefined
  for (let at = first; at < limit; at++) {
    const word = words[at]
    if (!word || names.covering(at)?.type === 'person') break
    const { pos, surface, lower } = word.token
    if (surface === '-' || surface === '.') continue
    if (!insidePhrase.test(pos) || lower === 'and' || lower === 'or' || lower === 'to') break
    if (pos === 'VERB' && !/(?:ed|en|ing|based)$/.test(lower)) break
    // "the yard's owner": what owns is no head
    if (/^['’]s?$/.test(surface)) head = undefined
    else if (isNoun(word) && !names.covering(at)) head = at
    else if (pos === 'VERB' && head !== undefined) break
  }
  return head
}

/** "a trade official in Lagos, |Ada Brook|," */
function phraseBefore(names: SpanIndex, span: NameSpan, floor: number): Phrase | undefined {
  const { words } = names
  let comma = span.first - 1
  while (comma > floor && span.first - comma < 5 && isTitle(words[comma])) comma--
  if (/^(?:named|called|nicknamed)$/.test(words[comma]?.token.lower ?? '')) {
    const head = comma - 1
    return isNoun(words[head]) ? { head, first: head, end: comma } : undefined
  }
  if (words[comma]?.token.surface !== ',') return undefined
  const behind = words[span.end]?.token
  if (behind && !/^[,.;:)–—-]$/.test(behind.surface) && behind.pos !== 'VERB' && behind.pos !== 'AUX') return undefined
  const from = Math.max(floor, comma - maxTokens)
  for (let at = comma - 1; at >= from; at--) {
    const word = words[at]
    if (!word || /^[,;:.()“”"–—]$/.test(word.token.surface)) break
    const { pos } = word.token
    if (/^(?:VERB|AUX)$/.test(pos) && !names.covering(at)) break
    const opens = opensPhrase.test(word.token.lower) || at === floor
    if (!opens && pos === 'PRON') break
    if (!opens) continue
    const head = headOf(names, opensPhrase.test(word.token.lower) ? at + 1 : at, comma)
    // "the minister of the Interior, NAME" begins further left, "in the view of the mayor, NAME" here.
    const headWord = head === undefined ? undefined : words[head]
    const before = at > floor ? words[at - 1] : undefined
    if (before?.token.pos === 'ADP' && isNoun(words[at - 2]) && !(headWord && isPersonNoun(headWord))) continue
    // "On a new website, NAME has told": where, not who.
    if (before?.token.pos === 'ADP' && before.opens && behind && /^(?:VERB|AUX)$/.test(behind.pos)) return undefined
    return head === undefined || names.covering(comma - 1)?.type === 'person'
      ? undefined
      : { head, first: at, end: comma }
  }
  return undefined
}

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.honorific || (word.capital && word.role) || word.token.pos === 'ADJ' || word.token.lower === 'the')

/** "|Ada Brook|, a bird ringer from Lagos,", "|Norvik| is a maker of boats". */
function phraseBehind(names: SpanIndex, end: number, limit: number): Phrase | undefined {
  const { words } = names
  let first = end
  const isAge =
    words[first]?.token.surface === ',' &&
    /^\d{1,3}$/.test(words[first + 1]?.token.surface ?? '') &&
    words[first + 2]?.token.surface === ','
  if (isAge) first += 2
  if (/^(?:is|was|became|remains)$/.test(words[isAge ? first + 1 : first]?.token.lower ?? '')) first += isAge ? 2 : 1
  else if (words[first]?.token.surface === ',') first++
  else return undefined
  if (!/^(?:the|an?|its|his|her|their|one)$/.test(words[first]?.token.lower ?? '')) return undefined
  const head = headOf(names, first + 1, Math.min(limit, first + maxTokens))
  if (head === undefined) return undefined
  // "NAME, the man and the boat" lists, "NAME, the owner Ada Brook" names another
  return names.covering(head + 1) ? undefined : { head, first: first + 1, end: head + 1 }
}

const act =
  /^(?:attack|raid|strike|protest|siege|ban|bid|probe|inquiry|vote|deal|row|claim|hack|report|case|suit|lawsuit|fine|threat|offer|call|plan|talk|sue|back|target|urge)s?$/

/** "barber |Ada Brook|", "the shipyard |Norvik|". */
function nounBefore(words: Words, span: NameSpan, floor: number): Phrase | undefined {
  let head = span.first - 1
  // "Provost Wm. |Abernyte|"
  while (head > floor + 1 && words[head]?.token.surface === '.' && words[head]?.joined) head -= 2
  const word = words[head]
  if (head < floor || !word || !isNoun(word)) return undefined
  // "Raiders attack |Norvik|", "an attack Norvik denies": what is done to a body is none of its names.
  if (span.type === 'organisation' && act.test(word.token.lower)) return undefined
  let first = head
  while (first > floor && /^(?:ADJ|NOUN|PROPN)$/.test(words[first - 1]?.token.pos ?? '') && head - first < 3) first--
  return { head, first, end: span.first }
}
