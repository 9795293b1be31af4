/** `dateline export`: a deck file, or a deck of a library, in another format; what that cannot hold is said on standard error. */
import { randomBytes } from 'node:crypto'
import type { Deck } from '../../core/deck/deck.ts'
import type { AnkiLayout } from '../../core/formats/anki/package-files.ts'
import { formatIds, type FormatId } from '../../core/formats/format.ts'
import type { Written } from '../../core/formats/outgoing.ts'
import { isPaperFormat, type PaperFormat, type PaperOptions } from '../../core/formats/paper/paper-options.ts'
import { paperLosses } from '../../core/formats/paper/paper.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { systemClock } from '../../main/service/clock.ts'
import { learnersProgress } from '../../main/service/progress-out.ts'
import { listDecks, readDeck } from '../../main/store/decks.ts'
import { mediumOf } from '../../main/store/media.ts'
import { openStore } from '../../main/store/open-store.ts'
import type { Store } from '../../main/store/store.ts'
import { writeAnki } from '../../main/transfer/anki-write.ts'
import { writers } from '../../main/transfer/writers.ts'
import { readArguments } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { writeOutput } from '../files.ts'
import { libraryIn } from '../library-folder.ts'
import { paperArguments, printToPdf, readPaperOptions, refusePaperOptions, type CliSurroundings } from '../paper.ts'
import { fileToOpen, reportLosses, withTransfer } from '../transfer.ts'

export async function exportCommand(argv: readonly string[], surroundings: CliSurroundings): Promise<ExitCode> {
  const options = { to: 'text', out: 'text', library: 'text', 'with-progress': 'flag', ...paperArguments } as const
  const given = readArguments(argv, options, [1, 1])
  const format = formatNamed(given.text('to'))
  const [deck = ''] = given.files
  const from = { deck, library: given.text('library') }
  const layout = given.flag('with-progress') ? layoutOf(format) : null
  if (layout !== null && from.library === undefined) throw new UsageError('--with-progress needs --library DIR.')
  if (!isPaperFormat(format)) refusePaperOptions(given)
  const written = isPaperFormat(format)
    ? await printDeck(from, format, readPaperOptions(given), surroundings)
    : await writeDeck(from, format, layout)
  if (!written.ok) return reportFault(written.fault)
  const { content, losses } = written.value
  const out = await writeOutput(given.text('out') ?? '-', content)
  if (!out.ok) return reportFault(out.fault)
  reportLosses(losses)
  return exit.done
}

function formatNamed(name: string | undefined): FormatId {
  const format = formatIds.find((id) => id === name)
  if (format === undefined) throw new UsageError(`--to takes one of ${formatIds.join(', ')}.`)
  return format
}

interface Named {
  /** A file, or with a library the id or title of one of its decks. */
  readonly deck: string
  readonly library: string | undefined
}

async function writeDeck(
  { deck: named, library }: Named,
  format: FormatId,
  layout: AnkiLayout | null,
): Promise<Result<Written>> {
  if (library === undefined) return writeFileDeck(named, format)
  return withLibraryDeck(named, library, (store, deck) => {
    const medium = mediumOf(store, deck.id)
    if (layout !== null) {
      const { progress, at } = learnersProgress(store, deck.id, systemClock)
      return ok(writeAnki([{ deck, medium, progress }], { layout, ...at }))
    }
    const writer = writers[format]
    return writer ? ok(writer({ deck, medium, progress: new Map() })) : fail({ code: 'format-unsupported', format })
  })
}

async function printDeck(
  { deck, library }: Named,
  format: PaperFormat,
  options: PaperOptions,
  { startApp }: CliSurroundings,
): Promise<Result<Written>> {
  const found =
    library === undefined ? await fileDeck(deck) : withLibraryDeck(deck, library, (_store, each) => ok(each))
  if (!found.ok) return found
  const pdf = await printToPdf(found.value, format, options, startApp)
  return pdf.ok ? ok({ content: pdf.value, losses: paperLosses(found.value) }) : pdf
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

const fileDeck = (path: string): Promise<Result<Deck>> =>
  withTransfer(async (transfer) => {
    const file = await fileToOpen(path)
    if (!file.ok) return file
    const opened = await transfer.open(file.value)
    if (!opened.ok) return opened
    const read = await transfer.deck(opened.value, 0)
    return read.ok ? ok(read.value.deck) : read
  })

/** By id, or by the title the learner sees. */
function withLibraryDeck<T>(named: string, folder: string, use: (store: Store, deck: Deck) => Result<T>): Result<T> {
  const path = libraryIn(folder)
  if (!path.ok) return path
  const store = openStore(path.value, { clock: systemClock, random: randomBytes })
  if (!store.ok) return store
  try {
    const head = listDecks(store.value).find(({ id, title }) => id === named || title === named)
    const deck = head ? readDeck(store.value, head.id, true) : null
    return deck === null ? fail({ code: 'not-found', what: 'deck' }) : use(store.value, deck)
  } finally {
    store.value.close()
  }
}
