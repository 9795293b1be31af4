/** The one origin the window may have, and the one its pictures and sounds have; every other module of this folder refers to it. */
import { mediaOrigin } from '../../contract/media-address.ts'

export const appScheme = 'app'
export const appOrigin = `${appScheme}://dateline`

/** True for addresses of our own window, judged by scheme and host, never by prefix. */
export function isOwnUrl(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === `${appScheme}:` && host === 'dateline'
}

/** True for addresses of pictures and sounds, judged in the same way. */
export function isMediaUrl(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}` === mediaOrigin
}
