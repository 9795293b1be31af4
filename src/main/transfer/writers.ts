/** Every writer, those that need SQLite included. */
import { textWriters, type Writers } from '../../core/formats/writers.ts'

export const writers: Writers = { ...textWriters }
