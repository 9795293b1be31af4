/** The little of Protocol Buffers that Anki's packages need: varints and byte strings (https://protobuf.dev/programming-guides/encoding). */
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A number or a boolean as a varint, text and bytes by their length. */
export type ProtoValue = number | boolean | string | Uint8Array

const varintType = 0
const fixed64Type = 1
const lengthType = 2
const fixed32Type = 5

/** Pairs of a field's number and its value, in the order given. */
export const printMessage = (...fields: readonly (readonly [field: number, value: ProtoValue])[]): Uint8Array =>
  concatBytes(...fields.flatMap(([field, value]) => printField(field, value)))

function printField(field: number, value: ProtoValue): Uint8Array[] {
  if (typeof value === 'number' || typeof value === 'boolean')
    return [printVarint(field * 8 + varintType), printVarint(Number(value))]
  const bytes = typeof value === 'string' ? utf8ToBytes(value) : value
  return [printVarint(field * 8 + lengthType), printVarint(bytes.length), bytes]
}

/** Seven bits a byte, the lowest first. */
function printVarint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80)
  return Uint8Array.from([...bytes, rest])
}

/** One field as it was met; `bytes` is empty for a varint, `number` is 0 for bytes. */
export interface ProtoField {
  readonly field: number
  readonly number: number
  readonly bytes: Uint8Array
}

/** Null where the bytes are no message. Numbers above 2^53 lose their last bits, which nothing here looks at. */
export function readMessage(message: Uint8Array): readonly ProtoField[] | null {
  const fields: ProtoField[] = []
  let at = 0
  const readVarint = (): number => {
    let value = 0
    for (let weight = 1; ; weight *= 0x80) {
      const byte = message[at++]
      if (byte === undefined || weight > 2 ** 63) return NaN
      value += (byte % 0x80) * weight
      if (byte < 0x80) return value
    }
  }
  while (at < message.length) {
    const key = readVarint()
    const field = Math.floor(key / 8)
    const type = key % 8
    if (type === varintType) {
      const number = readVarint()
      if (Number.isNaN(number)) return null
      fields.push({ field, number, bytes: nothing })
      continue
    }
    const length = type === lengthType ? readVarint() : type === fixed64Type ? 8 : type === fixed32Type ? 4 : NaN
    if (!(length <= message.length - at)) return null
    fields.push({ field, number: 0, bytes: message.subarray(at, at + length) })
    at += length
  }
  return fields
}

const nothing = new Uint8Array()
