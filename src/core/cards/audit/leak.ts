/** Tells which words of a prompt give its answer away: the answer itself, a part of its name, its acronym, its role, its gender. */
import { isDemonym } from '../../facts/actors/demonyms.ts'
import { genderOfNoun } from '../../facts/actors/gender-lists.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import type { Answer, Card } from '../../deck/deck.ts'
import type { DatePoint } from '../wording/date-words.ts'
import { datePoint } from '../wording/date-words.ts'
import { blankQuotes, isDerived, isFunctionWord } from '../wording/words.ts'
import { isShortFor, type PlacedWord, placedWords, plain } from './same-answer.ts'
import { eventNouns, groupNouns, thingNouns } from '../standing/told-again-nouns.ts'
import { datesIn } from './written-dates.ts'

/** Part of the answer's class, not of what tells it from others: a prompt may say "Which operation". */
const classWords = new Set(
  `operation treaty agreement accord pact act law bill party movement front organisation organization union league group army
  force forces military ministry minister president prime foreign defence defense government state states country city town
  province region company bank university court council committee commission agency department office service police team
  club war battle crisis plan programme program project conference summit day month year century spokesman spokeswoman
  spokesperson leader head chief chairman director general secretary mr mrs ms dr north south east west northern southern
  eastern western new national international said statement words report finding`.split(/\s+/),
)

export interface Leak {
  readonly text: string
  /** Into the prompt. */
  readonly start: number
  readonly end: number
}

/** Nationality does not tell a person or a government from others of its country. */
const distinctive = (text: string): string[] =>
  placedWords(text)
    .map(({ word }) => word)
    .filter(
      (word) =>
        !isFunctionWord(word) && !classWords.has(word) && !isDemonym(word.charAt(0).toUpperCase() + word.slice(1)),
    )

/** The words of the prompt that give the answer away, or null. */
export function findLeak({ kind, prompt, answer }: Pick<Card, 'kind' | 'prompt' | 'answer'>): Leak | null {
  if (answer.edtf !== undefined || /^(?:day|month|year|season|decade|century)$/.test(answer.precision ?? ''))
    return dateLeak(prompt, answer) ?? articleLeak(prompt)
  const asked = placedWords(prompt)
  const texts = [answer.canonical, ...answer.accepted]
  for (const text of texts) {
    const leak =
      wholeLeak(prompt, asked, text) ??
      nameLeak(prompt, asked, text) ??
      firmLeak(prompt, asked, text) ??
      (kind === 'acronym' ? null : acronymLeak(prompt, text))
    if (leak) return leak
  }
  const person = texts.some(isPersonLike)
  return (
    titleLeak(prompt, asked, answer.canonical) ??
    (person && kind !== 'role' ? genderLeak(blankQuotes(prompt)) : null) ??
    countryLeak(asked, prompt, answer.canonical) ??
    articleLeak(prompt)
  )
}

/** The same for words that are no card yet; a reported answer has no kind of its own. */
export const leakedWords = (prompt: string, answer: Answer): string | null =>
  findLeak({ kind: 'claim-content', prompt, answer })?.text ?? null

const stretch = (prompt: string, words: readonly PlacedWord[]): Leak | null => {
  const [first] = words
  if (!first) return null
  const end = words.reduce(
    (last, one, at) => (one.start - last <= 3 || at === 0 ? Math.max(last, one.end) : last),
    first.end,
  )
  return { text: prompt.slice(first.start, end), start: first.start, end }
}

function wholeLeak(prompt: string, asked: readonly PlacedWord[], text: string): Leak | null {
  const words = distinctive(text)
  if (words.length === 0 || text.length < 2) return phraseLeak(prompt, asked, text)
  const leaked = words.filter((word) => asked.some((one) => isDerived(word, one.word)))
  const share = leaked.length / words.length
  const isLeaked = leaked.length === words.length || (words.length >= 4 && share > 0.6)
  return isLeaked
    ? stretch(
        prompt,
        asked.filter(({ word }) => words.some((one) => isDerived(one, word))),
      )
    : null
}

/** An answer of common words alone leaks where it stands as it is. */
function phraseLeak(prompt: string, asked: readonly PlacedWord[], text: string): Leak | null {
  const words = placedWords(text)
    .map(({ word }) => word)
    .filter((word) => word !== 'the')
  const at =
    words.length < 2
      ? -1
      : asked.findIndex((_, index) => words.every((word, offset) => asked[index + offset]?.word === word))
  return at < 0 ? null : stretch(prompt, asked.slice(at, at + words.length))
}

const names = /^(?:\p{Lu}[\p{L}.'’-]*\s?){2,4}$/u
/** Two to four capitalised words that are neither a body nor a place. */
export function isPersonLike(text: string): boolean {
  const name = (text.split(',')[0] ?? '').trim().replace(/^The /, '')
  const { organisationHeads, placeHeads, given, surnames, honorifics } = lexicon()
  const parts = name.split(/\s+/)
  const last = (parts.at(-1) ?? '').replace(/\.$/, '')
  if (!names.test(name) || organisationHeads.has(last) || placeHeads.has(last)) return false
  if (/^(?:Inc|Corp|Co|Ltd|PLC|LLC|AG|Group|Union|Board|Ministry|Party|Bank|Agency|Council|Commission)$/.test(last))
    return false
  if (
    eventNouns.has(last.toLowerCase()) ||
    groupNouns.has(last.toLowerCase()) ||
    thingNouns.has(last.toLowerCase()) ||
    /^The /.test(text)
  )
    return false
  return honorifics.has(parts[0] ?? '') || given.has(parts[0] ?? '') || surnames.has(last) || parts.length <= 3
}

/** "Halden" where the answer is Halden Motors. */
function firmLeak(prompt: string, asked: readonly PlacedWord[], text: string): Leak | null {
  const [first = '', second = '', ...more] = text.replace(/^The /i, '').split(' ')
  const { organisationHeads, names: known } = lexicon()
  const isFirm =
    more.length === 0 &&
    (organisationHeads.has(second) || firmWords.test(second)) &&
    !known.has(first) &&
    !isDemonym(first)
  const found = isFirm
    ? asked.find(
        ({ start, end }) =>
          prompt.slice(start, end) === first &&
          !/^\s\p{Lu}/u.test(prompt.slice(end)) &&
          !/(?:\bin|\bof|\bat|\bnear|\bto|\bfrom)\s$/.test(prompt.slice(0, start)),
      )
    : undefined
  return found ? stretch(prompt, [found]) : null
}
const firmWords =
  /^(?:Foods?|Rail|Air|Motors?|Freight|Shipping|Energy|Oil|Steel|Construction|Airlines?|Airways|Group|Holdings?|Inc\.?|Corp\.?|Ltd\.?|Bank|Media|Systems|Technologies|Partners|Industries)$/

/** A surname or a given name by itself, unless it is part of somebody else's name. */
function nameLeak(prompt: string, asked: readonly PlacedWord[], text: string): Leak | null {
  if (!isPersonLike(text)) return null
  const parts = placedWords(text.split(',')[0] ?? '').map(({ word }) => word)
  const surname = parts.at(-1) ?? ''
  const found = asked.find(({ word, start, end }) => {
    if (!/^\p{Lu}/u.test(prompt.slice(start)) || word.length < 3) return false
    const before =
      /\p{Lu}[\p{L}.]*\s$/u.test(prompt.slice(0, start)) && !/^\p{Lu}\p{L}*\s$/u.test(prompt.slice(0, start))
    if (word === surname || (surname.length > 3 && isDerived(surname, word) && word.startsWith(surname.slice(0, 4))))
      return !before || !isOthersName(prompt, start, parts)
    return parts.includes(word) && !before && !/^\s\p{Lu}/u.test(prompt.slice(end))
  })
  return found ? stretch(prompt, [found]) : null
}

/** "Eva Lund" is not "Ada Lund". */
function isOthersName(prompt: string, start: number, parts: readonly string[]): boolean {
  const [, given = ''] = /(\p{Lu}[\p{L}.]*)\s$/u.exec(prompt.slice(0, start)) ?? []
  const word = plain(given).toLowerCase().replace(/\.$/, '')
  return lexicon().given.has(given) && !parts.includes(word)
}

/** "LFU" in the prompt where the answer is the Lonn Ferry Union, or the other way round. */
function acronymLeak(prompt: string, text: string): Leak | null {
  const bare = text.split(',')[0] ?? ''
  for (const { 0: word, index } of prompt.matchAll(/\b\p{Lu}(?:\.?\p{Lu}){1,7}\b/gu))
    if (isShortFor(word, bare)) return { text: word, start: index, end: index + word.length }
  if (!/^(?:the )?\p{Lu}{2,8}$/u.test(bare)) return null
  for (const { 0: words, index } of prompt.matchAll(
    /\p{Lu}[\p{L}-]+(?:\s(?:(?:of|for|the|and|de)\s)*\p{Lu}[\p{L}-]+)+/gu,
  ))
    if (isShortFor(bare, words)) return { text: words, start: index, end: index + words.length }
  return null
}

/** "Which Russian foreign minister …?" where the answer is "Sergei Lavrov, Russia's foreign minister". */
function titleLeak(prompt: string, asked: readonly PlacedWord[], canonical: string): Leak | null {
  const comma = canonical.indexOf(', ')
  if (comma < 0 || !/^\p{Lu}/u.test(canonical)) return null
  const role = placedWords(canonical.slice(comma + 2)).filter(({ word }) => !isFunctionWord(word))
  const hits = role.map(({ word }) => asked.find((one) => isDerived(word, one.word)))
  const all = hits.filter((hit) => hit !== undefined)
  const isAsked = /\b(?:which|what) (?:\p{L}+ )?$/iu.test(prompt.slice(0, all[0]?.start ?? 0))
  return role.length > (isAsked ? 0 : 1) && all.length === role.length
    ? stretch(
        prompt,
        all.toSorted((a, b) => a.start - b.start),
      )
    : null
}

/** "Which woman", "who … herself": halves the guesses. */
function genderLeak(prompt: string): Leak | null {
  const match = /\b(?:which|what) (?:\p{L}[\p{L}’'-]* ){0,3}?(\p{Ll}+)\b/iu.exec(prompt)
  for (const { 0: word, index } of prompt.slice(match?.index ?? prompt.length).matchAll(/\p{Ll}+/gu)) {
    if (index > 45 || /^(?:said|told|that|who|did|was|is|has)$/.test(word)) break
    const isGendered =
      genderOfNoun(word) !== undefined && !/^(?:king|queen|pope|emperor|prince|princess|bishop)$/.test(word)
    if (isGendered || /(?:wo)?man$/.test(word)) {
      const start = (match?.index ?? 0) + index
      return { text: word, start, end: start + word.length }
    }
  }
  const own = /\bwho\b(?:(?![“"]|\p{Lu}\p{L}+ \p{Lu}).)*?\b(s?he|his|hers?|him|himself|herself)\b/iu.exec(prompt)
  const word = own?.[1]
  if (!own || word === undefined) return null
  const start = own.index + own[0].length - word.length
  return { text: word, start, end: start + word.length }
}

/** "Turkish" where the answer is Turkey. */
function countryLeak(asked: readonly PlacedWord[], prompt: string, canonical: string): Leak | null {
  const words = placedWords(canonical).filter(({ word }) => word !== 'the')
  const [only] = words
  if (!only || words.length !== 1 || !/^(?:the )?\p{Lu}/u.test(canonical) || only.word.length < 4) return null
  const hit = asked.find(({ word, start }) => /^\p{Lu}/u.test(prompt.slice(start)) && isDerived(only.word, word))
  return hit ? stretch(prompt, [hit]) : null
}

/** "an ____": the gap begins with a vowel. */
function articleLeak(prompt: string): Leak | null {
  const match = /\b(an?)\s+(?:_{2,}|\[…\]|\[\.{3}\]|…|\.{3,}|\(\.{3}\))/iu.exec(prompt)
  return match ? { text: match[1] ?? '', start: match.index, end: match.index + (match[1]?.length ?? 0) } : null
}

function dateLeak(prompt: string, { edtf, canonical }: Answer): Leak | null {
  const point = edtf === undefined ? null : datePoint(edtf.replace(/\/(?:\.\.)?$/, ''))
  if (!point) return wholeLeak(prompt, placedWords(prompt), canonical)
  const hit = datesIn(prompt).find((one) => givesAway(one.point, point))
  return hit ? { text: prompt.slice(hit.start, hit.end), start: hit.start, end: hit.end } : null
}

function givesAway(given: DatePoint, point: DatePoint): boolean {
  if (given.year !== null && point.year !== null && given.year !== point.year)
    return point.precision === 'decade' && Math.floor(given.year / 10) * 10 === point.year
  switch (point.precision) {
    case 'day':
      return given.day === point.day && given.month === point.month
    case 'month':
      return given.month === point.month
    case 'season':
      return given.season === point.season
    default:
      return given.year !== null && given.year === point.year
  }
}

/** "Haider …" of Haider al-Abadi, "GM" of General Motors Corp.: half a name, or its initials. */
export function namesPartOf({ canonical, accepted, edtf }: Answer, text: string): boolean {
  if (edtf !== undefined) return false
  const told: readonly string[] = text.match(capitalised) ?? []
  return [canonical, ...accepted].some((right) => {
    const own: readonly string[] = (right.replace(/^The /, '').split(',', 1)[0] ?? '').match(capitalised) ?? []
    const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('')
    const isInitials = (short: string, words: readonly string[]): boolean =>
      /^\p{Lu}{2,}$/u.test(short) && initials(words).includes(short)
    return (
      own.some((word) => (word.length > 3 && told.includes(word) && !isDemonym(word)) || isInitials(word, told)) ||
      told.some((word) => isInitials(word, own))
    )
  })
}
const capitalised = /\p{Lu}[\p{L}’'-]+/gu
