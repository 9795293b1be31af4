/** `dateline import`: a file of another program, or a deck, as deck files or into a library that nobody else has open. */
import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileNameOf } from '../../core/deck/file-name.ts'
import type { IncomingDeck } from '../../core/formats/incoming.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { systemClock } from '../../main/service/clock.ts'
import { arrivalAt } from '../../main/service/arrival.ts'
import { takeIn } from '../../main/service/deck-import.ts'
import { guard } from '../../main/service/guard.ts'
import { effectOf, type Effect } from '../../main/service/import-effect.ts'
import { carryIn, type Carried } from '../../main/store/carry-in.ts'
import { takeMediaIn } from '../../main/service/media.ts'
import { openStore } from '../../main/store/open-store.ts'
import type { Store } from '../../main/store/store.ts'
import type { OpenedFile } from '../../main/transfer/protocol.ts'
import type { Transfer } from '../../main/transfer/transfer.ts'
import { readArguments } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { writeOutput } from '../files.ts'
import { libraryIn } from '../library-folder.ts'
import { fileToOpen, reportLosses, withTransfer } from '../transfer.ts'

type Imported = ReturnType<typeof takeIn> & { readonly progress: Carried }

export async function importCommand(argv: readonly string[]): Promise<ExitCode> {
  const given = readArguments(argv, { out: 'text', library: 'text' }, [1, 1])
  const [path = ''] = given.files
  const out = given.text('out')
  return withTransfer(async (transfer) => {
    const file = await fileToOpen(path)
    if (!file.ok) return reportFault(file.fault)
    const opened = await transfer.open(file.value)
    if (!opened.ok) return reportFault(opened.fault)
    const said =
      out === undefined
        ? await intoLibrary(transfer, opened.value, given.text('library'))
        : await intoFiles(transfer, opened.value, out)
    if (!said.ok) return reportFault(said.fault)
    reportLosses(opened.value.losses)
    for (const line of said.value) process.stderr.write(`${line}\n`)
    return exit.done
  })
}

async function intoFiles(transfer: Transfer, opened: OpenedFile, out: string): Promise<Result<readonly string[]>> {
  const isFolder = out !== '-' && existsSync(out) && statSync(out).isDirectory()
  if (opened.decks.length > 1 && !isFolder)
    throw new UsageError(
      `There are ${String(opened.decks.length)} decks in this file: give --out a folder that is there.`,
    )
  for (const [index, { head }] of opened.decks.entries()) {
    const written = await transfer.write(index, 'dateline')
    if (!written.ok) return written
    const numbered = index === 0 ? '' : ` ${String(index + 1)}`
    const path = isFolder ? join(out, `${fileNameOf(head.title)}${numbered}.dateline`) : out
    const put = await writeOutput(path, written.value.content)
    if (!put.ok) return put
  }
  return ok([])
}

async function intoLibrary(
  transfer: Transfer,
  opened: OpenedFile,
  folder: string | undefined,
): Promise<Result<readonly string[]>> {
  const path = libraryIn(folder)
  if (!path.ok) return path
  const decks: IncomingDeck[] = []
  for (const index of opened.decks.keys()) {
    const deck = await transfer.deck(opened, index)
    if (!deck.ok) return deck
    decks.push(deck.value)
  }
  const store = openStore(path.value, { clock: systemClock, random: randomBytes })
  if (!store.ok) return store
  try {
    const effects: Effect[] = []
    for (const deck of decks) effects.push(await effectOf(store.value, deck, opened.format !== 'dateline'))
    const media = await takeMediaIn(store.value, effects, { transfer, isCancelled: false })
    if (media.fault) {
      await media.drop()
      return fail(media.fault)
    }
    const lines: string[] = []
    for (const effect of effects) {
      const imported = importWithProgress(store.value, effect)
      if (!imported.ok) return imported
      const { title, outcome, added, changed, removed, progress } = imported.value
      const counts = `${String(added)} added, ${String(changed)} changed, ${String(removed)} removed`
      lines.push(`${title.replace(/\s+/g, ' ')}: ${outcome}; cards ${counts}${saidOf(progress)}.`)
    }
    return ok(lines)
  } finally {
    store.value.close()
  }
}

/** A deck and a learner's progress with it, both or neither. */
function importWithProgress(store: Store, { deck, progress }: Effect): Result<Imported> {
  return guard(store, () => {
    const { atMs, studyDayAt, entryFor } = arrivalAt(store, systemClock, randomBytes)
    const take = (): Imported => ({
      ...takeIn(store, deck, atMs),
      progress: carryIn(store, deck.id, progress, studyDayAt, entryFor(deck.id)),
    })
    return ok(store.db.transact(take))
  })
}

const saidOf = ({ taken, kept }: Carried): string =>
  taken + kept === 0 ? '' : `; progress of ${String(taken)} taken over, ${String(kept)} keep their own`
