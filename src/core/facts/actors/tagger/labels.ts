/** The labels a token can get: outside, or beginning or inside of a name of one type. */
import type { ActorType } from '../../facts.ts'

const types: readonly ActorType[] = ['person', 'organisation', 'place']
/** 0 outside; 1, 3, 5 begin and 2, 4, 6 continue a person, an organisation, a place. */
export const labelCount = 7
export const beginOf = (type: ActorType): number => 1 + 2 * types.indexOf(type)
export const typeOf = (label: number): ActorType | undefined => (label === 0 ? undefined : types[(label - 1) >> 1])
export const isBegin = (label: number): boolean => label % 2 === 1
/** Inside follows only begin or inside of the same type. */
export const mayFollow = (previous: number, label: number): boolean =>
  label === 0 || isBegin(label) || previous === label || previous === label - 1
