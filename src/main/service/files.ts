/** Reads files that people name, within the limit of their kind, and writes files that are whole or not there. */
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../core/fault.ts'
import { faultOfSize, type FileKind } from '../../core/file-size.ts'
import { reasonOf } from '../store/file-error.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export async function readFile(path: string, kind: FileKind): Promise<Result<NamedBytes>> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    const fault = faultOfSize(name, size, kind)
    return fault ? fail(fault) : await readStream(createReadStream(path), name, kind)
  } catch (error) {
    return fail({ code: 'file-unreadable', name, reason: reasonOf(error) })
  }
}

/** A pipe, or a file that grows, is given up before it fills the memory. */
export async function readStream(
  stream: AsyncIterable<unknown>,
  name: string,
  kind: FileKind,
): Promise<Result<NamedBytes>> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length
      const fault = faultOfSize(name, length, kind)
      if (fault) return fail(fault)
      chunks.push(chunk)
    }
  } catch (error) {
    return fail({ code: 'file-unreadable', name, reason: reasonOf(error) })
  }
  return ok({ name, bytes: new Uint8Array(Buffer.concat(chunks)) })
}

/** Writes beside the file and moves it into place, so that a failure leaves what was there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<Result<null>> {
  try {
    const file = await fileBehind(path)
    if (file === null) await writeFile(path, content)
    else await replace(file, content)
    return ok(null)
  } catch (error) {
    return fail({ code: 'file-unwritable', name: basename(path), reason: reasonOf(error, 'folder') })
  }
}

/** Where links lead; null for a pipe or a device, which is written into and never replaced. */
async function fileBehind(path: string): Promise<string | null> {
  const found = await stat(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
  if (found === null) return path
  return found.isFile() ? realpath(path) : null
}

async function replace(file: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`)
  try {
    await writeFile(beside, content, { flag: 'wx' })
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
