/** Recognises teams where sport is reported: in lines of results, tables and fixtures, and wherever those teams stand again. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import { countryNamed } from './demonyms.ts'
import { spanKey } from './consistency.ts'
import { lexicon, placeKinds } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import type { Words } from './words.ts'

const name = String.raw`(\p{Lu}[\p{L}'’.&-]*(?: (?:of |the |and )?\p{Lu}[\p{L}'’.&-]*){0,3})`
const patterns: readonly RegExp[] = [
  // "Oakfield 3 1 2 0 4 4", "OAKFIELD 76 53 .589"
  new RegExp(`^${name} (?:\\d+ ){2,}[\\d.(-]`, 'u'),
  // "Oakfield 2 Barton 1", "Oakfield 2 Barton 1 (halftime 1-0)"
  new RegExp(`^${name},? (\\d+) ${name},? \\d+(?:[ (,.]|$)`, 'u'),
  // "OAKFIELD AT BARTON", "Oakfield v Barton"
  new RegExp(`^${name} (AT|at|v|vs\\.?|V) ${name}$`, 'u'),
]
const longest = 160

interface TeamLine {
  readonly start: number
  readonly end: number
}

function teamsOf({ text, paragraphs }: AnalysedText): TeamLine[] {
  const found: TeamLine[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.end - paragraph.start > longest) continue
    const line = text.slice(paragraph.start, paragraph.end)
    for (const pattern of patterns) {
      const match = pattern.exec(line)
      if (!match) continue
      const first = match[1] ?? ''
      const second = match[3]
      found.push({ start: paragraph.start, end: paragraph.start + first.length })
      if (second !== undefined) {
        const at = paragraph.start + line.indexOf(second, first.length)
        found.push({ start: at, end: at + second.length })
      }
      break
    }
  }
  return found
}

/** A few lines may look like results by chance; a report of sport has more. */
const minLines = 4
const fights =
  /^(?:beat|beats|defeat|defeats|defeated|thrash|thrashed|edged|downed|routed|hosted|visit|visited|drew|signed|striker|midfielder|defender|goalkeeper|captain|coach|manager|winger|forward|pitcher|quarterback|centre|fans)$/i
const victims = /^(?:beat|beats|defeat|defeated|thrashed|edged|downed|routed|against|over|joined|v|vs)$/i
const where = /^(?:in|at|near|from|to|outside)$/i

export function withTeams(analysed: AnalysedText, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const lines = teamsOf(analysed)
  const teams = new Set<string>()
  const kept: NameSpan[] = []
  const inLines = lines.length >= minLines ? spansAt(words, lines) : []
  const taken = new Set(
    inLines.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, index) => first + index)),
  )
  for (const span of inLines) {
    const key = spanKey(words, span)
    if (countryNamed(key)) kept.push({ ...span, type: 'place' })
    else {
      teams.add(key)
      kept.push(span)
    }
  }
  for (const span of spans) {
    if (taken.has(span.first) || taken.has(span.end - 1)) continue
    const key = spanKey(words, span)
    const team =
      span.type === 'place' &&
      !countryNamed(key) &&
      ((lexicon().names.get(key) ?? placeKinds) & placeKinds) !== 0 &&
      isTeam(words, span, teams.has(key))
    kept.push(team ? { ...span, type: 'organisation' } : span)
  }
  return kept.sort((a, b) => a.first - b.first)
}

function isTeam(words: Words, span: NameSpan, known: boolean): boolean {
  const before = words[span.first - 1]?.token.lower ?? ''
  const after = words[span.end]?.token.lower ?? ''
  if (where.test(before)) return false
  return (
    known ||
    fights.test(after) ||
    (victims.test(before) && /^(?:beat|beats|defeated|thrashed|edged|downed|routed)$/.test(before))
  )
}

/** The lines come in text order, as the words do. */
function spansAt(words: Words, lines: readonly TeamLine[]): NameSpan[] {
  let first = 0
  return lines.flatMap(({ start, end }) => {
    while (first < words.length && (words[first]?.token.start ?? -1) < start) first++
    if (words[first]?.token.start !== start) return []
    let last = first
    while ((words[last]?.token.end ?? Infinity) <= end) last++
    return last > first && !words[first]?.notName
      ? [{ first, end: last, type: 'organisation' as const, confidence: 0.85 }]
      : []
  })
}
