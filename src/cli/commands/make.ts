/** `dateline make`: a deck file from one article or several. */
import { randomUUID } from 'node:crypto'
import { articleText } from '../../core/article/article.ts'
import { readArticle } from '../../core/article/read.ts'
import { printDeck } from '../../core/deck/deck-file.ts'
import { titleOfArticles } from '../../core/deck/deck-title.ts'
import { makeDeck } from '../../core/deck/new-deck.ts'
import { asDeckId } from '../../core/ids.ts'
import { type ArticleToMake, judgeText, makeCardsOfMany } from '../../core/make.ts'
import { readArguments, readPublished } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { readInput, writeOutput } from '../files.ts'

const options = { published: 'text', title: 'text', publisher: 'text', 'deck-id': 'text', out: 'text' } as const
/** More than a deck can ask about. */
const maxArticles = 100
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function readDeckId(given: string | undefined): string {
  if (given === undefined) return randomUUID()
  if (!uuid.test(given)) throw new UsageError(`--deck-id ${given} is no UUID.`)
  return given.toLowerCase()
}

/** A file's name without its ending: "reshuffle.html" → "reshuffle". */
const bareName = (name: string): string => name.replace(/\.[a-z0-9]{1,8}$/i, '')

/** Given empty, it is unknown, whatever the article says. */
const orUnknown = (given: string | undefined, found: string | null): string | null =>
  given === undefined ? found : given.trim() || null

export async function make(argv: readonly string[]): Promise<ExitCode> {
  const given = readArguments(argv, options, [1, maxArticles])
  if (given.files.filter((file) => file === '-').length > 1) throw new UsageError('Standard input is only one article.')
  const published = readPublished(given.text('published'))
  const deckId = asDeckId(readDeckId(given.text('deck-id')))
  const title = given.text('title')?.trim() || null
  const articles: ArticleToMake[] = []
  for (const file of given.files) {
    const read = await readInput(file, 'article')
    if (!read.ok) return reportFault(read.fault)
    const { name } = read.value
    const article = readArticle(read.value)
    if (!article.ok) return reportFault(article.fault, name)
    const judged = judgeText(articleText(article.value))
    if (!judged.ok) return reportFault(judged.fault, name)
    const { meta, paragraphs } = article.value
    const corrected = {
      ...meta,
      title: (given.files.length === 1 ? title : null) ?? meta.title,
      publisher: orUnknown(given.text('publisher'), meta.publisher),
      published: published === undefined ? meta.published : published,
    }
    articles.push({ article: { meta: corrected, paragraphs }, fallbackTitle: bareName(name) })
  }
  const made = makeCardsOfMany(articles, deckId)
  if (!made.ok) return reportFault(made.fault, given.files.join(', '))
  const { cards, tray, leftOut } = made.value
  const sources = made.value.articles.map(({ source }) => source)
  const deck = makeDeck({
    id: deckId,
    title: title ?? titleOfArticles(sources.map((source) => source.title)),
    language: 'en',
    sources,
    cards,
    tray,
    leftOut,
  })
  const written = await writeOutput(given.text('out') ?? '-', printDeck(deck))
  if (!written.ok) return reportFault(written.fault)
  const rest = leftOut > 0 ? ` ${String(leftOut)} drafts of this long text are left out.` : ''
  process.stderr.write(
    `${String(cards.length)} ${cards.length === 1 ? 'card' : 'cards'}, ${String(tray.length)} more held back in the tray.${rest}\n`,
  )
  return exit.done
}
