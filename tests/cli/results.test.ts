/** `dateline results`: a class's files held against a deck. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { asDeckId } from '../../src/core/ids.ts'
import { printResult } from '../../src/core/results/result-file.ts'
import { handedIn, harbourDeck, outcome } from '../core/results/results.ts'
import { runDateline } from './dateline.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-results-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const deck = write('harbour.dateline', printDeck(harbourDeck))
/** The stronger a learner, the more cards they have right. */
const files = [0, 1, 2, 3, 3].map((right, at) =>
  write(
    `learner-${at}.json`,
    printResult(
      handedIn(
        `Learner ${at}`,
        harbourDeck.cards.map(({ id }, card) =>
          outcome(id, card < right, card < right ? {} : { confused: [{ with: 'Mira Sol', times: 1 }] }),
        ),
      ),
    ),
  ),
)

describe('results', () => {
  test('says what is hard, what was taken for what, and how far the test can be relied on', async () => {
    const run = await runDateline(['results', deck, ...files])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('5 learners, 3 cards')
    expect(run.stdout).toMatch(/reliability \(KR-20\): 0\.\d\d of 3 cards that all 5 were asked/)
    expect(run.stdout).toMatch(/80 +5 .*Who closed the harbour/)
    expect(run.stdout).toContain('taken for Mira Sol (2)')
  })

  test('gives the same as JSON and as tables', async () => {
    const json = await runDateline(['results', deck, ...files, '--json'])
    expect(JSON.parse(json.stdout)).toMatchObject({
      learners: { length: 5 },
      cards: [{ now: { n: 4, of: 5 } }, {}, {}],
    })
    const csv = await runDateline(['results', '--csv', 'learners', deck, ...files])
    expect(csv.stdout.split('\r\n')).toHaveLength(7)
  })

  test('leaves out a damaged file and one of another deck by name, counts the rest and says so by its exit code', async () => {
    const damaged = write('damaged.json', printResult(handedIn('Eve', [])).replace('Eve', 'Eva'))
    const id = asDeckId('11111111-2222-4333-8444-555555555555')
    const elsewhere = handedIn('Max', [], { deck: { id, revision: 1, title: 'Another' } })
    const run = await runDateline(['results', deck, damaged, write('other.json', printResult(elsewhere)), ...files])
    expect(run.code).toBe(1)
    expect(run.stderr.trim().split('\n')).toHaveLength(2)
    expect(run.stderr).toMatch(/damaged\.json.*checksum/)
    expect(run.stderr).toMatch(/other\.json.*another deck/)
    expect(run.stdout).toContain('5 learners')
  })

  test('refuses words that make no sense', async () => {
    expect((await runDateline(['results', deck])).code).toBe(2)
    expect((await runDateline(['results', '--csv', 'both', deck, ...files])).code).toBe(2)
  })
})
