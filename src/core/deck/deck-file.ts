/** Reads and writes deck files: any bytes give a deck or a fault, and what is printed reads back the same, unknown fields included. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { strFromU8 } from 'fflate'
import { fail, ok, type Fault, type Result } from '../fault.ts'
import type { Card, Deck } from './deck.ts'
import { isArchive, readDeckEntry } from './deck-archive.ts'
import * as schema from './deck-schema.ts'
import { scanJson } from './json-scan.ts'
import { maxDeckBytes, maxPackageBytes } from './limits.ts'
import { schemaProblem } from './schema-problem.ts'
import { tameJson } from './untrusted-json.ts'

export function parseDeck(bytes: Uint8Array): Result<Deck> {
  const maxBytes = isArchive(bytes) ? maxPackageBytes : maxDeckBytes
  if (bytes.length > maxBytes) return fail({ code: 'deck-too-large', bytes: bytes.length, maxBytes })
  if (bytes.length === 0) return fail({ code: 'deck-cut-off' })
  if (!isArchive(bytes)) return parseJson(bytes)
  const entry = readDeckEntry(bytes, { maxBytes: maxDeckBytes })
  return entry.ok ? parseJson(entry.value) : entry
}

const invalid = (path: string, problem: string): { readonly ok: false; readonly fault: Fault } =>
  fail({ code: 'deck-invalid', path, problem })

function parseJson(bytes: Uint8Array): Result<Deck> {
  const text = strFromU8(bytes).replace(/^\ufeff/, '')
  if (!text.startsWith('{')) return fail({ code: 'deck-not-a-deck' })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return notJson(text)
  }
  if (text.includes('\ufffd') && !isUtf8(text, bytes)) return invalid('', 'is not UTF-8')
  if (!tameJson(value)) return invalid('', 'is nested too deeply')
  return checkDeck(value as Readonly<Record<string, unknown>>)
}

function notJson(text: string): Result<never> {
  const verdict = scanJson(text)
  if (verdict.kind === 'cut-off') return fail({ code: 'deck-cut-off' })
  if (verdict.kind === 'whole' || !text.includes(`"${schema.deckFormat}"`)) return fail({ code: 'deck-not-a-deck' })
  return invalid('', `is no JSON from line ${verdict.line}, column ${verdict.column} on`)
}

/** A wrong byte decodes to U+FFFD, which takes three bytes again. */
function isUtf8(text: string, bytes: Uint8Array): boolean {
  const markLength = bytes[0] === 0xef ? 3 : 0
  return utf8ToBytes(text).length + markLength === bytes.length
}

function checkDeck(value: Readonly<Record<string, unknown>>): Result<Deck> {
  if (value['format'] !== schema.deckFormat) return fail({ code: 'deck-not-a-deck' })
  const version = value['version']
  if (typeof version === 'number' && version >= schema.deckVersion + 1) return fail({ code: 'deck-newer', version })
  const checked = schema.deckSchema.safeParse(value)
  if (!checked.success) {
    const { path, problem } = schemaProblem(checked.error, value)
    return invalid(path, problem)
  }
  const deck: Deck = checked.data
  const repeated = firstRepeatedId(deck)
  return repeated === undefined ? ok(deck) : fail({ code: 'deck-duplicate-id', id: repeated })
}

function firstRepeatedId({ cards, tray }: Deck): string | undefined {
  const seen = new Set<string>()
  for (const { id } of [...cards, ...tray.map((item) => item.card)]) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return undefined
}

/** Keys of the schema come first and in its order, then unknown ones as they came; equal decks give equal bytes. */
export function printDeck(deck: Deck): string {
  const ordered = inOrder(schema.deckSchema, {
    ...deck,
    sources: deck.sources.map((source) => inOrder(schema.sourceSchema, source)),
    ...(deck.media && { media: deck.media.map((medium) => inOrder(schema.mediumSchema, medium)) }),
    cards: deck.cards.map(orderedCard),
    tray: deck.tray.map((item) => inOrder(schema.trayItemSchema, { ...item, card: orderedCard(item.card) })),
  })
  return `${JSON.stringify(ordered, null, 2)}\n`
}

const orderedCard = (card: Card): object =>
  inOrder(schema.cardSchema, {
    ...card,
    answer: inOrder(schema.answerSchema, card.answer),
    evidence: card.evidence.map((piece) => inOrder(schema.evidenceSchema, piece)),
    ...(card.attribution && { attribution: inOrder(schema.attributionSchema, card.attribution) }),
  })

function inOrder({ shape }: { readonly shape: object }, value: object): object {
  const unknown = Object.entries(value).filter(([key]) => !Object.hasOwn(shape, key))
  const known = Object.keys(shape)
    .filter((key) => Object.hasOwn(value, key))
    .map((key) => [key, (value as Record<string, unknown>)[key]] as const)
  return Object.fromEntries([...known, ...unknown])
}
