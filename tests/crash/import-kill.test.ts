/** A computer that goes off while a file comes in leaves all of the deck or none of it, and no rest. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { fractionOf } from '../../src/core/study/seeded-hash.ts'
import { mediaOfDeck } from '../../src/main/store/media.ts'
import { writers } from '../../src/main/transfer/writers.ts'
import { interopOutgoing, interopProgress } from '../interop/interop-decks.ts'
import { buildCard, handClock, openLibrary } from '../store/library.ts'
import { buildChild, killWhen } from './child.ts'

const transferFile = new URL('../../out/main/transfer.js', import.meta.url)
const rounds = 12
const cards = 400

/** Pictures, progress, and enough cards to be killed among. */
function packageFile(folder: string): string {
  const outgoing = interopOutgoing(1, interopProgress)
  const more = Array.from({ length: cards }, (_, n) => buildCard(n, { evidence: [] }))
  const deck = { ...outgoing.deck, cards: [...outgoing.deck.cards, ...more] }
  const written = writers.apkg?.({ ...outgoing, deck })
  if (!written) throw new Error('no writer of packages')
  const file = join(folder, 'theirs.apkg')
  writeFileSync(file, written.content)
  return file
}

it('a deck that was coming in at kill -9 is there as a whole or not at all, and comes in the next time', async () => {
  expect(existsSync(transferFile)).toBe(true)
  const folder = mkdtempSync(join(tmpdir(), 'dateline-import-crash-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const child = await buildChild('importing-child.ts')
  const file = packageFile(folder)
  const path = join(folder, 'library.sqlite')
  const ends = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    const draw = (what: string) => fractionOf(`import crash ${String(round)} ${what}`)
    // At opening, while it is read, among the cards, at the end, and after.
    const line = ['open', 'shown', 'at 50', `at ${String(50 * Math.ceil(draw('at') * 8))}`, 'taken'][round % 5] ?? ''
    await killWhen(child, [path, file, transferFile.href], (said) => said.includes(line), draw('ms') * 12)
    const store = openLibrary('', handClock(Date.UTC(2026, 0, 6)), path)
    const decks = store.db.all<{ id: string; deleted: number | null }>('SELECT id, deleted_ms AS deleted FROM deck')
    expect(decks.filter(({ deleted }) => deleted !== null)).toEqual([])
    const count = (sql: string): number => store.db.get<{ n: number }>(sql)?.n ?? -1
    const [deck] = decks
    ends.add(deck ? 'whole' : 'none')
    const states = count('SELECT count(*) AS n FROM card_state')
    expect(count('SELECT count(*) AS n FROM card')).toBe(deck ? cards + interopOutgoing(1).deck.cards.length : 0)
    expect(states > 0).toBe(deck !== undefined)
    expect(count('SELECT count(*) AS n FROM carried') > 0).toBe(deck !== undefined)
    expect(count('SELECT count(*) AS n FROM medium_piece') > 0).toBe(deck !== undefined)
    if (deck) expect(mediaOfDeck(store, deck.id as Parameters<typeof mediaOfDeck>[1]).size).toBeGreaterThan(0)
    expect(store.db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    store.close()
    if (deck) for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
  }
  expect([...ends].toSorted()).toEqual(['none', 'whole'])
})
