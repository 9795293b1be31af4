/** What stands between the two sides of a card and between cards in Quizlet's import box, and how text is kept free of it. */

export interface QuizletSeparators {
  readonly betweenSides: string
  readonly betweenCards: string
}

/** As Quizlet's import box has them chosen when it opens. */
export const quizletDefaults: QuizletSeparators = { betweenSides: '\t', betweenCards: '\n' }

/** Separators that cannot be told apart would cut the text elsewhere. White space at their ends is part of them. */
export const areUsable = ({ betweenSides, betweenCards }: QuizletSeparators): boolean =>
  [betweenSides, betweenCards].every((sign) => sign.length > 0 && sign.length <= 20) &&
  !betweenSides.includes(betweenCards) &&
  !betweenCards.includes(betweenSides)

/** "\t" and "\n", as people type them where a field takes one line. */
export const typedSeparator = (typed: string): string => typed.replaceAll('\\t', '\t').replaceAll('\\n', '\n')

export const evenBreaks = (text: string): string => text.replace(/\r\n?/g, '\n')

export interface QuizletRow {
  readonly text: string
  readonly isChanged: boolean
}

/**
 * Quizlet has no way to quote: a side that holds a separator would be cut there. A comma and a semicolon stand in for
 * each other, everything else becomes a space; the sides are not empty.
 */
export function quizletRow(prompt: string, answer: string, separators: QuizletSeparators): QuizletRow {
  const sides = [evenBreaks(prompt).trim(), evenBreaks(answer).trim()] as const
  const freed = sides.map((side) => withoutSigns(side, separators))
  const bare = sides.map((side) => withoutCharsOf(side, separators))
  const ways = [freed, [`${freed[0] ?? ''} `, ` ${freed[1] ?? ''}`], bare]
  const rows = ways.map((way) => way.join(separators.betweenSides))
  const text = rows.find((row, way) => readsAs(row, ways[way] ?? [], separators)) ?? rows.at(-1) ?? ''
  const [term = '', definition = ''] = cutOnce(text, separators.betweenSides) ?? []
  return { text, isChanged: term.trim() !== sides[0] || definition.trim() !== sides[1] }
}

function withoutSigns(side: string, { betweenSides, betweenCards }: QuizletSeparators): string {
  const signs = [betweenSides, betweenCards]
  return signs.reduce((text, sign) => text.replaceAll(sign, standIn(sign, signs)), side).trim() || '…'
}

function standIn(sign: string, signs: readonly string[]): string {
  const other = sign === ',' ? ';' : sign === ';' ? ',' : ' '
  return signs.some((each) => each.includes(other)) ? ' ' : other
}

/** Where pieces of a sign would grow together with the next one. */
function withoutCharsOf(side: string, { betweenSides, betweenCards }: QuizletSeparators): string {
  const chars = new Set([...betweenSides, ...betweenCards])
  return (
    [...side]
      .filter((char) => char === ' ' || !chars.has(char))
      .join('')
      .trim() || '…'
  )
}

function readsAs(row: string, sides: readonly string[], { betweenSides, betweenCards }: QuizletSeparators): boolean {
  const cut = cutOnce(row, betweenSides)
  const isWhole = `${row}${betweenCards}`.indexOf(betweenCards) === row.length
  return isWhole && cut !== null && cut.every((side, index) => side.trim() === sides[index]?.trim())
}

/** At the first sign alone, so that a definition may hold it. */
export function cutOnce(row: string, sign: string): readonly [string, string] | null {
  const at = row.indexOf(sign)
  return at === -1 ? null : [row.slice(0, at), row.slice(at + sign.length)]
}
