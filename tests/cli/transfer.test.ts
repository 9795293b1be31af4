/** Decks go through the command line from format to format, in pipes too, and losses are said on standard error. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { randomBytes } from 'node:crypto'
import { readDateline } from '../../src/core/formats/dateline-file.ts'
import { systemClock } from '../../src/main/service/clock.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import { readAnki } from '../../src/main/transfer/anki-read.ts'
import { valueOf } from '../store/library.ts'
import { writeAnki } from '../../src/main/transfer/anki-write.ts'
import { interopNowMs, interopOutgoing, interopProgress, picture } from '../interop/interop-decks.ts'
import { runDateline } from './dateline.ts'

const bundled = join(import.meta.dirname, '..', '..', 'decks', 'idlib-august-2019.dateline')
const bundledText = readFileSync(bundled, 'utf8')

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dateline-cli-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

describe('dateline export', () => {
  it('prints the deck into a pipe and takes it from one', async () => {
    const first = await runDateline(['export', bundled, '--to', 'dateline'])
    expect([first.code, first.stderr]).toEqual([0, ''])
    const second = await runDateline(['export', '-', '--to', 'dateline', '--out', '-'], first.stdout)
    expect(second.stdout).toBe(first.stdout)
    expect(JSON.parse(first.stdout)).toEqual(JSON.parse(bundledText))
  })

  it('refuses a format that there is not, and a file that is no deck, each with one line', async () => {
    const unknown = await runDateline(['export', bundled, '--to', 'docx'])
    expect([unknown.code, unknown.stdout]).toEqual([2, ''])
    expect(unknown.stderr).toMatch(/^dateline: --to takes one of .*\n$/)
    const damaged = await runDateline(['export', '-', '--to', 'dateline'], bundledText.slice(0, -400))
    expect([damaged.code, damaged.stdout]).toEqual([1, ''])
    expect(damaged.stderr).toMatch(/^dateline: This deck file ends too early.*\n$/)
  })
})

describe('dateline import', () => {
  it('makes a deck file of what it reads, in a folder under the deck’s title', async () => {
    const into = folder()
    expect((await runDateline(['import', bundled, '--out', into])).code).toBe(0)
    const [name = ''] = readdirSync(into)
    expect(name).toMatch(/\.dateline$/)
    expect(JSON.parse(readFileSync(join(into, name), 'utf8'))).toEqual(JSON.parse(bundledText))
  })

  it.skipIf(process.platform === 'win32')('reads a named pipe to its end, and no device', async () => {
    const inside = folder()
    const pipe = join(inside, 'words.csv')
    execFileSync('mkfifo', [pipe])
    const reading = runDateline(['import', pipe, '--out', join(inside, 'words.dateline')])
    await writeFile(pipe, 'front,back\nWho?,Ada\n')
    expect((await reading).code).toBe(0)
    const endless = await runDateline(['import', '/dev/zero', '--out', join(inside, 'no.dateline')])
    expect([endless.code, endless.stderr]).toEqual([1, expect.stringContaining('It is a pipe or a device')])
    expect(readdirSync(inside).sort()).toEqual(['words.csv', 'words.dateline'])
  })

  it('leaves what was there where the file cannot be read', async () => {
    const out = join(folder(), 'kept.dateline')
    writeFileSync(out, 'kept')
    expect((await runDateline(['import', '-', '--out', out], 'no deck')).code).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe('kept')
  })

  it('needs a library that is there', async () => {
    const run = await runDateline(['import', bundled, '--library', folder()])
    expect([run.code, run.stdout]).toEqual([1, ''])
    expect(run.stderr).toContain('there is no library in it')
  })
})

describe('a library on the command line', () => {
  it('takes a table in, once, and hands the deck out by its title', async () => {
    const library = folder()
    valueOf(openStore(join(library, 'library.sqlite'), { clock: systemClock, random: randomBytes })).close()
    const table = join(library, 'ships.csv')
    writeFileSync(table, 'question,answer\r\nWhich ship left first?,The Marit\r\n')
    const first = await runDateline(['import', table, '--library', library])
    expect([first.code, first.stdout]).toEqual([0, ''])
    expect(first.stderr).toContain('ships: added; cards 1 added, 0 changed, 0 removed.')
    expect((await runDateline(['import', table, '--library', library])).stderr).toContain('ships: unchanged')
    const out = await runDateline(['export', 'ships', '--library', library, '--to', 'tsv'])
    expect([out.code, out.stdout.includes('The Marit')]).toEqual([0, true])
  })

  it('keeps the pictures of a Moodle file, and hands them out to Anki and in a deck file', async () => {
    const library = folder()
    valueOf(openStore(join(library, 'library.sqlite'), { clock: systemClock, random: randomBytes })).close()
    const quiz = join(library, 'bows.xml')
    const embedded = `<file name="bow.png" path="/" encoding="base64">${Buffer.from(picture).toString('base64')}</file>`
    writeFileSync(
      quiz,
      `<quiz><question type="shortanswer"><questiontext format="html"><text>Whose bow?&lt;img src="@@PLUGINFILE@@/bow.png"&gt;</text>${embedded}</questiontext><answer fraction="100"><text>Marit</text></answer></question></quiz>`,
    )
    const taken = await runDateline(['import', quiz, '--library', library])
    expect([taken.code, taken.stderr]).toEqual([0, 'bows: added; cards 1 added, 0 changed, 0 removed.\n'])
    for (const [format, name] of [
      ['apkg', 'out.apkg'],
      ['dateline', 'out.dateline'],
    ] as const) {
      const out = join(library, name)
      const run = await runDateline(['export', 'bows', '--library', library, '--to', format, '--out', out])
      expect([run.code, run.stderr]).toEqual([0, ''])
      const bytes = new Uint8Array(readFileSync(out))
      const incoming = valueOf(format === 'apkg' ? readAnki({ name, bytes }) : readDateline(bytes))
      expect(incoming.medium('bow.png'), format).toEqual(picture)
    }
  })

  it('takes a learner’s progress in from Anki, and out again for whoever moves', async () => {
    const newLibrary = (): string => {
      const made = folder()
      valueOf(openStore(join(made, 'library.sqlite'), { clock: systemClock, random: randomBytes })).close()
      return made
    }
    const options = { layout: 'current', utcOffsetMin: 0, rolloverHour: 4, modifiedMs: interopNowMs } as const
    const years = join(folder(), 'years.apkg')
    writeFileSync(years, writeAnki([interopOutgoing(1, interopProgress)], options).content)
    const [first, second] = [newLibrary(), newLibrary()]
    const told = await runDateline(['import', years, '--library', first])
    expect([told.code, told.stderr.includes('progress of 1 taken over, 0 keep their own')]).toEqual([0, true])
    const again = await runDateline(['import', years, '--library', first])
    expect(again.stderr).toContain('progress of 0 taken over, 1 keep their own')
    const out = join(folder(), 'out.apkg')
    const { title } = interopOutgoing(1).deck
    const moving = ['export', title, '--library', first, '--to', 'apkg', '--out', out]
    expect((await runDateline([...moving, '--with-progress'])).code).toBe(0)
    const moved = await runDateline(['import', out, '--library', second])
    expect(moved.stderr).toContain('progress of 1 taken over')
    expect((await runDateline(moving)).code).toBe(0)
    expect((await runDateline(['import', out, '--library', newLibrary()])).stderr).not.toContain('progress')
    expect((await runDateline(['export', title, '--to', 'apkg', '--with-progress'])).code).toBe(2)
    expect((await runDateline([...moving.with(5, 'csv'), '--with-progress'])).code).toBe(2)
  }, 60_000)
})
