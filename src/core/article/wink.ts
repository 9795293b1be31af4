/** Reads each chunk of a text with wink-nlp as if it were the first: the same words give the same tokens, whatever was read before. */
import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type ItsHelpers, type Model, type WinkMethods } from 'wink-nlp'
import type { Pos } from './analysed-text.ts'

/** What wink makes of one chunk: its words, and sentences as indexes of their first and last word. */
export interface WinkReading {
  /** wink hands out one and the same string wherever a word stands, so that its hash is taken once. */
  readonly values: readonly string[]
  /** The white space before each. */
  readonly spaces: readonly string[]
  readonly tags: readonly Pos[]
  readonly lemmas: readonly string[]
  readonly sentences: readonly (readonly [first: number, last: number])[]
}

/** The words that wink knows, by number; those it meets are added at the end. */
interface Lexemes {
  readonly hash: Record<string, number>
  readonly list: readonly string[]
}

interface Loaded {
  readonly nlp: WinkMethods
  readonly its: ItsHelpers
  readonly lexemes: Lexemes
  /** How many of the words cannot come in the way of the next chunk. */
  settled: number
}

/** Words met, which wink never gives back; beyond so many it is loaded anew. */
const maxMet = 400_000

/** The model takes about 100 ms to load, so it is loaded by the first text. */
let loaded: Loaded | undefined
const wink = (): Loaded => (loaded ??= load())

function load(): Loaded {
  let lexemes: Lexemes = { hash: {}, list: [] }
  const model: Model = {
    ...winkModel,
    core: () => {
      const core = (winkModel.core as () => { readonly features: { readonly lexeme: Lexemes } })()
      lexemes = core.features.lexeme
      return core
    },
  }
  const nlp = winkNLP(model, ['sbd', 'pos'])
  return { nlp, its: nlp.its, lexemes, settled: lexemes.list.length }
}

/** wink takes a word it has met for one token ever after: "Lund's" in odd quotation marks would stay whole in every later text. */
function forgetWordsMet(from: Loaded): void {
  const { hash, list } = from.lexemes
  for (let at = from.settled; at < list.length; at++) {
    const word = list[at] ?? ''
    if (!isPlain.test(word)) Reflect.deleteProperty(hash, word)
  }
  from.settled = list.length
  if (list.length > maxMet) loaded = undefined
}

/** One word in any case: of Latin letters, without the codes that are signs of currencies or words by what surrounds them. */
const isPlain = /^(?!(?:usd|aud|inr|gbp)$)[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+$/i

export function readWithWink(text: string): WinkReading {
  forgetWordsMet(wink())
  const { nlp, its } = wink()
  const doc = nlp.readDoc(text)
  const all = doc.tokens()
  return {
    values: all.out(its.value) as string[],
    spaces: all.out(its.precedingSpaces) as string[],
    tags: all.out(its.pos) as Pos[],
    lemmas: all.out(its.lemma as ItsHelpers['value']) as string[],
    sentences: doc.sentences().out(its.span) as unknown as [number, number][],
  }
}
