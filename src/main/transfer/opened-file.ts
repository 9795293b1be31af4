/** Answers the questions about one file at a time; nothing of it is kept but what the reader made of it. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { fail, ok, type Result } from '../../core/fault.ts'
import { faultOfSize, kindOfName, type FileKind } from '../../core/file-size.ts'
import type { Incoming } from '../../core/formats/incoming.ts'
import { readerOf, type IncomingFile } from '../../core/formats/readers.ts'
import { isTextFormat, previewText, type TextPreview } from '../../core/formats/text-preview.ts'
import type { TextFormat } from '../../core/formats/text-options.ts'
import type { FormatId } from '../../core/formats/format.ts'
import type { Written } from '../../core/formats/outgoing.ts'
import { reasonOf } from '../store/file-error.ts'
import { portionCards, type FileToOpen, type OpenedFile, type Portion } from './protocol.ts'
import { readers } from './readers.ts'
import { writers } from './writers.ts'

const nothing: Incoming = { decks: [], medium: () => null, losses: [] }

export function createAnswering() {
  let held = nothing
  let heldText: { readonly file: IncomingFile; readonly as: TextFormat } | null = null

  function open(file: FileToOpen): Result<OpenedFile> {
    held = nothing
    heldText = null
    const taken = takeBytes(file)
    if (!taken.ok) return taken
    const wanted = file.reading?.as
    const reader = readers.find(({ format }) => format === wanted) ?? readerOf(taken.value, readers)
    if (reader === null) return fail({ code: 'import-unknown', name: file.name })
    if (isTextFormat(reader.format)) heldText = { file: taken.value, as: reader.format }
    const incoming = reader.read(taken.value)
    if (!incoming.ok) return incoming
    const { decks, losses } = incoming.value
    if (decks.length === 0) return fail({ code: 'import-empty', name: file.name })
    held = incoming.value
    const heads = decks.map(({ deck: { cards, tray, ...head } }) => ({ head, cards: cards.length, tray: tray.length }))
    return ok({ format: reader.format, decks: heads, losses })
  }

  function portion(asked: { readonly deck: number; readonly from: number }): Portion {
    const of = held.decks[asked.deck]
    const to = asked.from + portionCards
    const cards = of?.deck.cards.slice(asked.from, to) ?? []
    const progress = cards.flatMap(({ id }) => {
      const carried = of?.progress.get(id)
      return carried ? [[id, carried] as const] : []
    })
    return { cards, tray: of?.deck.tray.slice(asked.from, to) ?? [], progress }
  }

  function write(asked: { readonly deck: number; readonly format: FormatId }): Result<Written> {
    const of = held.decks[asked.deck]
    const writer = writers[asked.format]
    if (!writer) return fail({ code: 'format-unsupported', format: asked.format })
    if (!of) return fail({ code: 'not-found', what: 'deck' })
    return ok(writer({ deck: of.deck, medium: held.medium, progress: new Map() }))
  }

  function text(): TextPreview | null {
    const seen = heldText && previewText(heldText.file, heldText.as)
    return seen?.ok ? seen.value : null
  }

  const medium = ({ name }: { readonly name: string }): Uint8Array | null => held.medium(name)

  return { open, portion, text, medium, write }
}

function takeBytes(file: FileToOpen): Result<IncomingFile> {
  const kind = kindOfName(file.name) === 'deck' ? 'deck' : 'import'
  if ('bytes' in file) {
    const fault = faultOfSize(file.name, file.bytes.length, kind)
    return fault ? fail(fault) : ok(file)
  }
  try {
    const bytes = readRegular(file.name, file.path, kind)
    return bytes.ok ? ok({ ...file, bytes: bytes.value }) : bytes
  } catch (error) {
    return fail({ code: 'file-unreadable', name: file.name, reason: reasonOf(error) })
  }
}

/** A pipe would be waited for, and a device may have no end: only what has a size is read, and no more than that. */
function readRegular(name: string, path: string, kind: FileKind): Result<Uint8Array> {
  // Windows has no such flag, nor pipes among its files.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = fstatSync(handle)
    if (!found.isFile() && !found.isDirectory())
      return fail({ code: 'file-unreadable', name, reason: 'It is a pipe or a device' })
    const fault = faultOfSize(name, found.size, kind)
    return fault ? fail(fault) : ok(readFileSync(handle))
  } finally {
    closeSync(handle)
  }
}
