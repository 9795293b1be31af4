/** Files that reach the app from outside: double-clicked, dropped on the icon, or named by a second instance. */
import { readFile, stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { maxArticleBytes } from '../core/article/limits.ts'
import { maxDeckBytes } from '../core/deck/limits.ts'
import { fail, ok, type Result } from '../core/fault.ts'

export interface OpenedFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

const endings = new Set(['.dateline', '.txt', '.md', '.html', '.htm', '.mhtml', '.mht', '.docx'])

/** The first word of a command line that names a file we could open; switches and the app's own folder are none. */
export function fileAmong(argv: readonly string[], folder: string): string | undefined {
  const word = argv.slice(1).find((each) => !each.startsWith('-') && endings.has(extname(each).toLowerCase()))
  return word === undefined ? undefined : resolve(folder, word)
}

/** Reads a file within the cap of its kind; one that is too large is refused before a byte is read. */
export async function readOpened(path: string): Promise<Result<OpenedFile>> {
  const name = basename(path)
  const isDeck = extname(path).toLowerCase() === '.dateline'
  const maxBytes = isDeck ? maxDeckBytes : maxArticleBytes
  try {
    const { size } = await stat(path)
    if (size > maxBytes) {
      return fail(
        isDeck
          ? { code: 'deck-too-large', bytes: size, maxBytes }
          : { code: 'file-too-large', name, bytes: size, maxBytes },
      )
    }
    return ok({ name, bytes: new Uint8Array(await readFile(path)) })
  } catch (error) {
    return fail({ code: 'file-unreadable', name, reason: error instanceof Error ? error.message : 'unknown' })
  }
}
