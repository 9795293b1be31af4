/** Files that a person drops or chooses: their size is judged before a byte is read, their kind by the end of their name. */
import { fail, ok, type Result } from '../core/fault.ts'
import { faultOfSize, kindOfName } from '../core/file-size.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const isDeckName = (name: string): boolean => kindOfName(name) === 'deck'

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
