/** `dateline make`: a deck file from an article. */
import { randomUUID } from 'node:crypto'
import { readArticle } from '../../core/article/read.ts'
import { printDeck } from '../../core/deck/deck-file.ts'
import { makeDeck } from '../../core/deck/new-deck.ts'
import { asDeckId } from '../../core/ids.ts'
import { makeCards } from '../../core/make.ts'
import { readArguments, readPublished } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { readInput, writeOutput } from '../files.ts'

const options = { published: 'text', title: 'text', publisher: 'text', 'deck-id': 'text', out: 'text' } as const
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function readDeckId(given: string | undefined): string {
  if (given === undefined) return randomUUID()
  if (!uuid.test(given)) throw new UsageError(`--deck-id ${given} is no UUID.`)
  return given.toLowerCase()
}

/** A file's name without its ending: "reshuffle.html" → "reshuffle". */
const bareName = (name: string): string => name.replace(/\.[a-z0-9]{1,8}$/i, '')

export async function make(argv: readonly string[]): Promise<ExitCode> {
  const given = readArguments(argv, options, [1, 1])
  const published = readPublished(given.text('published'))
  const deckId = asDeckId(readDeckId(given.text('deck-id')))
  const read = await readInput(given.files[0] ?? '-', 'article')
  if (!read.ok) return reportFault(read.fault)
  const { name } = read.value
  const article = readArticle(read.value)
  if (!article.ok) return reportFault(article.fault, name)
  const { meta, paragraphs } = article.value
  const corrected = {
    ...meta,
    title: given.text('title')?.trim() || meta.title,
    publisher: given.text('publisher')?.trim() || meta.publisher,
    published: published === undefined ? meta.published : published,
  }
  const made = makeCards({ meta: corrected, paragraphs }, deckId, bareName(name))
  if (!made.ok) return reportFault(made.fault, name)
  const { source, cards, tray } = made.value
  const deck = makeDeck({ id: deckId, title: source.title, language: 'en', sources: [source], cards, tray })
  const written = await writeOutput(given.text('out') ?? '-', printDeck(deck))
  if (!written.ok) return reportFault(written.fault)
  process.stderr.write(
    `${String(cards.length)} ${cards.length === 1 ? 'card' : 'cards'}, ${String(tray.length)} more held back in the tray.\n`,
  )
  return exit.done
}
