/** Writes a deck as GIFT, Moodle's text format for questions, in which no text of a card is taken for a sign of the format. */
import type { Card, Deck } from '../../deck/deck.ts'
import type { Outgoing, Written } from '../outgoing.ts'
import { allowedChars, escapeXml, printFlow } from '../xml-tree.ts'
import { lmsLosses, type Platform } from './lms-losses.ts'
import { directed, isRightToLeft, lookMarkup, paragraph } from './look-markup.ts'
import { moodleCategory, moodleId, moodleTag } from './moodle-limits.ts'
import { type Asked, askedOf, feedbackOf, nameOf } from './question.ts'

const platform: Platform = {
  holds: new Set(['tags', 'order']),
  tagOf: moodleTag,
  replacesSigns: (asked) =>
    (asked.way === 'typed' || asked.way === 'gap') && asked.answers.some((answer) => answer.includes('->')),
}

export function writeGift({ deck }: Outgoing): Written<string> {
  // Of what is escaped, Moodle restores only backslashes here.
  const category = `$CATEGORY: ${moodleCategory(oneLine(deck.title)).replaceAll('\\', '\\\\')}\n`
  const questions = deck.cards.map((card) => printQuestion(card, deck))
  return { content: [category, ...questions].join('\n'), losses: lmsLosses(deck, platform) }
}

function printQuestion(card: Card, deck: Deck): string {
  const asked = askedOf(card, deck.language)
  const id = moodleId(card.id)
  const marks = [
    ...(id === null ? [] : [`[id:${inBrackets(id)}]`]),
    ...card.tags.map((tag) => `[tag:${inBrackets(moodleTag(oneLine(tag)))}]`),
  ]
  const feedback = feedbackOf(card, deck)
  // An open question has no place for its answer but what is read afterwards.
  const after = asked.way === 'open' ? [asked.answer, ...feedback] : feedback
  const general = after.length === 0 ? '' : `\t####${html(printFlow(directed(deck.language, after.map(paragraph))))}\n`
  const answers = printAnswers(asked, deck.language)
    .map((line) => `\t${line}\n`)
    .join('')
  return (
    `// ${marks.join(' ')}`.trimEnd() +
    `\n::${escapeGift(nameOf(card))}::${printStem(card, asked, deck.language, `{\n${answers}${general}}`)}\n`
  )
}

/** Where words follow the braces, Moodle puts a gap in their place; at the end of a text it does not. */
function printStem({ prompt, look }: Card, asked: Asked, language: string, braces: string): string {
  if (asked.way === 'gap' && asked.after.trim() !== '') {
    const text = `${textHtml(asked.before)}${braces}${textHtml(asked.after)}`
    return `[html]${isRightToLeft(language) ? `<div dir\\="rtl">${text}</div>` : text}`
  }
  const nodes = look?.prompt ? lookMarkup(look.prompt, { pathOf: () => null, isStrict: false }) : [paragraph(prompt)]
  return `[html]${html(printFlow(directed(language, nodes)))} ${braces}`
}

function printAnswers(asked: Asked, language: string): readonly string[] {
  switch (asked.way) {
    case 'choice':
      return [
        `=${choiceHtml(asked.right, language)}`,
        ...asked.wrong.map((text) => `~%0%${choiceHtml(text, language)}`),
      ]
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
const choiceHtml = (text: string, language: string): string =>
  escapeGift(
    printFlow(directed(language, [oneLine(text)], 'span'))
      .replace(/^\[/, '&#91;')
      .replace(/^%/, '&#37;'),
  )

/** Two slashes in front of a line would make it a comment. */
const textHtml = (text: string): string =>
  escapeGift(escapeXml(text).replace(/^\//, '&#47;').replaceAll('\n', '<br/>').replaceAll('->', '-&gt;'))

const html = (markup: string): string => escapeGift(markup)

const escapeGift = (text: string): string =>
  allowedChars(text)
    .replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

const oneLine = (text: string): string => allowedChars(text).replace(/\s+/gu, ' ').trim()

/** Moodle's comments take no control characters, and a closing bracket after a backslash; a space keeps one at the end from that. */
const inBrackets = (text: string): string =>
  oneLine(text).replaceAll('\u007f', '').replaceAll(']', '\\]').replace(/\\$/, '\\ ')
