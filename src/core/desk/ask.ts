/** Cards from words that a person chose in an article: one that was made from them already, else a gap where they stand. */
import { selectEvidence } from '../article/evidence.ts'
import { acceptedDates, dateAnswer, datePoint } from '../cards/wording/date-words.ts'
import { readStyle } from '../cards/wording/style.ts'
import type { Answer, Card, CardKind } from '../deck/deck.ts'
import type { Claim, Entity, Facts, Span } from '../facts/facts.ts'
import type { CardId } from '../ids.ts'
import type { DeskCard, Edit } from './desk.ts'

/** "Ask when", "ask who", "ask who said it", "hide this". */
export type Asking = 'when' | 'who' | 'who-said' | 'hide'

/** Words of one article, with what is known of it. */
export interface ChosenWords {
  readonly text: string
  /** The text's SHA-256. */
  readonly source: string
  readonly facts: Facts
  readonly span: Span
}

export interface Asked {
  /** The card to word further. */
  readonly card: CardId
  readonly edits: readonly Edit[]
}

const kindsOf: Readonly<Record<Asking, readonly CardKind[]>> = {
  when: ['event-date'],
  who: ['role', 'role-holder'],
  'who-said': ['claim-speaker', 'quotation'],
  hide: [],
}

/**
 * Null where the words give nothing of that kind: no date, nobody who says them.
 *
 * @param id of the card, where a new one is made
 */
export function askAbout(way: Asking, words: ChosenWords, cards: readonly DeskCard[], id: CardId): Asked | null {
  const made = cards.find((card) => isAbout(card, way, words))
  if (made) return { card: made.card.id, edits: [{ do: 'judge', cards: [made.card.id], verdict: 'accepted' }] }
  const card = way === 'who-said' ? askSpeaker(words, id) : askGap(way, words, id)
  if (!card) return null
  const behind = cards.filter((each) => startOf(each, words.source) < words.span[0]).at(-1)
  return { card: id, edits: [{ do: 'add', card, after: behind?.card.id ?? null }] }
}

const meets = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end

const isAbout = ({ card }: DeskCard, way: Asking, { source, span }: ChosenWords): boolean =>
  kindsOf[way].includes(card.kind) &&
  card.evidence.some((words) => words.source === source && meets([words.start, words.end], span))

const startOf = ({ card }: DeskCard, source: string): number =>
  Math.min(Infinity, ...card.evidence.filter((words) => words.source === source).map(({ start }) => start))

/** Where one writes on paper. */
const gapSign = '____'

function askGap(way: Exclude<Asking, 'who-said'>, words: ChosenWords, id: CardId): Card | null {
  const gap = gapIn(way, words)
  if (!gap) return null
  const { text, source } = words
  const [start, end] = sentenceAround(text, gap.span)
  return {
    id,
    kind: 'cloze',
    prompt: clean(`${text.slice(start, gap.span[0])}${gapSign}${text.slice(gap.span[1], end)}`),
    answer: gap.answer,
    evidence: [selectEvidence(text, [start, end], source)],
    tags: ['cloze'],
  }
}

function gapIn(way: Exclude<Asking, 'who-said'>, words: ChosenWords): { span: Span; answer: Answer } | null {
  const { text, facts, span } = words
  if (way === 'when') {
    const near = sentenceAround(text, span)
    const dates = facts.dates.filter(({ start, end, vague }) => !vague && meets([start, end], near))
    const date = dates.find(({ start, end }) => meets([start, end], span)) ?? dates[0]
    return date ? { span: [date.start, date.end], answer: answerOfDate(date.surface, date.edtf, text) } : null
  }
  const chosen: Span = trimmed(text, span)
  if (chosen[0] >= chosen[1]) return null
  const actor = way === 'who' ? facts.actors.find(({ start, end }) => meets([start, end], chosen)) : undefined
  if (!actor) return { span: chosen, answer: { canonical: clean(text.slice(...chosen)), accepted: [] } }
  return { span: [actor.start, actor.end], answer: answerOfEntity(entityOf(facts, actor.entity), actor.surface) }
}

function askSpeaker({ text, source, facts, span }: ChosenWords, id: CardId): Card | null {
  const spoken = facts.claims.filter(({ content }) => content.some((piece) => meets(piece, span)))
  // Of words inside words, the chosen ones belong to whoever is nearest.
  const claim = spoken.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]
  if (!claim) return null
  const said = claim.source.map((piece) => text.slice(...piece)).join(' ')
  const entity = entityOf(facts, claim.entity)
  const speaker = clean(entity?.name ?? said)
  if (speaker === '') return null
  // A comma before the closing mark belongs to the article's sentence.
  const words = clean(claim.content.map((piece) => text.slice(...piece)).join(' … ')).replace(/,(["”’'])$/u, '$1')
  const isQuoted = claim.kind === 'direct'
  const date = facts.dates.find((one) => one.id === claim.date)?.edtf ?? null
  return {
    id,
    kind: isQuoted ? 'quotation' : 'claim-speaker',
    prompt: isQuoted ? `Who said: ${words}?` : `Who said ${/^(?:that|to)\b/i.test(words) ? '' : 'that '}${words}?`,
    answer: answerOfEntity(entity, speaker),
    attribution: { speaker, verb: 'said', date },
    evidence: claim.content.map((piece) => selectEvidence(text, piece, source)),
    tags: [isQuoted ? 'quotation' : 'claim-speaker'],
  }
}

const sizeOf = ({ content }: Claim): number => content.reduce((sum, [start, end]) => sum + end - start, 0)

const entityOf = ({ entities }: Facts, id: string | null): Entity | undefined => entities.find((one) => one.id === id)

function answerOfEntity(entity: Entity | undefined, surface: string): Answer {
  const canonical = clean(entity?.name ?? surface)
  const accepted = [...new Set([surface, ...(entity?.aliases ?? [])].map(clean))].filter((name) => name !== canonical)
  return { canonical, accepted }
}

function answerOfDate(surface: string, edtf: string | null, text: string): Answer {
  const point = edtf === null ? null : datePoint(edtf)
  if (edtf === null || point === null) return { canonical: clean(surface), accepted: [] }
  const style = readStyle(text)
  return {
    canonical: dateAnswer(point, style),
    accepted: acceptedDates(point, style, edtf),
    precision: point.precision,
    edtf,
  }
}

/** One line. */
const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim()

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return [from, Math.max(from, end - (words.length - words.trimEnd().length))]
}

/** Characters on either side in which a sentence is looked for. */
const reach = 2_000

/** From the beginning of the sentence in which a span begins to the end of the one in which it ends; paragraphs are lines. */
function sentenceAround(text: string, [start, end]: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach)
  const line = text.indexOf('\n', end)
  const to = Math.min(line < 0 ? text.length : line, end + reach)
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(from, to))]
  const inside = sentences
    .map(({ index, segment }): Span => [from + index, from + index + segment.length])
    .filter((sentence) => meets(sentence, [start, Math.max(end, start + 1)]))
  return trimmed(text, [inside[0]?.[0] ?? start, inside.at(-1)?.[1] ?? end])
}
