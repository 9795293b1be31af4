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

/** What is known of a feature lies in one place, so that a look takes one line of memory: its hash, its weights, a sign that it is there. */
const slotBytes = 16
const firstWeight = 4
const isFilled = firstWeight + labelCount

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
  const learned = new Int8Array(bytes.buffer, bytes.byteOffset + 4 * count, labelCount * count)
  const size = 2 ** Math.ceil(Math.log2(1.5 * count + 1))
  const slots = new ArrayBuffer(size * slotBytes)
  const hashIn = new Uint32Array(slots)
  const weightIn = new Int8Array(slots)
  const lastByte = size * slotBytes - 1
  for (let index = 0; index < count; index++) {
    const feature = hashes[index] ?? 0
    let slot = (feature & (size - 1)) * slotBytes
    while (weightIn[slot + isFilled]) slot = (slot + slotBytes) & lastByte
    hashIn[slot >> 2] = feature
    weightIn[slot + isFilled] = 1
    // Packed label by label, since that deflates better.
    for (let label = 0; label < labelCount; label++)
      weightIn[slot + firstWeight + label] = learned[label * count + index] ?? 0
  }
  return {
    transitions: packed.transitions.split(' ').map(Number),
    score(features, scores, offset) {
      // Seven variables, since nothing else in the extraction of names is done as often as these additions.
      let [outside, beginPerson, inPerson, beginOrganisation, inOrganisation, beginPlace, inPlace] = [
        0, 0, 0, 0, 0, 0, 0,
      ]
      for (let index = 0; index < features.length; index++) {
        const feature = features[index] ?? 0
        let slot = (feature & (size - 1)) * slotBytes
        while (weightIn[slot + isFilled] && hashIn[slot >> 2] !== feature) slot = (slot + slotBytes) & lastByte
        if (!weightIn[slot + isFilled]) continue
        outside += weightIn[slot + firstWeight] ?? 0
        beginPerson += weightIn[slot + firstWeight + 1] ?? 0
        inPerson += weightIn[slot + firstWeight + 2] ?? 0
        beginOrganisation += weightIn[slot + firstWeight + 3] ?? 0
        inOrganisation += weightIn[slot + firstWeight + 4] ?? 0
        beginPlace += weightIn[slot + firstWeight + 5] ?? 0
        inPlace += weightIn[slot + firstWeight + 6] ?? 0
      }
      const sums = [outside, beginPerson, inPerson, beginOrganisation, inOrganisation, beginPlace, inPlace]
      for (let label = 0; label < labelCount; label++) scores[offset + label] = (sums[label] ?? 0) * packed.unit
    },
  }
}
