/** Says how far each date is to be trusted: what can be seen of it, weighed by how often the like was right. */
import { estimate, rounded, weightsOf } from '../confidence/logistic.ts'
import weightData from '../confidence/data/dates.json' with { type: 'json' }
import type { Expression, Meaning, YearRef } from './meaning.ts'

const weights = weightsOf(weightData)

export const confidenceOf = (traits: readonly string[]): number => rounded(estimate(weights, traits))

/**
 * Names of traits, as the model's weights know them. The kind alone is known to hold for other texts: tense, story, words
 * and modifiers told our own corpus apart a little better and every other one worse.
 */
export const traitsOf = ({ meaning }: Expression): string[] => [`kind:${kindOf(meaning)}`]

/** The kind of meaning, with its turn, its base and how it tells the year. */
function kindOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'date': {
      const grain = meaning.day !== undefined ? 'day' : meaning.month !== undefined ? 'month' : 'year'
      return `${grain} ${yearOf(meaning.year)}${turnOf(meaning)}`
    }
    case 'weekday':
      return `weekday${turnOf(meaning)}${meaning.week !== undefined || meaning.daysOn !== undefined ? ' counted' : ''}`
    case 'season':
    case 'holiday':
      return `${meaning.kind} ${yearOf(meaning.year)}${turnOf(meaning)}`
    case 'quarter':
    case 'half':
      return `${meaning.kind} ${yearOf(meaning.year)}`
    case 'shift':
      return `shift ${meaning.base} ${meaning.unit}${meaning.amount === 0 ? ' same' : Math.abs(meaning.amount) === 1 ? '' : ' many'}`
    case 'clock':
    case 'part':
      return `${meaning.kind}${meaning.day ? ` ${meaning.day.kind}` : ''}`
    case 'duration':
      return `duration ${meaning.amount === null ? 'open' : meaning.amount === 1 ? 'one' : 'counted'}`
    default:
      return meaning.kind
  }
}

const yearOf = (year: YearRef | undefined): string => (!year ? 'without year' : 'year' in year ? 'named' : year.base)

const turnOf = ({ turn, base }: { readonly turn?: number; readonly base?: string }): string =>
  turn === undefined ? '' : ` ${String(turn)} ${base ?? ''}`
