/** How the figures of a class are said. */

/** Below that an item does not tell the strong from the weak (R. L. Ebel & D. A. Frisbie, Essentials of Educational Measurement, 1991, chapter 13). */
const poor = 0.2
const good = 0.4

export function discriminationInWords(value: number): string {
  const figure = value.toFixed(2).replace('-', '−')
  if (value < 0) return `Discrimination ${figure}: those who know the rest fail here. Look at the answer.`
  if (value < poor) return `Discrimination ${figure}: says little about who knows the rest.`
  if (value < good) return `Discrimination ${figure}: tells who knows the rest fairly well.`
  return `Discrimination ${figure}: tells well who knows the rest.`
}

/** From 0.7 on a test may compare groups, from 0.9 on persons (J. C. Nunnally, Psychometric Theory, 1978, chapter 7). */
export function reliabilityInWords(kr20: number): string {
  if (kr20 < 0.5) return 'chance decides much of who does better'
  if (kr20 < 0.7) return 'enough for a look at the class, not to compare learners'
  if (kr20 < 0.9) return 'enough to compare groups, not to grade persons'
  return 'enough to compare persons'
}
