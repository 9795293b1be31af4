/** Tells which of SQLite's errors are the file's or the disk's doing, and so faults, and which are bugs. */
import { basename } from 'node:path'
import type { Fault } from '../../core/fault.ts'

/** Primary result codes (https://sqlite.org/rescode.html). */
const primary = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
}

const reasons = new Map([
  [primary.readOnly, 'the file or its folder is read-only'],
  [primary.ioError, 'the disk reports an error'],
  [primary.full, 'the disk is full'],
])

/** The fault behind an error of the driver; null where it is a bug of ours and should be thrown on. */
export function faultOfSqliteError(error: unknown, path: string): Fault | null {
  const code = resultCode(error)
  if (code === null) return null
  if (code === primary.busy || code === primary.locked) return { code: 'library-busy', path }
  if (code === primary.corrupt || code === primary.notADatabase) return { code: 'library-damaged', path }
  if (code === primary.cannotOpen) return { code: 'file-unreadable', name: basename(path), reason: 'access is refused' }
  const reason = reasons.get(code)
  return reason === undefined ? null : { code: 'file-unwritable', name: basename(path), reason }
}

/** The low byte of an extended code is the primary one. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('sqliteExtendedCode' in error)) return null
  return typeof error.sqliteExtendedCode === 'number' ? error.sqliteExtendedCode & 0xff : null
}
