/** How large a deck file Dateline takes in; apart from the schema, so that the window can ask without it. */

/** Its words: whoever opens a file asks for its size first and does not read a larger one. */
export const maxDeckBytes = 50_000_000

/** A zipped deck with its pictures and sounds, as any other package; what reads it may have three times as much memory. */
export const maxPackageBytes = 100_000_000
