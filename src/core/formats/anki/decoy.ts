/** The collection that newer packages hold for programs too old to read the real one: a note that says so, and no more. */
import type { AnkiCollection } from './collection.ts'

const notetypeId = '1566777600900'
const noteId = '1566777600901'

const decoyWords = 'This package was made for a newer version of Anki. Update Anki, then import it again.'

/** At the beginning of time, so that it never takes the place of anything. */
export const decoy: AnkiCollection = {
  days: { createdSecs: 1_566_792_000, westOffsetMin: 0, rolloverHour: 4 },
  modifiedMs: 1_566_792_000_000,
  notetypes: [
    {
      id: notetypeId,
      name: 'Basic',
      isCloze: false,
      css: '',
      fields: [{ name: 'Front' }, { name: 'Back' }],
      templates: [{ name: 'Card 1', question: '{{Front}}', answer: '{{FrontSide}}<hr>{{Back}}' }],
    },
  ],
  decks: [{ id: '1', path: ['Default'], description: '', isFiltered: false }],
  notes: [
    {
      id: noteId,
      guid: 'dateline-decoy',
      notetypeId,
      modifiedSecs: 1_566_792_000,
      tags: [],
      fields: [decoyWords, decoyWords],
    },
  ],
  cards: [
    {
      id: noteId,
      noteId,
      deckId: '1',
      ordinal: 0,
      type: 0,
      queue: 0,
      due: 1,
      interval: 0,
      factor: 0,
      reps: 0,
      lapses: 0,
      left: 0,
      originalDue: 0,
      originalDeckId: '0',
      flags: 0,
      data: '{}',
    },
  ],
  reviews: [],
}
