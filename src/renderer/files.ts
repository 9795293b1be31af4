/** Files that a person drops or chooses: what main can read by itself is named by a token, anything else brings its bytes. */
import type { FileHere } from '../contract/transfer-shapes.ts'
import { fail, ok, type Result } from '../core/fault.ts'
import { faultOfSize, kindOfName } from '../core/file-size.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Its size is judged before a byte is read, its kind by the end of its name. */
export async function readFile(file: File): Promise<Result<NamedBytes>> {
  const { name, size } = file
  const tooLarge = faultOfSize(name, size, kindOfName(name))
  if (tooLarge) return fail(tooLarge)
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    // A folder, or a file that went away between drop and read.
    return fail({ code: 'file-unreadable', name, reason: 'It is a folder, or it is no longer there' })
  }
}

/** A large package is never in the window; what has no path, as a file from the clipboard, is read here. */
export async function offerFile(file: File): Promise<Result<FileHere>> {
  return (await window.dateline.offer(file).catch(() => null)) ?? readFile(file)
}
