/** `dateline study --due`: what waits today in each deck, read from a library that nobody else has open. */
import { randomBytes } from 'node:crypto'
import { systemClock } from '../../main/service/clock.ts'
import { dueSummary, type DueSummary } from '../../main/service/due-summary.ts'
import { openStore } from '../../main/store/open-store.ts'
import { readArguments } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { print } from '../files.ts'
import { libraryIn } from '../library-folder.ts'

export async function study(argv: readonly string[]): Promise<ExitCode> {
  const given = readArguments(argv, { due: 'flag', json: 'flag', library: 'text' }, [0, 0])
  if (!given.flag('due')) throw new UsageError('Studying needs the window; --due says what waits.')
  const path = libraryIn(given.text('library'))
  if (!path.ok) return reportFault(path.fault)
  const store = openStore(path.value, { clock: systemClock, random: randomBytes })
  if (!store.ok) return reportFault(store.fault)
  try {
    const summary = dueSummary(store.value, systemClock)
    await print(given.flag('json') ? `${JSON.stringify(summary, null, 2)}\n` : inLines(summary))
  } finally {
    store.value.close()
  }
  return exit.done
}

const row = (due: number, fresh: number, title: string): string =>
  `${String(due).padStart(5)} due ${String(fresh).padStart(5)} new  ${title}\n`

const inLines = ({ decks, total }: DueSummary): string =>
  [...decks.map((deck) => row(deck.due, deck.new, deck.title)), row(total.due, total.new, 'all decks')].join('')
