/** Finds the runs of capitalised words in a text, and says what stands before and behind each. */
import { isListed, lists } from '../lexicon.ts'
import { nounKinds } from '../word-forms.ts'
import type { Word, Words } from '../words.ts'

/** Capitalised words in a row, with hyphens and particles between them. */
export interface Run {
  readonly first: number
  readonly end: number
  /** What stands there: one of `sides`. */
  readonly before: number
  readonly after: number
}

/** What stands on one side of a run; a noun's kind is added to those that end in `Noun`. */
export const sides = {
  edge: 0,
  other: 1,
  bareNoun: 8,
  ofNoun: 16,
  commaNoun: 24,
  ownNoun: 32,
  parenthesis: 40,
  age: 41,
  who: 42,
  which: 43,
  where: 44,
  speaks: 45,
  verb: 46,
  article: 47,
  placed: 48,
  capital: 49,
  comma: 50,
  and: 51,
  stop: 52,
  acronym: 53,
  from: 54,
  by: 55,
} as const

const particle =
  /^(?:de|da|del|della|di|la|le|van|von|der|den|bin|ibn|al|el|ul|abu|dos|du|ter|ten|zu|ng|mint|ould|y|i|e)$/
const placing = /^(?:in|at|near|outside|inside|across|around|throughout|into|towards?|via|above|below|between|beyond)$/
/** No phrase behind a name is read further, in words. */
const farthest = 7

const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.capital && word.token.pos !== 'PUNCT' && word.token.pos !== 'SYM'

const notInNames = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'PRON', 'SCONJ', 'VERB'])
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

/** "In May Oakfield": what has a capital only because it opens its sentence, and dates, begin no run. */
const beginsNone = (word: Word): boolean =>
  (word.opens && word.notName && notInNames.has(word.token.pos)) || calendar.test(word.key)

/** The run each token stands in, if any. In titles and lines of capitals nothing can be told. */
export function runsOf(words: Words): (Run | undefined)[] {
  const runs = new Array<Run | undefined>(words.length).fill(undefined)
  for (let index = 0; index < words.length;) {
    const word = words[index]
    if (!word?.capital || word.setting !== 'plain' || !isName(word) || beginsNone(word)) {
      index++
      continue
    }
    const end = endOfRun(words, index)
    runs.fill({ first: index, end, before: before(words, index), after: after(words, end) }, index, end)
    index = end
  }
  return runs
}

function endOfRun(words: Words, first: number): number {
  let end = first + 1
  for (;;) {
    const word = words[end]
    if (!word || word.opens) return end
    const next = words[end + 1]
    if (isName(word)) end++
    else if (word.token.surface === '-' && word.joined && next?.joined && isName(next)) end += 2
    else if ((word.token.surface === '&' || particle.test(word.token.lower)) && isName(next)) end += 2
    else return end
  }
}

const nounAt = (words: Words, index: number): number => words[index]?.form.noun ?? 0

function before(words: Words, first: number): number {
  const word = words[first - 1]
  if (!word || words[first]?.opens) return sides.edge
  const { lower, pos, surface } = word.token
  if (surface === ',') return isName(words[first - 2]) ? sides.comma : sides.commaNoun + headBefore(words, first - 1)
  if (lower === 'of') return sides.ofNoun + nounAt(words, first - 2)
  if (/^["“‘«(]$/.test(surface)) return surface === '(' ? sides.parenthesis : sides.other
  if (lower === 'the') return sides.article
  if (lower === 'from' || lower === 'to') return sides.from
  if (lower === 'by' || lower === 'with') return sides.by
  if (placing.test(lower)) return sides.placed
  if (lower === 'and' || lower === 'or') return sides.and
  const { noun } = word.form
  if (noun > 0) return sides.bareNoun + noun
  if (pos === 'VERB') return isListed(word.token.lemma, lists.personVerb) ? sides.speaks : sides.verb
  return pos === 'NOUN' ? sides.bareNoun : sides.other
}

/** The kind of the noun that heads the phrase before a comma: in "the lawyer of the firm, X" it is the lawyer. */
function headBefore(words: Words, end: number): number {
  const last = nounAt(words, end - 1)
  let isInside = false
  for (let index = end - 2; index > end - 2 - farthest; index--) {
    const word = words[index]
    if (!word || word.opens || word.token.pos === 'PUNCT' || word.token.pos === 'VERB') break
    if (isInside && word.form.noun === nounKinds.role) return nounKinds.role
    isInside = word.token.pos === 'ADP' || (isInside && word.token.pos !== 'NOUN')
  }
  return last
}

function after(words: Words, end: number): number {
  const word = words[end]
  if (!word || word.opens) return sides.edge
  const { lower, pos, surface } = word.token
  if (surface === ',') return apposition(words, end + 1)
  if (surface === '(') return words[end + 1]?.caps ? sides.acronym : sides.parenthesis
  if (/^['’]s?$/.test(surface)) return sides.ownNoun + phraseNoun(words, end + 1)
  if (/^[.!?]$/.test(surface)) return sides.stop
  if (lower === 'who' || lower === 'whose') return sides.who
  if (lower === 'and' || lower === 'or') return sides.and
  const { noun } = word.form
  if (noun > 0) return sides.bareNoun + noun
  if (pos === 'VERB') return isListed(word.token.lemma, lists.personVerb) ? sides.speaks : sides.verb
  if (pos === 'AUX') return sides.verb
  return pos === 'NOUN' ? sides.bareNoun : sides.other
}

/** What the words behind a comma say of the name before it. */
function apposition(words: Words, first: number): number {
  const word = words[first]
  if (!word) return sides.comma
  const { lower, surface } = word.token
  if (/^\d{1,3}$/.test(surface)) return sides.age
  if (lower === 'who' || lower === 'whose') return sides.who
  if (lower === 'which') return sides.which
  if (lower === 'where') return sides.where
  if (lower === 'aged') return sides.age
  if (isName(word) && !word.role) return sides.capital
  if (/^(?:a|an|the|his|her|its|their|then|now|also|one|another)$/.test(lower) || word.form.noun > 0 || word.role)
    return sides.commaNoun + phraseNoun(words, first)
  return sides.comma
}

/** The kind of the last noun of the phrase that begins here. */
function phraseNoun(words: Words, first: number): number {
  let kind = 0
  for (let index = first; index < first + farthest; index++) {
    const word = words[index]
    if (!word || word.opens) break
    const { pos, surface } = word.token
    if (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ' || pos === 'SCONJ') break
    if (/^[,.;:()!?–—"“”]$/.test(surface)) break
    if (word.form.noun > 0) kind = word.form.noun
  }
  return kind
}
