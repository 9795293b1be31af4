/** Reads GIFT as Moodle does; any text gives cards or a fault, and what is no question that asks something is counted. */
import { fail, ok, type Result } from '../../fault.ts'
import type { Incoming } from '../incoming.ts'
import { countLosses, type LossCounter } from '../loss.ts'
import type { PlainCard } from '../plain-card.ts'
import { collectPlainCards } from '../plain-deck.ts'
import { textOfFile } from '../text-file.ts'
import { sideInWords, type RichText } from '../../richtext.ts'
import { hasLook } from '../html/read-html.ts'
import { fieldRich, fieldWords, plainRich } from './field-words.ts'
import { cardsOf, exactNumber, type Option, type Question } from './read-question.ts'
import { readCategories } from './read-category.ts'

export function readGift(bytes: Uint8Array, { name }: { readonly name: string }): Result<Incoming> {
  const text = textOfFile(bytes, name)
  if (!text.ok) return text
  const losses = countLosses()
  const blocks = blocksOf(text.value)
  const read: (readonly [category: string, card: PlainCard])[] = []
  let category = ''
  for (const block of blocks) {
    if (block.category !== null) {
      category = block.category
      continue
    }
    const cards = cardsOfBlock(block, losses)
    if (cards.length === 0) losses.add('card-skipped', block.text)
    for (const card of cards) read.push([category, card])
  }
  const { title, tagsOf } = readCategories([...new Set(read.map(([own]) => own))], name)
  const collector = collectPlainCards({ format: 'gift', title, names: [title], losses })
  for (const [own, card] of read) collector.add({ ...card, tags: [...(card.tags ?? []), ...tagsOf(own)] })
  if (collector.isEmpty()) return fail({ code: 'import-empty', name })
  return ok({ decks: [collector.deck()], medium: () => null, losses: losses.losses() })
}

interface Block {
  readonly text: string
  readonly id: string
  readonly tags: readonly string[]
  /** Null where it is a question. */
  readonly category: string | null
}

/** Blank lines divide; comments say id and tags. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let comments: string[] = []
  const end = (): void => {
    const joined = lines.join('\n').trim()
    const all = comments.join('\n')
    if (joined !== '')
      blocks.push({
        text: joined,
        id: outOfBrackets(/\[id:((?:\\\]|[^\]\n]){1,300})\]/.exec(all)?.[1]),
        tags: [...all.matchAll(/\[tag:((?:\\\]|[^\]\n]){1,300})\]/g)].map(([, tag]) => outOfBrackets(tag)),
        category: joined.startsWith('$CATEGORY:')
          ? joined.slice('$CATEGORY:'.length).replaceAll('\\\\', '\\').trim()
          : null,
      })
    lines = []
    comments = []
  }
  for (const line of text.split(/\r\n?|\n/)) {
    const bare = line.trim()
    if (bare === '') end()
    else if (bare.startsWith('//')) comments.push(bare)
    // Some write no blank line after a category.
    else if (lines.length === 1 && lines[0]?.trimStart().startsWith('$CATEGORY:') === true) {
      end()
      lines.push(line)
    } else lines.push(line)
  }
  end()
  return blocks
}

const outOfBrackets = (text = ''): string => text.trim().replaceAll('\\]', ']')

/** Signs that were escaped stand as these while the format's own are looked for: no text has them. */
const escapable = ['\\', ':', '#', '=', '{', '}', '~', '\n'] as const
const standIn = (at: number): string => String.fromCharCode(0xfdd0 + at)

const hideEscaped = (text: string): string =>
  text.replace(/[\ufdd0-\ufdd7]/g, '').replace(/\\([\\:#={}~n])/g, (_, sign: string) => {
    return standIn(sign === 'n' ? 7 : escapable.findIndex((one) => one === sign))
  })
const showEscaped = (text: string): string =>
  text.replace(/[\ufdd0-\ufdd7]/g, (sign) => escapable[sign.charCodeAt(0) - 0xfdd0] ?? '')

type Format = 'html' | 'plain' | 'markdown' | 'moodle'
const isHtml = (format: Format): boolean => format === 'html' || format === 'moodle'

interface Marked {
  readonly format: Format
  readonly text: string
}

function marked(text: string, inherited: Format): Marked {
  const [whole = '', format] = /^\s*\[(html|plain|markdown|moodle)\]/.exec(text) ?? []
  return { format: (format as Format | undefined) ?? inherited, text: showEscaped(text.slice(whole.length)) }
}

const afterTitle = (text: string): string => {
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  return end < 0 ? text : text.slice(end + 2).trim()
}

function cardsOfBlock({ text, id, tags }: Block, losses: LossCounter): ReturnType<typeof cardsOf> {
  const question = afterTitle(hideEscaped(text))
  const from = question.indexOf('{')
  const to = question.indexOf('}', from)
  if (from < 0 || to < 0) return []
  const words = fieldWords(losses)
  const [before, after] = [question.slice(0, from), question.slice(to + 1).trim()]
  // The gap has the white space around it that the text has.
  const stem = marked(after === '' ? before : `${before}____${question.slice(to + 1)}`, 'moodle')
  const wordsOf = (part: string): string => {
    const { format, text: shown } = marked(part, stem.format)
    return (isHtml(format) ? words(shown) : shown).trim()
  }
  const inside = question.slice(from + 1, to).trim()
  const general = inside.lastIndexOf('####')
  const answers = general < 0 ? inside : inside.slice(0, general).trim()
  const asked = questionOf(answers, wordsOf)
  if (asked === null) return []
  const rich = fieldRich(losses)
  const richOf = ({ format, text: shown }: Marked): RichText => (isHtml(format) ? rich(shown) : plainRich(shown.trim()))
  const feedback = general < 0 ? [] : [richOf(marked(inside.slice(general + 4), stem.format))]
  const shown = richOf(stem)
  const read = { prompt: sideInWords(shown), ...(hasLook(shown) ? { look: shown } : {}) }
  const told = [...feedback, ...asked.feedback.map((part) => richOf(marked(part, stem.format)))]
  return cardsOf({ ...read, id, tags, feedback: told }, asked.question, losses)
}

interface Asked {
  readonly question: Question
  /** As they are written. */
  readonly feedback: readonly string[]
}

/** Told apart in Moodle's order; null for an essay, which asks nothing that a card could answer. */
function questionOf(answers: string, wordsOf: (part: string) => string): Asked | null {
  if (answers === '') return null
  // An order, as Moodle's question type of that name adds it: how it is shown, then a line each.
  if (answers.startsWith('>')) {
    const [, ...lines] = answers.split('\n')
    return { question: { way: 'order', steps: lines.map(wordsOf) }, feedback: [] }
  }
  if (answers.startsWith('#')) return { question: { way: 'typed', options: numbers(answers.slice(1)) }, feedback: [] }
  if (answers.includes('~')) {
    const options = optionsOf(answers, /(?=[~=])/, wordsOf, 0)
    const isSingle = answers.includes('=')
    return { question: { way: 'choice', options, isSingle }, feedback: feedbackIn(answers, /[~=]/) }
  }
  if (answers.includes('=') && answers.includes('->')) {
    const pairs = answers.split('=').flatMap((pair) => {
      const arrow = pair.indexOf('->')
      return arrow < 0 ? [] : [[wordsOf(pair.slice(0, arrow)), showEscaped(pair.slice(arrow + 2)).trim()] as const]
    })
    return { question: { way: 'pairs', pairs }, feedback: [] }
  }
  const [bare = '', ...comments] = answers.split('#')
  if (/^(?:T|TRUE|F|FALSE)$/.test(bare.trim()))
    return {
      question: { way: 'truth', isTrue: bare.trim().startsWith('T') },
      feedback: comments.filter((text) => text.trim() !== ''),
    }
  // Moodle keeps short answers as they are written.
  const plain = (part: string): string => marked(part, 'plain').text.trim()
  const options = optionsOf(answers, /(?==)/, plain, 100)
  return { question: { way: 'typed', options }, feedback: feedbackIn(answers, /=/) }
}

function optionsOf(answers: string, divider: RegExp, wordsOf: (part: string) => string, worth: number): Option[] {
  return answers.split(divider).flatMap((part) => {
    const isRight = part.startsWith('=')
    const bare = part.replace(/^[~=]/, '').trim()
    const [weight = '', percent] = /^%(-?\d{1,3}(?:\.\d{0,10})?)%/.exec(bare) ?? []
    const text = wordsOf(bare.slice(weight.length).split('#')[0] ?? '')
    const given = percent === undefined ? (isRight ? 100 : worth) : Number(percent)
    return text === '' ? [] : [{ text, worth: given }]
  })
}

const feedbackIn = (answers: string, divider: RegExp): readonly string[] =>
  answers.split(divider).flatMap((part) => {
    const at = part.indexOf('#')
    const text = at < 0 ? '' : part.slice(at + 1).trim()
    return text === '' ? [] : [text]
  })

/** "1822", "1822:5", "1820..1825", with weights: the number, or both ends of what is right. */
const numbers = (answers: string): readonly Option[] =>
  optionsOf(
    answers.trim().startsWith('=') || answers.trim().startsWith('~') ? answers : `=${answers}`,
    /(?=[~=])/,
    (part) => showEscaped(part).trim(),
    0,
  ).map(({ text, worth }) => ({ ...exactNumber(text), worth }))
