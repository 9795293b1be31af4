/** Files that a person may hand to Dateline by mistake, or that were damaged on their way. */
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { card, deck } from '../core/deck/deck-builder.ts'
import { readFixture } from './person.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Half of Windows-1252 is Latin-1; quotation marks and dashes are not (https://encoding.spec.whatwg.org/#windows-1252). */
const windows1252 = (text: string): Uint8Array => {
  const own: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97, '–': 0x96 }
  return Uint8Array.from(Array.from(text), (char) => own[char] ?? char.charCodeAt(0))
}

const utf16 = (text: string): Uint8Array => {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

const dam = readFixture('karsava-dam.txt')
const deckText = printDeck(deck())

export const texts = {
  blank: ' \n\t\u00a0 \n',
  /** No day, no name, and longer than the twenty words from which a language is judged. */
  withoutFacts:
    'Bread is better when it has time. Mix flour with water, a little salt and a spoon of older dough, ' +
    'cover it with a cloth and leave it alone until it has doubled. Then bake it until the crust sounds hollow.',
  german:
    'Die Regierung hat am Montag beschlossen, dass die Arbeiten an dem Staudamm ruhen, bis ein Gutachten vorliegt. ' +
    'Der Minister sagte, man werde nicht weiterbauen, solange nicht klar sei, ob das Tal sicher ist.',
}

const files: Readonly<Record<string, Uint8Array | string>> = {
  'empty.txt': '',
  'noise.txt': Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256),
  'dam-utf16.txt': utf16(dam),
  'dam-1252.txt': windows1252(dam.replaceAll('Ferreira', 'Férreira').replaceAll('Moreau', 'Moreaü')),
  'report.pdf': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
  'report.docx': Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array<number>(60).fill(0)]),
  'cut-off.dateline': deckText.slice(0, deckText.length / 2),
  'twice.dateline': printDeck(deck({ cards: [card(), card({ prompt: 'Another question with the same id?' })] })),
  'newer.dateline': deckText.replace('"version": 1', '"version": 7'),
  'no-deck.dateline': 'Dear all, the deck is attached.',
  'mistaken.dateline': deckText.replace('"kind": "event-date"', '"kind": 5'),
}

/** The path of a file of the list, written on demand. */
export function writeBadFile(folder: string, name: string): string {
  const path = join(folder, name)
  const content = files[name]
  if (content === undefined) throw new Error(`no file is called ${name}`)
  writeFileSync(path, typeof content === 'string' ? utf8(content) : content)
  return path
}

/** A file of that size which takes up no room on the disk. */
export function writeSparseFile(folder: string, name: string, bytes: number): string {
  const path = join(folder, name)
  const handle = openSync(path, 'w')
  ftruncateSync(handle, bytes)
  closeSync(handle)
  return path
}
