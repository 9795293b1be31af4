/** How large a result file Dateline takes in; apart from the schema, so that the window can ask without it. */

/** A deck of 100,000 cards, all of them answered, needs less. */
export const maxResultBytes = 20_000_000
