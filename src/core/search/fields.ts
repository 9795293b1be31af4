/** The fields of the search language: what each is called, what it takes, and the words it knows. */
import type { CardKind } from '../deck/deck.ts'
import type { DayField, Family, KindWord, NameField, NumberField } from './search.ts'

export type FieldName = NameField | NumberField | DayField | 'kind' | 'is' | 'flag'

interface FieldNote {
  /** What it finds, for the list of completions. */
  readonly finds: string
  /** How it is written, for whoever wrote it otherwise. */
  readonly example: string
}

export const fields: Readonly<Record<FieldName, FieldNote>> = {
  deck: { finds: 'cards of a deck', example: 'deck:"Name of the deck"' },
  kind: { finds: 'one kind of card', example: 'kind:claim' },
  due: { finds: 'when a card comes up', example: 'due<7d or due:today' },
  added: { finds: 'when a card came in', example: 'added<30d or added:2026-11' },
  is: { finds: 'where a card stands', example: 'is:new' },
  actor: { finds: 'who is named', example: 'actor:"Full Name"' },
  said: { finds: 'whose words they are', example: 'said:"Full Name"' },
  tag: { finds: 'cards with a tag', example: 'tag:economy' },
  flag: { finds: 'flagged cards', example: 'flag:any or flag:1' },
  stability: { finds: 'how long it is remembered', example: 'stability>21d' },
  difficulty: { finds: 'how hard it is, from 1 to 10', example: 'difficulty>7' },
  retrievability: { finds: 'how likely you know it today', example: 'retrievability<80%' },
  lapses: { finds: 'how often it was forgotten', example: 'lapses>3' },
  reps: { finds: 'how often it was answered', example: 'reps>10' },
}

export const fieldNames = Object.keys(fields) as readonly FieldName[]

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fields, name)

const families: Readonly<Record<Family | 'role' | 'name', readonly CardKind[]>> = {
  claim: ['claim-speaker', 'claim-content', 'quotation', 'presentation', 'two-sides'],
  event: ['event-date', 'event-at-date', 'timeline'],
  role: ['role', 'role-holder'],
  name: ['name', 'acronym'],
}

/** Families first: the words most often wanted. */
export const kindNotes: Readonly<Record<KindWord, string>> = {
  claim: 'who said what, and how it is presented',
  event: 'what happened, and when',
  role: 'who somebody is, and who holds an office',
  name: 'names and what letters stand for',
  quantity: 'how many, how much',
  cloze: 'a sentence with a gap',
  question: 'any other question',
  'claim-speaker': 'who said it',
  'claim-content': 'what somebody said',
  quotation: 'whose words they are',
  presentation: 'how the article presents it',
  'two-sides': 'who contradicts whom',
  'event-date': 'when it happened',
  'event-at-date': 'what happened on a day',
  timeline: 'events in their order',
  'role-holder': 'who holds an office',
  acronym: 'what letters stand for',
}

export const isKindWord = (word: string): word is KindWord => Object.hasOwn(kindNotes, word)

/** A family's kinds, or the one kind itself. */
export const kindsOf = (word: KindWord): readonly CardKind[] =>
  word in families ? families[word as keyof typeof families] : [word as CardKind]

/** Flags are numbered as on the study screen. */
export const flags = [1, 2, 3, 4] as const

/** The word of a list that is likeliest meant by a mistyped one: the same letters but for two at most. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: { readonly word: string; readonly distance: number } | null = null
  for (const each of known) {
    const distance = lettersApart(word, each)
    if (distance <= Math.min(2, Math.floor(each.length / 2)) && (best === null || distance < best.distance))
      best = { word: each, distance }
  }
  return best?.word ?? null
}

/** Damerau's distance between neighbours (optimal string alignment): letters changed, added, left out or swapped. */
function lettersApart(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped))
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
