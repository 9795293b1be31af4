/** Turns what the disk or another process did to the library during a call into a fault; bugs are thrown on. */
import { fail, type Result } from '../../core/fault.ts'
import { faultOfSqliteError } from '../store/sqlite-fault.ts'
import type { Store } from '../store/store.ts'

/** Runs work on the store; an error of SQLite that is not ours becomes the fault it stands for. */
export function guard<T>(store: Store, work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    const fault = faultOfSqliteError(error, store.path)
    if (fault === null) throw error
    return fail(fault)
  }
}
