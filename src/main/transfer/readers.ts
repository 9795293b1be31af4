/** Every reader of strangers' files, those that need SQLite included. */
import { textReaders, type Reader } from '../../core/formats/readers.ts'
import { ankiReader } from './anki-read.ts'

export const readers: readonly Reader[] = [...textReaders, ankiReader]
