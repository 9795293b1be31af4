/** How a result file is named and how large one may be; apart from the schema, so that the window can ask without it. */

export const resultExtension = '.dateline-result'

/** A deck of 100,000 cards, all of them answered, needs less. */
export const maxResultBytes = 20_000_000
