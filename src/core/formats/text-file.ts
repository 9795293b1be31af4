/** Takes the bytes of somebody's table or text for what their writer meant, in whatever encoding, or refuses them. */
import { decode } from '../article/decode.ts'
import { fail, ok, type Result } from '../fault.ts'

/** Some 100,000 long cards. */
const maxTextBytes = 20_000_000

/** Without byte order mark; a stray NUL, as old databases leave it, is dropped. */
export function textOfFile(bytes: Uint8Array, name: string, charset: string | null = null): Result<string> {
  if (bytes.length > maxTextBytes)
    return fail({ code: 'file-too-large', name, bytes: bytes.length, maxBytes: maxTextBytes })
  const text =
    decode(bytes, charset) ??
    decode(
      bytes.filter((byte) => byte !== 0),
      charset,
    )
  return text === null ? fail({ code: 'text-binary', name }) : ok(text)
}
