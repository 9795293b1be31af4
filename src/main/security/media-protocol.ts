/** Answers the window's requests for pictures and sounds: with bytes of a kind that Dateline shows, under the type that they are. */
import { parseMediaAddress, type MediaAddress } from '../../contract/media-address.ts'
import type { ShownMedium } from '../service/media.ts'

export type FindMedium = (address: MediaAddress) => Promise<ShownMedium | null>

/** Nothing that is shown could run, were it opened as a page. */
const policy = "default-src 'none'; sandbox"

/** What is missing is no error, which Chromium would report: the window says so in the medium's place. */
const missing = (): Response => new Response(null, { status: 204 })

export async function answerMedium(request: Request, find: FindMedium): Promise<Response> {
  const address = request.method === 'GET' ? parseMediaAddress(request.url) : null
  const medium = address === null ? null : await find(address)
  if (medium === null) return missing()
  const { bytes, type } = medium
  const { from, to } = rangeIn(request.headers.get('Range'), bytes.length)
  const isPart = to - from < bytes.length
  return new Response(new Uint8Array(bytes.subarray(from, to)), {
    status: isPart ? 206 : 200,
    headers: {
      'Content-Type': type,
      'Content-Length': String(to - from),
      'Accept-Ranges': 'bytes',
      ...(isPart ? { 'Content-Range': `bytes ${String(from)}-${String(to - 1)}/${String(bytes.length)}` } : {}),
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      // A newer revision of the deck may have another picture under the name.
      'Cache-Control': 'no-store',
    },
  })
}

/** One range (RFC 9110, section 14.2), as a player asks for where it jumps to; anything else is the whole. */
function rangeIn(header: string | null, length: number): { readonly from: number; readonly to: number } {
  const [, first = '', last = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  const from = Number(first)
  const to = last === '' ? length : Math.min(Number(last) + 1, length)
  return from < to ? { from, to } : { from: 0, to: length }
}
