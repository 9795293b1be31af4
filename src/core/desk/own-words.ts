/** Puts the fields that a person worded into a card, and says which they are; what was not worded stays as proposed. */
import { readLeadingDate } from '../article/published.ts'
import type { Answer, Card, CardEvent, OwnField } from '../deck/deck.ts'
import type { FieldChanges, OwnFields } from './desk.ts'
import { rewordedLook } from './reworded-look.ts'

export const ownFieldNames = [
  'prompt',
  'answer',
  'accepted',
  'distractors',
  'tags',
  'evidence',
  'attribution',
  'sequence',
] as const satisfies readonly OwnField[]

export interface WordedCard {
  readonly card: Card
  readonly own: readonly OwnField[]
}

/** The card, which may bring fields worded by others in `own`, under the changes of this desk. */
export function wordCard({ own: brought = [], ...card }: Card, changes: FieldChanges = {}): WordedCard {
  const { prompt, distractors, tags, evidence, attribution, sequence } = changes
  const own = ownFieldNames.filter(
    (field) => isWorded(changes[field]) || (changes[field] !== null && brought.includes(field)),
  )
  if (Object.keys(changes).length === 0) return { card, own }
  const answer = wordAnswer(card.answer, changes.answer ?? undefined, changes.accepted ?? undefined)
  // Another answer is no order of these events any more.
  const { sequence: proposed, look: _look, ...rest } = card
  const isOrder = proposed !== undefined && answer.canonical === card.answer.canonical
  return {
    card: {
      ...rest,
      ...(isOrder ? { sequence: proposed } : {}),
      ...(isWorded(prompt) ? { prompt } : {}),
      answer,
      ...(card.event ? { event: redated(card.event, card.answer, answer) } : {}),
      ...(isWorded(distractors) ? { distractors } : {}),
      ...(isWorded(tags) ? { tags } : {}),
      ...(isWorded(evidence) ? { evidence } : {}),
      ...(isWorded(attribution) ? { attribution } : {}),
      ...(isWorded(sequence) ? { sequence } : {}),
      ...lookUnder(card, changes),
    },
    own,
  }
}

/** The look of a side goes with its words, but for pictures and sounds. */
function lookUnder({ look, ...card }: Card, { prompt, answer }: FieldChanges): Pick<Card, 'look'> {
  if (look === undefined) return {}
  const isAnother = (words: string | null | undefined, before: string): words is string =>
    isWorded(words) && words !== before
  const asked = isAnother(prompt, card.prompt) ? rewordedLook(look.prompt, prompt) : look.prompt
  const told = isAnother(answer, card.answer.canonical) ? rewordedLook(look.answer, answer) : look.answer
  const { prompt: _prompt, answer: _answer, ...unknown } = look
  const sides = { ...(asked ? { prompt: asked } : {}), ...(told ? { answer: told } : {}) }
  return asked || told || Object.keys(unknown).length > 0 ? { look: { ...unknown, ...sides } } : {}
}

const isWorded = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/** Another answer has other variants, and another date. */
function wordAnswer(answer: Answer, canonical = answer.canonical, accepted?: readonly string[]): Answer {
  if (canonical === answer.canonical) return accepted === undefined ? answer : { ...answer, accepted }
  const dated = answer.edtf === undefined ? null : dateIn(canonical)
  return { canonical, accepted: accepted ?? [], ...dated }
}

/** What a timeline draws is the day that the card gives. */
const redated = (event: CardEvent, before: Answer, after: Answer): CardEvent =>
  after.edtf !== undefined && event.edtf === before.edtf ? { ...event, edtf: after.edtf } : event

function dateIn(text: string): Pick<Answer, 'edtf' | 'precision'> | null {
  if (/^\d{4}$/.test(text)) return { edtf: text, precision: 'year' }
  const date = readLeadingDate(text.replace(/^(?:on|in)\s+/iu, '').replace(/[.\s]+$/u, ''))
  return date?.rest === '' ? { edtf: date.edtf, precision: date.edtf.length > 7 ? 'day' : 'month' } : null
}

/** A field's value where a card holds it, for cards whose words are handed on. */
export function fieldsOf(card: Card, fields: readonly OwnField[]): OwnFields {
  const all: Required<OwnFields> | OwnFields = {
    prompt: card.prompt,
    answer: card.answer.canonical,
    accepted: card.answer.accepted,
    tags: card.tags,
    evidence: card.evidence,
    ...(card.distractors ? { distractors: card.distractors } : {}),
    ...(card.attribution ? { attribution: card.attribution } : {}),
    ...(card.sequence ? { sequence: card.sequence } : {}),
  }
  return Object.fromEntries(fields.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])))
}
