/** Reads cards out of Markdown: Q: and A: lines, question::answer, "?" between them, sentences with gaps, and our own files whole. */
import { fail, ok, type Result } from '../fault.ts'
import type { Incoming } from './incoming.ts'
import { countLosses } from './loss.ts'
import { wordsOfMarkdown } from './markdown-inline.ts'
import { readMarkdownBlocks, type MarkdownCard } from './markdown-blocks.ts'
import { collectPlainCards } from './plain-deck.ts'
import type { PlainCard } from './plain-card.ts'
import { textOfFile } from './text-file.ts'
import { deckNameOf, titleOfName, type TextOptions } from './text-options.ts'
import { splitValues } from './value-list.ts'

export function readMarkdown(bytes: Uint8Array, options: TextOptions): Result<Incoming> {
  const read = textOfFile(bytes, options.name)
  if (!read.ok) return read
  const { title, cards, notes } = readMarkdownBlocks(read.value.replace(/\r\n?/g, '\n'))
  const losses = countLosses()
  const wordsFor =
    (card: string) =>
    (raw: string): string => {
      const lost = new Set<'formatting' | 'unread-file'>()
      const words = wordsOfMarkdown(linesOf(raw), { lost: (what) => lost.add(what) })
      for (const what of lost) losses.add(what, card)
      return words
    }
  const { add, deck, isEmpty } = collectPlainCards({
    format: 'md',
    title: options.title ?? (title === null ? titleOfName(options.name) : wordsFor(title)(title)),
    names: [deckNameOf(options.name)],
    losses,
    ...(options.deckId === undefined ? {} : { id: options.deckId }),
  })
  for (const card of cards) add(plainCardOf(card, notes, wordsFor(card.prompt)))
  return isEmpty()
    ? fail({ code: 'text-without-cards', name: options.name })
    : ok({ decks: [deck()], medium: () => null, losses: losses.losses() })
}

/** A backslash alone is an empty line within a text. */
const linesOf = (raw: string): string => raw.replace(/^\\$/gm, '')

function plainCardOf(
  card: MarkdownCard,
  notes: ReadonlyMap<string, string>,
  wordsOf: (raw: string) => string,
): PlainCard {
  const { fields, quotes, comment } = card
  const all = (label: string): string[] =>
    fields.filter((field) => field.label === label).map(({ text }) => wordsOf(text))
  const [id = '', kind = '', precision = '', edtf = ''] = comment === null ? [] : splitValues(wordsOf(comment), ';')
  const [speaker = '', verb = '', date = ''] = splitValues(all('Said').join('\n'), ';')
  const [event] = all('Event')
  return {
    id,
    kind,
    prompt: wordsOf(card.prompt),
    answer: wordsOf(card.answer),
    accepted: all('Also'),
    choices: all('Not'),
    speaker,
    verb,
    date,
    order: all('Order').map((item) => splitValues(item, ';')),
    ...(event === undefined ? {} : { event: splitValues(event, ';') }),
    tags: [...all('Tags').flatMap((tags) => splitValues(tags, ',')), ...card.tags],
    precision,
    edtf,
    evidence: quotes.map(({ text }) => wordsOf(text)),
    sources: quotes.map(({ note }) => wordsOf(notes.get(note) ?? '')),
  }
}
