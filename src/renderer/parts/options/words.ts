/** The words of the options: what a value is called, and why one is refused. */
import type { DeckOptions } from '../../../core/study/deck-options.ts'
import type { StepsReading } from '../../../core/study/steps-text.ts'

export const percentOf = (share: number): number => Math.round(share * 100)

export const siblingChoices: readonly { readonly value: DeckOptions['burySiblings']; readonly label: string }[] = [
  { value: 'none', label: 'On one day, apart' },
  { value: 'new', label: 'New ones on another day' },
  { value: 'all', label: 'All on another day' },
]

export const leechChoices: readonly { readonly value: DeckOptions['leechAction']; readonly label: string }[] = [
  { value: 'mark', label: 'Mark it, to be reworded' },
  { value: 'suspend', label: 'Mark and suspend it' },
]

export function whyNotSteps(refused: Exclude<StepsReading, { ok: true }>): string {
  const kept = 'The steps stay as they were.'
  switch (refused.problem) {
    case 'unreadable':
      return `“${refused.part}” is no length of time: write it like 30m or 2h. ${kept}`
    case 'too-short':
      return `“${refused.part}” is too short: a step takes at least one minute, 1m. ${kept}`
    case 'too-long':
      return `“${refused.part}” is too long: a step is shorter than a day; from a day on the schedule chooses. ${kept}`
    case 'too-many':
      return `At most ${String(refused.most)} steps can be taken. ${kept}`
  }
}
