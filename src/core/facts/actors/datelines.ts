/** Recognises the names in what frames an article: datelines with their agency, and the paper in a byline. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import { properName, readDateline } from '../../article/dateline.ts'
import { lexicon, placeKinds } from './lexicon.ts'
import { nameKey } from './demonyms.ts'
import type { ActorType } from '../facts.ts'
import type { NameSpan } from './name-span.ts'
import { titleCased } from './word-forms.ts'
import type { Words } from './words.ts'

interface Framed {
  readonly start: number
  readonly end: number
  /** Nobody's, if it is a rubric. */
  readonly type: ActorType | undefined
}

/** No dateline and no byline is longer than this, in characters. */
const longest = 160
/** Words in capitals before a dash that are no town. */
const rubric =
  /^(?:CORRECTION|UPDATED?|LIVE|EXCLUSIVE|BREAKING|ANALYSIS|WATCH|NOTE|PHOTOS?|RESULTS?|WEATHER|SPORTS?|NEWS|OPINION|COMMENT|REVIEW|INTERVIEW|PROFILE|FACTBOX|TIMELINE|EXPLAINER|JINGLE|HEADLINES|END|ENDS|CAUTION|WARNING|SUMMARY|KEY|BOTTOM|WHAT|WHO|WHY|WHERE|HOW|WHEN|THE|AN?)\b/
/** "By Ada Brook, Oakfield Courier" */
const byline = new RegExp(`^(?:By|BY|From|Words by|Text by) ${properName}(?:,| for| of) (?:the )?(${properName})$`, 'u')
/** A byline with nothing but the writer, whose paper has the next line. */
const writer = new RegExp(`^(?:By|BY) ${properName}$`, 'u')
const whole = new RegExp(`^(?:The )?(${properName})$`, 'u')

const isPlace = (surface: string): boolean => {
  const key = nameKey(surface)
  return (((lexicon().names.get(key) ?? 0) | (lexicon().names.get(titleCased(key)) ?? 0)) & placeKinds) !== 0
}

function framedIn(line: string, offset: number, isFirst: boolean): Framed[] {
  const found: Framed[] = []
  const credit = byline.exec(line)
  const paper = credit?.[1]
  if (paper !== undefined && !isPlace(paper))
    found.push({ start: offset + line.length - paper.length, end: offset + line.length, type: 'organisation' })
  const dateline = credit ? null : readDateline(line)
  if (!dateline) return found
  const { length, place, region, agency, hasDay } = dateline
  const town = place.replace(/[.'’]+$/, '')
  const isSure = agency !== undefined || hasDay
  const goesOn = /\p{Ll}{2,} \p{Ll}+/u.test(line.slice(length))
  if (rubric.test(town)) return [...found, { start: offset, end: offset + town.length, type: undefined }]
  if (!(isSure || (isFirst && goesOn))) return found
  if (!isSure && !isPlace(town) && town.split(' ').length > 3) return found
  found.push({ start: offset, end: offset + town.length, type: 'place' })
  if (region !== undefined) {
    const start = offset + line.indexOf(`, ${region}`) + 2
    found.push({ start, end: start + region.length, type: 'place' })
  }
  if (agency !== undefined) {
    const start = offset + line.indexOf(`(${agency})`) + 1
    found.push({ start, end: start + agency.length, type: 'organisation' })
  }
  return found
}

/** Only the first paragraphs frame an article. */
const opening = 8

function frameOf({ text, paragraphs }: AnalysedText): Framed[] {
  const found: Framed[] = []
  let isFirst = true
  let isWriter = false
  paragraphs.slice(0, opening).forEach(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + longest))
    const names = framedIn(line, start, isFirst)
    const paper = isWriter ? whole.exec(line)?.[1] : undefined
    if (paper !== undefined && paper.includes(' ') && !isPlace(paper))
      names.push({ start: start + line.length - paper.length, end: start + line.length, type: 'organisation' })
    isWriter = writer.test(line)
    if (names.some(({ type }) => type === 'place')) isFirst = false
    found.push(...names)
  })
  return found
}

/** Hardly ever wrong. */
const sure = 0.95

/** What else was found there gives way. */
export function withFrame(analysed: AnalysedText, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const framed = spansOver(words, frameOf(analysed))
  if (framed.length === 0) return [...spans]
  const free = spans.filter(({ first, end }) => !framed.some((name) => first < name.end && name.first < end))
  const named = framed.flatMap(({ first, end, type }) => (type ? [{ first, end, type, confidence: sure }] : []))
  return [...free, ...named].sort((a, b) => a.first - b.first)
}

interface FramedSpan {
  readonly first: number
  readonly end: number
  readonly type: ActorType | undefined
}

/** The lines come in text order, as the words do. */
function spansOver(words: Words, names: readonly Framed[]): FramedSpan[] {
  let first = 0
  return names.flatMap(({ start, end, type }) => {
    while (first < words.length && (words[first]?.token.start ?? -1) < start) first++
    if (words[first]?.token.start !== start) return []
    let last = first
    while ((words[last]?.token.end ?? Infinity) <= end) last++
    return last > first ? [{ first, end: last, type }] : []
  })
}
