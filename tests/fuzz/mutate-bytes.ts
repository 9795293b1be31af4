/** Damage as a disk, a cable or an enemy does it, whatever the bytes mean. */
import type { Chance } from './chance.ts'

type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array

const changed = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = new Uint8Array(bytes)
  change(copy)
  return copy
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Numbers at which counters and lengths go wrong. */
const oddNumbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]

export const byteMutations: readonly Mutation[] = [
  // A few bits.
  (bytes, chance) =>
    changed(bytes, (copy) => {
      for (let turn = 1 + chance.below(8); turn > 0; turn--) {
        const at = chance.below(copy.length)
        copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8))
      }
    }),
  // A few bytes.
  (bytes, chance) =>
    changed(bytes, (copy) => {
      for (let turn = 1 + chance.below(16); turn > 0; turn--) copy[chance.below(copy.length)] = chance.below(256)
    }),
  // A number of 1, 2 or 4 bytes.
  (bytes, chance) =>
    changed(bytes, (copy) => {
      const width = chance.oneOf([1, 2, 4])
      if (copy.length < width) return
      const view = new DataView(copy.buffer)
      const [at, number, isLittle] = [
        chance.below(copy.length - width),
        chance.oneOf(oddNumbers),
        chance.below(2) === 0,
      ]
      if (width === 1) view.setUint8(at, number & 0xff)
      else if (width === 2) view.setUint16(at, number & 0xffff, isLittle)
      else view.setUint32(at, number, isLittle)
    }),
  // Cut off.
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  // A piece missing.
  (bytes, chance) => {
    const from = chance.below(bytes.length)
    return concat(bytes.subarray(0, from), bytes.subarray(from + 1 + chance.below(200)))
  },
  // A piece twice, or many times.
  (bytes, chance) => {
    const from = chance.below(bytes.length)
    const piece = bytes.subarray(from, from + 1 + chance.below(200))
    const copies = Array.from({ length: 1 + chance.below(50) }, () => piece)
    return concat(bytes.subarray(0, from), ...copies, bytes.subarray(from))
  },
  // A stretch of one value.
  (bytes, chance) =>
    changed(bytes, (copy) => {
      const from = chance.below(copy.length)
      copy.fill(chance.oneOf([0, 0x20, 0xff]), from, from + 1 + chance.below(500))
    }),
  // A piece from elsewhere in the file.
  (bytes, chance) =>
    changed(bytes, (copy) => {
      const from = chance.below(copy.length)
      copy.copyWithin(chance.below(copy.length), from, from + 1 + chance.below(300))
    }),
]
