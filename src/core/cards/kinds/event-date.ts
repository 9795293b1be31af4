/** Cards that ask when something happened, exactly as precisely as the article tells it. */
import type { Answer } from '../../deck/deck.ts'
import type { DateFact } from '../../facts/facts.ts'
import { openWords } from '../standing/open-words.ts'
import { acceptedDates, dateAnswer, type DatePoint, whenQuestion } from '../wording/date-words.ts'
import { isBareFigure } from '../figures/bare-figure.ts'
import { isDayPrice } from '../figures/day-price.ts'
import { type Asked, type DatedEvent, evidenceOf, readDatedEvent, eventGroup } from '../events/dated-event.ts'
import { lacksWhole } from '../clauses/complement.ts'
import type { Draft } from '../draft.ts'
import { isPlacedByArticle, leavesOpen, needsNoSetting, tellsEnough } from '../events/enough.ts'
import { eventLine } from '../events/event-line.ts'
import type { Story } from '../story/headline.ts'
import { nameKindsOf } from '../standing/loose-words.ts'
import { openDefinites } from '../standing/open-definites.ts'
import { withOwner } from '../claims/owner.ts'
import { isAside } from '../events/aside.ts'
import { happensAgain, isPassing } from '../events/passing.ts'
import { isBareName } from '../events/bare-name.ts'
import { inStory, inStoryIfNeeded, namesNothing } from '../story/story.ts'
import { isQualified } from '../clauses/qualified.ts'
import { clean, hull, type Reading } from '../reading.ts'
import { claimGroup } from '../claims/evidence.ts'

export const eventDateDraft = (reading: Reading, event: DatedEvent): Draft | null =>
  inStoryIfNeeded(reading, (story) => {
    const told = story ? readDatedEvent(reading, event.date, story) : event
    return told && draftIn(reading, told, story)
  })

function draftIn(reading: Reading, event: DatedEvent, story: Story | null): Draft | null {
  const { date, group, told, asked, own, speaker, owner } = event
  const question = questionOf(reading, event)
  if (question === null || isDayPrice(question) || isBareFigure(question)) return null
  const plain = withOwner(owner, question.charAt(0).toLowerCase() + question.slice(1))
  const answer = answerOf(reading, date, asked)
  // An opening that tells the event itself tells half of its day.
  if (story && story.from !== 'headline' && story.title.includes(clean(date.surface))) return null
  const prompt = story ? inStory(reading, story, plain, answer) : plain
  if (prompt === null) return null
  const isOpen =
    openWords(prompt, nameKindsOf(reading)).length > 0 ||
    openDefinites(question, story).length > 0 ||
    !tellsEnough(group, told, story) ||
    leavesOpen(prompt, question, '', typeof asked.point?.year === 'number' || story !== null) ||
    isPlacedByArticle(question) ||
    lacksWhole(`${told.subject} ${group.verb} ${told.rest}`.trim(), story) ||
    isQualified(reading, hull(event.subject, told.span)) ||
    [...question.matchAll(/\b(?:1[0-9]|20)\d\d\b/g)].some(([year]) => tellsYear(asked, Number(year))) ||
    / in (?:1[0-9]|20)\d\d\?$/.test(question) ||
    isBareName(reading, told) ||
    isPassing(reading, event) ||
    isAside(reading, event) ||
    namesNothing(prompt)
  return {
    kind: 'event-date',
    prompt,
    answer,
    spans: evidenceOf(event),
    ...eventLine(reading, event),
    ...(speaker ? { attribution: { speaker: speaker.name, verb: 'said', date: null } } : {}),
    fact: `${group.lemma}|${told.subject}|${told.rest}`,
    needsNoSetting: needsNoSetting(group.lemma, told.subject, told.rest),
    group: own ? claimGroup(own) : eventGroup(event.predicate),
    entities: told.entities,
    confidence: date.confidence,
    weight: asked.point?.precision === 'day' || asked.point?.precision === 'month' ? 1 : 0.8,
    reasons: [
      ...new Set([
        ...event.doubts,
        ...(isOpen ? ['not-self-contained' as const] : []),
        ...(happensAgain(reading, event) ? ['ambiguous-answer' as const] : []),
      ]),
    ],
  }
}

/** A later year is another event's, and the same one is half of the answer. */
const tellsYear = ({ point }: Asked, year: number): boolean =>
  year > (point?.year ?? 9999) || (year === point?.year && point.precision !== 'day')

const answerOf = (reading: Reading, date: DateFact, { point, edtf }: Asked): Answer =>
  point
    ? {
        canonical: dateAnswer(point, reading.style),
        accepted: acceptedDates(point, reading.style, edtf),
        precision: point.precision,
        edtf,
      }
    : { canonical: clean(date.surface), accepted: [] }

function questionOf(reading: Reading, { group, told, asked: { point, since }, plural }: DatedEvent): string | null {
  const rest = told.rest === '' ? '' : ` ${told.rest}`
  const verb = group.verb === '' ? '' : ` ${group.verb}`
  if (since) {
    if (group.tense !== 'perfect') return null
    const auxiliary = group.auxiliary === 'had' ? 'had' : plural ? 'have' : 'has'
    return `Since what ${point?.precision ?? 'year'} ${auxiliary} ${told.subject}${verb}${rest}?`
  }
  const when = whenQuestion(point ?? { precision: 'day', year: null })
  switch (group.tense) {
    case 'past':
      return `${when} ${group.auxiliary} ${told.subject}${verb}${rest}?`
    case 'perfect':
      return group.passive
        ? `${when} ${plural ? 'were' : 'was'} ${told.subject} ${group.verb.replace(/^been /, '')}${rest}?`
        : `${when} did ${told.subject} ${group.base}${rest}?`
    case 'present':
      return group.auxiliary === 'did' && isPast(reading, point) ? `${when} did ${told.subject}${verb}${rest}?` : null
    case 'future':
      return `${when} ${plural ? 'were' : 'was'} ${told.subject} to${verb}${rest}?`
    case 'other':
      return null
  }
}

function isPast(reading: Reading, point: DatePoint | null): boolean {
  const published = reading.published?.year ?? null
  return published !== null && point !== null && point.year !== null && point.year <= published
}
