/** How large a deck file Dateline takes in; apart from the schema, so that the window can ask without it. */

/** Whoever opens a file asks for its size first and does not read a larger one. */
export const maxDeckBytes = 50_000_000
