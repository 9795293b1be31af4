/** Dateline's own notetypes: one a kind of card, with ids and field names that must never change, as Anki merges by them. */
import type { CardKind } from '../../deck/deck.ts'
import type { AnkiNotetype } from './collection.ts'
import { backOfCloze, backOfQuestion, css, frontOfChoice, frontOfCloze, frontOfOrder } from './templates.ts'

/** In the order in which a note has them. New ones may be added at the end alone. */
export const fieldNames = [
  'Prompt',
  'Answer',
  'Accepted',
  'Choices',
  'Evidence',
  'Source',
  'Attribution',
  'Date',
  'CardId',
  'Data',
] as const
export type FieldName = (typeof fieldNames)[number]

/** 26 August 2019 in milliseconds: any number does, as long as it stays. */
const firstId = 1_566_777_600_000

interface OwnNotetype {
  /** Added to `firstId`. Numbers of kinds that are gone are not given again. */
  readonly number: number
  readonly name: string
}

const own: Readonly<Record<CardKind, OwnNotetype>> = {
  'event-date': { number: 1, name: 'When it happened' },
  'event-at-date': { number: 2, name: 'What happened then' },
  timeline: { number: 3, name: 'Put in order' },
  role: { number: 4, name: 'Who somebody was' },
  'role-holder': { number: 5, name: 'Who held an office' },
  'claim-speaker': { number: 6, name: 'Who said it' },
  'claim-content': { number: 7, name: 'What was said' },
  quotation: { number: 8, name: 'Whose words' },
  presentation: { number: 9, name: 'How the article puts it' },
  'two-sides': { number: 10, name: 'Two sides' },
  name: { number: 11, name: 'Name' },
  acronym: { number: 12, name: 'Acronym' },
  quantity: { number: 13, name: 'How many' },
  cloze: { number: 14, name: 'Gap' },
  question: { number: 15, name: 'Question' },
}

const ownOf = (kind: string): OwnNotetype => (own as Readonly<Record<string, OwnNotetype>>)[kind] ?? own.question

/** A kind that this version does not know is asked as a question. */
export const notetypeIdOf = (kind: string): string => String(firstId + ownOf(kind).number)

/** Every notetype of ours, by id. */
export const ownNotetypes: ReadonlyMap<string, AnkiNotetype> = new Map(
  Object.keys(own).map((kind) => {
    const notetype = makeNotetype(kind)
    return [notetype.id, notetype]
  }),
)

function makeNotetype(kind: string): AnkiNotetype {
  const isCloze = kind === 'cloze'
  const question = isCloze ? frontOfCloze : kind === 'timeline' ? frontOfOrder : frontOfChoice
  return {
    id: notetypeIdOf(kind),
    name: `Dateline: ${ownOf(kind).name}`,
    isCloze,
    css,
    fields: fieldNames.map((name) => ({ name })),
    templates: [{ name: isCloze ? 'Gap' : 'Card', question, answer: isCloze ? backOfCloze : backOfQuestion }],
  }
}
