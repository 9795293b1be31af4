/** Writes a deck as Moodle XML: a category of questions that keep their identity, their evidence and their pictures. */
import { base64FromBytes } from './base64.ts'
import type { Card, Deck } from '../../deck/deck.ts'
import type { Outgoing, Written } from '../outgoing.ts'
import { allowedChars, element, flowing, printFlow, printXml, type XmlElement, type XmlNode } from '../xml-tree.ts'
import { lmsLosses, type Platform } from './lms-losses.ts'
import { mediaIn } from '../../richtext.ts'
import { directed, isRightToLeft, lookMarkup, paragraph } from './look-markup.ts'
import { moodleCategory, moodleId, moodleTag } from './moodle-limits.ts'
import { type Asked, askedOf, feedbackOf, nameOf } from './question.ts'

const platform: Platform = { holds: new Set(['tags', 'order', 'pictures', 'sound']), tagOf: moodleTag }

const types: Readonly<Record<Asked['way'], string>> = {
  choice: 'multichoice',
  typed: 'shortanswer',
  gap: 'cloze',
  order: 'ordering',
  open: 'essay',
}

export function writeMoodleXml(outgoing: Outgoing): Written<string> {
  const { deck } = outgoing
  const questions = deck.cards.map((card) => question(card, outgoing))
  return { content: printXml(element('quiz', {}, category(deck), ...questions)), losses: lmsLosses(deck, platform) }
}

function category({ title, description, licence, authors, id }: Deck): XmlElement {
  const about = [description, authors.join(', '), licence].filter((text) => text !== '')
  return element(
    'question',
    { type: 'category' },
    element('category', {}, text(moodleCategory(title))),
    element('info', { format: 'html' }, html(about.map(paragraph))),
    element('idnumber', {}, id),
  )
}

function question(card: Card, { deck, medium }: Outgoing): XmlElement {
  const asked = askedOf(card, deck.language)
  const look = asked.way === 'gap' ? undefined : card.look?.prompt
  const files = look ? [...new Set(mediaIn(look))].flatMap((name) => ({ name, bytes: medium(name) ?? [] })) : []
  const held = new Map(
    files.flatMap(({ name, bytes }) => (bytes.length > 0 ? [[name, bytes as Uint8Array] as const] : [])),
  )
  const pathOf = (name: string) => (held.has(name) ? `@@PLUGINFILE@@/${encodeURIComponent(name)}` : null)
  const stem = look ? lookMarkup(look, { pathOf, isStrict: false }) : [paragraph(card.prompt)]
  const shown = (nodes: readonly XmlNode[]): readonly XmlNode[] => directed(deck.language, nodes)
  const id = moodleId(card.id)
  return element(
    'question',
    { type: types[asked.way] },
    element('name', {}, text(nameOf(card))),
    element(
      'questiontext',
      { format: 'html' },
      asked.way === 'gap' ? flowing('text', {}, { cdata: clozeHtml(asked, deck.language) }) : html(shown(stem)),
      ...[...held].map(([name, bytes]) =>
        flowing('file', { name, path: '/', encoding: 'base64' }, base64FromBytes(bytes)),
      ),
    ),
    element('generalfeedback', { format: 'html' }, html(shown(feedbackOf(card, deck).map(paragraph)))),
    ...(asked.way === 'gap' ? [] : [element('defaultgrade', {}, '1')]),
    element('penalty', {}, asked.way === 'open' ? '0' : '0.3333333'),
    element('hidden', {}, '0'),
    ...(id === null ? [] : [element('idnumber', {}, id)]),
    ...details(asked, deck.language),
    ...(card.tags.length === 0
      ? []
      : [element('tags', {}, ...card.tags.map((tag) => element('tag', {}, text(moodleTag(tag)))))]),
  )
}

function details(asked: Asked, language: string): readonly XmlElement[] {
  const inLine = (words: string): XmlElement => html(directed(language, [words], 'span'))
  switch (asked.way) {
    case 'choice':
      return [
        element('single', {}, 'true'),
        element('shuffleanswers', {}, 'true'),
        element('answernumbering', {}, 'abc'),
        ...combinedFeedback,
        answer('100', 'html', inLine(asked.right)),
        ...asked.wrong.map((wrong) => answer('0', 'html', inLine(wrong))),
      ]
    case 'typed':
      return [
        element('usecase', {}, '0'),
        ...asked.answers.map((right) => answer('100', 'moodle_auto_format', text(withoutWildcards(right)))),
      ]
    case 'order':
      return [
        element('layouttype', {}, 'VERTICAL'),
        element('selecttype', {}, 'ALL'),
        element('selectcount', {}, '0'),
        element('gradingtype', {}, 'ABSOLUTE_POSITION'),
        element('showgrading', {}, 'SHOW'),
        element('numberingstyle', {}, 'none'),
        ...combinedFeedback,
        ...asked.steps.map((step, at) => answer(`${String(at + 1)}.0000000`, 'html', inLine(step))),
      ]
    case 'open':
      return [
        element('responseformat', {}, 'editor'),
        element('responserequired', {}, '1'),
        element('responsefieldlines', {}, '10'),
        element('attachments', {}, '0'),
        element('attachmentsrequired', {}, '0'),
        element('graderinfo', { format: 'html' }, html(directed(language, [paragraph(asked.answer)]))),
        element('responsetemplate', { format: 'html' }, html([])),
      ]
    case 'gap':
      return []
  }
}

const text = (words: string): XmlElement => flowing('text', {}, words)
const html = (nodes: readonly XmlNode[]): XmlElement => flowing('text', {}, { cdata: printFlow(nodes) })

const answer = (fraction: string, format: string, words: XmlElement): XmlElement =>
  element('answer', { fraction, format }, words, element('feedback', { format: 'html' }, text('')))

const combinedFeedback: readonly XmlElement[] = [
  'correctfeedback',
  'partiallycorrectfeedback',
  'incorrectfeedback',
].map((name) => element(name, { format: 'html' }, text('')))

/** A star in a short answer stands for any text. */
const withoutWildcards = (words: string): string => words.replaceAll('*', '\\*')

/** "{1:SHORTANSWER:=one~=other}" inside the text. */
function clozeHtml({ before, after, answers }: Extract<Asked, { way: 'gap' }>, language: string): string {
  const options = answers.map((one) => `=${embedded(withoutWildcards(one))}`).join('~')
  const around = (words: string) => printFlow(paragraph(words).children).replaceAll('{', '&#123;')
  const inner = `${around(before)}{1:SHORTANSWER:${options}}${around(after)}`
  return isRightToLeft(language) ? `<p dir="rtl">${inner}</p>` : `<p>${inner}</p>`
}

/**
 * As character references, which Moodle undoes after it has divided the answers; behind "&" no "#" divides them. Then
 * it takes a backslash away before "}" and "#", so another stands there: before what XML forbids is gone, a backslash
 * would not yet be known to stand there.
 */
const embedded = (words: string): string =>
  allowedChars(words)
    .replace(/\\(?=[}#])/g, '\\\\')
    .replace(/[&<>"\\{}~#/=%]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
