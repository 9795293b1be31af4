/** Reads the noun phrase that "the" opens in a question or a stretch of an article. */
import { type CardWord, isCalendarName, isCapital, isNounLike } from '../audit/card-words.ts'
import { classOf } from './noun-classes.ts'

export interface DefinitePhrase {
  readonly head: CardWord
  readonly end: number
  readonly modifiers: readonly CardWord[]
}

/** Nouns that are as often the verb that a question's auxiliary waits for. */
const mayBeVerb =
  /^(?:call|name|plan|move|claim|visit|launch|report|offer|strike|march|end|open|close|order|cause|start|demand|promise|vote|attack|reply|change|face|fear|hope|aim|cost|cut|win|lose|buy|sell|ban|pay|raise|praise|blame|fire|hire|mention|quote|charge|land|tour|want|need|accept|fight|help|show|sign|use|test|lead|meet|build|increase|decrease|support|oppose|return|delay|stop|air|publish|set|sue|fine|push|seek|urge|back)$/

/** `at` is the index of "the". */
export function definitePhraseAt(words: readonly CardWord[], at: number): DefinitePhrase | null {
  let end = at + 1
  const inPhrase = (index: number): boolean => {
    const word = words[index]
    if (!word || word.quotation !== null) return false
    if (word.surface === '-') return index > at + 1
    // "the old and leaky dam", "the pending, two-part sale"
    if (
      /^(?:and|,)$/.test(word.lower) &&
      words[index - 1]?.pos === 'ADJ' &&
      /^(?:ADJ|NUM)$/.test(words[index + 1]?.pos ?? '')
    )
      return index > at + 1
    if (isCalendarName(word) && index > at + 1) return false
    if (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(word.pos)) return true
    const next = words[index + 1]
    const leads = next !== undefined && (isNounLike(next) || next.pos === 'ADJ') && next.quotation === null
    return (
      (word.pos === 'VERB' && /(?:ed|en|ing)$/.test(word.lower) && leads && !isNounLike(words[index - 1])) ||
      (word.pos === 'ADV' && next?.pos === 'ADJ')
    )
  }
  while (inPhrase(end)) end++
  // A noun that the tagger took for a verb: "the strike".
  if (end === at + 1 && classOf(words[end]?.lower ?? '') !== null) end++
  // "the company plans to": the last noun is a verb.
  while (
    end - at > 2 &&
    classOf(words[end - 1]?.lower ?? '') !== null &&
    classOf(words[end - 2]?.lower ?? '') !== null &&
    /^(?:plans?|moves?|claims?|visit|visits|launch|report|reports|offer|offers|strike|march|strikes)$/.test(
      words[end - 1]?.lower ?? '',
    ) &&
    /^(?:to|that|[?])$/.test(words[end]?.lower ?? '')
  )
    end--
  // "called the programme part of a plan"
  if (end - at > 2 && words[end - 1]?.lower === 'part' && words[end]?.lower === 'of' && isNounLike(words[end - 2]))
    end--
  // "the company responsible", but not "the foreseeable future", whose head is an adjective as often
  while (
    end - at > 2 &&
    /^(?:ADJ|NUM|ADV)$/.test(words[end - 1]?.pos ?? '') &&
    classOf(words[end - 1]?.lower ?? '') === null &&
    (isNounLike(words[end - 2]) || classOf(words[end - 2]?.lower ?? '') !== null)
  )
    end--
  // "does the author call": behind the auxiliary of a question a verb follows.
  const inverts = /^(?:did|does|do|will|would)$/.test(words[at - 1]?.lower ?? '')
  if (
    inverts &&
    mayBeVerb.test(words[end - 1]?.lower ?? '') &&
    end - at > 2 &&
    classOf(words[end - 1]?.lower ?? '') === null &&
    (classOf(words[end - 2]?.lower ?? '') !== null ||
      (words[at + 1]?.pos === 'NUM' && /s$/.test(words[end - 2]?.lower ?? ''))) &&
    !isCapital(words[end - 1])
  )
    end--
  const head = words[end - 1]
  return end > at + 1 && head ? { head, end, modifiers: words.slice(at + 1, end - 1) } : null
}
