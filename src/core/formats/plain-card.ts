/** Makes a card that a deck file takes of words from anywhere: what cannot stand in it is taken out, what is too long is cut. */
import type { Attribution, Card, CardEvent, CardKind, CardLook, Precision, SequenceItem } from '../deck/deck.ts'
import { cardSchema } from '../deck/deck-schema.ts'
import { isEdtf } from '../facts/dates/edtf.ts'
import type { CardId } from '../ids.ts'

/** A card as a table, a list or a page of text says it; all of it may be any text. */
export interface PlainCard {
  readonly id?: string
  readonly kind?: string
  readonly prompt: string
  readonly answer: string
  readonly accepted?: readonly string[]
  readonly choices?: readonly string[]
  readonly speaker?: string
  readonly verb?: string
  readonly date?: string
  /** The quoted words. */
  readonly evidence?: readonly string[]
  /** One for all of the evidence, or one for each piece. */
  readonly sources?: readonly string[]
  readonly tags?: readonly string[]
  readonly precision?: string
  readonly edtf?: string
  /** Of each event the date as EDTF, the date in words, the event. */
  readonly order?: readonly (readonly string[])[]
  /** The date as EDTF, the event, then who took part. */
  readonly event?: readonly string[]
  readonly look?: CardLook
}

export interface FittedCard {
  readonly card: Omit<Card, 'evidence'>
  /** Something was longer than a card takes. */
  readonly isShortened: boolean
}

const kinds: readonly string[] = [
  'event-date',
  'event-at-date',
  'timeline',
  'role',
  'role-holder',
  'claim-speaker',
  'claim-content',
  'quotation',
  'presentation',
  'two-sides',
  'name',
  'acronym',
  'quantity',
  'cloze',
  'question',
] satisfies CardKind[]
const precisions: readonly string[] = [
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'time',
] satisfies Precision[]

/** How a gap is shown, here as in our own cards. */
export const gap = '____'

/** The prompt and the answer are not blank. */
export function fitCard(plain: PlainCard, id: CardId): FittedCard {
  const cut = cutter()
  const canonical = cut.prose(plain.answer, 2_000)
  const prompt = cut.prose(plain.prompt, 2_000)
  const sequence = sequenceOf(plain.order ?? [])
  const event = eventOf(plain.event ?? [])
  const attribution = attributionOf(plain, cut)
  const distractors = cut.list(plain.choices ?? [], 50, 2_000).filter((choice) => choice !== canonical)
  const { precision, edtf, look } = plain
  const card = {
    id,
    kind: kindOf(plain.kind, prompt, sequence !== null),
    prompt,
    answer: {
      canonical,
      accepted: cut.list(plain.accepted ?? [], 200, 2_000),
      ...(precision !== undefined && precisions.includes(precision) ? { precision: precision as Precision } : {}),
      ...(edtf !== undefined && edtf.length <= 60 && isEdtf(edtf) ? { edtf } : {}),
    },
    ...(distractors.length > 0 ? { distractors } : {}),
    ...(sequence ? { sequence } : {}),
    ...(event ? { event } : {}),
    ...(attribution ? { attribution } : {}),
    tags: cut.lines(plain.tags ?? [], 100, 200),
    ...(look ? { look } : {}),
  }
  return { card, isShortened: cut.isUsed() }
}

function kindOf(kind: string | undefined, prompt: string, hasSequence: boolean): CardKind {
  if (kind !== undefined && kinds.includes(kind) && (kind !== 'timeline' || hasSequence)) return kind as CardKind
  return prompt.includes(gap) ? 'cloze' : 'question'
}

function sequenceOf(order: readonly (readonly string[])[]): readonly SequenceItem[] | null {
  const items = order.map(([edtf = '', date = '', ...text]) => ({ text: text.join('; '), edtf, date }))
  return cardSchema.shape.sequence.safeParse(items).success && items.length > 0 ? items : null
}

function eventOf([edtf = '', text = '', ...actors]: readonly string[]): CardEvent | null {
  const event = { text, edtf, actors }
  return text !== '' && cardSchema.shape.event.safeParse(event).success ? event : null
}

/** Who said it and how belong together: half of it would be no attribution. */
function attributionOf(plain: PlainCard, cut: Cutter): Attribution | null {
  const speaker = cut.line(plain.speaker ?? '', 500)
  const verb = cut.line(plain.verb ?? '', 100)
  const date = plain.date?.trim() ?? ''
  if (speaker === '' || verb === '') return null
  return { speaker, verb, date: date !== '' && date.length <= 60 && isEdtf(date) ? date : null }
}

interface Cutter {
  readonly prose: (text: string, maxChars: number) => string
  readonly line: (text: string, maxChars: number) => string
  readonly list: (texts: readonly string[], max: number, maxChars: number) => readonly string[]
  readonly lines: (texts: readonly string[], max: number, maxChars: number) => readonly string[]
  readonly isUsed: () => boolean
}

function cutter(): Cutter {
  let isUsed = false
  const prose = (text: string, maxChars: number): string => {
    const clean = cleanProse(text)
    if (clean.length <= maxChars) return clean
    isUsed = true
    return cutAt(clean, maxChars)
  }
  const line = (text: string, maxChars: number): string => prose(text.replace(/[\s\u0085]+/gu, ' ').trim(), maxChars)
  const some = (texts: readonly string[], max: number): readonly string[] => {
    const kept = texts.filter((text) => text.trim() !== '')
    isUsed ||= kept.length > max
    return kept.slice(0, max)
  }
  return {
    prose,
    line,
    list: (texts, max, maxChars) =>
      some(
        texts.map((text) => prose(text, maxChars)),
        max,
      ),
    lines: (texts, max, maxChars) =>
      some(
        texts.map((text) => line(text, maxChars)),
        max,
      ),
    isUsed: () => isUsed,
  }
}

/** What a deck file refuses in text, and halves of characters, which UTF-8 cannot hold. */
export const cleanProse = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '').replace(/\p{Cs}/gu, '\ufffd')

/** Never within a character; an ellipsis says that there was more. */
function cutAt(text: string, maxChars: number): string {
  const cut = text.slice(0, maxChars - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
