/** Where articles disagree on a date, a number or a name, asks what each of them reports instead of choosing. */
import type { Answer, CardKind } from '../../deck/deck.ts'
import { datePoint, type DatePoint } from '../wording/date-words.ts'
import { sourceInWords, upperFirst } from '../reading.ts'
import { contentWords, isSameStem, likeness, sameWords } from '../wording/words.ts'
import { type Placed, supportedBy } from './placed.ts'

/** Kinds whose question has one answer in the world, so that two answers are a contradiction. */
const settled: ReadonlySet<CardKind> = new Set(['event-date', 'quantity', 'role-holder', 'name', 'acronym'])

/** Questions of two articles about one fact are seldom worded alike. */
const sameQuestion = 0.5
const maxPromptChars = 220

/** The drafts with those that contradict each other replaced by one question for each article. */
export function askEach(all: readonly Placed[]): readonly Placed[] {
  const found = new Map<Placed, Placed>()
  const gone = new Set<Placed>()
  const hasOthers = new Set(all.map(({ reading }) => reading)).size > 1
  const asked = all.filter(({ draft }) => hasOthers && settled.has(draft.kind) && draft.reasons.length === 0)
  for (const [at, one] of asked.entries())
    for (const other of asked.slice(at + 1)) {
      if (gone.has(one) || gone.has(other) || !isSameQuestion(one, other)) continue
      const [first, second] = [one.draft.answer, other.draft.answer]
      const finer = finerOf(first, second)
      if (finer !== null) {
        // "August 2019" does not contradict "5 August 2019".
        const [kept, coarse] = finer === first ? [one, other] : [other, one]
        found.set(kept, supportedBy(found.get(kept) ?? kept, coarse))
        gone.add(coarse)
      } else if (!sharesAnswer(first, second)) {
        found.set(one, askedOf(one, other))
        found.set(other, askedOf(other, one))
      }
    }
  return all.flatMap((one) => (gone.has(one) ? [] : [found.get(one) ?? one]))
}

function isSameQuestion(one: Placed, other: Placed): boolean {
  const [a, b] = [one.draft, other.draft]
  if (a.kind !== b.kind || one.reading === other.reading) return false
  const shares = a.entities.some((id) => b.entities.includes(id)) || a.kind === 'role-holder'
  return shares && alikeQuestions(a.prompt, b.prompt, a.kind === 'event-date' ? sameQuestion : 0.75)
}

/** Words count as shared by their stems: "closed" and "closing". */
function alikeQuestions(one: string, other: string, atLeast: number): boolean {
  const [a, b] = [contentWords(one), contentWords(other)].map((words) => words.filter((word) => !asks.test(word)))
  if (!a || !b) return false
  const stemmed = b.map((word) => a.find((same) => isSameStem(same, word)) ?? word)
  return likeness(a, stemmed) >= atLeast
}
const asks = /^(?:day|month|year|season|decade|century|date|many|much|according|article|\d{1,4})$/

/** The more precise of two dates of which one holds the other; null where they differ or are no dates. */
function finerOf(one: Answer, other: Answer): Answer | null {
  const [a, b] = [pointOf(one), pointOf(other)]
  if (!a || !b) return null
  if (contains(a, b)) return other
  return contains(b, a) ? one : null
}

const pointOf = ({ edtf }: Answer): DatePoint | null => (edtf === undefined ? null : datePoint(edtf))

const contains = (wide: DatePoint, fine: DatePoint): boolean =>
  (wide.year === null || wide.year === fine.year || isSpan(wide, fine)) &&
  (wide.month === undefined || wide.month === fine.month) &&
  (wide.day === undefined || wide.day === fine.day) &&
  wide.season === undefined

const isSpan = ({ precision, year }: DatePoint, fine: DatePoint): boolean => {
  const years = precision === 'decade' ? 10 : precision === 'century' ? 100 : 0
  return year !== null && fine.year !== null && fine.year >= year && fine.year < year + years
}

function sharesAnswer(one: Answer, other: Answer): boolean {
  if (one.edtf !== undefined && one.edtf === other.edtf) return true
  const right = new Set([one.canonical, ...one.accepted].map(sameWords))
  return [other.canonical, ...other.accepted].some((text) => right.has(sameWords(text)))
}

/** "According to The Post, on what day did …? (The Herald gives 4 June 2021.)" */
function askedOf(one: Placed, other: Placed): Placed {
  const { draft, reading } = one
  const source = sourceInWords(reading)
  const bare = draft.prompt.replace(/^According to [^,]+, /, '')
  const question = `According to ${source}, ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`
  const aside = `${question} (${reportOf(other)})`
  return {
    ...one,
    draft: {
      ...draft,
      prompt: aside.length <= maxPromptChars ? aside : question,
      fact: `${draft.fact}|${source}`,
      weight: Math.min(1, draft.weight + 0.3),
    },
  }
}

function reportOf({ draft, reading }: Placed): string {
  const verb = draft.kind === 'event-date' || draft.kind === 'quantity' ? 'gives' : 'names'
  const source = upperFirst(sourceInWords(reading))
  return `${source} ${verb} ${draft.answer.canonical.replace(/; the article names no year$/, '')}.`
}
