/** Tells why a folder cannot be written, so that what fails in it is not taken for something else. */
import { accessSync, constants } from 'node:fs'
import type { Fault } from '../core/fault.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write in this folder',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is no folder',
}

/** Null where files can be made in the folder. */
export function findFolderFault(folder: string): Fault | null {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return { code: 'file-unwritable', name: folder, reason: reasons[code] ?? code }
  }
}
