/** Where the window finds a picture or a sound of a deck: printed and read in one place, on an origin on which no page or program lies. */

type MediumUse = 'picture' | 'sound'

export interface MediaAddress {
  readonly use: MediumUse
  readonly deckId: string
  readonly name: string
}

export const mediaOrigin = 'app://media'

/** Halves of pairs have no place in an address; a medium called so is not found. */
export const printMediaAddress = ({ use, deckId, name }: MediaAddress): string =>
  `${mediaOrigin}/${use}/${encodeURIComponent(deckId)}/${encodeURIComponent(name.replace(/\p{Cs}/gu, ''))}`

/** Null for any other address. */
export function parseMediaAddress(address: string): MediaAddress | null {
  const [use, deckId = '', name = '', ...more] = address.slice(mediaOrigin.length + 1).split('/')
  const isOurs = address.startsWith(`${mediaOrigin}/`) && (use === 'picture' || use === 'sound')
  if (!isOurs || deckId === '' || name === '' || more.length > 0) return null
  try {
    return { use, deckId: decodeURIComponent(deckId), name: decodeURIComponent(name) }
  } catch {
    return null
  }
}
