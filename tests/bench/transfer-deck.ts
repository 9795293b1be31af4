/** What a learner of many years moves in with: 20,000 notes with their progress, and 2,000 pictures. */
import { createHash } from 'node:crypto'
import type { Card, Deck, Medium } from '../../src/core/deck/deck.ts'
import type { Outgoing } from '../../src/core/formats/outgoing.ts'
import type { CarriedProgress } from '../../src/core/formats/progress.ts'
import { asCardId, asDeckId } from '../../src/core/ids.ts'
import { fractionOf } from '../../src/core/study/seeded-hash.ts'
import { startOfStudyDayAt } from '../../src/core/study/study-day.ts'
import { dayMs } from '../../src/core/time.ts'

export const notes = 20_000
const media = 2_000
const pictureBytes = 10_000
/** As of this moment, so that every run has the same file. */
export const bornMs = Date.UTC(2030, 0, 7, 12)
const today = Math.floor(bornMs / dayMs)

/** A PNG's head of 32 by 32 points, and so many bytes more that no two pictures share. */
function pictureOf(number: number): Uint8Array {
  const head = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAAAAABWESUo', 'base64')
  const rest = Buffer.alloc(pictureBytes - head.length)
  for (let at = 0; at < rest.length; at += 32) createHash('sha256').update(`${number} ${at}`).digest().copy(rest, at)
  return new Uint8Array(Buffer.concat([head, rest]))
}

const nameOf = (number: number): string => `ship-${number}.png`

function cardOf(number: number): Card {
  const prompt = `Which harbour did the freighter number ${number} leave on its ${(number % 97) + 2}nd voyage?`
  const card: Card = {
    id: asCardId(`voyage-${number}`),
    kind: 'question',
    prompt,
    answer: { canonical: `Orlund, quay ${number % 211}`, accepted: [] },
    evidence: [],
    tags: [`line-${number % 40}`],
  }
  if (number % (notes / media) !== 0) return card
  const picture = { image: nameOf(number / (notes / media)), alt: `Freighter ${number}` }
  return { ...card, look: { prompt: { blocks: [{ as: 'line', content: [{ text: prompt }, picture] }] } } }
}

function progressOf(number: number): CarriedProgress {
  const spread = (what: string, below: number) => Math.floor(fractionOf(`${what} ${number}`) * below)
  const lastReviewDay = today - 1 - spread('last', 60)
  const dueDay = lastReviewDay + 1 + spread('wait', 90)
  const reviews = [400, 390, 360, 280, 120, 0].map((before, index) => ({
    timeMs: (lastReviewDay - before) * dayMs + dayMs / 2 + number,
    rating: ([3, 3, 3, 1, 3, 4] as const)[(index + number) % 6] ?? 3,
    durationMs: 3000 + (number % 4000),
  }))
  return {
    state: {
      ...{ phase: 'review', stability: 20 + (number % 80), difficulty: 5, step: 0, reps: 6, lapses: 1 },
      ...{ dueDay, dueMs: startOfStudyDayAt(dueDay, 0, 4), lastReviewDay, lastReviewMs: reviews[5]?.timeMs ?? 0 },
    },
    mark: { suspended: number % 50 === 0, buriedDay: null, flag: 0 },
    reviews,
  }
}

export function transferDeck(): Outgoing {
  const pictures = new Map(Array.from({ length: media }, (_, n) => [nameOf(n), pictureOf(n)] as const))
  const listed = [...pictures].map(([name, bytes]): Medium => ({
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  }))
  const cards = Array.from({ length: notes }, (_, n) => cardOf(n))
  const deck: Deck = {
    format: 'dateline-deck',
    version: 1,
    id: asDeckId('00000000-0000-4000-8000-0000000f4e16'),
    revision: 1,
    title: 'Freighters',
    description: '',
    language: 'en',
    licence: '',
    authors: [],
    sources: [],
    media: listed,
    cards,
    tray: [],
  }
  const progress = new Map(cards.map(({ id }, n) => [id, progressOf(n)] as const))
  return { deck, medium: (name) => pictures.get(name) ?? null, progress }
}
