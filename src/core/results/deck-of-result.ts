/** Reads no more of a result file than which deck it is of; apart from the schema, so that the window can ask without it. */
import { strFromU8 } from 'fflate'

/** Null where the file does not say; what it says is checked when the file is read. */
export function deckOfResult(bytes: Uint8Array): string | null {
  try {
    const value = JSON.parse(strFromU8(bytes).replace(/^\ufeff/, '')) as { readonly deck?: { readonly id?: unknown } }
    return typeof value.deck?.id === 'string' ? value.deck.id : null
  } catch {
    return null
  }
}
