/** Every reader of strangers' files, those that need SQLite included. */
import { textReaders, type Reader } from '../../core/formats/readers.ts'

export const readers: readonly Reader[] = [...textReaders]
