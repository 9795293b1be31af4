/** Files that reach the app from outside: chosen, dropped, double-clicked, dropped on the icon, named by a second instance. */
import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import type { FileHere } from '../contract/transfer-shapes.ts'
import { fail, ok, type Fault, type Result } from '../core/fault.ts'
import { faultOfSize, importExtensions, kindOfName } from '../core/file-size.ts'
import { resultExtension } from '../core/results/limits.ts'
import { readFile } from './service/files.ts'
import { reasonOf } from './store/file-error.ts'

export const articleExtensions = ['txt', 'md', 'html', 'htm', 'mhtml', 'mht', 'docx'] as const
const endings = new Set([
  '.dateline',
  resultExtension,
  ...[...articleExtensions, ...importExtensions].map((extension) => `.${extension}`),
])

/** The first word of a command line that names a file we could open; switches and the app's own folder are none. */
export function fileAmong(argv: readonly string[], folder: string): string | undefined {
  const word = argv.slice(1).find((each) => !each.startsWith('-') && endings.has(extname(each).toLowerCase()))
  return word === undefined ? undefined : resolve(folder, word)
}

/** The window is handed a token in a path's place: it can open what a person gave to the app, and nothing else. */
export interface OfferedFiles {
  readonly offer: (path: string) => Promise<Result<FileHere>>
  readonly pathOf: (token: string) => string | null
}

/** A person has one file in hand, or drops a few dozen at once. */
const maxOffered = 100

export function createOfferedFiles(): OfferedFiles {
  const paths = new Map<string, string>()
  const keep = (path: string): string => {
    const token = randomUUID()
    paths.set(token, path)
    const [oldest] = paths.keys()
    if (paths.size > maxOffered && oldest !== undefined) paths.delete(oldest)
    return token
  }
  return {
    pathOf: (token) => paths.get(token) ?? null,
    /** Decks and cards of strangers are read by the transfer process; articles and results are small, and read here. */
    offer: async (path) => {
      const [name, kind] = [basename(path), kindOfName(path)]
      if (kind === 'article' || kind === 'result') return readFile(path, kind)
      try {
        const found = await stat(path)
        const fault = found.isFile() ? faultOfSize(name, found.size, kind) : noFile(name, found.isDirectory())
        return fault ? fail(fault) : ok({ name, token: keep(path) })
      } catch (error) {
        return fail({ code: 'file-unreadable', name, reason: reasonOf(error) })
      }
    },
  }
}

const noFile = (name: string, isFolder: boolean): Fault => ({
  code: 'file-unreadable',
  name,
  reason: isFolder ? 'It is a folder' : 'It is a pipe or a device',
})
