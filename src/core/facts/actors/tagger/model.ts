/** The tagger's weights: a table from feature hashes to seven small integers, read from its packed form on first use. */
import { inflateSync } from 'fflate'
import { labelCount } from './labels.ts'

/** As written by scripts/train-actors.mjs. */
export interface PackedModel {
  readonly version: number
  readonly features: number
  /** A weight of 1 in the table is this much. */
  readonly unit: number
  readonly transitions: string
  /** Base 64 of deflated bytes: sorted hashes as four planes of differences, then weights, label by label. */
  readonly table: string
}

export interface Model {
  readonly transitions: readonly number[]
  /** Writes a token's score of each label: the sum of its features' weights. */
  readonly score: (features: Uint32Array, scores: Float64Array, offset: number) => void
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function fromBase64(text: string): Uint8Array {
  const digits = new Uint8Array(128)
  for (let index = 0; index < alphabet.length; index++) digits[alphabet.charCodeAt(index)] = index
  const trimmed = text.replace(/=+$/, '')
  const bytes = new Uint8Array((trimmed.length * 3) >> 2)
  let bits = 0
  let held = 0
  let count = 0
  for (let index = 0; index < trimmed.length; index++) {
    bits = ((bits << 6) | (digits[trimmed.charCodeAt(index)] ?? 0)) & 0xffffff
    held += 6
    if (held >= 8) bytes[count++] = (bits >> (held -= 8)) & 0xff
  }
  return bytes
}

export function unpackModel(packed: PackedModel): Model {
  const bytes = inflateSync(fromBase64(packed.table))
  const count = packed.features
  const hashes = new Uint32Array(count)
  let hash = 0
  for (let index = 0; index < count; index++) {
    let difference = 0
    for (let plane = 3; plane >= 0; plane--) difference = difference * 256 + (bytes[plane * count + index] ?? 0)
    hash = (hash + difference) >>> 0
    hashes[index] = hash
  }
  const weights = byFeature(new Int8Array(bytes.buffer, bytes.byteOffset + 4 * count, labelCount * count), count)
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 1))
  // A slot holds a hash and, beside it, where its weights are: a look takes one place in memory, not two.
  const slots = new Uint32Array(2 * size)
  for (let index = 0; index < count; index++) {
    const feature = hashes[index] ?? 0
    let slot = feature & (size - 1)
    while (slots[2 * slot + 1]) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = feature
    slots[2 * slot + 1] = index + 1
  }
  const isLearned = bitsOf(hashes)
  return {
    transitions: packed.transitions.split(' ').map(Number),
    score(features, scores, offset) {
      // Seven variables, since nothing else in the extraction of names is done as often as these additions.
      let [outside, beginPerson, inPerson, beginOrganisation, inOrganisation, beginPlace, inPlace] = [
        0, 0, 0, 0, 0, 0, 0,
      ]
      for (let index = 0; index < features.length; index++) {
        const feature = features[index] ?? 0
        const row = isLearned(feature) ? rowOf(feature) * rowSize : -1
        if (row < 0) continue
        outside += weights[row] ?? 0
        beginPerson += weights[row + 1] ?? 0
        inPerson += weights[row + 2] ?? 0
        beginOrganisation += weights[row + 3] ?? 0
        inOrganisation += weights[row + 4] ?? 0
        beginPlace += weights[row + 5] ?? 0
        inPlace += weights[row + 6] ?? 0
      }
      const sums = [outside, beginPerson, inPerson, beginOrganisation, inOrganisation, beginPlace, inPlace]
      for (let label = 0; label < labelCount; label++) scores[offset + label] = (sums[label] ?? 0) * packed.unit
    },
  }

  function rowOf(feature: number): number {
    for (let slot = feature & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const next = slots[2 * slot + 1] ?? 0
      if (next === 0 || slots[2 * slot] === feature) return next - 1
    }
  }
}

/** Eleven features in twelve were never learned; a table of bits this small stays near the processor and tells so at once. */
const bitCount = 2 ** 18

/** False for nearly every feature that is not among the hashes, true for all that are. */
function bitsOf(hashes: Uint32Array): (feature: number) => boolean {
  const bits = new Uint8Array(bitCount >> 3)
  for (const hash of hashes) {
    const place = hash & (bitCount - 1)
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
  }
  return (feature) => {
    const place = feature & (bitCount - 1)
    return (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1
  }
}

/** One more than there are labels, so that no row crosses the lines in which memory is read. */
const rowSize = 8

/** Packed label by label, since that deflates better; looked up feature by feature, so that one place in memory holds all seven. */
function byFeature(packed: Int8Array, count: number): Int8Array {
  const weights = new Int8Array(count * rowSize)
  for (let label = 0; label < labelCount; label++)
    for (let index = 0; index < count; index++) weights[index * rowSize + label] = packed[label * count + index] ?? 0
  return weights
}
