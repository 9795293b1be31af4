/** The chunked units of a text, read once and shared by claims, events and quantities. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { DateFact } from '../facts.ts'
import { type Quotation, findQuotations } from './quotations.ts'
import { type Unit, cutUnits } from './unit.ts'

export interface Syntax {
  readonly quotations: readonly Quotation[]
  readonly units: readonly Unit[]
}

export function readSyntax(
  analysed: AnalysedText,
  dates: readonly DateFact[],
  isVerbCue: (form: string) => boolean,
): Syntax {
  const ends = new Map(dates.map(({ start, end }) => [start, end]))
  const quotations = findQuotations(analysed)
  const units = cutUnits({ analysed, quotations, dateEnd: (start) => ends.get(start), isVerbCue })
  return { quotations, units }
}
