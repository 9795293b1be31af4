/** The words that narrow an expression down or widen it: "the end of", "early", "more than". */
import type { DateModifier } from '../../facts.ts'

export const parts: ReadonlyMap<string, DateModifier> = new Map<string, DateModifier>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['dawn', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
])
export const times: ReadonlyMap<string, DateModifier> = new Map<string, DateModifier>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
])

export const bounds: ReadonlyMap<string, DateModifier> = new Map<string, DateModifier>([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['circa', 'APPROX'],
  ['ca', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['as many as', 'EQUAL_OR_LESS'],
])
