/** Reading and writing what a command names, where `-` is standard input or output. */
import type { FileKind } from '../core/file-size.ts'
import { ok, type Result } from '../core/fault.ts'
import { readFile, readStream, writeWhole, type NamedBytes } from '../main/service/files.ts'

export const readInput = (path: string, kind: FileKind): Promise<Result<NamedBytes>> =>
  path === '-' ? readStream(process.stdin, 'standard input', kind) : readFile(path, kind)

export async function writeOutput(path: string, content: string | Uint8Array): Promise<Result<null>> {
  if (path !== '-') return writeWhole(path, content)
  await print(content)
  return ok(null)
}

/** Resolves when the reader has taken it, so that a slow pipe slows the command instead of filling memory. */
export function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(content)) resolve()
    else process.stdout.once('drain', resolve)
  })
}
