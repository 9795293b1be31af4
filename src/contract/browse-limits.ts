/** What the list of cards is sorted by and how much of it is asked for at once; free of zod, so that the window can hold it. */

export const cardColumns = [
  'question',
  'answer',
  'kind',
  'deck',
  'due',
  'stability',
  'difficulty',
  'lapses',
  'reps',
  'added',
] as const
export type CardColumn = (typeof cardColumns)[number]

/** About two screens at most. */
export const maxLines = 500
