/** Writes a deck as Moodle XML: a category of questions that keep their identity, their evidence and their pictures. */
import { base64FromBytes } from './base64.ts'
import type { Card, Deck } from '../../deck/deck.ts'
import type { Outgoing, Written } from '../outgoing.ts'
import { element, flowing, printFlow, printXml, type XmlElement, type XmlNode } from '../xml-tree.ts'
import { lmsLosses, type Platform } from './lms-losses.ts'
import { mediaIn } from '../../richtext.ts'
import { lookMarkup, paragraph } from './look-markup.ts'
import { type Asked, askedOf, feedbackOf, nameOf } from './question.ts'

const platform: Platform = { holds: new Set(['tags', 'order', 'pictures', 'sound']) }

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
  // A slash divides categories; two are one slash of a name.
  const path = `$course$/top/${title.replaceAll('/', '//')}`
  const about = [description, authors.join(', '), licence].filter((text) => text !== '')
  return element(
    'question',
    { type: 'category' },
    element('category', {}, text(path)),
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
  return element(
    'question',
    { type: types[asked.way] },
    element('name', {}, text(nameOf(card))),
    element(
      'questiontext',
      { format: 'html' },
      asked.way === 'gap' ? flowing('text', {}, { cdata: clozeHtml(asked) }) : html(stem),
      ...[...held].map(([name, bytes]) =>
        flowing('file', { name, path: '/', encoding: 'base64' }, base64FromBytes(bytes)),
      ),
    ),
    element('generalfeedback', { format: 'html' }, html(feedbackOf(card, deck).map(paragraph))),
    ...(asked.way === 'gap' ? [] : [element('defaultgrade', {}, '1')]),
    element('penalty', {}, asked.way === 'open' ? '0' : '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, card.id),
    ...details(asked),
    ...(card.tags.length === 0 ? [] : [element('tags', {}, ...card.tags.map((tag) => element('tag', {}, text(tag))))]),
  )
}

function details(asked: Asked): readonly XmlElement[] {
  switch (asked.way) {
    case 'choice':
      return [
        element('single', {}, 'true'),
        element('shuffleanswers', {}, 'true'),
        element('answernumbering', {}, 'abc'),
        ...combinedFeedback,
        answer('100', 'html', html([asked.right])),
        ...asked.wrong.map((wrong) => answer('0', 'html', html([wrong]))),
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
        ...asked.steps.map((step, at) => answer(`${String(at + 1)}.0000000`, 'html', html([step]))),
      ]
    case 'open':
      return [
        element('responseformat', {}, 'editor'),
        element('responserequired', {}, '1'),
        element('responsefieldlines', {}, '10'),
        element('attachments', {}, '0'),
        element('attachmentsrequired', {}, '0'),
        element('graderinfo', { format: 'html' }, html([paragraph(asked.answer)])),
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
function clozeHtml({ before, after, answers }: Extract<Asked, { way: 'gap' }>): string {
  const options = answers.map((one) => `=${embedded(withoutWildcards(one))}`).join('~')
  const around = (words: string) => printFlow(paragraph(words).children).replaceAll('{', '&#123;')
  return `<p>${around(before)}{1:SHORTANSWER:${options}}${around(after)}</p>`
}

/** As character references, which Moodle undoes after it has divided the answers; behind "&" no "#" divides them. */
const embedded = (words: string): string =>
  words.replace(/[&<>"\\{}~#/=%]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
