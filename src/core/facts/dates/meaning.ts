/** What a temporal expression says by itself, before the publication date and the text around it fill the gaps. */
import type { DateModifier } from '../facts.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
/** TimeML's parts of the day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
/** TimeML's seasons: spring, summer, fall, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/**
 * What a relative expression counts from: the day of publication ("last week"), the date last named ("that week"), or
 * whichever of the two the passage is about ("the week").
 */
export type Base = 'published' | 'anchor' | 'context'

/** A year named, or one counted from a base ("June last year"). Years are astronomical: 0 is 1 BC. */
export type YearRef = { readonly year: number } | { readonly base: Base; readonly years: number }

/** "last", "this", "next" before a name that recurs; absent where the name stands alone. */
export type Turn = -1 | 0 | 1

export type Meaning =
  | {
      readonly kind: 'date'
      readonly year?: YearRef
      readonly month?: number
      readonly day?: number
      /** Named beside the date, it tells the year. */
      readonly weekday?: number
      readonly turn?: Turn
      readonly base?: Base
    }
  /** 07/08/2019: which number is the month depends on the text's habit. */
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  /** `week`: of the week so many away ("Tuesday of last week"); `daysOn`: "Wednesday week", "a week last Friday". */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly turn?: Turn
      readonly base?: Base
      readonly week?: number
      readonly daysOn?: number
    }
  /** The nth weekday, or day, of a month; a negative n counts from its end. */
  | {
      readonly kind: 'nth'
      readonly n: number
      readonly weekday: number | null
      readonly month: number
      readonly year?: YearRef
    }
  | { readonly kind: 'decade'; readonly decade: number; readonly bc?: true }
  | { readonly kind: 'century'; readonly century: number; readonly bc?: true }
  | {
      readonly kind: 'season'
      readonly season: Season
      readonly year?: YearRef
      readonly turn?: Turn
      readonly base?: Base
    }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: YearRef }
  | { readonly kind: 'half'; readonly half: number; readonly year?: YearRef }
  /** The week or weekend that holds a day ("the weekend of 1 June"), the quarter that ends with a month. */
  | { readonly kind: 'around'; readonly grain: 'week' | 'weekend' | 'quarter'; readonly of: Meaning }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year?: YearRef; readonly turn?: Turn }
  /** So many units before or after the base, at the unit's own precision ("two years ago", "the next day"). */
  /** `compares`: "a year ago" beside figures of a quarter means that quarter. */
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      readonly amount: number
      readonly base: Base
      readonly compares?: true
    }
  /** The quarter or month last named, so many years away ("the same period last year"). */
  | { readonly kind: 'same-period'; readonly years: number; readonly of?: number }
  | {
      readonly kind: 'clock'
      readonly hour: number
      readonly minute?: number
      readonly zone?: string
      readonly day?: Meaning
    }
  | { readonly kind: 'part'; readonly part: DayPart; readonly day?: Meaning }
  /** null stands for "several". */
  | {
      readonly kind: 'duration'
      readonly amount: number | null
      readonly unit: Unit
      readonly and?: { readonly amount: number; readonly unit: Unit }
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }

/** An expression found in the text; `from` and `to` are indexes of lexemes, `to` exclusive. */
export interface Expression {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  readonly mod?: DateModifier
}

/** What a reader returns: where the expression ends, and what it means. `from` is set where it begins elsewhere. */
export interface Found {
  readonly to: number
  readonly meaning: Meaning
  readonly mod?: DateModifier
  readonly from?: number
  /** A second expression read along with the first ("June 5" and "7, 2019" in "June 5–7, 2019"). */
  readonly then?: Expression
}
