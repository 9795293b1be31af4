import { describe, expect, it } from 'vitest'
import { deckSchema } from '../../src/core/deck/deck-schema.ts'
import type { AnkiLayout } from '../../src/core/formats/anki/package-files.ts'
import { plainTextOf } from '../../src/core/richtext.ts'
import { readAnki } from '../../src/main/transfer/anki-read.ts'
import { writeAnki } from '../../src/main/transfer/anki-write.ts'
import {
  interopDeck,
  interopNowMs,
  interopOffsetMin,
  interopOutgoing,
  interopProgress,
  interopRolloverHour,
  picture,
} from '../interop/interop-decks.ts'
import { faultOf, valueOf } from './library.ts'

const write = (layout: AnkiLayout): Uint8Array =>
  writeAnki([interopOutgoing(1, interopProgress)], {
    layout,
    modifiedMs: interopNowMs,
    utcOffsetMin: interopOffsetMin,
    rolloverHour: interopRolloverHour,
  }).content

describe.each(['current', 'legacy'] as const)('a package of ours in the %s layout', (layout) => {
  it('comes back card by card as it went out, with its pictures and progress', () => {
    const incoming = valueOf(readAnki({ name: 'ours.apkg', bytes: write(layout) }))
    expect(incoming.losses).toEqual([])
    const [first] = incoming.decks
    const deck = interopDeck(1)
    expect(first?.deck).toEqual(deck)
    expect(deckSchema.safeParse(first?.deck).error).toBe(undefined)
    expect(incoming.medium('ferry’s bow.png')).toEqual(picture)
    expect(first?.progress).toEqual(interopProgress)
    expect(plainTextOf(first?.deck.cards.find(({ look }) => look)?.look?.prompt ?? { blocks: [] })).toBe(
      'Which ferry?[A bow]',
    )
  })

  it('that was cut off is damaged', () => {
    const bytes = write(layout)
    expect(faultOf(readAnki({ name: 'ours.apkg', bytes: bytes.subarray(0, bytes.length - 30) }))).toBe('import-damaged')
    expect(faultOf(readAnki({ name: 'ours.apkg', bytes: new Uint8Array() }))).toBe('import-damaged')
  })
})
