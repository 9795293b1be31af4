/** One card as a QTI 2.1 assessmentItem, marked by the specification's own response templates. */
import type { Card, Deck } from '../../deck/deck.ts'
import { shuffle } from '../../study/shuffle.ts'
import { element, flowing, type XmlElement } from '../xml-tree.ts'
import { lookMarkup, type MarkupOptions, paragraph } from './look-markup.ts'
import { qti21 } from './ims-namespaces.ts'
import { ncName } from './package-zip.ts'
import { type Asked, askedOf, feedbackOf, nameOf } from './question.ts'

/** IMS QTI 2.1 Assessment Test, Section and Item Information Model, 8.1. */
const templates = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates'

const responseId = 'RESPONSE'
const feedbackOutcome = 'FEEDBACK'
/** By this name Canvas knows feedback that everybody reads. */
const feedbackId = 'general_feedback'

export function qti21Item(card: Card, deck: Deck, options: MarkupOptions): XmlElement {
  const asked = askedOf(card, deck.language)
  const afterwards = [...(asked.way === 'open' ? [asked.answer] : []), ...feedbackOf(card, deck)]
  const hasFeedback = afterwards.length > 0
  const { declaration, body, template } = answering(asked, card, options)
  return element(
    'assessmentItem',
    {
      ...qti21,
      identifier: ncName('card', card.id),
      title: nameOf(card),
      adaptive: 'false',
      timeDependent: 'false',
      ...(deck.language === 'und' ? {} : { 'xml:lang': deck.language }),
      toolName: 'Dateline',
    },
    declaration,
    element(
      'outcomeDeclaration',
      { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: '1' },
      defaultOf('0'),
    ),
    // Standing from the beginning, so that the feedback is shown whatever was answered.
    ...(hasFeedback
      ? [
          element(
            'outcomeDeclaration',
            { identifier: feedbackOutcome, cardinality: 'single', baseType: 'identifier' },
            defaultOf(feedbackId),
          ),
        ]
      : []),
    element('itemBody', {}, ...body),
    ...(template === null ? [] : [element('responseProcessing', { template: `${templates}/${template}` })]),
    ...(hasFeedback
      ? [
          element(
            'modalFeedback',
            { outcomeIdentifier: feedbackOutcome, identifier: feedbackId, showHide: 'show' },
            ...afterwards.map(paragraph),
          ),
        ]
      : []),
  )
}

const defaultOf = (value: string): XmlElement => element('defaultValue', {}, flowing('value', {}, value))

interface Answering {
  readonly declaration: XmlElement
  readonly body: readonly XmlElement[]
  readonly template: 'match_correct' | 'map_response' | null
}

function answering(asked: Asked, { id, prompt, look }: Card, options: MarkupOptions): Answering {
  const stem = look?.prompt && asked.way !== 'gap' ? inOne(lookMarkup(look.prompt, options)) : [paragraph(prompt)]
  switch (asked.way) {
    case 'choice': {
      const choices = shuffle([asked.right, ...asked.wrong], `${id} qti`)
      const right = choiceId(choices.indexOf(asked.right))
      return {
        declaration: declared('single', 'identifier', correct([right])),
        body: [
          ...stem,
          element(
            'choiceInteraction',
            { responseIdentifier: responseId, shuffle: 'true', maxChoices: '1' },
            ...choices.map((text, at) => simpleChoice(choiceId(at), text)),
          ),
        ],
        template: 'match_correct',
      }
    }
    case 'order': {
      // In an order that gives nothing away where shuffling is not done.
      const places = shuffle(
        asked.steps.map((_, at) => at),
        `${id} qti`,
      )
      return {
        declaration: declared(
          'ordered',
          'identifier',
          correct(asked.steps.map((_, at) => choiceId(places.indexOf(at)))),
        ),
        body: [
          ...stem,
          element(
            'orderInteraction',
            { responseIdentifier: responseId, shuffle: 'true' },
            ...places.map((place, at) => simpleChoice(choiceId(at), asked.steps[place] ?? '')),
          ),
        ],
        template: 'match_correct',
      }
    }
    case 'typed':
      return {
        declaration: declared('single', 'string', correct(asked.answers.slice(0, 1)), mapping(asked.answers)),
        body: [...stem, flowing('p', {}, entry(asked.answers))],
        template: 'map_response',
      }
    case 'gap': {
      const [before, after] = [paragraph(asked.before).children, paragraph(asked.after).children]
      return {
        declaration: declared('single', 'string', correct(asked.answers.slice(0, 1)), mapping(asked.answers)),
        body: [flowing('p', {}, ...before, entry(asked.answers), ...after)],
        template: 'map_response',
      }
    }
    case 'open':
      return {
        // Without its answer, which is a person's to weigh: a program would compare what is written with it.
        declaration: declared('single', 'string'),
        body: [...stem, element('extendedTextInteraction', { responseIdentifier: responseId })],
        template: null,
      }
  }
}

/** Canvas reads of an item's body its paragraphs and divisions alone. */
const inOne = (blocks: readonly XmlElement[]): readonly XmlElement[] =>
  blocks.every(({ name }) => name === 'p') ? blocks : [flowing('div', {}, ...blocks)]

const choiceId = (at: number): string => `choice-${String(at + 1)}`

const simpleChoice = (identifier: string, text: string): XmlElement => flowing('simpleChoice', { identifier }, text)

const declared = (cardinality: string, baseType: string, ...children: readonly XmlElement[]): XmlElement =>
  element('responseDeclaration', { identifier: responseId, cardinality, baseType }, ...children)

const correct = (values: readonly string[]): XmlElement =>
  element('correctResponse', {}, ...values.map((value) => flowing('value', {}, value)))

/** Any of them is worth the whole point, in capitals or not. */
const mapping = (answers: readonly string[]): XmlElement =>
  element(
    'mapping',
    { lowerBound: '0', upperBound: '1', defaultValue: '0' },
    ...answers.map((mapKey) => element('mapEntry', { mapKey, mappedValue: '1', caseSensitive: 'false' })),
  )

const entry = (answers: readonly string[]): XmlElement =>
  element('textEntryInteraction', {
    responseIdentifier: responseId,
    expectedLength: String(Math.max(...answers.map(({ length }) => length))),
  })
