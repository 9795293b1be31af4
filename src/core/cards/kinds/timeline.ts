/** One card a deck that asks for the order of its events: texts without dates, each of another time. */
import type { Entity, Span } from '../../facts/facts.ts'
import { type DatePoint, pointInWords } from '../wording/date-words.ts'
import type { Draft } from '../draft.ts'
import type { DatedEvent } from '../events/dated-event.ts'
import { chooseSteps, type Step, stepOf } from '../events/step.ts'
import { entityInWords, hull, type Reading, upperFirst } from '../reading.ts'
import type { Story } from '../story/headline.ts'
import { inStory } from '../story/story.ts'

const minEvents = 3

/** Events that need no article, or more of them that the headline before the question makes clear. */
export function timelineDraft(reading: Reading, events: readonly DatedEvent[]): Draft | null {
  let best: Draft | null = null
  for (const story of [null, ...reading.stories]) {
    const draft = draftIn(reading, events, story)
    if (draft && (draft.sequence?.length ?? 0) > (best?.sequence?.length ?? 0)) best = draft
  }
  return best
}

function draftIn(reading: Reading, events: readonly DatedEvent[], story: Story | null): Draft | null {
  const told = events.map(({ date }) => stepOf(reading, date, story))
  const steps = chooseSteps(
    reading,
    told.filter((step) => step !== null),
  )
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last || steps.length < minEvents) return null
  const subject = subjectOf(reading, steps)
  if (subject === null && story === null) return null
  const sequence = steps.map(({ item }) => item)
  const answer = { canonical: sequence.map(({ text, date }) => `${text} (${date})`).join(' · '), accepted: [] }
  const about = story === null && subject !== null ? ` around ${subject}` : ''
  const task = `put these events of ${spanInWords(reading, first, last)}${about} in order, earliest first.`
  // What happened may be named before it is put in order.
  const prompt = story ? inStory(reading, story, task, { canonical: '', accepted: [] }) : upperFirst(task)
  if (prompt === null) return null
  return {
    kind: 'timeline',
    prompt,
    answer,
    sequence,
    spans: evidenceInOrder(steps),
    fact: sequence.map(({ text }) => text).join('|'),
    group: 'timeline',
    entities: [...new Set(steps.flatMap(({ event }) => event.told.entities))],
    confidence: Math.min(...steps.map(({ event }) => event.date.confidence)),
    weight: 0.9,
    reasons: [],
  }
}

/** Whom or what the events are about: all of them name it. */
function subjectOf(reading: Reading, steps: readonly Step[]): string | null {
  const counts = new Map<string, number>()
  for (const { event } of steps)
    for (const id of new Set(event.told.entities)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const mentions = (id: string): number => reading.actorsInOrder.filter(({ entity }) => entity === id).length
  const [best] = [...counts]
    .filter(([, count]) => count === steps.length)
    .toSorted(([a], [b]) => mentions(b) - mentions(a))
  const entity = best ? reading.entities.get(best[0]) : undefined
  return entity && !isScene(reading, entity) ? entityInWords(reading, entity) : null
}

/** A place that the headline does not name is where it happened, not what it is about. */
const isScene = (reading: Reading, { type, name }: Entity): boolean => {
  const headline = reading.stories.find(({ from }) => from === 'headline')
  return type === 'place' && headline !== undefined && !headline.title.includes(name)
}

/** "2015–2019", or the one year, or month, that all share. */
function spanInWords(reading: Reading, { point: from }: Step, { point: to }: Step): string {
  if (from.year !== to.year) return `${from.year ?? ''}–${to.year ?? ''}`
  const isMonth = from.month !== undefined && from.month === to.month
  const month: DatePoint | null = isMonth ? { precision: 'month', year: from.year, month: from.month } : null
  return month ? pointInWords(month, reading.style) : String(from.year ?? '')
}

/** The clause of every event, since each item has to be found in it. */
const evidenceInOrder = (steps: readonly Step[]): Span[] =>
  steps
    .map(({ event: { date, subject, predicate, told } }) => hull([date.start, date.end], subject, predicate, told.span))
    .toSorted(([a], [b]) => a - b)
