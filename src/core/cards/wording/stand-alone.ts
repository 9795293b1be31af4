/** Rewrites a stretch of an article so that it can be read without it: names for pronouns and descriptions, days for weekdays. */
import type { Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import { isCertainMention } from '../pronouns/certain-pronoun.ts'
import { agesIn } from './ages.ts'
import { dateEdit } from './date-edits.ts'
import { applied, type Edit, overlaps, tidy } from './edits.ts'
import { lowerStart } from './first-word.ts'
import { stateBodyEdit } from '../antecedents/state-bodies.ts'
import { toldAgainEdit } from '../antecedents/told-again.ts'
import { hasLoosePronoun, looseDefinites } from '../standing/loose-words.ts'
import { quoteLoaded } from './loaded-quotes.ts'
import { mentionEdit } from './mention-edits.ts'
import { mentionsIn } from './mention-order.ts'
import { ownThey } from '../pronouns/own-they.ts'
import { isQuoted, type Reading, tokenIndexAt, tokensIn, within } from '../reading.ts'

export interface StandAlone {
  readonly text: string
  /** Entities it names. */
  readonly entities: readonly string[]
  /** It speaks of the entity that the card asks for, so it would give the answer away or hang in the air. */
  readonly namesHidden: boolean
  /** It speaks of a person that the card asks for as "they", which must then bind to "who". */
  readonly saysThey: boolean
  /** A pronoun whose name is not known, and nothing before it that it could stand for. */
  readonly hasLoosePronoun: boolean
  /** "the footage", of which the article told before. */
  readonly hasAnaphor: boolean
  /** "the step", "that phrase": whoever has not read the article asks which. */
  readonly hasBareDefinite: boolean
}

export interface StandAloneOptions {
  /** The entity that the card asks for. */
  readonly hidden?: string | null
  /** It may be "it": nothing but its kind is given away. */
  readonly hiddenMayBeIt?: boolean
  /** It may be "they", behind "who": neither name nor gender is given away. */
  readonly hiddenMayBeThey?: boolean
  /** Entities that the question has named before these words. */
  readonly named?: readonly string[]
  /** Stretches to leave out: the date that the card asks for. */
  readonly without?: readonly Span[]
  /** Loaded words get quotation marks, since they have an owner in the question. */
  readonly quoteLoaded?: boolean
  /** A stretch to be shown as these words: the gap of a cloze card, whose entity is not to be named elsewhere. */
  readonly gap?: { readonly span: Span; readonly text: string; readonly entity: string | null }
}

/** A link to the sentence before leads nowhere. */
const dropped = new Set(
  'also equally likewise however meanwhile additionally furthermore moreover therefore nevertheless nonetheless'.split(
    ' ',
  ),
)
const ofThing = /^(?:it|its|itself|they|their|them)$/i

export function standAlone(reading: Reading, span: Span, options: StandAloneOptions = {}): StandAlone {
  const named: string[] = [...(options.named ?? [])]
  const known = named.length
  let guesses = false
  let namesHidden = false
  let saysThey = false
  const edits: Edit[] = []
  const add = (edit: Edit | null): boolean => {
    if (!edit || edits.some((other) => overlaps(edit, other))) return false
    edits.push(edit)
    return true
  }
  if (options.gap) add({ start: options.gap.span[0], end: options.gap.span[1], text: options.gap.text })
  for (const [start, end] of options.without ?? []) if (start < span[1] && end > span[0]) add({ start, end, text: '' })
  for (const date of within(reading.datesInOrder, span))
    if (!isQuoted(reading, [date.start, date.end])) add(dateEdit(reading, date))
  for (const mention of mentionsIn(reading, span)) {
    if (options.gap && mention.entity === options.gap.entity) {
      named.push(mention.entity)
      continue
    }
    const words = reading.text.slice(mention.start, mention.end)
    const isHidden = mention.entity === options.hidden
    const they = isHidden && options.hiddenMayBeThey === true ? ownThey(reading, mention) : null
    if (they !== null) {
      if (!they.every(add)) namesHidden = true
      saysThey = true
      named.push(mention.entity)
      continue
    }
    namesHidden ||= isHidden && !(options.hiddenMayBeIt === true && ofThing.test(words))
    const edit = isQuoted(reading, [mention.start, mention.end]) ? null : mentionEdit(reading, mention, named)
    if (edit && !isHidden && add(edit)) guesses ||= !isCertainMention(reading, mention)
    named.push(mention.entity)
  }
  for (const age of agesIn(reading, span)) if (!isQuoted(reading, age)) add({ start: age[0], end: age[1], text: '' })
  for (const token of tokensIn(reading, span))
    if (token.lower === 'the' && !isQuoted(reading, [token.start, token.end])) {
      const edit = toldAgainEdit(reading, token) ?? stateBodyEdit(reading, token)
      if (edit && edit.end <= span[1] && !names(reading, edit, options.hidden)) add(edit)
    } else if ((dropped.has(token.lower) || isIdleNow(reading, token)) && !isQuoted(reading, [token.start, token.end]))
      add({ start: token.start, end: token.end, text: '' })
  // Beside a "they" of the article's own nobody could tell the two apart.
  if (saysThey && tokensIn(reading, span).some((token) => isOpenThey(reading, token, edits))) namesHidden = true
  const replaced = edits.map(({ start, end }): Span => [start, end])
  const loose = looseDefinites(reading, span, replaced)
  const text = tidy(applied(reading.text, span, edits)).replace(/\b[Ss]o-called (?![“"])/g, '')
  return {
    text: lowerStart(reading, span, options.quoteLoaded === true ? quoteLoaded(text) : text, edits),
    entities: named.slice(known),
    namesHidden,
    saysThey,
    hasLoosePronoun: guesses || hasLoosePronoun(reading, span, options.named ?? []),
    hasAnaphor: loose.some(({ isToldBefore }) => isToldBefore),
    hasBareDefinite: loose.length > 0,
  }
}

/** "is now the mayor", "they now say": the question has its own date; "worth half that now" has none but this. */
function isIdleNow(reading: Reading, { lower, start }: Token): boolean {
  if (lower !== 'now' && lower !== 'currently') return false
  const at = tokenIndexAt(reading, start)
  const [before, next] = [reading.analysed.tokens[at - 1], reading.analysed.tokens[at + 1]]
  return (
    /^(?:VERB|AUX|NOUN|PROPN|ADJ|DET)$/.test(next?.pos ?? '') &&
    next?.lower !== 'that' &&
    !/^(?:right|just|until|till|by|from|than|even|for|since|as)$/.test(before?.lower ?? '')
  )
}

const isOpenThey = (reading: Reading, { start, end, lower }: Token, edits: readonly Edit[]): boolean =>
  /^(?:they|them|theirs?|themselves)$/.test(lower) &&
  !isQuoted(reading, [start, end]) &&
  !edits.some((edit) => edit.start <= start && edit.end >= end)

/** The fuller words would give the answer away. */
function names(reading: Reading, edit: Edit, hidden: string | null | undefined): boolean {
  const name = hidden === null || hidden === undefined ? undefined : reading.entities.get(hidden)?.name
  return name !== undefined && edit.text.includes(name)
}
