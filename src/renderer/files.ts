/** Files that a person drops or chooses: their size is judged before a byte is read, their kind by the end of their name. */
import { maxArticleBytes } from '../core/article/limits.ts'
import { maxDeckBytes } from '../core/deck/limits.ts'
import { fail, ok, type Result } from '../core/fault.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const isDeckName = (name: string): boolean => name.toLowerCase().endsWith('.dateline')

export async function readFile(file: File): Promise<Result<NamedBytes>> {
  const { name, size } = file
  if (isDeckName(name) && size > maxDeckBytes) {
    return fail({ code: 'deck-too-large', bytes: size, maxBytes: maxDeckBytes })
  }
  if (!isDeckName(name) && size > maxArticleBytes) {
    return fail({ code: 'file-too-large', name, bytes: size, maxBytes: maxArticleBytes })
  }
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    // A folder, or a file that went away between drop and read.
    return fail({ code: 'file-unreadable', name, reason: 'It is a folder, or it is no longer there' })
  }
}
