/** Says how far each construction is to be trusted, until confidences are calibrated on annotated text. */
import type { Expression } from './meaning.ts'

/** Rough share of right spans and values by construction. */
export function confidenceOf({ meaning }: Expression, value: string): number {
  const unresolved = value.includes('XX') ? 0.1 : 0
  switch (meaning.kind) {
    case 'date': {
      const named = meaning.year && 'year' in meaning.year
      if (meaning.month === undefined) return named ? 0.9 : 0.8
      return named ? 0.97 : 0.85 - unresolved
    }
    case 'numeric':
      return unresolved > 0 ? 0.5 : 0.9
    case 'weekday':
      return meaning.turn === undefined ? 0.87 - unresolved : 0.85 - unresolved
    case 'shift':
      return (meaning.base === 'published' ? 0.85 : 0.65) - unresolved
    case 'decade':
    case 'century':
    case 'duration':
      return 0.85
    case 'half':
    case 'quarter':
    case 'season':
    case 'holiday':
      return 0.75 - unresolved
    case 'clock':
    case 'part':
      return 0.75 - unresolved
    case 'set':
      return 0.7
    default:
      return 0.6
  }
}
