/** Decks that hold at least one card of each kind, and whatever travels with them: what Anki itself is tried on. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Card, CardKind, Deck, Medium } from '../../src/core/deck/deck.ts'
import type { CarriedProgress } from '../../src/core/formats/progress.ts'
import type { Outgoing } from '../../src/core/formats/outgoing.ts'
import { asCardId, asDeckId } from '../../src/core/ids.ts'
import { dayMs, hourMs } from '../../src/core/time.ts'

const source = {
  title: 'Ferry <Marlin> & crew back in Tarnholt',
  publisher: 'The Tarnholt Courier',
  published: '2031-04-02',
  sha256: 'c4'.repeat(32),
  url: 'https://example.org/ferry?a=1&b=2',
}

const evidence = {
  source: source.sha256,
  start: 10,
  end: 40,
  exact: 'the ferry “Marlin” returned, {{c1::they}} said',
  prefix: 'On Tuesday ',
  suffix: ' [sound:horn.mp3]',
}

const card = (kind: CardKind, n: number, changes: Partial<Card> = {}): Card => ({
  id: asCardId(`${kind}-${String(n)}`),
  kind,
  prompt: `Which ferry came back to Tarnholt <${kind} ${String(n)}>?`,
  answer: { canonical: `“Marlin” & ${String(n)}`, accepted: ['Marlin', 'the Marlin'] },
  distractors: ['Herring', 'Sprat <b>'],
  evidence: [evidence],
  attribution: { speaker: 'Ilse Marrow', verb: 'said', date: '2031-04-01' },
  tags: ['ferry', 'two words'],
  ...changes,
})

/** A PNG of one white pixel. */
export const picture = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
)
const pictureMedium: Medium = {
  name: 'ferry’s bow.png',
  sha256: bytesToHex(sha256(picture)),
  bytes: picture.length,
}

const kinds: readonly CardKind[] = [
  'event-date',
  'event-at-date',
  'role',
  'role-holder',
  'claim-speaker',
  'claim-content',
  'quotation',
  'presentation',
  'two-sides',
  'name',
  'acronym',
  'quantity',
  'question',
]

const timeline = card('timeline', 1, {
  prompt: 'Put these in order, earliest first.',
  answer: { canonical: 'The ferry left (1 April 2031) · It came back (2 April 2031)', accepted: [] },
  sequence: [
    { text: 'The ferry left', edtf: '2031-04-01', date: '1 April 2031' },
    { text: 'It came back', edtf: '2031-04-02', date: '2 April 2031' },
  ],
})
const cloze = card('cloze', 1, {
  prompt: 'The ferry ____ came back to {{Tarnholt}}.',
  answer: { canonical: 'Marlin::2}}', accepted: [] },
})
const pictured = card('question', 2, {
  look: {
    prompt: {
      blocks: [
        {
          as: 'line',
          content: [
            { text: 'Which ferry?', marks: ['bold'] },
            { image: pictureMedium.name, alt: 'A bow' },
          ],
        },
      ],
    },
  },
})
const arabic = card('name', 2, { prompt: 'ما اسم العبّارة؟', answer: { canonical: 'مارلن', accepted: [] } })

export function interopDeck(revision: number): Deck {
  const first = card('event-date', 1, {
    prompt: revision === 1 ? 'When did the ferry come back?' : 'On what day did the ferry come back?',
    answer: { canonical: '2 April 2031', accepted: ['2031-04-02'], precision: 'day', edtf: '2031-04-02' },
  })
  const others = kinds.slice(1).map((kind) => card(kind, 1))
  return {
    format: 'dateline-deck',
    version: 1,
    id: asDeckId('3f6a4c10-7a55-4d5e-9a51-0123456789ab'),
    revision,
    title: 'Harbours › Tarnholt, April 2031',
    description: 'A ferry & its crew.',
    language: 'en',
    licence: 'CC0-1.0',
    authors: ['Ada Fenn'],
    sources: [source],
    media: [pictureMedium],
    cards: [first, ...others, timeline, cloze, pictured, arabic, ...(revision === 1 ? [] : [card('name', 3)])],
    tray: [],
  }
}

export const interopNowMs = Date.UTC(2026, 9, 20, 12)
export const interopOffsetMin = 120
export const interopRolloverHour = 4

/** Local noon on that study day, counted from 1970. */
const today = Math.floor((interopNowMs + interopOffsetMin * 60_000 - interopRolloverHour * hourMs) / dayMs)

export const interopProgress: ReadonlyMap<string, CarriedProgress> = new Map([
  [
    'event-date-1',
    {
      state: {
        phase: 'review',
        stability: 12.3456,
        difficulty: 5.25,
        dueMs: (today + 9) * dayMs + interopRolloverHour * hourMs - interopOffsetMin * 60_000,
        dueDay: today + 9,
        lastReviewMs: interopNowMs - 3 * dayMs,
        lastReviewDay: today - 3,
        step: 0,
        reps: 3,
        lapses: 0,
      },
      mark: { suspended: false, buriedDay: null, flag: 2 },
      reviews: [
        { timeMs: interopNowMs - 9 * dayMs, rating: 3, durationMs: 4000 },
        { timeMs: interopNowMs - 7 * dayMs, rating: 3, durationMs: 5000 },
        { timeMs: interopNowMs - 3 * dayMs, rating: 4, durationMs: 3000 },
      ],
    },
  ],
])

export const interopOutgoing = (revision: number, progress: Outgoing['progress'] = new Map()): Outgoing => ({
  deck: interopDeck(revision),
  medium: () => picture,
  progress,
})
