/** A package as Anki makes it, with a drawing, a tone and formatting, and the ways in which strangers' media lie. */
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { Card, Deck } from '../../src/core/deck/deck.ts'
import { asCardId, asDeckId } from '../../src/core/ids.ts'
import type { RichText } from '../../src/core/richtext.ts'
import { writeDateline } from '../../src/core/formats/dateline-file.ts'
import { writers } from '../../src/main/transfer/writers.ts'

/** A PNG (RFC 2083) of three colours and no ground: a hull, a mast, a sail. */
function drawShip(width: number, height: number): Uint8Array {
  const pixel = (x: number, y: number): readonly number[] => {
    const [u, v] = [x / width, y / height]
    if (v > 0.62 && v < 0.82 && u > 0.2 + (v - 0.62) * 0.6 && u < 0.8 - (v - 0.62) * 0.6) return [122, 62, 40, 255]
    if (Math.abs(u - 0.5) < 0.008 && v > 0.12 && v <= 0.62) return [30, 27, 24, 255]
    if (u > 0.51 && v > 0.15 && v < 0.56 && u < 0.51 + (v - 0.15) * 0.7) return [40, 96, 150, 255]
    return v >= 0.82 && v < 0.86 ? [60, 120, 160, 255] : [0, 0, 0, 0]
  }
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => pixel(x, y)).flat(),
  ])
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(checksum(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const data = deflateSync(Buffer.from(rows.flat()))
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', new Uint8Array())])
}

/** RFC 2083, section 15. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** A quarter of a second of a tone, as a wave file. */
function sounding(): Uint8Array {
  const [rate, samples] = [8_000, 2_000]
  const wave = Buffer.alloc(44 + samples)
  wave.write('RIFF', 0)
  wave.writeUInt32LE(36 + samples, 4)
  wave.write('WAVEfmt ', 8)
  wave.writeUInt32LE(16, 16)
  wave.writeUInt16LE(1, 20)
  wave.writeUInt16LE(1, 22)
  wave.writeUInt32LE(rate, 24)
  wave.writeUInt32LE(rate, 28)
  wave.writeUInt16LE(1, 32)
  wave.writeUInt16LE(8, 34)
  wave.write('data', 36)
  wave.writeUInt32LE(samples, 40)
  for (let at = 0; at < samples; at++) wave[44 + at] = 128 + Math.round(60 * Math.sin((at * 440 * 2 * Math.PI) / rate))
  return wave
}

const media: Readonly<Record<string, Uint8Array>> = {
  'ship at sea.png': drawShip(480, 320),
  'horn.wav': sounding(),
  'drawing.png': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="ranHere = true"/>'),
  'program.gif': new TextEncoder().encode('GIF89a/*\u0001\u0000*/=1;ranHere=true//'),
}

const line = (...content: RichText['blocks'][number]['content']): RichText['blocks'][number] => ({
  as: 'line',
  content,
})

const card = (id: string, changes: Partial<Card>): Card => ({
  id: asCardId(id),
  kind: 'question',
  prompt: '',
  answer: { canonical: '', accepted: [] },
  evidence: [],
  tags: [],
  ...changes,
})

const pictured = {
  ship: card('ship', {
    prompt: 'What is this rig called? [a ship with one sail]',
    answer: { canonical: 'A sloop\nOne mast\nNo more than two sails', accepted: [] },
    look: {
      prompt: {
        blocks: [
          line({ text: 'What is this ' }, { text: 'rig', marks: ['bold'] }, { text: ' called?' }),
          line({ image: 'ship at sea.png', alt: 'a ship with one sail' }, { sound: 'horn.wav' }),
        ],
      },
      answer: {
        blocks: [
          line({ text: 'A ' }, { text: 'sloop', marks: ['italic'] }),
          { as: 'bullet', content: [{ text: 'One mast' }] },
          {
            as: 'bullet',
            content: [{ text: 'No more than two sails, H' }, { text: '2', marks: ['sub'] }, { text: 'O' }],
          },
          { as: 'quote', content: [{ text: 'ספינה בעלת תורן אחד' }] },
        ],
      },
    },
  }),
  gone: card('gone', {
    prompt: 'Which flag is it? [a flag]',
    answer: { canonical: 'None', accepted: [] },
    look: {
      prompt: {
        blocks: [
          line({ text: 'Which flag is it?' }, { image: 'lost.png', alt: 'a flag' }, { sound: 'lost.wav' }),
          line({ image: 'drawing.png', alt: 'a drawing' }, { image: 'program.gif', alt: 'a program' }),
        ],
      },
    },
  }),
} as const

export const picturedTitle = 'Rigs of Orlund'

const listed = (name: string) => {
  const bytes = media[name] ?? new Uint8Array()
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
}

const deck: Deck = {
  format: 'dateline-deck',
  version: 1,
  id: asDeckId('5b0e2c1a-9d43-4f7e-8a51-d2c6f0b7e914'),
  revision: 1,
  title: picturedTitle,
  description: '',
  language: 'en',
  licence: '',
  authors: [],
  sources: [],
  cards: Object.values(pictured),
  tray: [],
  media: Object.keys(media).map(listed),
}

const outgoing = { deck, medium: (name: string) => media[name] ?? null, progress: new Map() }

/** As Anki would hand it out; media that are none stay in it under their names. */
export function ankiPackage(): Uint8Array {
  const written = writers.apkg?.(outgoing)
  if (!written) throw new Error('There is no writer of packages')
  return written.content as Uint8Array
}

export const zippedDeck = (): Uint8Array => writeDateline(outgoing).content as Uint8Array
