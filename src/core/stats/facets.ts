/** By what a card may be hard: its kind, and the actors it is about. */
import type { Card } from '../deck/deck.ts'

export type FacetName = 'kind' | 'actor'

export interface Facet {
  readonly name: FacetName
  readonly value: string
}

/** "Who was Dmitry Peskov in August 2019?", as the cards on roles ask (cards/kinds/role.ts). */
const askedPerson = /\bwho (?:was|is) (.+?)(?: in [^?]*)?\?$/iu

export function facetsOf(card: Pick<Card, 'kind' | 'prompt' | 'answer' | 'attribution' | 'event'>): readonly Facet[] {
  return [
    { name: 'kind', value: card.kind },
    ...[...new Set(actorsOf(card))].map((value): Facet => ({ name: 'actor', value })),
  ]
}

function actorsOf({ kind, prompt, answer, attribution, event }: Parameters<typeof facetsOf>[0]): string[] {
  const asked = kind === 'role' ? askedPerson.exec(prompt)?.[1] : kind === 'role-holder' ? answer.canonical : null
  return [attribution?.speaker ?? '', ...(event?.actors ?? []), asked ?? ''].filter((name) => name !== '')
}
