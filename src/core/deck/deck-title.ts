/** What a deck is called that nobody named. */

/** One article gives the deck its title; of several, the first does, and the others are counted. */
export function titleOfArticles(titles: readonly string[]): string {
  const [first = '', ...others] = titles
  return others.length === 0 ? first : `${first} and ${String(others.length)} more`
}
