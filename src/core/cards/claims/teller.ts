/** Whom a sentence lets speak who tells again what was said: by name, or in the article's own words where it gives no name. */
import { isDemonym } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { hull, type Reading, tokenIndexAt, tokensIn, within } from '../reading.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { isTorn } from '../clauses/torn.ts'

export interface Teller {
  /** Amid a sentence: "Ada Lund", "two harbour officials". */
  readonly words: string
  /** Null where the article gives no name. */
  readonly speaker: Speaker | null
  readonly entities: readonly string[]
}

export function tellerOf(reading: Reading, claim: Claim): Teller | null {
  const speaker = speakerOf(reading, claim)
  return speaker
    ? { words: speaker.name, speaker, entities: speaker.entity ? [speaker.entity.id] : [] }
    : namelessTeller(reading, claim)
}

const maxChars = 60

/** "U.S. trade officials", "the ruling": nobody could be asked for them, but their word is theirs. */
function namelessTeller(reading: Reading, claim: Claim): Teller | null {
  if (claim.source.length === 0) return null
  const span = groupOf(reading, hull(...claim.source))
  const { text, entities, hasLoosePronoun } = standAlone(reading, span, { quoteLoaded: true })
  const isSomebody = claim.entity !== null && reading.entities.get(claim.entity)?.type === 'person'
  const words = isName(reading, span) ? text : text.charAt(0).toLowerCase() + text.slice(1)
  const stands =
    !isSomebody &&
    !hasLoosePronoun &&
    !nobody.test(words) &&
    !isUnnamedHolder(words) &&
    text.length <= maxChars &&
    /^[\p{L}\d]/u.test(text) &&
    !isTorn(text) &&
    isWhole(reading, claim, span)
  return stands ? { words, speaker: null, entities } : null
}

/** Without what a comma sets apart behind it: "officials in Lonn|, the capital". */
function groupOf(reading: Reading, [start, end]: Span): Span {
  const comma = reading.text.slice(start, end).indexOf(',')
  return [start, comma > 0 ? start + comma : end]
}

const nobody =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|such|any|anyone|no|none|nobody|everyone|everybody|another|others?|both|all|one|each|either|neither|(?:the )?(?:former|latter|others?|same|rest|first|second))\b/i

/** A capital at the start of a sentence alone makes none. */
const isName = (reading: Reading, [start, end]: Span): boolean =>
  tokensIn(reading, [start, end])[0]?.pos === 'PROPN' ||
  within(reading.actorsInOrder, [start, end]).some((actor) => actor.start === start) ||
  isDemonym(/^\p{L}+/u.exec(reading.text.slice(start, end))?.[0] ?? '')

/** "the senator" is somebody with a name, of whom the article told before; "an official" could be anybody's, "Member of the House" is half a phrase. */
function isUnnamedHolder(words: string): boolean {
  const [first = ''] = words.split(' ')
  const head = /(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase() ?? ''
  const { roleNouns, personNouns } = lexicon()
  const isPerson = (noun: string): boolean => roleNouns.has(noun) || personNouns.has(noun)
  if (/^(?:the|his|her|its|their)$/i.test(first)) return isPerson(head)
  if (/^(?:an?|one)$/i.test(first)) return !/\p{Lu}/u.test(words) && !speaksForItself.test(head)
  return roleNouns.has(first.toLowerCase())
}

/** Papers have no name to be asked for. */
const speaksForItself =
  /^(?:poll|survey|study|report|ruling|verdict|statement|review|audit|inquiry|paper|analysis|estimate|filing|lawsuit|indictment|census|letter|memo)$/

/** A noun ends it, no verb stands in it, and nothing more of it follows before the saying. */
function isWhole(reading: Reading, { cue, content, source }: Claim, [start, end]: Span): boolean {
  const tokens = tokensIn(reading, [start, end])
  const next = reading.analysed.tokens[tokenIndexAt(reading, hull(...source)[1])]
  const goesOn =
    next !== undefined &&
    ![...cue, ...content].some(([from]) => from <= next.start) &&
    /^(?:ADP|NOUN|PROPN|PART|CCONJ)$/.test(next.pos)
  return /^(?:NOUN|PROPN|NUM)$/.test(tokens.at(-1)?.pos ?? '') && !tokens.some(({ pos }) => pos === 'VERB') && !goesOn
}
