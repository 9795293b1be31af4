/** Finds acronyms that an article spells out: "improvised explosive devices (IEDs)", "LFU (Lonn Ferry Union)", "the Lonn Ferry Union, or LFU,". */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'

export interface SpelledOut {
  readonly short: string
  readonly long: string
  /** Both of them. */
  readonly span: Span
}

const acronym = String.raw`(?=[\p{Lu}\d&.-]*\p{Lu}[\p{Lu}\d&.-]*\p{Lu}|\p{Lu}\p{Ll}?\p{Lu})[\p{Lu}\d][\p{L}\d&.-]{1,9}`
/** The acronym behind its words: in brackets, between commas with "or", between dashes. */
const behind = new RegExp(String.raw`(?:\((?:the )?["“]?(${acronym})["”]?\)|, or (?:the )?(${acronym})(?=[,.;]))`, 'gu')
/** The words behind their acronym. */
const ahead = new RegExp(String.raw`(?<![\p{L}\d.])(${acronym}) \((?:the )?([\p{L}][^()\n]{4,90})\)`, 'gu')

export function findSpelledOut({ text, sentences }: AnalysedText): SpelledOut[] {
  const found = new Map<string, SpelledOut>()
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end)
    if (!sentence.includes('(') && !sentence.includes(', or ')) continue
    for (const one of [...inSentence(sentence, start)]) if (!found.has(one.short)) found.set(one.short, one)
  }
  return [...found.values()]
}

function* inSentence(sentence: string, offset: number): Generator<SpelledOut> {
  for (const match of sentence.matchAll(behind)) {
    const short = match[1] ?? match[2] ?? ''
    const from = longForm(sentence.slice(0, match.index).trimEnd(), letters(short))
    if (from === null) continue
    const long = sentence.slice(from, match.index).trim()
    const end = match.index + match[0].length
    if (isPhrase(long)) yield { short: singular(short), long, span: [offset + from, offset + end] }
  }
  for (const match of sentence.matchAll(ahead)) {
    const [all, short = '', long = ''] = match
    if (longForm(long, letters(short)) === 0 && isPhrase(long))
      yield { short: singular(short), long, span: [offset + match.index, offset + match.index + all.length] }
  }
}

/** "IEDs" are told apart by "IED". */
const singular = (short: string): string => (/\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short)
const letters = (short: string): string =>
  singular(short)
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()

/** One phrase, of several words, which no clause interrupts. */
const isPhrase = (long: string): boolean =>
  /\s|-/.test(long) && !/[,;:.!?“”"]\s|\b(?:is|was|were|are|has|had|said|says|who|which|that)\b/u.test(long)

/**
 * Where the words begin that the letters abbreviate, from right to left: each letter stands in them in order, the first
 * at the beginning of a word (A. S. Schwartz, M. A. Hearst, A simple algorithm for identifying abbreviation definitions
 * in biomedical text, PSB 2003); stricter than theirs, all letters begin a word or follow one inside the same word.
 */
function longForm(before: string, short: string): number | null {
  const words = [...before.matchAll(/[\p{L}\d]+(?:['’]\p{L}+)?/gu)].slice(-Math.min(short.length + 5, short.length * 2))
  let open = short.length
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    if (!word) return null
    const taken = lettersTaken(word[0].toLowerCase(), short.slice(0, open))
    open -= taken
    if (open === 0) return /^(?:the|an?|of|and|for)$/i.test(word[0]) ? null : word.index
    if (taken === 0 && !small.test(word[0])) return null
  }
  return null
}

const small = /^(?:of|the|and|for|in|on|to|at|de|la|le|du|des|del|y|et|a|an|or|with)$/i

/** How many of the last letters a word stands for: its first, or its first and others inside it ("TeleVision"). */
function lettersTaken(word: string, letters: string): number {
  for (let count = Math.min(3, letters.length); count >= 1; count--) {
    const part = letters.slice(-count)
    if (!word.startsWith(part.charAt(0))) continue
    let at = 0
    const isIn = [...part].every((letter, index) => {
      at = index === 0 ? 0 : word.indexOf(letter, at + 1)
      return at >= 0
    })
    // A small word may go unabbreviated, and a letter more often begins a word than stands inside one.
    if (isIn && (count === 1 || !letters.slice(0, -1).includes(part.charAt(0)))) return count
  }
  return 0
}
