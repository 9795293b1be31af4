/** The pictures and sounds that Moodle embeds in a question: read where a card shows them, and only what Dateline shows. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Medium } from '../../deck/deck.ts'
import { mediumSchema } from '../../deck/deck-schema.ts'
import { maxMediumBytes, mediaTypeOf } from '../media-type.ts'
import { bytesFromBase64 } from './base64.ts'
import { childrenOf, type ReadElement } from './xml-reader.ts'

export interface EmbeddedMedia {
  /** For the files of one field: what the medium at an address is called in the deck; null where it is not shown. */
  readonly among: (field: ReadElement | undefined) => (source: string) => string | null
  readonly media: () => readonly Medium[]
  readonly bytesOf: (name: string) => Uint8Array | null
}

/** As a deck takes them. */
const maxMedia = 20_000
const base = '@@PLUGINFILE@@/'

export function embeddedMedia(): EmbeddedMedia {
  const held = new Map<string, { readonly medium: Medium; readonly bytes: Uint8Array }>()

  function keep(file: ReadElement): string | null {
    const bytes = file.text.length > maxMediumBytes * 1.4 ? null : bytesFromBase64(file.text)
    if (bytes === null || bytes.length > maxMediumBytes || mediaTypeOf(bytes) === null) return null
    const hash = bytesToHex(sha256(bytes))
    const own = (file.attributes.name ?? '').normalize('NFC')
    // Questions name their files without knowing of one another.
    const isFree = !held.has(own) || held.get(own)?.medium.sha256 === hash
    const name = isFree ? own : `${hash.slice(0, 16)}-${own}`
    if (held.has(name)) return name
    if (held.size === maxMedia || !mediumSchema.shape.name.safeParse(name).success) return null
    held.set(name, { medium: { name, sha256: hash, bytes: bytes.length }, bytes })
    return name
  }

  return {
    among: (field) => {
      const files = new Map((field ? childrenOf(field, 'file') : []).map((file) => [addressOf(file), file]))
      return (source) => {
        const file = source.startsWith(base) ? files.get(placeIn(source.slice(base.length))) : undefined
        return file?.attributes.encoding === 'base64' ? keep(file) : null
      }
    },
    media: () => [...held.values()].map(({ medium }) => medium),
    bytesOf: (name) => held.get(name)?.bytes ?? null,
  }
}

const addressOf = ({ attributes: { path = '/', name = '' } }: ReadElement): string =>
  `${path}${name}`.replace(/^\/+/, '')

function placeIn(address: string): string {
  const [path = ''] = address.split('?')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
