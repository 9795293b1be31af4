/** Tells the pictures and sounds that Dateline shows by their first bytes; whatever a name says, anything else is shown to nobody. */
import { pictureSizeOf } from './picture-size.ts'

export type MediaType =
  'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'audio/mpeg' | 'audio/ogg' | 'audio/wav' | 'audio/mp4'

/** One picture or sound; a minute of speech has about a tenth. */
export const maxMediumBytes = 20_000_000
/** Four bytes each where it is drawn; a large camera makes 60 million. */
export const maxPixels = 64_000_000

export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const type = typeByHead(bytes)
  if (type === null || isSound(type)) return type
  const { width, height } = pictureSizeOf(bytes) ?? { width: 0, height: 0 }
  return width * height > maxPixels ? null : type
}

export const isSound = (type: MediaType): boolean => type.startsWith('audio/')

/** Major brands of sound alone or with pictures beside it (https://mp4ra.org/registered-types/brands); AVIF and HEIC are drawings. */
const soundBrands = ['M4A ', 'M4B ', 'M4P ', 'mp41', 'mp42', 'isom', 'iso2', 'iso5', 'iso6', 'dash']

/** SVG is none of them: it is a document that can hold a program. */
function typeByHead(bytes: Uint8Array): MediaType | null {
  const has = (text: string, at = 0): boolean =>
    [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0))
  if (has('\u0089PNG\r\n\u001a\n')) return 'image/png'
  if (has('\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (has('GIF87a') || has('GIF89a')) return 'image/gif'
  if (has('RIFF') && has('WEBP', 8)) return 'image/webp'
  if (has('RIFF') && has('WAVE', 8)) return 'audio/wav'
  if (has('OggS')) return 'audio/ogg'
  if (has('ftyp', 4)) return soundBrands.some((brand) => has(brand, 8)) ? 'audio/mp4' : null
  return has('ID3') || isMpegFrame(bytes) ? 'audio/mpeg' : null
}

/** Eleven set bits, then a version, a layer and a bit rate that exist (ISO/IEC 11172-3, section 2.4.1.3). */
function isMpegFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const [version, layer, rate] = [(second >> 3) & 3, (second >> 1) & 3, third >> 4]
  return first === 0xff && second >> 5 === 7 && version !== 1 && layer !== 0 && rate !== 0 && rate !== 15
}
