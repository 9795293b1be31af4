/** Keeps the tray small enough to be looked through: of a very long article the best of what was held back, and how much there was beside. */

/**
 * At a quarter of a minute a card, a hundred minutes of looking. Articles of up to some ten thousand words have fewer;
 * whoever wants cards about one part of a longer text leaves the other paragraphs out.
 */
const maxHeldBack = 400

/** What lacks nothing but room comes before what is doubtful; each in the order of its worth. The order given is kept. */
export function bestOf<T>(
  held: readonly T[],
  isDoubtful: (one: T) => boolean,
  worthOf: (one: T) => number,
): readonly T[] {
  if (held.length <= maxHeldBack) return held
  const ranked = held
    .map((one) => ({ one, doubt: Number(isDoubtful(one)), worth: worthOf(one) }))
    .sort((a, b) => a.doubt - b.doubt || b.worth - a.worth)
  const best = new Set(ranked.slice(0, maxHeldBack).map(({ one }) => one))
  return held.filter((one) => best.has(one))
}
