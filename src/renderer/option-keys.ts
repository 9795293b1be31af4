/** While answers are there to choose from, the digits choose. */
import { commandFor } from './keys.ts'
import type { OpenQuestion } from './state/open-question.svelte.ts'

/** True where the key was meant for them. */
export function pickOption(open: OpenQuestion, event: KeyboardEvent): boolean {
  const { options } = open.view.asked
  if (open.revealed || !options || commandFor('choice', event) !== 'pick') return false
  event.preventDefault()
  const option = options[Number(event.key) - 1]
  if (option !== undefined) open.choose(option)
  return true
}
