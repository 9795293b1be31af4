/** Cuts a text into paragraphs, sentences and tagged tokens with wink-nlp, one paragraph at a time. */
import type { AnalysedText, Sentence, TextParagraph, Token } from './analysed-text.ts'
import { normalise } from './normalise.ts'
import { readWithWink, type WinkReading } from './wink.ts'

/** wink's time grows faster than a paragraph's length; very long ones are cut behind a sentence or a word. */
const maxChunkChars = 20_000
/** wink's tokenizer takes the square of the length of a run without spaces; a longer one counts as one unknown word. */
const maxWordChars = 120

/** Lines of the text that hold more than white space. */
function lines(text: string): [start: number, end: number][] {
  const found: [number, number][] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0]
    const start = match.index + (line.length - line.trimStart().length)
    const end = match.index + line.trimEnd().length
    if (end > start) found.push([start, end])
  }
  return found
}

interface Chunk {
  readonly from: number
  readonly to: number
  /** One run of characters, too long for a word. */
  readonly opaque: boolean
}

function chunks(text: string, start: number, end: number): Chunk[] {
  const found: Chunk[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    const word = start + match.index
    if (match[0].length > maxWordChars) {
      if (word > from) found.push({ from, to: word, opaque: false })
      from = word + match[0].length
      found.push({ from: word, to: from, opaque: true })
    } else if (word + match[0].length - from > maxChunkChars) {
      const stop = text.lastIndexOf('. ', word)
      const cut = stop > from + maxChunkChars / 2 ? stop + 1 : word
      found.push({ from, to: cut, opaque: false })
      from = cut
    }
  }
  if (end > from) found.push({ from, to: end, opaque: false })
  return found
}

/** A short line without a final stop: news sets headings inside a text. */
const isHeading = (line: string): boolean => line.length <= 140 && !/[.!?…:;,"”'’)\]]\s*$/.test(line)

export function analyse(text: string): AnalysedText {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: TextParagraph[] = []
  const read = chunkReader()
  for (const [start, end] of lines(text)) {
    const firstSentence = sentences.length
    for (const chunk of chunks(text, start, end)) {
      if (chunk.opaque) addOpaque(text, chunk, paragraphs.length, tokens, sentences)
      else addChunk(text, chunk, read, paragraphs.length, tokens, sentences)
    }
    const heading = isHeading(text.slice(start, end)) && sentences.length - firstSentence === 1
    paragraphs.push({ start, end, heading, firstSentence, endSentence: sentences.length })
  }
  return { text, paragraphs, sentences, tokens }
}

function addOpaque(
  text: string,
  { from: start, to: end }: Chunk,
  paragraph: number,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const surface = text.slice(start, end)
  const lower = surface.toLowerCase()
  sentences.push({ start, end, paragraph, firstToken: tokens.length, endToken: tokens.length + 1 })
  tokens.push({ start, end, surface, lower, lemma: lower, pos: 'X' })
}

/** wink takes as long for a line of one word as for one of ten, and lists and tables repeat their short lines. */
const maxKeptChars = 40
const maxKept = 1000

/** Reads chunks, and keeps the short ones in case they come again. */
function chunkReader(): (text: string) => WinkReading {
  const kept = new Map<string, WinkReading>()
  return (text) => {
    if (text.length > maxKeptChars) return readWithWink(text)
    const known = kept.get(text)
    if (known) return known
    if (kept.size >= maxKept) kept.clear()
    const reading = readWithWink(text)
    kept.set(text, reading)
    return reading
  }
}

const isAccent = (code: number): boolean => code >= 0x300 && code <= 0x36f

/** Accents that stand as characters of their own belong to the letter before them. */
function endWithAccents(text: string, end: number): number {
  let behind = end
  while (isAccent(text.charCodeAt(behind))) behind++
  return behind
}

function addChunk(
  text: string,
  { from, to }: Chunk,
  read: (text: string) => WinkReading,
  paragraph: number,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const { text: even, original } = normalise(text.slice(from, to))
  const { values, spaces, tags, lemmas, sentences: found } = read(even)
  /** The token at or behind each of wink's words: of "said..Mr" it makes one that has no characters. */
  const tokenAt: number[] = []
  let offset = 0
  for (let index = 0; index < values.length; index++) {
    tokenAt.push(tokens.length)
    const value = values[index] ?? ''
    const first = offset + (spaces[index]?.length ?? 0)
    offset = first + value.length
    if (value === '') continue
    const start = from + (original ? original(first) : first)
    const end = original ? endWithAccents(text, from + original(offset - 1) + 1) : from + offset
    const lower = value.toLowerCase()
    const isAsGiven = end - start === value.length && text.startsWith(value, start)
    const surface = isAsGiven ? value : text.slice(start, end)
    tokens.push({ start, end, surface, lower, lemma: lemmas[index] ?? lower, pos: tags[index] ?? 'X' })
  }
  tokenAt.push(tokens.length)
  for (const [firstWord, lastWord] of found) {
    const firstToken = tokenAt[firstWord] ?? 0
    const endToken = tokenAt[lastWord + 1] ?? 0
    const a = tokens[firstToken]
    const b = tokens[endToken - 1]
    if (a && b && firstToken < endToken) sentences.push({ start: a.start, end: b.end, paragraph, firstToken, endToken })
  }
}
