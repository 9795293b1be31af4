/** Files that reach the app from outside: double-clicked, dropped on the icon, or named by a second instance. */
import { extname, resolve } from 'node:path'
import type { Result } from '../core/fault.ts'
import { kindOfName } from '../core/file-size.ts'
import { readFile, type NamedBytes } from './service/files.ts'

const endings = new Set(['.dateline', '.txt', '.md', '.html', '.htm', '.mhtml', '.mht', '.docx'])

/** The first word of a command line that names a file we could open; switches and the app's own folder are none. */
export function fileAmong(argv: readonly string[], folder: string): string | undefined {
  const word = argv.slice(1).find((each) => !each.startsWith('-') && endings.has(extname(each).toLowerCase()))
  return word === undefined ? undefined : resolve(folder, word)
}

/** A deck or an article, as its name says. */
export const readOpened = (path: string): Promise<Result<NamedBytes>> => readFile(path, kindOfName(path))
