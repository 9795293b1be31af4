/** The keys of a round of pairs: letters take a question, digits put an answer beside it; afterwards they grade. */
import type { Rating } from '../core/study/card-state.ts'
import { commandFor } from './keys.ts'
import type { MatchRound } from './state/match-round.svelte.ts'

const ratingOf: Readonly<Record<string, Rating>> = { '1': 1, '2': 2, '3': 3, '4': 4 }

/** True where the key was meant for the round; `onaccept` takes its grades. */
export function playRound(round: MatchRound, event: KeyboardEvent, onaccept: () => void): boolean {
  const command = commandFor('match', event)
  if (!command || !carryOut(round, command, event, onaccept)) return false
  event.preventDefault()
  return true
}

/** The round hears of it by the focus. */
const focusPair = (at: number): void => document.querySelectorAll<HTMLElement>('[data-matched]')[at]?.focus()

type Command = NonNullable<ReturnType<typeof commandFor<'match'>>>

function carryOut(round: MatchRound, command: Command, event: KeyboardEvent, onaccept: () => void): boolean {
  if (command === 'hand-in') {
    if (round.revealed) onaccept()
    else if (round.left === 0) round.handIn()
    return true
  }
  const rating = ratingOf[event.key]
  const letter = event.key.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)
  if (round.revealed) {
    if (command === 'question') focusPair(letter)
    else if (command === 'overrule') round.overrule()
    else if (command === 'answer' && rating !== undefined) round.grade(rating)
    else return false
    return true
  }
  if (command === 'question') round.take(letter)
  else if (command === 'answer') round.put(Number(event.key) - 1)
  else if (command === 'take-off') round.takeOff()
  else return false
  return true
}
