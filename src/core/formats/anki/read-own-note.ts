/** A note of ours back as the card it was made from, with what somebody reworded in Anki. */
import { z } from 'zod'
import { gapSign } from '../../cards/cloze/gap-sign.ts'
import type { Card, Source } from '../../deck/deck.ts'
import { cardSchema, deckSchema, sourceSchema } from '../../deck/deck-schema.ts'
import { tameJson } from '../../deck/untrusted-json.ts'
import { plainTextOf } from '../../richtext.ts'
import { hasLook, readHtml, type HtmlSurroundings } from '../html/read-html.ts'
import { askCloze, clozeAnswers } from './cloze.ts'
import type { AnkiNote } from './collection.ts'
import type { NoteData } from './note-data.ts'
import { noteFieldsOf, type NoteFields } from './note-fields.ts'
import { fieldNames } from './notetypes.ts'
import { lookup } from '../../lookup.ts'

const { id, revision, title, language, licence, authors } = deckSchema.shape
const dataSchema = z.object({
  version: z.literal(1),
  deck: z.object({ id, revision, title, language, licence, authors }),
  sources: z.array(sourceSchema).max(100),
  position: z.int().nonnegative(),
  card: cardSchema,
})

export interface OwnNote {
  readonly deck: NoteData['deck']
  readonly sources: readonly Source[]
  readonly position: number
  readonly card: Card
}

/** Null where it is none of ours after all, or was damaged on the way: it is then read as any other note. */
export function readOwnNote(note: AnkiNote, surroundings: HtmlSurroundings): OwnNote | null {
  const [data, ...rest] = note.fields.toReversed()
  if (data === undefined || rest.length !== fieldNames.length - 1) return null
  const parsed = parseData(unescapeHtml(data))
  if (parsed === null) return null
  const { deck, sources, position, card } = parsed
  const written = noteFieldsOf(card, { ...emptyDeck, ...deck, sources }, position, (name) => name)
  return { deck, sources, position, card: reworded(card, written, note, surroundings) }
}

const emptyDeck = { format: 'dateline-deck', version: 1, description: '', cards: [], tray: [] } as const

/** What `noteFieldsOf` wrote, and the blanks of Anki's editor. */
const unescapeHtml = (html: string): string =>
  html
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(lt|gt|quot|nbsp|amp);/g, (_, name: string) => signs[name] ?? '')

const signs: Readonly<Record<string, string>> = lookup({ lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&' })

function parseData(text: string): OwnNote | null {
  try {
    const json: unknown = JSON.parse(text)
    const parsed = tameJson(json) ? dataSchema.safeParse(json) : null
    return parsed?.success === true ? (parsed.data as OwnNote) : null
  } catch {
    return null
  }
}

function reworded(card: Card, written: NoteFields, note: AnkiNote, surroundings: HtmlSurroundings): Card {
  const [prompt = '', answer = '', accepted = ''] = note.fields
  const plain = (html: string): string => plainTextOf(readHtml(html, surroundings)).slice(0, 2_000)
  const look = (html: string) => {
    const rich = readHtml(html, surroundings)
    return hasLook(rich) ? rich : undefined
  }
  let now = card
  if (card.kind === 'cloze') {
    if (prompt !== written.Prompt) {
      const asked = plain(askCloze(prompt, 1))
      const canonical = plain(clozeAnswers(prompt, 1)[0] ?? '')
      if (asked.includes(gapSign) && canonical !== '')
        now = { ...now, prompt: asked, answer: { canonical, accepted: [] } }
    }
    return withTags(now, note)
  }
  if (prompt !== written.Prompt && plain(prompt) !== '') {
    const shown = look(prompt)
    const { prompt: _prompt, ...otherLook } = now.look ?? {}
    now = { ...now, prompt: plain(prompt), look: { ...otherLook, ...(shown ? { prompt: shown } : {}) } }
  }
  if (answer !== written.Answer && plain(answer) !== '') {
    const shown = look(answer)
    const { answer: _answer, ...otherLook } = now.look ?? {}
    now = {
      ...now,
      // What it was as a date is no longer sure.
      answer: { canonical: plain(answer), accepted: now.answer.accepted },
      look: { ...otherLook, ...(shown ? { answer: shown } : {}) },
    }
  }
  if (accepted !== written.Accepted) {
    const list = accepted
      .split(/<hr\s*\/?>/i)
      .map(plain)
      .filter((line) => line !== '')
    now = { ...now, answer: { ...now.answer, accepted: list.slice(0, 200) } }
  }
  return withTags(withoutEmptyLook(now), note)
}

function withoutEmptyLook(card: Card): Card {
  if (card.look === undefined || Object.keys(card.look).length > 0) return card
  const { look: _look, ...rest } = card
  return rest
}

function withTags(card: Card, note: AnkiNote): Card {
  const before = card.tags.map((tag) => tag.trim().replace(/\s+/gu, '_')).sort()
  return String(before) === String(note.tags.toSorted()) ? card : { ...card, tags: note.tags }
}
