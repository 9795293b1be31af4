/** The ways in which a card can be asked. */

export const ways = ['recall', 'typed', 'cloze', 'order', 'who-said', 'choice', 'match'] as const
export type Way = (typeof ways)[number]

/** Pairs belong to several cards at once; in all other ways a card is asked by itself. */
export type SingleWay = Exclude<Way, 'match'>
export const singleWays = ways.filter((way): way is SingleWay => way !== 'match')

/** The answer stands on the screen among others: knowing it again is easier than knowing it. */
export const isRecognition = (way: Way): boolean => way === 'choice' || way === 'match' || way === 'who-said'
