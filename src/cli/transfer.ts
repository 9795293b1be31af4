/** Opens a stranger's file for a command, in a process of its own that ends with the command. */
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Loss } from '../core/formats/loss.ts'
import { lossText } from '../core/formats/loss-text.ts'
import type { Result } from '../core/fault.ts'
import { forkProcess } from '../main/transfer/forked-process.ts'
import type { FileToOpen } from '../main/transfer/protocol.ts'
import { createTransfer, type Transfer } from '../main/transfer/transfer.ts'
import { readInput } from './files.ts'

export async function withTransfer<T>(work: (transfer: Transfer) => Promise<T>): Promise<T> {
  const transfer = createTransfer(forkProcess(new URL('./transfer.js', import.meta.url)))
  try {
    return await work(transfer)
  } finally {
    transfer.end()
  }
}

/** A path is read where the file is opened; only what comes through a pipe, a named one too, is read here, up to the limit. */
export async function fileToOpen(path: string): Promise<Result<FileToOpen>> {
  if (path === '-' || (await isPipe(path))) return readInput(path, 'import')
  return { ok: true, value: { name: basename(path), path: resolve(path) } }
}

/** As `<(…)` of a shell is: the reading process could not open it, for it is this process's own. */
const isPipe = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFIFO(),
    () => false,
  )

export function reportLosses(losses: readonly Loss[]): void {
  for (const loss of losses) process.stderr.write(`dateline: ${lossText(loss).replace(/\s+/g, ' ')}\n`)
}
