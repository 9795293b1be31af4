/**
 * Makes the daily copy of a large library some time after it was opened, in another process, and reads the copy through
 * there, so that the first question of a day waits for neither.
 */
import type { Database } from './database.ts'

interface CopyProcess {
  /** Its exit code; null where it was ended. */
  readonly ended: Promise<number | null>
  readonly end: () => void
}

export interface Copying {
  readonly start: (libraryPath: string, date: string, version: number) => CopyProcess
  /** After opening, in ms. */
  readonly afterMs: number
  /** The library is damaged: the next opening will refuse it. */
  readonly onDamage: (libraryPath: string) => void
}

/** Neither done nor any code that Node ends with by itself (https://nodejs.org/api/process.html#exit-codes). */
export const damagedExit = 64

/** Gives the function that calls it off, which must be called before the library closes. */
export function copyLater(
  db: Database,
  copying: Copying,
  copy: Readonly<{ path: string; date: string; version: number }>,
): () => void {
  let running: CopyProcess | null = null
  const timer = setTimeout(() => {
    const release = db.holdStill()
    const started = copying.start(copy.path, copy.date, copy.version)
    running = started
    void started.ended.then((code) => {
      running = null
      release()
      if (code === damagedExit) copying.onDamage(copy.path)
      else if (code !== 0 && code !== null) console.warn('The daily copy of the library was not made.')
    })
  }, copying.afterMs).unref()
  return () => {
    clearTimeout(timer)
    running?.end()
  }
}
