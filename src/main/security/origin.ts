/** The one origin the window may have; every other module of this folder refers to it. */

export const appScheme = 'app'
export const appOrigin = `${appScheme}://dateline`

/** True for addresses of our own window, judged by scheme and host, never by prefix. */
export function isOwnUrl(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === `${appScheme}:` && host === 'dateline'
}
