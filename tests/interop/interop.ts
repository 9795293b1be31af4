/** Writes the packages that Anki is tried on, and reads back what Anki exported of them. */
import { isDeepStrictEqual } from 'node:util'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAnki } from '../../src/main/transfer/anki-read.ts'
import { writeAnki } from '../../src/main/transfer/anki-write.ts'
import {
  interopDeck,
  interopNowMs,
  interopOffsetMin,
  interopOutgoing,
  interopProgress,
  interopRolloverHour,
} from './interop-decks.ts'

const at = { utcOffsetMin: interopOffsetMin, rolloverHour: interopRolloverHour }

/** Gives what Anki should find in them, for its side to compare. */
export function writePackages(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const layout of ['current', 'legacy'] as const) {
    const write = (name: string, ...[revision, days, progress]: [number, number, boolean]) => {
      const outgoing = interopOutgoing(revision, progress ? interopProgress : new Map())
      const { content } = writeAnki([outgoing], { ...at, layout, modifiedMs: interopNowMs + days * 86_400_000 })
      writeFileSync(join(folder, `${layout}-${name}.apkg`), content)
    }
    write('first', 1, 0, false)
    write('again', 1, 1, false)
    write('next', 2, 2, false)
    write('progress', 1, 0, true)
  }
  const { cards } = interopDeck(2)
  writeFileSync(
    join(folder, 'expected.json'),
    JSON.stringify({
      cards: interopDeck(1).cards.length,
      nextCards: cards.length,
      prompt: interopDeck(1).cards[0]?.prompt,
      nextPrompt: cards[0]?.prompt,
      media: ['ferry’s bow.png'],
      rolloverHour: interopRolloverHour,
      dueDay: interopProgress.get('event-date-1')?.state.dueDay,
      deck: 'Harbours::Tarnholt, April 2031',
    }),
  )
}

/** What Anki exported of our next revision, read by our reader: a line for each card that is not the same. */
export function readBack(folder: string): readonly string[] {
  const wanted = interopDeck(2)
  const files = readdirSync(folder).filter((name) => name.includes('-from-anki-'))
  if (files.length !== 4) return [`Anki exported ${String(files.length)} packages instead of 4`]
  return files.flatMap((name) => {
    const result = readAnki({ name, bytes: readFileSync(join(folder, name)) })
    if (!result.ok) return [`${name}: ${JSON.stringify(result.fault)}`]
    const deck = result.value.decks.find(({ deck: { id } }) => id === wanted.id)
    const found = new Map(deck?.deck.cards.map((card) => [card.id, card]))
    const different = wanted.cards.filter((card) => !isDeepStrictEqual(found.get(card.id), card))
    const progress =
      deck?.progress.get('event-date-1')?.state.reps === 1 ? [] : [`${name}: the answer given in Anki is not there`]
    return [...different.map(({ id }) => `${name}: ${id} came back different`), ...progress]
  })
}

/** A package of another program: how many decks and cards it gave, or why none. */
export function tryPackage(name: string, bytes: Uint8Array): string {
  const result = readAnki({ name, bytes })
  if (!result.ok) return `${name}: ${JSON.stringify(result.fault)}`
  const { decks, losses } = result.value
  const cards = decks.reduce((sum, { deck }) => sum + deck.cards.length, 0)
  const progress = decks.reduce((sum, deck) => sum + deck.progress.size, 0)
  const lost = losses.map(({ what, count }) => `${what} ${String(count)}`).join(', ')
  return `${name}: ${String(decks.length)} decks, ${String(cards)} cards, ${String(progress)} with progress; left out: ${lost || 'nothing'}`
}
