/** Cuts a text into paragraphs, sentences and tagged tokens with wink-nlp, one paragraph at a time. */
import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp'
import type { AnalysedText, Pos, Sentence, TextParagraph, Token } from './analysed-text.ts'
import { normalise } from './normalise.ts'

/** The model takes about 100 ms to load, so it is loaded by the first text. */
let loaded: { readonly nlp: WinkMethods; readonly its: ItsHelpers } | undefined
const wink = (): { readonly nlp: WinkMethods; readonly its: ItsHelpers } => {
  if (!loaded) {
    const nlp = winkNLP(winkModel, ['sbd', 'pos'])
    loaded = { nlp, its: nlp.its }
  }
  return loaded
}

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
  for (const [start, end] of lines(text)) {
    const firstSentence = sentences.length
    for (const chunk of chunks(text, start, end)) {
      const read = chunk.opaque ? readOpaque : readChunk
      read(text, chunk, paragraphs.length, tokens, sentences)
    }
    const heading = isHeading(text.slice(start, end)) && sentences.length - firstSentence === 1
    paragraphs.push({ start, end, heading, firstSentence, endSentence: sentences.length })
  }
  return { text, paragraphs, sentences, tokens }
}

function readOpaque(
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

function readChunk(text: string, { from, to }: Chunk, paragraph: number, tokens: Token[], sentences: Sentence[]): void {
  const { nlp, its } = wink()
  const even = normalise(text.slice(from, to))
  const doc = nlp.readDoc(even.text)
  const all = doc.tokens()
  const values = all.out(its.value) as string[]
  const spaces = all.out(its.precedingSpaces) as string[]
  const tags = all.out(its.pos) as Pos[]
  const lemmas = all.out(its.lemma as ItsHelpers['value']) as string[]
  const first = tokens.length
  let offset = 0
  values.forEach((value, index) => {
    offset += spaces[index]?.length ?? 0
    const start = from + even.original(offset)
    offset += value.length
    const end = from + even.original(offset - 1) + 1
    const lower = value.toLowerCase()
    tokens.push({
      start,
      end,
      surface: text.slice(start, end),
      lower,
      lemma: lemmas[index] ?? lower,
      pos: tags[index] ?? 'X',
    })
  })
  const spans = doc.sentences().out(its.span) as unknown as [number, number][]
  for (const [firstToken, lastToken] of spans) {
    const a = tokens[first + firstToken]
    const b = tokens[first + lastToken]
    if (a && b)
      sentences.push({
        start: a.start,
        end: b.end,
        paragraph,
        firstToken: first + firstToken,
        endToken: first + lastToken + 1,
      })
  }
}
