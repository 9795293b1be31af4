/** Writes a deck as GIFT, Moodle's text format for questions, in which no text of a card is taken for a sign of the format. */
import type { Card, Deck } from '../../deck/deck.ts'
import type { Outgoing, Written } from '../outgoing.ts'
import { allowedChars, escapeXml, printFlow } from '../xml-tree.ts'
import { lmsLosses, type Platform } from './lms-losses.ts'
import { lookMarkup, paragraph } from './look-markup.ts'
import { type Asked, askedOf, feedbackOf, nameOf } from './question.ts'

const platform: Platform = { holds: new Set(['tags', 'order']) }

export function writeGift({ deck }: Outgoing): Written<string> {
  const category = `$CATEGORY: $course$/top/${oneLine(deck.title).replaceAll('/', '//')}\n`
  const questions = deck.cards.map((card) => printQuestion(card, deck))
  return { content: [category, ...questions].join('\n'), losses: lmsLosses(deck, platform) }
}

function printQuestion(card: Card, deck: Deck): string {
  const asked = askedOf(card, deck.language)
  const marks = [`[id:${inBrackets(card.id)}]`, ...card.tags.map((tag) => `[tag:${inBrackets(tag)}]`)]
  const feedback = feedbackOf(card, deck)
  // An open question has no place for its answer but what is read afterwards.
  const after = asked.way === 'open' ? [asked.answer, ...feedback] : feedback
  const general = after.length === 0 ? '' : `\t####${html(printFlow(after.map(paragraph)))}\n`
  const answers = printAnswers(asked)
    .map((line) => `\t${line}\n`)
    .join('')
  return `// ${marks.join(' ')}\n::${escapeGift(nameOf(card))}::${printStem(card, asked, `{\n${answers}${general}}`)}\n`
}

/** Where words follow the braces, Moodle puts a gap in their place; at the end of a text it does not. */
function printStem({ prompt, look }: Card, asked: Asked, braces: string): string {
  if (asked.way === 'gap' && asked.after.trim() !== '')
    return `[html]${textHtml(asked.before)}${braces}${textHtml(asked.after)}`
  const nodes = look?.prompt ? lookMarkup(look.prompt, { pathOf: () => null, isStrict: false }) : [paragraph(prompt)]
  return `[html]${html(printFlow(nodes))} ${braces}`
}

function printAnswers(asked: Asked): readonly string[] {
  switch (asked.way) {
    case 'choice':
      return [`=${choiceHtml(asked.right)}`, ...asked.wrong.map((text) => `~%0%${choiceHtml(text)}`)]
    case 'typed':
    case 'gap':
      return asked.answers.map((answer) => `=%100%${plainAnswer(answer)}`)
    case 'order':
      return asked.steps.map((step, at) => `=${String(at + 1)} -> ${escapeGift(oneLine(step))}`)
    case 'open':
      return []
  }
}

/** The arrow would make the question one of pairs; a star stands for any text; brackets in front name a format. */
function plainAnswer(answer: string): string {
  const text = escapeGift(oneLine(answer).replaceAll('->', '→').replaceAll('*', '\\*'))
  return text.startsWith('[') ? `[plain]${text}` : text
}

/** A bracket in front would name a format, a per cent sign a weight. */
const choiceHtml = (text: string): string =>
  escapeGift(escapeXml(oneLine(text)).replace(/^\[/, '&#91;').replace(/^%/, '&#37;'))

/** Two slashes in front of a line would make it a comment. */
const textHtml = (text: string): string =>
  escapeGift(escapeXml(text).replace(/^\//, '&#47;').replaceAll('\n', '<br/>').replaceAll('->', '-&gt;'))

const html = (markup: string): string => escapeGift(markup)

const escapeGift = (text: string): string =>
  allowedChars(text)
    .replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

const oneLine = (text: string): string => allowedChars(text).replace(/\s+/gu, ' ').trim()

/** Moodle's comments take neither brackets nor control characters. */
const inBrackets = (text: string): string =>
  oneLine(text)
    .replace(/[\u007f]/g, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
