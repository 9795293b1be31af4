/** Lets no name begin or end inside a word: "Po|ʻlatov", "Ban Ki|-moon", "Mohamed El|-|Hassan Mohamed". */
import { spanKey } from './consistency.ts'
import { lexicon } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import type { Words } from './words.ts'

/** Letters that the splitting into words takes for marks: ʻokina, click letters. */
const oddLetter = /^[ʻʼǀ-ǃ]$/
const wordPart = /^[\p{L}ʻʼǀ-ǃ]/u

/** "-aux-Brook", but not "-to-Oslo" */
const isHyphenated = (words: Words, index: number): boolean =>
  [0, 1, 2, 3].every((step) => words[index + step]?.joined) &&
  words[index]?.token.surface === '-' &&
  words[index + 2]?.token.surface === '-' &&
  words[index + 3]?.capital === true &&
  /^(?!to$|and$|or$|by$|vs?$|at$|in$|on$|for$|the$)\p{Ll}{1,4}$/u.test(words[index + 1]?.token.surface ?? '')

/** Behind a hyphen these make an adjective of a name: "Brook-led". */
const madeAdjective =
  /^(?:led|era|run|based|born|held|made|like|style|free|wide|only|owned|built|backed|linked|bound|type|sized|esque|ish|ism|ist|ite|ed|ing|in|on|to|by|and|or|vs?|the|for|at|up|out|off|pro|mad|fed|lit|fuelled|fueled|friendly|related|designed|trained|educated|ruled|inspired|dominated|controlled|occupied|affiliated|aligned|approved|appointed|area|bred|heavy|rich|skeptic|sceptic|watcher|watchers|hater|haters|fan|fans|bashing|ready|proof|wing|mania|gate|nomics|land|speak|day|time|size)$/

/** "Ban Ki|-moon", "Lee Jae|-yong": a syllable of a name of two or three. */
const isCutSyllable = (words: Words, { first, end, type }: NameSpan): boolean => {
  const [name, hyphen, syllable] = [words[end - 1], words[end], words[end + 1]]
  return (
    type !== 'organisation' &&
    end - first >= 2 &&
    hyphen?.joined === true &&
    hyphen.token.surface === '-' &&
    syllable?.joined === true &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(name?.token.surface ?? '') &&
    /^\p{Ll}{1,6}$/u.test(syllable.token.surface) &&
    !madeAdjective.test(syllable.token.surface) &&
    words[end + 2]?.token.surface !== '-' &&
    (type === 'person' || !lexicon().names.has(spanKey(words, { first, end })))
  )
}

/** "Compagnie Minière| de l'Oudeïka", "Banque Centrale| du Tarn": in English these words stand in names alone. */
function behindFrench(words: Words, end: number): number {
  const surface = (at: number): string => words[at]?.token.surface ?? ''
  let at = end
  if (/^(?:du|des)$/.test(surface(at))) at++
  else if (surface(at) === 'de' && /^(?:la|las|los|les)$/.test(surface(at + 1))) at += 2
  else if (surface(at) === 'de' && /^l['’]\p{Lu}/u.test(surface(at + 1))) return at + 2
  else return /^d['’]\p{Lu}/u.test(surface(at)) ? at + 1 : end
  return words[at]?.capital ? at + 1 : end
}

/** No name begins or ends inside a word: "Po|ʻlatov", "al-|Lamqi". */
export function wholeWords(words: Words, span: NameSpan): NameSpan {
  let { first, end } = span
  const isOdd = (index: number): boolean => oddLetter.test(words[index]?.token.surface ?? '')
  while (words[end]?.joined && (isOdd(end) || (isOdd(end - 1) && wordPart.test(words[end]?.token.surface ?? '')))) end++
  if (words[first]?.joined && isOdd(first - 1)) first--
  const opener = words[first - 2]
  if (words[first]?.joined && words[first - 1]?.token.surface === '-' && words[first - 1]?.joined)
    if (opener && /^(?:al|el|an|ar|as|ash|at|az)$/i.test(opener.token.surface)) first -= 2
  while (isHyphenated(words, end)) end += 4
  if (isCutSyllable(words, { ...span, first, end })) return { ...span, type: 'person', first, end: end + 2 }
  if (span.type === 'organisation') end = behindFrench(words, end)
  while (isHyphenated(words, first - 4) && words[first - 5]?.capital) first -= 5
  return first === span.first && end === span.end ? span : { ...span, first, end }
}

/** "|Mohamed El|-|Hassan Mohamed|": pieces of one name that meet inside a word are one. */
export function joinedInside(words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const meets =
      before !== undefined &&
      (span.first < before.end ||
        (span.first === before.end && words[span.first]?.joined && words[span.first]?.token.surface === '-'))
    // "John F. |Kennedy International Airport|"
    const isInitialed = before !== undefined && span.first === before.end && words[before.end - 1]?.initials === true
    if (isInitialed && before.end - before.first > 1) joined[joined.length - 1] = { ...span, first: before.first }
    else if (meets) joined[joined.length - 1] = { ...before, end: Math.max(before.end, span.end) }
    else joined.push(span)
  }
  return joined
}
