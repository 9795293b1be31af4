/** Finds again, anywhere in the text, the titles and storms that the text has once told for what they are. */
import type { NamedThing } from '../../facts.ts'

/** An article names few things; the bound keeps the work linear for texts that name nothing else. */
const maxNames = 40

const stormName = /^(?:Hurricane|Cyclone|Typhoon|Tropical Storm|Storm) (?=\p{Lu})/u

export function againIn(text: string, things: readonly NamedThing[]): NamedThing[] {
  const known = new Map<string, NamedThing['kind']>()
  for (const { start, end, kind } of things) {
    const name = text.slice(start, end)
    const isStorm = kind === 'event' && stormName.test(name)
    if (isStorm) known.set(name.replace(stormName, ''), 'event')
    else if (name.includes(' ') && (kind === 'work' || kind === 'operation')) known.set(name, kind)
  }
  return [...known].slice(0, maxNames).flatMap(([name, kind]) => placesOf(text, name, kind))
}

function placesOf(text: string, name: string, kind: NamedThing['kind']): NamedThing[] {
  const places: NamedThing[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const before = text.slice(Math.max(0, at - 20), at)
    const goesOn = /^(?:[\p{L}\d]|[-'’](?!s\b)\p{L}| \p{Lu})/u.test(text.slice(end, end + 3))
    // A word in capitals before it makes it another name, unless a sentence begins there.
    const isPart = /[\p{L}\d-]$/u.test(before) || (!name.includes(' ') && /\p{Lu}[\p{L}.]* $/u.test(before))
    if (!goesOn && !isPart) places.push({ start: at, end, kind })
  }
  return places
}
