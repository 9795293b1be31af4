/** Cuts a sentence into the stretches that can hold names: capitalised words and what may stand between them. */
import type { Sentence } from '../../../article/analysed-text.ts'
import type { Word, Words } from '../words.ts'

export interface Segment {
  readonly first: number
  readonly end: number
}

const inner =
  /^(?:of|the|for|and|on|in|to|at|de|da|del|della|di|la|le|les|du|des|van|von|der|den|bin|ibn|al|el|ul|ur|ben|abu|dos|das|do|ter|ten|te|ould|mint|ng|zu|af|av|ap|na|ni|wa|binti|et|und|och|no|o|i|e|y|a|[ʻʼǀ-ǃ]|['’]s?|-|–|&|\.|\/|\d+)$/i
/** Longer stretches are text in capitals: they are cut, so that the work stays linear. */
const maxTokens = 60

/** "Chun-yeh", "ur-Rehman", but not "Idlib-based". */
const compounds =
  /^(?:led|born|run|made|like|wide|era|year|day|old|held|list|size|free|type|only|term|time|based|style|area|rich|bound|owned|up|in|on|off)$/
const isNamePart = (word: Word, previous: Word | undefined): boolean =>
  (word.joined && /^[ʻʼǀ-ǃ]$/.test(previous?.token.surface ?? '')) || isShortPart(word, previous)

const isShortPart = (word: Word, previous: Word | undefined): boolean =>
  word.joined &&
  previous?.token.surface === '-' &&
  previous.joined &&
  word.token.surface.length <= 5 &&
  /^\p{Ll}+$/u.test(word.token.surface) &&
  word.token.pos !== 'VERB' &&
  !compounds.test(word.token.lower)

const isOpen = (word: Word): boolean => word.capital && word.token.pos !== 'PUNCT' && word.token.pos !== 'SYM'

export function segmentsOf(words: Words, sentence: Sentence): Segment[] {
  const found: Segment[] = []
  let first = -1
  let last = -1
  const close = (): void => {
    if (first >= 0) found.push({ first, end: last + 1 })
    first = -1
  }
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const word = words[index]
    // Nothing opens here, and nothing is open.
    if (!word || (first < 0 && !word.capital && !word.form.opensName)) continue
    const next = words[index + 1]
    const starts =
      isOpen(word) ||
      (first >= 0 && isNamePart(word, words[index - 1])) ||
      (word.form.opensName &&
        next !== undefined &&
        (isOpen(next) || next.token.surface === '-' || /\p{Lu}/u.test(word.token.surface)))
    if (starts) {
      if (first < 0) first = index
      last = index
      if (last - first >= maxTokens) close()
    } else if (first >= 0 && (!inner.test(word.token.surface) || index - last >= 3)) close()
  }
  close()
  return found
}
