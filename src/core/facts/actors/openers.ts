/** Words that open a phrase which may stand for an actor: "the minister", "a waiter", "his lawyer", "she". */

/** What a word may open, as bits. */
export const openings = { definite: 1, indefinite: 2, pronoun: 4 } as const

const openers = new Map<string, number>()
const add = (words: string, bit: number): void => {
  for (const word of words.split(' ')) openers.set(word, (openers.get(word) ?? 0) | bit)
}
add('the that this', openings.definite)
add('a an one another my our his her their its your', openings.indefinite)
add('he him his himself she her hers herself it', openings.pronoun)

/** Bits of `openings` for a word in lower case. */
export const openingOf = (lower: string): number => openers.get(lower) ?? 0
