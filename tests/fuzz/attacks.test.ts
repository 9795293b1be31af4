/** Each attack that SECURITY.md names is refused, or read without what is hostile in it; nothing is written, nothing of ours is changed. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deckSchema } from '../../src/core/deck/deck-schema.ts'
import { mediaTypeOf } from '../../src/core/formats/media-type.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { createTransfer } from '../../src/main/transfer/transfer.ts'
import { createAnswering } from '../../src/main/transfer/opened-file.ts'
import type { Portion } from '../../src/main/transfer/protocol.ts'
import { attacks, marker, type Attack } from './attacks.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-attacks-'))
const formerTmp = process.env['TMPDIR']
beforeAll(() => {
  process.env['TMPDIR'] = folder
})
afterAll(() => {
  if (formerTmp === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = formerTmp
  rmSync(folder, { recursive: true, force: true })
})

const all = attacks()
const keysOfObjects = (): readonly PropertyKey[] => Reflect.ownKeys(Object.prototype)
const marked: readonly Attack['what'][] = ['script', 'SVG']

describe.each([...new Set(all.map(({ what }) => what))])('%s', (what) => {
  test.each(all.filter((attack) => attack.what === what).map((attack, n) => [attack.format, n, attack] as const))(
    'in %s (%i)',
    (_, __, { name, bytes, outcome }) => {
      const before = keysOfObjects()
      const { open, portion, medium } = createAnswering()
      const opened = open({ name, bytes })
      expect(opened.ok ? 'read' : opened.fault.code).toBe(outcome)
      expect(keysOfObjects()).toEqual(before)
      expect(Object.keys({})).not.toContain('polluted')
      expect(readdirSync(folder)).toEqual([])
      if (!opened.ok) return
      for (const [index, { head, cards: count }] of opened.value.decks.entries()) {
        // As it crosses between processes: a function of ours among the data would not.
        const { cards } = deserialize(serialize(portion({ deck: index, from: 0 }))) as Portion
        expect(count).toBeGreaterThan(0)
        const deck = { ...head, cards, tray: [] }
        expect(deckSchema.safeParse(deck).error).toBeUndefined()
        if (marked.includes(what)) expect(JSON.stringify(deck)).not.toContain(marker)
        for (const one of deck.media ?? []) {
          expect(one.name).not.toMatch(/[/\\:]|^\.|evil/)
          expect(mediaTypeOf(medium({ name: one.name }) ?? new Uint8Array())).not.toBeNull()
        }
      }
    },
  )
})

test('a bomb of any format ends within its memory in the process that reads it', async () => {
  const transfer = createTransfer(forkProcess(new URL('../../out/main/transfer.js', import.meta.url)))
  try {
    for (const { name, bytes, outcome } of all.filter(({ what }) => what === 'a bomb')) {
      const opened = await transfer.open({ name, bytes })
      expect(opened.ok ? 'read' : opened.fault.code, name).toBe(outcome)
    }
  } finally {
    transfer.end()
  }
})
