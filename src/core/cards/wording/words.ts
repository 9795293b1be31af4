/** Small tools on the words of prompts and answers, shared by wording and audit. */
import { lookup } from '../../lookup.ts'

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu

/** Prompts, answers and names are held against one another over and over, so the words of short texts are kept. */
const known = new Map<string, readonly string[]>()
const maxKnown = 10_000
const maxKnownChars = 400

/** Lower-case words with straight apostrophes; a possessive ending is cut off. */
export function wordsOf(text: string): readonly string[] {
  const found = known.get(text)
  if (found) return found
  const words = [...text.matchAll(wordPattern)].map(([word]) =>
    word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''),
  )
  if (text.length > maxKnownChars) return words
  if (known.size >= maxKnown) known.clear()
  known.set(text, words)
  return words
}

/** Two wordings that differ only in case, marks and white space are the same. */
export const sameWords = (text: string): string => wordsOf(text).join(' ')

/** Words that say nothing by themselves. */
const functionWords = new Set(
  `a an the this that these those of in on at to for from by with as and or but nor so if than then into onto upon over under
  about after before during until since between against through within without is are was were be been being am do does did
  done has have had having will would shall should can could may might must not no it its he him his she her they them their
  i me my we us our you your who whom whose what which when where why how there also s t`.split(/\s+/),
)
export const isFunctionWord = (word: string): boolean => functionWords.has(word)
export const contentWords = (text: string): string[] => wordsOf(text).filter((word) => !isFunctionWord(word))

/** One word's forms share a beginning: "Russia" and "Russian", "said" and "say" do not. */
export function isSameStem(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4 || /\d/.test(one + other)) return false
  const common = Math.max(4, Math.min(shorter, Math.max(one.length, other.length) - 3))
  return one.slice(0, common) === other.slice(0, common)
}

const suffix = /(?:ians?|ans?|ish|ese|ists?|ism|ics?|als?|ly|ers?|ors?|ions?|ments?|ness|ity|ies|ing|ed|es|ia|[sey])$/

/** Whether one is made from the other: "Turkey" and "Turkish", "liberate" and "liberation", but not "Marina" and "Marines". */
export function isDerived(one: string, other: string): boolean {
  return one === other || formKey(one) === formKey(other)
}

/** Equal for words made from one another; short words and numbers are their own. */
export function formKey(word: string): string {
  return word.length < 4 || /\d/.test(word) ? word : stem(word)
}

function stem(word: string): string {
  let short = word
  for (let times = 0; times < 2; times++) {
    const next = short.replace(suffix, '')
    if (next.length < 4) break
    short = next
  }
  return short
}

/** Share of content words two texts have in common (Jaccard). */
export const likeness = (one: readonly string[], other: readonly string[]): number =>
  likenessOfBags(new Set(one), new Set(other))

export function likenessOfBags(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared)
}

export const possessive = (name: string): string => (/s$/.test(name) ? `${name}’` : `${name}’s`)

const opening = '“„«"'
const closing: Readonly<Record<string, string>> = lookup({ '“': '”', '„': '“”', '«': '»', '"': '"' })

/** The quoted stretches of a prompt, without their marks. */
export const quotedParts = (text: string): string[] => quotedSpans(text).map(([start, end]) => text.slice(start, end))

/** The prompt with every quoted stretch replaced, so that only the card's own words are left. */
export function outsideQuotes(text: string, placeholder = '…'): string {
  let out = ''
  let from = 0
  for (const [start, end] of quotedSpans(text)) {
    out += text.slice(from, start - 1) + placeholder
    from = end + 1
  }
  return out + text.slice(from)
}

/** The prompt with its quoted stretches blanked at equal length, so that places stay. */
export function blankQuotes(text: string): string {
  let own = text
  for (const [start, end] of quotedSpans(text)) own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end)
  return own
}

/** Where the quoted stretches stand, without their marks. */
export function quotedSpans(text: string): [start: number, end: number][] {
  const found: [number, number][] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (!opening.includes(mark)) continue
    const ends = closing[mark] ?? ''
    let end = at + 1
    while (end < text.length && !ends.includes(text.charAt(end))) end++
    if (end >= text.length) break
    found.push([at + 1, end])
    at = end
  }
  return found
}
