/** Tells what an article mentions beside its story: a remark, an errand, what somebody did once. Nobody needs the day of it. */
import type { Sentence } from '../../article/analysed-text.ts'
import { once } from '../once.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { type Reading, tokensIn, within } from '../reading.ts'
import { contentWords, formKey } from '../wording/words.ts'
import type { DatedEvent } from './dated-event.ts'
import { lasts } from './enough.ts'

/** A headline and the two sentences below it tell the story. */
const topSentences = 3
/** So many words in common with the top, or with another sentence, and an event is part of it. */
const minShared = 2

const keysOf = (text: string): Set<string> => new Set(contentWords(text).map(formKey))

const sentenceKeys = once(({ analysed, text }: Reading) =>
  analysed.sentences.map((sentence) => ({ sentence, keys: keysOf(text.slice(sentence.start, sentence.end)) })),
)

const topKeys = once((reading: Reading): ReadonlySet<string> => {
  const heads = reading.stories.filter(({ from }) => from === 'headline').map(({ title }) => title)
  const top = reading.analysed.sentences.slice(0, topSentences).map(({ start, end }) => reading.text.slice(start, end))
  return keysOf([...heads, ...top].join(' '))
})

export function isAside(reading: Reading, event: DatedEvent): boolean {
  const { asked, predicate, own, group, told } = event
  if (asked.point?.precision !== 'day' || group.passive || lasts(group, told) || !isSomebody(reading, event))
    return false
  if (isIn(reading.analysed.sentences.slice(0, topSentences), predicate[0])) return false
  return (
    own !== undefined || speaks.has(group.lemma) || isErrand(group.lemma, told.rest) || !isOfItsStory(reading, event)
  )
}

/** A person, or people by their office: what a body does is its business. */
function isSomebody(reading: Reading, { subject, told }: DatedEvent): boolean {
  const [actor] = within(reading.actorsInOrder, subject)
  if (actor) {
    if (reading.entities.get(actor.entity)?.type === 'person') return true
  } else if (reading.entities.get(told.entities[0] ?? '')?.type === 'person') return true
  const { roleNouns, personNouns } = lexicon()
  return tokensIn(reading, subject).some(
    ({ lower, start, end }) =>
      within(reading.actorsInOrder, [start, end]).length === 0 &&
      /^\p{Ll}/u.test(reading.text.slice(start, end)) &&
      (/^officials?$/.test(lower) ||
        [lower, lower.replace(/s$/, '')].some((word) => roleNouns.has(word) || personNouns.has(word))),
  )
}

const speaks = new Set('call urge defend address outline lay speak pledge stress repeat reiterate'.split(' '))
/** Nobody asks on what day somebody left for a town; what they left for good is another matter. */
const isErrand = (lemma: string, rest: string): boolean =>
  /^(?:go|travel|fly|drive|head|visit|attend|tour|campaign)$/.test(lemma) ||
  (/^(?:leave|return|come)$/.test(lemma) && /^(?:$|to\b|for\b|from\b|home\b)/.test(rest))

function isOfItsStory(reading: Reading, { predicate, told, group }: DatedEvent): boolean {
  const did = keysOf(`${group.lemma} ${told.rest}`)
  const whole = keysOf(`${told.subject} ${group.lemma} ${told.rest}`)
  const shared = (words: ReadonlySet<string>, keys: ReadonlySet<string>): number =>
    [...words].filter((word) => keys.has(word)).length
  return (
    (shared(whole, topKeys(reading)) >= minShared && shared(did, topKeys(reading)) > 0) ||
    sentenceKeys(reading).some(
      ({ sentence, keys }) =>
        !isIn([sentence], predicate[0]) && keys.has(formKey(group.lemma)) && shared(did, keys) >= minShared,
    )
  )
}

const isIn = (sentences: readonly Sentence[], offset: number): boolean =>
  sentences.some(({ start, end }) => start <= offset && offset < end)
