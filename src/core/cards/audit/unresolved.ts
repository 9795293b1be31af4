/** Finds words of a card that cannot be understood without its article, and puts a name or a date for them where the card knows it. */
import type { Card } from '../../deck/deck.ts'
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import { openWordsIn } from '../standing/open-words.ts'
import { endOfStory } from '../story/opening.ts'
import { datePoint, onDate } from '../wording/date-words.ts'
import type { Flaw } from './finding.ts'
import { readStyle } from '../wording/style.ts'
import { blankQuotes } from '../wording/words.ts'
import type { NameKinds, OpenWord } from './card-words.ts'
import { inPrompt, reword, spliced } from './mend.ts'
import { isPersonLike } from './leak.ts'
import { openTimes } from './relative-times.ts'

export function unresolvedWords(card: Card, kinds: NameKinds): Flaw[] {
  const prompt = openWordsIn(card.prompt, kinds, isOfAsked(card))
    .filter((word) => !isOwnItems(card, word))
    .map((word, at, all): Flaw => {
      // Named once, it may be taken up.
      const isFirst = all.findIndex(({ text }) => text.toLowerCase() === word.text.toLowerCase()) === at
      const fix = isFirst ? nameFix(card, word) : undefined
      return {
        message: `“${word.text}” cannot be understood without the article.`,
        at: inPrompt(word.start, word.end),
        ...(fix ? { fix } : {}),
      }
    })
  return [...prompt, ...openAnswer(card, kinds), ...openItems(card, kinds)]
}

const one = /\b(?:s?he|his|him|hers?|himself|herself)\b/i
const many = /\b(?:they|them|theirs?|themselves)\b/i

/** Where the article has "he", a question's "they" is whoever is asked for; where it has "they", the article's reader alone knows who. */
function isOfAsked({ kind, prompt, evidence }: Card): boolean {
  if (kind !== 'claim-speaker' || !many.test(blankQuotes(prompt))) return false
  const told = evidence.map(({ exact }) => blankQuotes(exact)).join(' ')
  return one.test(told) && !many.test(told)
}

/** "Put these events in order" */
const isOwnItems = ({ kind, sequence }: Card, { text }: OpenWord): boolean =>
  (kind === 'timeline' || sequence !== undefined) && /^(?:these|those)$/i.test(text)

const pronounAnswer =
  /^(?:s?he|him|his|hers?|it|its|they|them|theirs?|we|us|ours?|I|me|mine|you|yours?|this|that|these|those|there|here|then|himself|herself|itself|themselves|both)$/iu

/** An answer that is a pronoun, "the company" or "last week". */
function openAnswer({ kind, prompt, answer }: Card, kinds: NameKinds): Flaw[] {
  const { canonical } = answer
  const at = (start: number, end: number): Flaw['at'] => ({ field: 'answer', start, end })
  if (pronounAnswer.test(canonical.trim()) && kind !== 'quotation')
    return [
      { message: `The answer “${canonical}” cannot be understood without the article.`, at: at(0, canonical.length) },
    ]
  // "Their phones", whose?
  const [owner] = /^(?:his|her|its|their|our|my|your)\b/iu.exec(canonical) ?? []
  if (owner !== undefined) {
    const asked = `${prompt.replace(/\?$/, '')}, `
    const isOpen = openWordsIn(asked + canonical.toLowerCase(), kinds).some(({ start }) => start === asked.length)
    if (isOpen)
      return [
        { message: `“${owner}” in the answer cannot be understood without the article.`, at: at(0, owner.length) },
      ]
  }
  const bare = canonical.replace(/^(?:to|that|in|on|at|by|for) /i, '')
  const isNounAlone =
    /^the (?:\p{Ll}+ )?\p{Ll}+$/iu.test(bare) && /^(?:claim-speaker|quotation|role-holder|claim-content)$/.test(kind)
  const nouns = isNounAlone ? openWordsIn(`Who said that ${bare.charAt(0).toLowerCase()}${bare.slice(1)} would?`) : []
  const isDate = kind === 'event-date' || answer.edtf !== undefined
  const times = isDate ? [] : openTimes(canonical).filter(({ text }) => !/^(?:now|soon)$/i.test(text))
  const found = nouns.length > 0 ? [{ text: canonical, start: 0, end: canonical.length }] : times
  return found.map(({ text, start, end }) => ({
    message: `“${text}” in the answer cannot be understood without the article.`,
    at: at(start, end),
  }))
}

/** A story that stands before the question stands before each event. */
function openItems({ prompt, sequence = [] }: Card, kinds: NameKinds): Flaw[] {
  const lead = `${prompt.slice(0, endOfStory(prompt))}${itemLead}`
  return sequence.flatMap(({ text }, index) =>
    openWordsIn(`${lead}${text}?`, kinds).map(({ text: word, start, end }): Flaw => ({
      message: `“${word}” in an event cannot be understood without the article.`,
      at: { field: 'sequence', index, start: start - lead.length, end: end - lead.length },
    })),
  )
}
const itemLead = 'who said that '

const subjects = /^(?:s?he|it|they|him|them|the \p{Ll}[\p{Ll} -]*)$/iu
const owners = /^(?:his|her|its|their)$/iu

/** The speaker of a claim that the question leaves out, or the one name of the evidence. */
function nameFix(card: Card, { text, start, end }: OpenWord): Flaw['fix'] {
  const { prompt, attribution, kind } = card
  const time = timeFix(card, text, start, end)
  if (time !== undefined) return reword(card, 'Write out the date', { prompt: time })
  const speaker = attribution?.speaker.trim() ?? ''
  const isAnswer = kind === 'claim-speaker' || kind === 'quotation'
  const name = isAnswer || speaker === '' || prompt.includes(speaker) ? nameInEvidence(card) : speaker
  if (name === null || prompt.includes(name)) return undefined
  const own = owners.test(text) && !/^\s+(?:to|in|on|at|of|that|and|say|said|,)\b/.test(prompt.slice(end))
  const isThing = !isPersonLike(name)
  if (/^(?:s?he|him|his|her)$/i.test(text) && isThing) return undefined
  if (!own && !subjects.test(text)) return undefined
  const words = own ? `${name}${/s$/.test(name) ? '’' : '’s'}` : name
  return reword(card, `Write “${words}”`, {
    prompt: spliced(prompt, start, end, start === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words),
  })
}

const calendar = new Set([...monthNames, ...weekdayNames])
const fullName = /\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+\b/gu

/** The only full name of the evidence that is not the answer. */
function nameInEvidence({ evidence, answer }: Card): string | null {
  const right = [answer.canonical, ...answer.accepted].join(' ')
  const names = new Set(
    evidence
      .flatMap(({ exact }) => [...exact.matchAll(fullName)].map(([name]) => name))
      .filter((name) => !right.includes(name) && !name.split(' ').some((word) => calendar.has(word))),
  )
  const [only] = names
  return names.size === 1 && only !== undefined ? only : null
}

/** "on Monday", "yesterday": the day of saying, where the card knows it. */
function timeFix(
  { prompt, attribution, evidence }: Card,
  text: string,
  start: number,
  end: number,
): string | undefined {
  const point = attribution?.date ? datePoint(attribution.date) : null
  if (!point || !/day$|^(?:yesterday|today|tonight|last \w+|this \w+)$/i.test(text)) return undefined
  const style = readStyle([prompt, ...evidence.map(({ exact }) => exact)].join(' '))
  const from = start - (/\b(?:on|in) $/i.exec(prompt.slice(0, start))?.[0].length ?? 0)
  const words = onDate(point, style)
  return spliced(prompt, from, end, from === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words)
}
