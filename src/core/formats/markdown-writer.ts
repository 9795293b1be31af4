/** Writes a deck as Markdown that reads well as it stands: questions with answers, sentences with a gap, evidence as quotations. */
import type { Card } from '../deck/deck.ts'
import { citationOf } from './cited-source.ts'
import { escapeCloze, escapeText } from './markdown-inline.ts'
import { countLossesOf } from './outgoing-losses.ts'
import type { Outgoing, Written } from './outgoing.ts'
import { cleanProse, gap } from './plain-card.ts'
import { joinPlaces, joinValues } from './value-list.ts'

export function writeMarkdown({ deck }: Outgoing): Written<string> {
  const cited = new Map<string, number>()
  for (const { evidence } of deck.cards)
    for (const { source } of evidence) if (!cited.has(source)) cited.set(source, cited.size + 1)
  const notes = deck.sources.flatMap((source) => {
    const number = cited.get(source.sha256)
    return number === undefined ? [] : [`[^${String(number)}]: ${escaped(citationOf(source))}`]
  })
  const parts = [
    `# ${escaped(deck.title)}`,
    ...deck.cards.map((card) => markdownCard(card, cited)),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ]
  return { content: `${parts.join('\n\n')}\n`, losses: countLossesOf(deck, ['formatting', 'media']).losses() }
}

const escaped = (text: string): string => escapeText(cleanProse(text))

function markdownCard(card: Card, cited: ReadonlyMap<string, number>): string {
  const { answer, attribution, event, sequence = [], distractors = [], tags, evidence } = card
  const said = attribution && joinPlaces([attribution.speaker, attribution.verb, attribution.date ?? ''], ';')
  const lines = [
    ...question(card),
    ...answer.accepted.map((text) => `Also: ${escaped(text)}`),
    ...distractors.map((text) => `Not: ${escaped(text)}`),
    ...(said === undefined ? [] : [`Said: ${escaped(said)}`]),
    ...sequence.map(({ edtf, date, text }) => `Order: ${escaped(joinPlaces([edtf, date, text], ';'))}`),
    ...(event ? [`Event: ${escaped(joinPlaces([event.edtf, event.text, ...event.actors], ';'))}`] : []),
    ...(tags.length > 0 ? [`Tags: ${escaped(joinValues(tags, ','))}`] : []),
    `<!-- card ${commented(joinPlaces([card.id, card.kind, answer.precision ?? '', answer.edtf ?? ''], ';'))} -->`,
  ]
  const quotes = evidence.map(({ exact, source }) => {
    const quote = `${escaped(exact)} [^${String(cited.get(source))}]`
    return quote
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
  })
  return [lines.join('\n'), ...quotes].join('\n\n')
}

/** A sentence with one gap stands whole, the gap marked. */
function question({ kind, prompt, answer }: Card): readonly string[] {
  const [before, after, ...more] = prompt.split(gap)
  if (kind === 'cloze' && before !== undefined && after !== undefined && more.length === 0) {
    const sentence = escapeCloze(cleanProse(before), cleanProse(answer.canonical), cleanProse(after))
    if (sentence !== null) return [`C: ${sentence}`]
  }
  return [`Q: ${escaped(prompt)}`, `A: ${escaped(answer.canonical)}`]
}

/** Two hyphens could end a comment. */
const commented = (text: string): string =>
  cleanProse(text)
    .replaceAll('&', '&amp;')
    .replace(/[-<>](?=-|>|$)|(?<=-)-|[<>]/g, (char) => `&#${String(char.charCodeAt(0))};`)
