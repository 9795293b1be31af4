/** Sees that every card made from a claim names who made it, and names the one that the card is about. */
import type { Card } from '../../deck/deck.ts'
import { datePoint } from '../wording/date-words.ts'
import type { Flaw, Place } from './finding.ts'
import { endOfStory } from '../story/opening.ts'
import { contentWords, isDerived } from '../wording/words.ts'
import { isShortFor, placedWords, plain } from './same-answer.ts'
import { agree, datesIn } from './written-dates.ts'

export const claimKinds: ReadonlySet<string> = new Set(['claim-speaker', 'claim-content', 'quotation'])
const nobody =
  /^(?:unknown|nobody|no one|someone|somebody|anonymous|n\/?a|none|null|undefined|\?+|-+|–|—|\.+|tbd|unnamed|s?he|it|they|we|i|you|this|that|who|(?:an?|the|some|one) (?:source|sources|man|woman|person|people|official|article))$/iu

export function missingAttribution(card: Card): Flaw[] {
  const { kind, attribution } = card
  const isClaim = claimKinds.has(kind)
  if (!isClaim && attribution === undefined) return []
  const speaker = attribution?.speaker.trim() ?? ''
  const at: Place = { field: 'attribution', start: 0, end: attribution?.speaker.length ?? 0 }
  if (speaker === '' || nobody.test(speaker) || attribution?.verb.trim() === '' || !/\p{L}/u.test(speaker))
    return [{ message: 'The card rests on a claim but does not name who made it and how.', at }]
  if (isClaim && !isNamed(card, speaker))
    return [
      {
        message: `The claim is ascribed to “${speaker}”, whom ${kind === 'claim-content' ? 'the question' : 'the answer'} does not name.`,
        at,
      },
    ]
  return datesApart(card, at)
}

function isNamed({ kind, prompt, answer, evidence }: Card, speaker: string): boolean {
  const where = kind === 'claim-content' ? [prompt] : [answer.canonical, ...answer.accepted]
  if (!where.some((text) => sharesName(speaker, text))) return false
  // What nobody said there is nobody's.
  return (
    kind !== 'claim-content' ||
    evidence.length === 0 ||
    evidence.some(({ exact }) => sharesName(speaker, exact)) ||
    !evidence.some(({ exact }) => /\p{Lu}\p{L}+ \p{Lu}/u.test(exact)) ||
    speaker.split(' ').length < 2
  )
}

/** Some telling word in common, or one short for the other. */
function sharesName(speaker: string, text: string): boolean {
  if (isShortFor(speaker, text) || plain(text).toLowerCase().includes(plain(speaker).toLowerCase())) return true
  const words = contentWords(plain(speaker)).filter((word) => word.length > 1)
  const own = placedWords(text).map(({ word }) => word)
  const hits = words.filter((word) => own.some((other) => isDerived(word, other)))
  // A surname or the greater part: "Ada Lund" is not "Ada Berg".
  const last = words.at(-1) ?? ''
  return words.length === 0 || hits.length / words.length >= 0.5 || hits.includes(last) || acronymIn(text, speaker)
}

const acronymIn = (text: string, speaker: string): boolean =>
  [...text.matchAll(/\b\p{Lu}{2,}\b/gu)].some(([word]) => isShortFor(word, speaker))

/** The day in the question and the day of saying must be one; "the article of 5 June" is another. */
function datesApart({ kind, prompt, attribution }: Card, at: Place): Flaw[] {
  const said = attribution?.date ? datePoint(attribution.date) : null
  if (!said || said.precision !== 'day' || !claimKinds.has(kind)) return []
  const opening =
    /^(?:On|In) ([^,?]*?(?:, \d{4})?), |^(?:Who|Which \p{L}+) \p{L}+ (?:on|in) ([^?]{4,22}?)(?:,? that|:|,)/iu.exec(
      prompt.slice(endOfStory(prompt)),
    )
  const words = opening?.[1] ?? opening?.[2]
  if (words === undefined) return []
  const dates = datesIn(words)
  return dates.length > 0 && !dates.some(({ point }) => agree(point, said))
    ? [{ message: `The question dates the claim to ${words}, its attribution to ${attribution?.date ?? ''}.`, at }]
    : []
}
