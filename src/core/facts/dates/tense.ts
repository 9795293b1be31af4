/** Judges from the verb that goes with a date whether it lies in the past or ahead. */
import type { AnalysedText, Sentence, Token } from '../../article/analysed-text.ts'

export type Tense = 'past' | 'future' | 'unknown'

const futureAuxiliaries = new Set(['will', "'ll", 'shall', 'wo'])
/** "expected to", "due Friday": what is planned lies ahead, whatever the tense of the planning. */
const plans = new Set(
  'expected scheduled due set planned plans plan planning slated intends hopes aims expects going begins starts opens upcoming deadline expire expires until effective payable'.split(
    ' ',
  ),
)
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did'])
const sameFormPasts = new Set('hit cut put set shut hurt cast cost spread quit let beat split read'.split(' '))

function isPastForm({ pos, lower, lemma }: Token): boolean {
  if (pos !== 'VERB' && pos !== 'AUX') return false
  if (pastAuxiliaries.has(lower)) return true
  if (lower.endsWith('ing') || lower.endsWith('s') || lower === lemma) return sameFormPasts.has(lower)
  return lower.endsWith('ed') || lower !== lemma
}

const clauseEnds = new Set([';', ':', '(', ')', '“', '”', '"', '``', "''"])

/** Finds the sentence and token of an offset in step with a text read from its beginning. */
export function tenseFinder({ sentences, tokens }: AnalysedText): (start: number, end: number) => Tense {
  let at = 0
  return (start, end) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++
    while (at > 0 && (sentences[at]?.start ?? 0) > start) at--
    const sentence = sentences[at]
    return sentence ? tenseIn(tokens, sentence, start, end) : 'unknown'
  }
}

/** Verbs farther away do not speak of the date. */
const reach = 25

function tenseIn(tokens: readonly Token[], sentence: Sentence, start: number, end: number): Tense {
  let first = sentence.firstToken
  let low = first
  let high = sentence.endToken
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const here = low
  first = Math.max(first, here - reach)
  const before = nearest(tokens, here - 1, first - 1, -1)
  if (before !== 'unknown') return before
  let next = here
  while (next < sentence.endToken && (tokens[next]?.start ?? 0) < end) next++
  return nearest(tokens, next, Math.min(sentence.endToken, next + reach), 1)
}

function nearest(tokens: readonly Token[], from: number, to: number, step: 1 | -1): Tense {
  for (let at = from; at !== to; at += step) {
    const token = tokens[at]
    if (!token) break
    if (clauseEnds.has(token.surface)) break
    if (futureAuxiliaries.has(token.lower) || plans.has(token.lower)) return 'future'
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue
    if (isPastForm(token)) return plannedBefore(tokens, at) ? 'future' : 'past'
    if (step === -1) {
      const lead = leadOf(tokens, at)
      if (lead) return lead
    }
    if (futureAuxiliaries.has(token.lower)) return 'future'
  }
  return 'unknown'
}

/** "will be held", "is to be sent": the participle is no past. */
function plannedBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--) {
    const token = tokens[back]
    if (!token) return false
    if (futureAuxiliaries.has(token.lower) || plans.has(token.lower)) return true
    if (token.lower === 'be' && ['to', 'will'].includes(tokens[back - 1]?.lower ?? '')) return true
    if (token.pos !== 'AUX' && token.pos !== 'PART' && token.pos !== 'ADV') return false
  }
  return false
}

/** What governs an infinitive or base form: "plans to meet", "will meet". */
function leadOf(tokens: readonly Token[], at: number): Tense | undefined {
  const before = tokens[at - 1]?.lower ?? ''
  if (futureAuxiliaries.has(before) || (before === 'be' && tokens[at - 2]?.lower === 'will')) return 'future'
  if (
    before === 'to' &&
    ['is', 'are', 'due', 'set', 'expected', 'scheduled', 'plans', 'planned'].includes(tokens[at - 2]?.lower ?? '')
  )
    return 'future'
  return undefined
}
