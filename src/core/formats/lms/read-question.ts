/** Makes cards of a platform's question: what is right, what else counts, what is wrong, and what is read afterwards. */
import type { LossCounter } from '../loss.ts'
import type { Block, RichText } from '../../richtext.ts'
import { cleanProse, type PlainCard } from '../plain-card.ts'
import { plainRich } from './field-words.ts'

/** A worth of 100 is the whole point. */
export interface Option {
  readonly text: string
  readonly worth: number
  /** Compared there in a way that a card does not know: within a tolerance, or capital by capital. */
  readonly isLoose?: true
}

/** "1822:5", "1820..1825": without its tolerance, a range in words. */
export function exactNumber(text: string): Omit<Option, 'worth'> {
  const [number = '', tolerance = '0'] = text.split(':').map((part) => part.trim())
  const isLoose = number.includes('..') || Number(tolerance) !== 0
  return { text: number.replace('..', ' to '), ...(isLoose ? { isLoose } : {}) }
}

export type Question =
  | { readonly way: 'choice'; readonly options: readonly Option[]; readonly isSingle: boolean }
  | { readonly way: 'typed'; readonly options: readonly Option[] }
  | { readonly way: 'pairs'; readonly pairs: readonly (readonly [left: string, right: string])[] }
  | { readonly way: 'order'; readonly steps: readonly string[] }
  | { readonly way: 'truth'; readonly isTrue: boolean }
  | { readonly way: 'open'; readonly answer: string }

export interface ReadStem {
  /** The question as words; a gap is four low lines. */
  readonly prompt: string
  /** The same with its formatting, pictures and sounds, where words do not say it all. */
  readonly look?: RichText
  readonly id: string
  readonly tags: readonly string[]
  readonly feedback: readonly RichText[]
}

/** Rounding of thirds and sixths aside. */
const wholePoint = 99.9

/** A card takes half of it, and says so where there was more. */
const maxPromptChars = 4_000
/** Every pair is a card with the answers of the others. */
const maxPairs = 100

const isPartial = (worth: number): boolean => worth > 0 && worth < wholePoint

/** None where nothing is right. */
export function cardsOf(read: ReadStem, question: Question, losses: LossCounter): readonly PlainCard[] {
  const prompt = read.prompt.slice(0, maxPromptChars)
  const stem = { ...read, prompt }
  switch (question.way) {
    case 'choice':
      return choiceCards(stem, question.options, question.isSingle, losses)
    case 'typed': {
      const options = question.options.flatMap((option) => withoutWildcards(option, prompt, losses))
      const right = options.filter(({ worth }) => worth >= wholePoint)
      if (options.some(({ worth, isLoose }) => isLoose === true || isPartial(worth))) losses.add('marking', prompt)
      const [first, ...others] = right.length > 0 ? right : best(options)
      return first === undefined ? [] : [card(stem, first.text, { accepted: others.map(({ text }) => text) })]
    }
    case 'pairs': {
      const pairs = question.pairs.slice(0, maxPairs)
      if (pairs.length < question.pairs.length) losses.add('shortened', prompt)
      const isOrder = pairs.length > 1 && pairs.every(([left], at) => left === String(at + 1))
      if (isOrder)
        return ordered(
          stem,
          pairs.map(([, right]) => right),
          losses,
        )
      const rights = [...new Set(pairs.map(([, right]) => right))]
      const asked = pairs.filter(([left, right]) => left !== '' && right !== '')
      return asked.map(([left, right], at) => ({
        ...card(withLine(stem, left), right, { choices: rights.filter((other) => other !== right) }),
        ...(stem.id === '' ? {} : { id: `${stem.id}-${String(at + 1)}` }),
      }))
    }
    case 'order':
      return ordered(stem, question.steps, losses)
    case 'truth': {
      const [right, wrong] = question.isTrue ? ['True', 'False'] : ['False', 'True']
      return [card(trueOrFalse(stem), right, { choices: [wrong] })]
    }
    case 'open':
      return question.answer === '' ? [] : [card(stem, question.answer, {})]
  }
}

/** The stem of pairs with what one of them asks about. */
const withLine = (stem: ReadStem, line: string): ReadStem => ({
  ...stem,
  prompt: [stem.prompt, line].filter((part) => part !== '').join('\n'),
  ...(stem.look ? { look: { blocks: [...stem.look.blocks, ...plainRich(line).blocks] } } : {}),
})

const trueOrFalse = (stem: ReadStem): ReadStem => ({
  ...stem,
  prompt: `True or false? ${stem.prompt}`,
  ...(stem.look ? { look: { blocks: [...plainRich('True or false?').blocks, ...stem.look.blocks] } } : {}),
})

function choiceCards(
  stem: ReadStem,
  options: readonly Option[],
  isSingle: boolean,
  losses: LossCounter,
): readonly PlainCard[] {
  const choices = options.filter(({ worth }) => worth <= 0).map(({ text }) => text)
  const some = options.filter(({ worth }) => worth > 0)
  if (options.some(({ worth }) => worth < 0 || (isSingle && isPartial(worth)))) losses.add('marking', stem.prompt)
  if (!isSingle) return some.length === 0 ? [] : [card(stem, some.map(({ text }) => text).join('; '), { choices })]
  const whole = some.filter(({ worth }) => worth >= wholePoint)
  const [first, ...others] = whole.length > 0 ? whole : best(some)
  if (first === undefined) return []
  return [card(stem, first.text, { accepted: others.map(({ text }) => text), choices })]
}

const best = (options: readonly Option[]): readonly Option[] =>
  options
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 1)

/** Their dates are not told, so they are no timeline: the right order is the answer. */
function ordered(stem: ReadStem, steps: readonly string[], losses: LossCounter): readonly PlainCard[] {
  const told = steps.filter((step) => step !== '')
  if (told.length < 2) return []
  losses.add('order', stem.prompt)
  return [card(stem, told.map((step, at) => `${String(at + 1)}. ${step}`).join('\n'), {})]
}

/** A star stands for any text there; one with a backslash for itself. */
function withoutWildcards({ text, ...option }: Option, prompt: string, losses: LossCounter): readonly Option[] {
  const bare = text.replace(/(\\?)\*/g, (_, backslash: string) => (backslash === '' ? '' : '*')).trim()
  if (/(?:^|[^\\])\*/.test(text)) losses.add('accepted-answers', prompt)
  return bare === '' ? [] : [{ ...option, text: bare }]
}

const maxShownChars = 5_000
const maxFeedbackBlocks = 200

function card(
  { prompt, look, id, tags, feedback }: ReadStem,
  answer: string,
  { accepted = [], choices = [] }: Pick<PlainCard, 'accepted' | 'choices'>,
): PlainCard {
  // What is read afterwards stands below the answer.
  const told = feedback.flatMap(({ blocks }) => blocks).slice(0, maxFeedbackBlocks)
  const first: Block = { as: 'line', content: [{ text: cleanProse(answer).slice(0, maxShownChars) }] }
  const sides = {
    ...(look ? { prompt: look } : {}),
    ...(told.length > 0 ? { answer: { blocks: [first, ...told.map(quoted)] } } : {}),
  }
  return { id, prompt, answer, accepted, choices, tags, ...(Object.keys(sides).length > 0 ? { look: sides } : {}) }
}

const quoted = (block: Block): Block => (block.as === 'line' ? { ...block, as: 'quote' } : block)
