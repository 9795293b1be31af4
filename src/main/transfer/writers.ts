/** Every writer, those that need SQLite included. */
import type { AnkiLayout } from '../../core/formats/anki/package-files.ts'
import { textWriters, type Writer, type Writers } from '../../core/formats/writers.ts'
import { writeAnki } from './anki-write.ts'

/** Progress stays at home where a deck is handed out, so the learner's day does not matter. */
const anki =
  (layout: AnkiLayout): Writer =>
  (outgoing) =>
    writeAnki([outgoing], { layout, modifiedMs: Date.now(), utcOffsetMin: 0, rolloverHour: 0 })

export const writers: Writers = { ...textWriters, apkg: anki('current'), 'apkg-legacy': anki('legacy') }
