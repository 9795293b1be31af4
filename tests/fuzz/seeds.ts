/** Sound files of every format that is read; fuzzing begins with them. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeDateline } from '../../src/core/formats/dateline-file.ts'
import { writeGift } from '../../src/core/formats/lms/write-gift.ts'
import { writeMoodleXml } from '../../src/core/formats/lms/write-moodle.ts'
import { writeAnki } from '../../src/main/transfer/anki-write.ts'
import { outgoing as quayOutgoing, quay } from '../core/formats/lms-decks.ts'
import { smallDeck } from '../core/formats/text-decks.ts'
import { textSeeds } from '../core/formats/text-seeds.ts'
import {
  interopNowMs,
  interopOffsetMin,
  interopOutgoing,
  interopProgress,
  interopRolloverHour,
} from '../interop/interop-decks.ts'
import type { Chance } from './chance.ts'
import { mutateText } from './mutate-text.ts'
import { mutateZip } from './mutate-zip.ts'

export interface FuzzFormat {
  /** Of each seed, with the ending by which its reader is found. */
  readonly seeds: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly mutate: (bytes: Uint8Array, chance: Chance) => Uint8Array
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? strToU8(content) : content)
const anki = (layout: 'current' | 'legacy'): Uint8Array =>
  writeAnki([interopOutgoing(1, interopProgress)], {
    layout,
    modifiedMs: interopNowMs,
    utcOffsetMin: interopOffsetMin,
    rolloverHour: interopRolloverHour,
  }).content

/** Anki's oldest layout has the collection of the second under another name, and no other. */
function oldest(): Uint8Array {
  const { 'collection.anki21': collection = new Uint8Array(), ...rest } = unzipSync(anki('legacy'))
  return zipSync({ ...rest, 'collection.anki2': collection }, { level: 0 })
}

const text = (name: string) => ({
  seeds: textSeeds(smallDeck).filter((seed) => seed.name === name),
  mutate: mutateText,
})
const one = (name: string, content: string | Uint8Array, mutate: FuzzFormat['mutate']): FuzzFormat => ({
  seeds: [{ name, bytes: bytesOf(content) }],
  mutate,
})

/** Made once it is asked for, since packages take a moment. */
export const fuzzFormats = {
  dateline: () => one('seed.dateline', writeDateline(interopOutgoing(1)).content, mutateZip),
  'dateline-json': () =>
    one('seed.dateline', writeDateline({ ...interopOutgoing(1), deck: smallDeck }).content, mutateText),
  apkg: () => one('seed.apkg', anki('current'), mutateZip),
  'apkg-legacy': () => one('seed.apkg', anki('legacy'), mutateZip),
  'apkg-oldest': () => one('seed.apkg', oldest(), mutateZip),
  colpkg: () => one('seed.colpkg', anki('current'), mutateZip),
  csv: () => text('seed.csv'),
  tsv: () => text('seed.tsv'),
  'anki-text': () => text('anki.txt'),
  quizlet: () => text('seed.txt'),
  md: () => text('seed.md'),
  gift: () => one('seed.gift', writeGift(quayOutgoing(quay)).content, mutateText),
  'moodle-xml': () => one('seed.xml', writeMoodleXml(quayOutgoing(quay)).content, mutateText),
} as const satisfies Readonly<Record<string, () => FuzzFormat>>

export type FuzzName = keyof typeof fuzzFormats
export const fuzzNames = Object.keys(fuzzFormats) as readonly FuzzName[]
