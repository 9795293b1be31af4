/** Tells why a folder cannot be written, so that what fails in it is not taken for something else. */
import { accessSync, constants } from 'node:fs'
import type { Fault } from '../core/fault.ts'
import { reasonOf } from './store/file-error.ts'

/** Null where files can be made in the folder. */
export function findFolderFault(folder: string): Fault | null {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    return { code: 'file-unwritable', name: folder, reason: reasonOf(error, 'folder') }
  }
}
