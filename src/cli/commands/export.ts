/** `dateline export`: a deck file, or a deck of a library, in another format; what that cannot hold is said on standard error. */
import { randomBytes } from 'node:crypto'
import type { AnkiLayout } from '../../core/formats/anki/package-files.ts'
import { formatIds, type FormatId } from '../../core/formats/format.ts'
import type { Written } from '../../core/formats/outgoing.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { systemClock } from '../../main/service/clock.ts'
import { learnersProgress } from '../../main/service/progress-out.ts'
import { listDecks, readDeck } from '../../main/store/decks.ts'
import { mediumOf } from '../../main/store/media.ts'
import { openStore } from '../../main/store/open-store.ts'
import { writeAnki } from '../../main/transfer/anki-write.ts'
import { writers } from '../../main/transfer/writers.ts'
import { readArguments } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { writeOutput } from '../files.ts'
import { libraryIn } from '../library-folder.ts'
import { fileToOpen, reportLosses, withTransfer } from '../transfer.ts'

export async function exportCommand(argv: readonly string[]): Promise<ExitCode> {
  const given = readArguments(argv, { to: 'text', out: 'text', library: 'text', 'with-progress': 'flag' }, [1, 1])
  const format = formatNamed(given.text('to'))
  const [deck = ''] = given.files
  const library = given.text('library')
  const withProgress = given.flag('with-progress')
  if (withProgress && library === undefined) throw new UsageError('--with-progress needs --library DIR.')
  const layout = withProgress ? layoutOf(format) : null
  const written =
    library === undefined ? await writeFileDeck(deck, format) : writeLibraryDeck(deck, library, format, layout)
  if (!written.ok) return reportFault(written.fault)
  const { content, losses } = written.value
  const out = await writeOutput(given.text('out') ?? '-', content)
  if (!out.ok) return reportFault(out.fault)
  reportLosses(losses)
  return exit.done
}

function formatNamed(name: string | undefined): FormatId {
  const format = formatIds.find((id) => id === name)
  if (format === undefined) throw new UsageError(`--to takes one of ${Object.keys(writers).join(', ')}.`)
  return format
}

const writeFileDeck = (path: string, format: FormatId): Promise<Result<Written>> =>
  withTransfer(async (transfer) => {
    const file = await fileToOpen(path)
    if (!file.ok) return file
    const opened = await transfer.open(file.value)
    return opened.ok ? transfer.write(0, format) : opened
  })

/** Anki alone has a place for it. */
function layoutOf(format: FormatId): AnkiLayout {
  if (format === 'apkg') return 'current'
  if (format === 'apkg-legacy') return 'legacy'
  throw new UsageError('--with-progress goes with --to apkg or apkg-legacy.')
}

/** By id, or by the title the learner sees. */
function writeLibraryDeck(named: string, folder: string, format: FormatId, layout: AnkiLayout | null): Result<Written> {
  const path = libraryIn(folder)
  if (!path.ok) return path
  const store = openStore(path.value, { clock: systemClock, random: randomBytes })
  if (!store.ok) return store
  try {
    const head = listDecks(store.value).find(({ id, title }) => id === named || title === named)
    const deck = head ? readDeck(store.value, head.id, true) : null
    if (deck === null) return fail({ code: 'not-found', what: 'deck' })
    const medium = mediumOf(store.value, deck.id)
    if (layout !== null) {
      const { progress, at } = learnersProgress(store.value, deck.id, systemClock)
      return ok(writeAnki([{ deck, medium, progress }], { layout, ...at }))
    }
    const writer = writers[format]
    return writer ? ok(writer({ deck, medium, progress: new Map() })) : fail({ code: 'format-unsupported', format })
  } finally {
    store.value.close()
  }
}
