/** Reading and writing the files a command names; `-` is standard input or output, and an output is whole or not there. */
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../core/fault.ts'

export const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'you may not open it',
    EPERM: 'you may not open it',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
  }
  return known[code ?? ''] ?? code ?? 'it could not be opened'
}

/** Reads at most so many bytes: a longer file or pipe is refused before memory is filled. */
export async function readCapped(path: string, maxBytes: number): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const name = path === '-' ? 'standard input' : basename(path)
  try {
    if (path !== '-') {
      const { size } = await stat(path)
      if (size > maxBytes) return fail({ code: 'file-too-large', name, bytes: size, maxBytes })
    }
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of (path === '-' ? process.stdin : createReadStream(path)) as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > maxBytes) return fail({ code: 'file-too-large', name, bytes: length, maxBytes })
      chunks.push(chunk)
    }
    return ok({ name, bytes: new Uint8Array(Buffer.concat(chunks)) })
  } catch (error) {
    return fail({ code: 'file-unreadable', name, reason: reasonOf(error) })
  }
}

/** Writes beside the file and moves it into place, so that a failure leaves what was there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<Result<null>> {
  if (path === '-') {
    await print(content)
    return ok(null)
  }
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    await writeFile(beside, content, { flag: 'wx' })
    await rename(beside, path)
    return ok(null)
  } catch (error) {
    await rm(beside, { force: true })
    return fail({ code: 'file-unwritable', name: basename(path), reason: reasonOf(error) })
  }
}

/** Resolves when the reader has taken it, so that a slow pipe slows the command instead of filling memory. */
export function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(content)) resolve()
    else process.stdout.once('drain', resolve)
  })
}
