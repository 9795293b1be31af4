/** Reads a text and shows what was found in words rather than offsets. */
import { analyse } from '../../../src/core/article/analyse.ts'
import { findActors } from '../../../src/core/facts/actors/actors.ts'
import type { Entity } from '../../../src/core/facts/facts.ts'

export const find = (text: string) => findActors(analyse(text))

/** "person Jane Roe", in text order. */
export const actorsIn = (text: string): string[] => find(text).actors.map(({ type, surface }) => `${type} ${surface}`)

export function entityIn(text: string, name: string): Entity {
  const { entities } = find(text)
  const entity = entities.find((one) => one.name === name || one.aliases.includes(name))
  if (!entity) throw new Error(`no entity ${name} among ${entities.map((one) => one.name).join(', ')}`)
  return entity
}

/** "She → Jane Roe", in text order. */
export function mentionsIn(text: string): string[] {
  const { mentions, entities } = find(text)
  return mentions.map(
    ({ start, end, entity }) => `${text.slice(start, end)} → ${entities.find((one) => one.id === entity)?.name ?? '?'}`,
  )
}

/** "treaty Harbour Treaty", in text order. */
export const thingsIn = (text: string): string[] =>
  find(text).names.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
