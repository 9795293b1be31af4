/** Writes the packages that Anki is tried on, and reads back what Anki exported of them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
