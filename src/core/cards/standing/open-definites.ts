/** Finds what words presuppose their reader to know though they do not say which: "the province", "the bench", "that phrase". The one judge of definite nouns. */
import { analyse } from '../../article/analyse.ts'
import { type CardWord, isCalendarName, isCapital } from '../audit/card-words.ts'
import { isSurelyOpen } from './certain-definites.ts'
import { type DefinitePhrase, definitePhraseAt } from './definite-phrase.ts'
import { isToldBy, type Titled } from '../story/told-by.ts'
import { isLikelyOpen } from './likely-definites.ts'

/** A phrase that leaves open which one it means. */
export interface OpenDefinite {
  /** Indexes of its words, end exclusive. */
  readonly first: number
  readonly end: number
  /** Of its head, in small letters and the singular: "talk" of "the six-party talks". */
  readonly lemma: string
  /** Sure enough to be held against a card that a person wrote; a card that we write has to avoid the others as well. */
  readonly isSure: boolean
}

export const mayHoldDefinite = /\bthe\b/iu

/** Outside quotation marks; `story`: what stands before the words. */
export function openDefinitesIn(words: readonly CardWord[], story: Titled | null = null): OpenDefinite[] {
  const isOfSomebody = words.some((word, at) => at > 0 && isCapital(word) && !isCalendarName(word))
  return words.flatMap((word, at): OpenDefinite[] => {
    if (word.quotation !== null) return []
    const pointed = pointsBack(words, at) ? headBehind(words, at) : undefined
    if (pointed) {
      const isTold = isToldIn(story, words.slice(at, pointed.end))
      return isTold ? [] : [{ first: at, end: pointed.end, lemma: pointed.head.lemma, isSure: false }]
    }
    const phrase = word.lower === 'the' ? definitePhraseAt(words, at) : null
    if (!phrase || isOfMany(words, phrase) || (story !== null && isAskedFor(words, at, phrase))) return []
    if (isToldIn(story, words.slice(at, phrase.end))) return []
    const isSure = isSurelyOpen(words, at, phrase)
    const isPaid = story === null && isBareSum(words, phrase)
    return isSure || isPaid || isLikelyOpen(words, at, phrase, isOfSomebody)
      ? [{ first: at, end: phrase.end, lemma: phrase.head.lemma, isSure }]
      : []
  })
}

/** The same of a text that is judged as a whole, quoted words like the others. */
export function openDefinites(text: string, story: Titled | null = null): string[] {
  const words = analyse(text).tokens.map((token): CardWord => ({ ...token, quotation: null }))
  return openDefinitesIn(words, story).map(({ first, end }) => text.slice(words[first]?.start, words[end - 1]?.end))
}

/** "In the article “…”, who was |the judge|?": the question itself says that there is one. */
const isAskedFor = (words: readonly CardWord[], at: number, { end }: DefinitePhrase): boolean =>
  words[at - 2]?.lower === 'who' && /^(?:is|was)$/.test(words[at - 1]?.lower ?? '') && words[end]?.surface === '?'

/** "the men's race", "the women's section": for all of them. */
const isOfMany = (words: readonly CardWord[], { head, end }: DefinitePhrase): boolean =>
  /^(?:men|women|boys?|girls?|children|people)$/.test(head.lower) && /^['’]s?$/.test(words[end]?.surface ?? '')

/** "the charge of 600 crowns": for what? A story tells. */
const isBareSum = (words: readonly CardWord[], { head, end, modifiers }: DefinitePhrase): boolean =>
  modifiers.length === 0 &&
  /^(?:charge|fee|fine|levy|toll|penalty|payment)$/.test(head.lower) &&
  words[end]?.lower === 'of' &&
  /^[\d$£€]/.test(words[end + 1]?.surface ?? '')

const isToldIn = (story: Titled | null, phrase: readonly CardWord[]): boolean =>
  story !== null && isToldBy(story, phrase.map(({ surface }) => surface).join(' '))

/** "that old phrase" */
function headBehind(words: readonly CardWord[], at: number): { head: CardWord; end: number } | undefined {
  let end = at + 1
  while (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(words[end]?.pos ?? '')) end++
  const head = words[end - 1]
  return head && end > at + 1 ? { head, end } : undefined
}

/** "heard that phrase" against "heard that work had begun": no verb follows. */
const pointsBack = (words: readonly CardWord[], at: number): boolean =>
  /^(?:that|this|these|those)$/.test(words[at]?.lower ?? '') &&
  /^(?:NOUN|ADJ)$/.test(words[at + 1]?.pos ?? '') &&
  !isVerbAsNoun(words[at], words[at + 1]) &&
  (!words.slice(at + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX') || takesObject(words[at - 1]))

/** "a loudspeaker that broadcasts songs": one does not point at several. */
const isVerbAsNoun = (word: CardWord | undefined, next: CardWord | undefined): boolean =>
  word?.lower === 'that' && next?.pos === 'NOUN' && /[^s]s$/.test(next.lower) && next.lower !== next.lemma

/** Verbs of saying and thinking have a clause behind "that", all others an object. */
const takesObject = (verb: CardWord | undefined): boolean => verb?.pos === 'VERB' && !takesClause.test(verb.lemma)
const takesClause =
  /^(?:say|tell|claim|believe|think|argue|warn|show|report|know|find|conclude|add|note|stress|announce|assert|acknowledge|mean|ensure|hope|expect|agree|deny|suggest|predict|insist|fear|admit|confirm|explain|state|reveal|indicate|decide|see|hear|feel|learn|understand|remember|realise|realize|discover|propose|demand|require|ask|urge|promise|pledge|vow|estimate|complain|declare|rule|recommend|imply|prove|doubt)$/
