/** Tells what happens more than once in an article, or to somebody who only passes through it: no date of theirs is worth knowing. */
import type { Entity } from '../../facts/facts.ts'
import type { DatedEvent } from './dated-event.ts'
import { needsNoSetting } from './enough.ts'
import { once } from '../once.ts'
import { isShort, type Reading, sentenceAt, tokensIn } from '../reading.ts'
import { readGroup } from '../wording/verbs.ts'
import { contentWords, formKey } from '../wording/words.ts'

/** "was scrapped in 1999, restored in 2001, scrapped again": which time? */
export function happensAgain(reading: Reading, { date, group, predicate, subject, told }: DatedEvent): boolean {
  // "put off for the fifth time"
  if (/\b(?:first|second|third|fourth|fifth|sixth|\d+th) time\b/.test(told.rest)) return false
  const sentence = tokensIn(reading, sentenceAt(reading, predicate[0]))
  const isBare = contentWords(told.rest).length === 0
  if (isBare && sentence.filter(({ pos, lemma }) => pos === 'VERB' && lemma === group.lemma).length > 1) return true
  const rest = new Set(contentWords(told.rest).map(formKey))
  return reading.facts.dates.some(
    ({ id, value, event }) =>
      event?.subject !== undefined &&
      id !== date.id &&
      value.length === date.value.length &&
      value !== date.value &&
      readGroup(tokensIn(reading, event.predicate))?.lemma === group.lemma &&
      headOf(reading, event.subject) === headOf(reading, subject) &&
      contentWords(event.gist.map((span) => reading.text.slice(...span)).join(' '))
        .map(formKey)
        .filter((word) => rest.has(word)).length >= rest.size,
  )
}

const headOf = (reading: Reading, span: DatedEvent['subject']): string =>
  formKey(contentWords(reading.text.slice(...span)).at(-1) ?? '')

const timesNamed = once(({ actorsInOrder }: Reading): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { entity } of actorsInOrder) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
})

const topSentences = 3
const endOfTop = ({ analysed }: Reading): number => analysed.sentences[topSentences - 1]?.end ?? 0

/** Named once, or twice and not at the top, without an office: "Ola Berg turned up with a cassette player". In a few lines that is nobody. */
export function isPasserBy(reading: Reading, { id, type, roles }: Entity): boolean {
  const times = timesNamed(reading).get(id) ?? 0
  if (isShort(reading) || type !== 'person' || roles.length > 0 || times > 2) return false
  return times < 2 || (reading.actorsInOrder.find(({ entity }) => entity === id)?.start ?? 0) > endOfTop(reading)
}

/** Nobody but such people acts in it, and it changed nothing for good. */
export function isPassing(reading: Reading, { group, predicate, subject, told }: DatedEvent): boolean {
  const all = told.entities.map((id) => reading.entities.get(id)).filter((entity) => entity !== undefined)
  // "…, said the mayor of Ada Lund, who died three months ago": told beside what the sentence tells.
  const isAside = /^,?\s*(?:who|which)\s*$/.test(reading.text.slice(subject[1], predicate[0]))
  if (isAside && all.length > 0 && all.every((entity) => isPasserBy(reading, entity))) return true
  if (group.passive || needsNoSetting(group.lemma, told.subject, told.rest)) return false
  // "Its master, Ada Lund, ran up the flag": told what he is.
  if (reading.text.slice(0, subject[0]).trimEnd().endsWith(',')) return false
  return (
    all.some((entity) => isPasserBy(reading, entity)) &&
    all.every((entity) => entity.type === 'place' || isPasserBy(reading, entity))
  )
}
