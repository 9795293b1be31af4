/** Cards that ask what an acronym stands for, where the article gives both side by side. */
import type { Entity, Span } from '../../facts/facts.ts'
import type { Draft } from '../draft.ts'
import { clean, isShort, type Reading } from '../reading.ts'
import { inStory } from '../story/story.ts'
import { knownAcronyms } from '../wording/known-acronyms.ts'
import { findSpelledOut } from '../wording/spelled-out.ts'

/** Known to everybody who reads news in English. */
const everyday =
  /^(?:US|USA|UK|UN|EU|TV|PM|AM|CEO|CFO|OK|ID|IT|PC|PR|HR|VIP|NGO|GDP|GPS|DVD|DNA|AP|AFP|UPI|BST|GMT|EST|EDT)$/

export function acronymDrafts(reading: Reading): Draft[] {
  const spelled = findSpelledOut(reading.analysed).filter(({ short }) => !everyday.test(short))
  const known = new Set(spelled.map(({ short }) => short))
  return [
    ...spelled.map(({ short, long, span }) => draft(short, long, span, ownerOf(reading, short, long))),
    ...besideNames(reading, known),
  ].map((one) => inItsStory(reading, one))
}

/** Fewer letters stand for too many things to be asked for by themselves. */
const minTellingChars = 4

/** "WMF", of which there are several: what letters stand for that no encyclopedia tells at once, the story tells. */
function inItsStory(reading: Reading, bare: Draft): Draft {
  if (knownAcronyms.has(bare.fact)) return bare
  for (const story of reading.stories) {
    const prompt = inStory(reading, story, bare.prompt, bare.answer, 'acronym')
    if (prompt !== null) return { ...bare, prompt }
  }
  const stands = bare.fact.length >= minTellingChars || isShort(reading)
  return stands ? bare : { ...bare, reasons: ['not-self-contained'] }
}

const ownerOf = (reading: Reading, short: string, long: string): Entity | undefined =>
  [...reading.entities.values()].find(
    ({ name, aliases }) => name === long || (name.length > 3 && aliases.includes(short)),
  )

function draft(short: string, long: string, span: Span, entity: Entity | undefined): Draft {
  const canonical = clean(long)
  return {
    kind: 'acronym',
    prompt: `What does ${clean(short)} stand for?`,
    answer: { canonical, accepted: [`the ${canonical}`] },
    spans: [span],
    fact: clean(short),
    group: `acronym:${entity?.id ?? short}`,
    entities: entity ? [entity.id] : [],
    confidence: 0.95,
    // A term that the article uses once is a smaller matter than a body that acts in it.
    weight: entity && entity.type !== 'person' ? 0.7 : 0.5,
    reasons: [],
  }
}

const acronym = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d][\p{L}\d&.-]{1,9}$/u

/** "the People's Protection Units (YPG)": the letters stand for the name in its own language, and for the body all the same. */
function besideNames(reading: Reading, known: ReadonlySet<string>): Draft[] {
  const found = new Map<string, Draft>()
  for (const { start, end, type, entity: id } of reading.actorsInOrder) {
    const name = clean(reading.text.slice(start, end))
    if (type !== 'organisation' || !name.includes(' ')) continue
    const [gap, short = ''] =
      /^\s*\((?:or |the )*["“]?([\p{L}\d&.-]+)["”]?\)/u.exec(reading.text.slice(end, end + 20)) ?? []
    if (
      gap === undefined ||
      !acronym.test(short) ||
      known.has(short) ||
      found.has(short) ||
      everyday.test(short.replaceAll('.', ''))
    )
      continue
    if (isPart(name, short)) continue
    found.set(short, draft(short, name, [start, end + gap.length], reading.entities.get(id)))
  }
  return [...found.values()]
}

/** "Task Force (CTF)": the name that was read is only its end. */
function isPart(name: string, short: string): boolean {
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('')
  if (initials.length < 2 || short === initials) return false
  // "Options Exchange (LIFFE)": more letters than words, and the last is the last word's.
  return short.endsWith(initials) || (short.length > initials.length + 1 && short.at(-1) === initials.at(-1))
}
