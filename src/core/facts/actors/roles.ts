/** Reads which role a person holds, and where, from the words around the name. */
import type { Role } from '../facts.ts'
import { countryNamed, countryOfTwoWordDemonym } from './demonyms.ts'
import type { SpanIndex } from './span-index.ts'
import { isTitleHead } from './tidy.ts'
import type { Word, Words } from './words.ts'

/** Words that belong to a title when they stand before its head: "foreign minister", "deputy police chief". */
const modifiers = new Set(
  'prime foreign defence defense interior finance justice vice deputy assistant associate senior chief first second former acting interim crown home health education environment trade transport energy economy culture agriculture labour labor oil information attorney lieutenant major brigadier rear grand general state police press executive managing special supreme national security opposition party army military navy air force government parliamentary presidential human rights civil political economic legal technical financial sports commercial scientific medical research team club union company top leading veteran late current incoming outgoing retired ex serving longtime long-time founding honorary permanent district regional provincial city county local federal world film music football soccer tennis cricket opposition rebel group campaign bank media press head'.split(
    ' ',
  ),
)
/** Heads that are roles only with a name of what they are in: "Brown, a member of the X". */
const isDeterminer = (word: Word | undefined): boolean =>
  /^(?:the|a|an|its|his|her|their|our|my|one|another|then|now|some)$/.test(word?.token.lower ?? '')

export interface TitleChain {
  readonly role: Role
  /** First token of the whole chain. */
  readonly first: number
  /** The head: "president", "counterpart". */
  readonly head: string
}

const surfaceOf = (text: string, words: Words, first: number, end: number): string =>
  text.slice(words[first]?.token.start ?? 0, words[end - 1]?.token.end ?? 0).replace(/\s+/g, ' ')

/** The title that ends right before a token: "Russian Foreign Minister |Sergei Lavrov". */
export function titleBefore(names: SpanIndex, end: number, floor: number): TitleChain | undefined {
  const { words } = names
  let index = end - 1
  let complement: { readonly first: number; readonly of: string } | undefined
  const last = words[index]
  if (!last) return undefined
  // "Secretary of State |", "president of Russia, |"
  const placed = names.endingAt(end)
  if (placed && placed.type !== 'person') {
    let before = placed.first - 1
    if (isDeterminer(words[before])) before--
    if (/^(?:of|for|at|in)$/.test(words[before]?.token.lower ?? '')) {
      complement = { first: before, of: names.nameOf(placed) }
      index = before - 1
    }
  } else if (
    /^(?:State|Defense|Defence|Staff|Commerce|Energy|Labor|Education)$/.test(last.token.surface) &&
    words[index - 1]?.token.lower === 'of'
  )
    index -= 2
  if (index < floor) return undefined
  let headIndex = index
  if (words[index]?.key === 'General' && words[index - 1]?.token.surface === '-') headIndex = index - 2
  const head = words[headIndex]
  if (!head || !(head.role || head.honorific || isTitleHead(head)) || head.token.pos === 'VERB') return undefined
  const titleEnd = complement ? complement.first : end
  let first = headIndex
  while (first > floor && (titleWord(words[first - 1]) || (head.capital && isField(names, first)))) first--
  // "deputy |Middle East| director"
  const field = complement ? undefined : names.endingAt(first)
  if (field?.type === 'place' && field.first > floor && modifiers.has(words[field.first - 1]?.token.lower ?? '')) {
    first = field.first - 1
    while (first > floor && titleWord(words[first - 1])) first--
  }
  // "then-|governor"
  if (words[first]?.token.surface === '-') first++
  const title = surfaceOf(names.analysed.text, words, first, titleEnd)
  const bearer = before(names, first, floor)
  const of = complement?.of ?? bearer?.of
  return {
    role: { title: bearer?.inTitle ? `${bearer.inTitle} ${title}` : title, ...(of === undefined ? {} : { of }) },
    first: bearer?.first ?? first,
    head: head.token.lower.replace(/\.$/, ''),
  }
}

const titleWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (modifiers.has(word.token.lower) ||
    word.honorific ||
    (word.role && word.token.pos !== 'VERB') ||
    (word.token.surface === '-' && word.joined))

/** "Climate |Envoy", "Dam Safety |Inspector": a capitalised noun that belongs to the capitalised title behind it. */
function isField(names: SpanIndex, end: number): boolean {
  const word = names.words[end - 1]
  if (!word?.capital || word.notName || word.demonym || word.given || word.surname || word.caps) return false
  // "Norvian Foreign Minister": the adjective of a country that no list knows.
  if (/(?:ian|ean|ese|ish)$/.test(word.key)) return false
  return /^(?:NOUN|PROPN|ADJ)$/.test(word.token.pos) && !names.endingAt(end) && !isDeterminer(word)
}

interface Bearer {
  readonly first: number
  readonly of: string
  readonly inTitle?: string
}

/** What the title is held in: the demonym, name or possessive before it. */
function before(names: SpanIndex, first: number, floor: number): Bearer | undefined {
  const { words } = names
  const word = words[first - 1]
  if (!word || first - 1 < floor) return undefined
  const country = word.form.nation
  const twoWords = first - 2 >= floor ? countryOfTwoWordDemonym(words[first - 2]?.key ?? '', word.key) : undefined
  if (twoWords) return { first: first - 2, of: twoWords.name }
  const possessive = /^['’]s?$/.test(word.token.surface)
  const span = names.endingAt(possessive ? first - 1 : first)
  if (span && span.type !== 'person') {
    const name = names.nameOf(span)
    const of = span.type === 'place' ? (countryNamed(name)?.name ?? name) : name
    return { first: span.first, of, ...(span.type === 'organisation' && !possessive ? { inTitle: name } : {}) }
  }
  return country ? { first: first - 1, of: country.name } : undefined
}

/** The role in an apposition behind a name: ", the mayor of Oakfield,". */
export function titleAfter(names: SpanIndex, from: number, limit: number): TitleChain | undefined {
  const { words } = names
  if (words[from]?.token.surface !== ',') return undefined
  let index = from + 1
  if (isDeterminer(words[index])) index++
  const start = index
  while (index < limit && index - start < 9) {
    const word = words[index]
    if (!word || /^[,.;:()–—]$/.test(word.token.surface) || word.token.pos === 'VERB') return undefined
    // "Ada Brook, for the widow, replied": whom she acts for.
    if (index === start && /^(?:for|with|against|from|like|unlike|beside|without)$/.test(word.token.lower))
      return undefined
    const next = words[index + 1]
    const isHead =
      (word.role || word.honorific) &&
      !(next && (next.role || titleWord(next)) && next.token.surface !== ',') &&
      !isRankOfField(names, index)
    if (isHead) {
      const chain = titleBefore(names, index + 1, start)
      // "Ada Brook, then-governor Ines Pike and …": the title of the next.
      if (!chain || names.startingAt(index + 1)?.type === 'person' || isNextSubject(words, index + 1, limit))
        return undefined
      return { ...chain, role: withComplement(names, chain.role, index + 1) }
    }
    index++
  }
  return undefined
}

/** "deputy |Middle East director|": the rank goes with the title behind the place. */
function isRankOfField(names: SpanIndex, at: number): boolean {
  const field = names.startingAt(at + 1)
  if (field?.type !== 'place' || !modifiers.has(names.words[at]?.token.lower ?? '')) return false
  return names.words[field.end]?.role === true && names.words[field.end]?.capital === false
}

/** "According to Brook, a detective for the county |was| given a file": no comma closes it, so it is no apposition. */
function isNextSubject(words: Words, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    const token = words[at]?.token
    if (!token || token.pos === 'PUNCT' || token.pos === 'PRON' || token.pos === 'SCONJ') return false
    if (/^(?:who|whom|whose|which|that|when|where|while|and|but)$/.test(token.lower)) return false
    if (/^(?:is|are|was|were|has|had|have|will|would|could|did|does)$/.test(token.lower)) return true
  }
  return false
}

function withComplement(names: SpanIndex, role: Role, from: number): Role {
  const { words } = names
  if (role.of !== undefined || !/^(?:of|for|at|in|with)$/.test(words[from]?.token.lower ?? '')) return role
  for (let index = from + 1; index < from + 4; index++) {
    const span = names.startingAt(index)
    if (span && span.type !== 'person') {
      const name = names.nameOf(span)
      return { ...role, of: span.type === 'place' ? (countryNamed(name)?.name ?? name) : name }
    }
  }
  return role
}
