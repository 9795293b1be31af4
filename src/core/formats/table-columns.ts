/** What a column of a table can hold, and by which names people call it. */

/** Our own columns, in the order in which they are written. */
export const deckColumns = [
  'id',
  'kind',
  'prompt',
  'answer',
  'accepted',
  'choices',
  'speaker',
  'verb',
  'date',
  'evidence',
  'source',
  'tags',
  'precision',
  'edtf',
  'order',
  'event',
] as const
export type DeckColumn = (typeof deckColumns)[number]

/** `deck` parts the rows into decks; what is ignored is not read. */
export const columnRoles = [...deckColumns, 'deck', 'ignore'] as const
export type ColumnRole = (typeof columnRoles)[number]

/** As Anki, Quizlet, spreadsheets of teachers and other programs head their columns; in small letters. */
const otherNames: Partial<Readonly<Record<ColumnRole, readonly string[]>>> = {
  id: ['guid', 'uuid', 'card id', 'note id'],
  kind: ['type', 'card type'],
  prompt: [
    'question',
    'questions',
    'front',
    'term',
    'word',
    'text',
    'clue',
    'frage',
    'vorderseite',
    'recto',
    'anverso',
  ],
  answer: ['answers', 'back', 'definition', 'correct answer', 'antwort', 'rückseite', 'verso', 'reverso', 'réponse'],
  accepted: ['accepted answers', 'also accepted', 'other answers', 'alternatives', 'synonyms'],
  choices: ['distractors', 'wrong answers', 'incorrect answers', 'options', 'wrong'],
  speaker: ['said by'],
  verb: ['cue'],
  date: ['said on'],
  evidence: ['quote', 'quotation', 'excerpt'],
  source: ['sources', 'reference', 'article', 'url'],
  tags: ['tag', 'labels', 'label', 'topic', 'topics', 'category', 'categories', 'schlagwörter'],
  deck: ['deck name', 'stapel'],
  ignore: ['notetype', 'note type'],
}

const roleByName: ReadonlyMap<string, ColumnRole> = new Map([
  ...columnRoles.map((role) => [role, role] as const),
  ...Object.entries(otherNames).flatMap(([role, names]) => names.map((name) => [name, role as ColumnRole] as const)),
])

/** Null where the name says nothing. "Option 1" and "option_2" are both options. */
export function roleOfName(name: string): ColumnRole | null {
  const plain = name.trim().toLowerCase().replaceAll('_', ' ')
  if (plain.length > 40) return null
  return (
    roleByName.get(plain) ??
    roleByName.get(plain.replace(/ ?\d+$/, '')) ??
    roleByName.get(`${plain.replace(/ ?\d+$/, '')}s`) ??
    null
  )
}
