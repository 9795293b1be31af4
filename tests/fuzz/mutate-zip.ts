/** Damage to packages: to what is in them, packed anew around it, and to the zip itself. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync, type Zippable } from 'fflate'
import { packZstd, unpackZstd } from '../../src/core/formats/anki/zstd.ts'
import type { Chance } from './chance.ts'
import { byteMutations } from './mutate-bytes.ts'
import { mutateText } from './mutate-text.ts'

const names = [
  '../../dateline-fuzz-slip',
  join(tmpdir(), 'dateline-fuzz-slip'),
  '..\\..\\dateline-fuzz-slip',
  'C:\\dateline-fuzz-slip',
  '\\\\host\\share\\dateline-fuzz-slip',
  'media/../../dateline-fuzz-slip',
  '__proto__',
  'constructor',
  '',
  'a'.repeat(5_000),
  'nul\u0000byte',
  'CON',
]

type Entries = Record<string, Uint8Array>

const isSqlite = (name: string): boolean => name.startsWith('collection.')
const isZstd = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd

/** Under the compression, so that the damage reaches the reader of what is inside. */
function mutateEntry(name: string, bytes: Uint8Array, chance: Chance): Uint8Array {
  if (isZstd(bytes) && chance.below(3) > 0) {
    const inner = unpackZstd(bytes, 50_000_000)
    if (typeof inner !== 'string') return packZstd(mutateEntry(name, inner, chance))
  }
  const isText = !isSqlite(name) && bytes[0] !== 0x0a
  const sqlite = isSqlite(name) && chance.below(2) === 0 ? mutatePage : chance.oneOf(byteMutations)
  return isText ? mutateText(bytes, chance) : sqlite(bytes, chance)
}

/** The header of a page, or of the file, where SQLite believes what it reads (https://sqlite.org/fileformat.html). */
function mutatePage(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = new Uint8Array(bytes)
  const pages = Math.max(1, Math.floor(copy.length / 4096))
  const page = chance.below(pages) * 4096
  for (let turn = 1 + chance.below(3); turn > 0; turn--)
    copy[Math.min(page + chance.below(120), copy.length - 1)] = chance.below(256)
  return copy
}

export function mutateZip(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.below(4) === 0) return chance.oneOf(byteMutations)(bytes, chance)
  const entries: Entries = unzipSync(bytes)
  const known = Object.keys(entries)
  const name = chance.oneOf(known)
  const content = entries[name] ?? new Uint8Array()
  const rest = Object.entries(entries).filter(([other]) => other !== name)
  const level = chance.oneOf([0, 6] as const)
  switch (chance.below(5)) {
    case 0:
      return pack([...rest, [chance.oneOf(names), content]], level)
    case 1:
      return pack(rest, level)
    case 2:
      return lie(pack(Object.entries(entries), level), chance)
    default:
      return pack([...rest, [name, mutateEntry(name, content, chance)]], level)
  }
}

function pack(entries: readonly (readonly [string, Uint8Array])[], level: 0 | 6): Uint8Array {
  // No literal: a name may be one that objects have already.
  const files = Object.create(null) as Zippable
  for (const [name, bytes] of entries) files[name] = bytes
  return zipSync(files, { level })
}

/** Sizes, checksums, methods and places in the headers of a zip (APPNOTE.TXT, sections 4.3.7 and 4.3.12). */
function lie(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = new Uint8Array(bytes)
  const view = new DataView(copy.buffer)
  const headers: number[] = []
  for (let at = 0; at + 46 < copy.length; at++)
    if ([0x04034b50, 0x02014b50, 0x06054b50].includes(view.getUint32(at, true))) headers.push(at)
  for (let turn = 1 + chance.below(3); turn > 0 && headers.length > 0; turn--)
    view.setUint32(
      Math.min(chance.oneOf(headers) + 4 + chance.below(38), copy.length - 4),
      chance.oneOf([0, 1, 8, 99, 0xffff, 0x7fffffff, 0xffffffff]),
      true,
    )
  return copy
}
