/** Reads decks of cards from compact lines: kind | question | answers | quoted words | who, verb, day (or EDTF) | wrong answers. */
import { readFileSync } from 'node:fs'
import { datePoint } from '../../../../src/core/cards/wording/date-words.ts'
import type { Attribution, Card, CardKind, SequenceItem } from '../../../../src/core/deck/deck.ts'
import { asCardId } from '../../../../src/core/ids.ts'

const kinds: Readonly<Record<string, CardKind>> = {
  S: 'claim-speaker',
  C: 'claim-content',
  Q: 'quotation',
  D: 'event-date',
  A: 'event-at-date',
  R: 'role',
  H: 'role-holder',
  Y: 'acronym',
  N: 'name',
  U: 'quantity',
  Z: 'cloze',
  T: 'timeline',
  P: 'presentation',
  W: 'two-sides',
}

export interface PlantedDeck {
  readonly name: string
  readonly cards: readonly Card[]
}

const fieldsOf = (line: string): string[] => line.split('|').map((field) => field.trim())
const listOf = (text: string | undefined): string[] => (text ?? '').split(' ~ ').filter((item) => item !== '')

export const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

export function readDecks(...files: string[]): PlantedDeck[] {
  const decks: { name: string; cards: Card[] }[] = []
  for (const line of files.flatMap(linesOf))
    if (line.startsWith('== ')) decks.push({ name: line.slice(3), cards: [] })
    else {
      const deck = decks.at(-1)
      deck?.cards.push(cardOf(line, `${deck.name}-${deck.cards.length + 1}`))
    }
  return decks
}

function cardOf(line: string, id: string): Card {
  const [letter = '', prompt = '', answers = '', exact = '', facts = '', wrong = ''] = fieldsOf(line)
  const kind = kinds[letter] ?? 'event-date'
  const sequence = kind === 'timeline' ? itemsOf(answers) : undefined
  const [canonical = '', ...accepted] = sequence ? [sequence.map(({ text }) => text).join(' · ')] : listOf(answers)
  const attribution = kind === 'event-date' ? undefined : attributionOf(facts)
  const point = kind === 'event-date' ? datePoint(facts.replace('/..', '')) : null
  const distractors = listOf(wrong)
  return {
    id: asCardId(id),
    kind,
    prompt,
    answer: { canonical, accepted, ...(point ? { precision: point.precision, edtf: facts } : {}) },
    ...(distractors.length > 0 ? { distractors } : {}),
    ...(sequence ? { sequence } : {}),
    evidence: exact
      .split(' … ')
      .map((words) => ({ source: 'ab'.repeat(32), start: 0, end: words.length, exact: words, prefix: '', suffix: '' })),
    ...(attribution ? { attribution } : {}),
    tags: [kind],
  }
}

const itemsOf = (text: string): SequenceItem[] =>
  text.split(' ; ').map((item) => {
    const [told = '', edtf = '', date = ''] = item.split(' = ')
    return { text: told, edtf, date }
  })

function attributionOf(facts: string): Attribution | undefined {
  if (facts === '') return undefined
  const [date = '-', verb = '', ...speaker] = facts.split(', ').reverse()
  return { speaker: speaker.toReversed().join(', '), verb, date: date === '-' ? null : date }
}
