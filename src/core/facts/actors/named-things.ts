/** Names of operations, treaties, laws, works and events: found first, so that they are not taken for actors. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { NamedThing } from '../facts.ts'
import { namedStorm, patterns } from './named-things/patterns.ts'
import { quotedThings } from './named-things/quoted.ts'
import { againIn } from './named-things/repeated.ts'
import { isTitle, titlePatterns } from './named-things/titles.ts'
import { openingLength } from './named-things/wording.ts'

/** Longer lines are read in stretches of so many characters: a sign then costs a look at its own stretch alone. */
const maxLineChars = 4000

function* linesOf({ text, paragraphs }: AnalysedText): Generator<readonly [start: number, line: string]> {
  for (const { start, end } of paragraphs) {
    for (let from = start; from < end;) {
      const piece = text.slice(from, Math.min(end, from + maxLineChars))
      const space = from + piece.length < end ? piece.lastIndexOf(' ') : -1
      const line = space > 0 ? piece.slice(0, space) : piece
      yield [from, line]
      from += line.length
    }
  }
}

export function findNamedThings(analysed: AnalysedText): NamedThing[] {
  const { text } = analysed
  const found: NamedThing[] = []
  for (const [start, line] of linesOf(analysed)) {
    const inLine = quotedThings(line)
    // Where everything stands in capitals, capitals tell no names.
    if (/\p{Ll}/u.test(line)) inLine.push(...thingsByWord(line), ...storms(line), ...titles(line))
    for (const thing of inLine) found.push({ start: start + thing.start, end: start + thing.end, kind: thing.kind })
  }
  const things = withoutOverlaps(found)
  return withoutOverlaps([...things, ...againIn(text, things)])
}

/** One look at a line tells for most that none of the patterns can match; some have the same sign. */
const signOfAny = (all: readonly { readonly sign: RegExp }[]): RegExp =>
  new RegExp([...new Set(all.map(({ sign }) => sign.source))].join('|'), 'u')
const signOfThing = signOfAny(patterns)
const signOfTitle = signOfAny(titlePatterns)

function thingsByWord(line: string): NamedThing[] {
  const found: NamedThing[] = []
  if (!signOfThing.test(line)) return found
  for (const { kind, sign, pattern } of patterns) {
    if (!sign.test(line)) continue
    for (const match of line.matchAll(pattern)) {
      const thing = named(line, match.indices?.[1] ?? match.indices?.[0], kind)
      if (thing) found.push(thing)
    }
  }
  return found
}

const singles = /^(?:Holocaust|Brexit|Ashes)$/

function named(
  line: string,
  [from, to]: readonly [number, number] = [0, 0],
  kind: NamedThing['kind'],
): NamedThing | null {
  const start = from + openingLength(line.slice(from, to))
  const name = line.slice(start, to).replace(/['’.-]+$/, '')
  return name.includes(' ') || singles.test(name) ? { start, end: start + name.length, kind } : null
}

function storms(line: string): NamedThing[] {
  if (!/\b(?:hurricane|cyclone|typhoon|storm)\b/.test(line)) return []
  return [...line.matchAll(namedStorm)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0]
    return end > start ? [{ start, end, kind: 'event' as const }] : []
  })
}

function titles(line: string): NamedThing[] {
  const found: NamedThing[] = []
  if (!signOfTitle.test(line)) return found
  for (const { sign, pattern, loose } of titlePatterns) {
    if (!sign.test(line)) continue
    for (const match of line.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] ?? [0, 0]
      if (end > start && isTitle(line.slice(start, end), loose)) found.push({ start, end, kind: 'work' })
    }
  }
  return found
}

/** First come, longest first: a thing inside another one is part of its name. */
function withoutOverlaps(things: readonly NamedThing[]): NamedThing[] {
  const kept: NamedThing[] = []
  const sorted = [...things].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const thing of sorted) if (thing.start >= (kept.at(-1)?.end ?? 0) && thing.end > thing.start) kept.push(thing)
  return kept
}
