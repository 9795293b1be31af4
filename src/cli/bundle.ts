/** `npm run bundle -- ARTICLE`: the deck that opens on first start, byte for byte the same each time (decks/SOURCES.md says why it is as it is). */
import { readArticle } from '../core/article/read.ts'
import { printDeck } from '../core/deck/deck-file.ts'
import { makeDeck } from '../core/deck/new-deck.ts'
import type { Evidence } from '../core/article/evidence.ts'
import type { Card } from '../core/deck/deck.ts'
import { asDeckId } from '../core/ids.ts'
import { makeCards } from '../core/make.ts'
import { exit, reportFault, reportUsage, type ExitCode } from './exit.ts'
import { readInput, writeOutput } from './files.ts'
import { quotedShare } from './quoted-share.ts'

/** What the article itself does not say; the reasons stand in decks/SOURCES.md. */
const settings = {
  deckId: asDeckId('b7d3c8a2-5f0e-4c61-9a34-20190826d7e1'),
  title: 'Idlib and the Turkish safe zone, August 2019',
  published: '2019-08-26',
  note: 'The title is a description of our own; the publisher is unknown; the date is inferred (see decks/SOURCES.md).',
  description:
    'Dates, actors and claims of one news article of August 2019. A claim is asked as a claim: who said it, and when.',
  licence: 'The questions are MIT, as Dateline is; the short quotations belong to the article’s publisher.',
} as const

/** So much of the article the deck may quote, all cards together. */
const maxShare = 0.4

/** The position and the exact words find the place; the words around it would quote more than the card needs. */
const withoutSurroundings = (evidence: Evidence): Evidence => ({ ...evidence, prefix: '', suffix: '' })
const spare = (card: Card): Card => ({ ...card, evidence: card.evidence.map(withoutSurroundings) })

/** In the deck's own order, each card that still fits. */
function chooseCards(cards: readonly Card[], text: string): Card[] {
  const chosen: Card[] = []
  for (const card of cards) if (quotedShare(text, [...chosen, card]) <= maxShare) chosen.push(card)
  return chosen
}

export async function bundle(argv: readonly string[], out: string): Promise<ExitCode> {
  const [file] = argv
  if (file === undefined || argv.length > 1) return reportUsage('bundle takes the file name of one article.')
  const read = await readInput(file, 'article')
  if (!read.ok) return reportFault(read.fault)
  const article = readArticle(read.value)
  if (!article.ok) return reportFault(article.fault)
  const { deckId, title, published, note, description, licence } = settings
  const meta = { ...article.value.meta, title, publisher: null, published }
  const made = makeCards({ ...article.value, meta }, deckId, title)
  if (!made.ok) return reportFault(made.fault)
  const { text, source } = made.value
  const cards = chooseCards(made.value.cards.map(spare), text)
  const { text: _text, ...withoutText } = source
  const deck = makeDeck({
    ...{ id: deckId, title, description, licence, language: 'en' },
    ...{ sources: [{ ...withoutText, note }], cards, tray: [] },
  })
  const written = await writeOutput(out, printDeck(deck))
  if (!written.ok) return reportFault(written.fault)
  const share = Math.round(100 * quotedShare(text, cards))
  process.stderr.write(`${String(cards.length)} cards that quote ${String(share)} % of the article → ${out}\n`)
  return exit.done
}
