// Why facts were missed, invented or wrong: each error with a cause that many share, so that the commonest is mended first.
import type { ActorFact, Claim, DateFact, Span } from '../core/facts/facts.ts'
import type { GoldActor, GoldClaim, GoldDate } from './gold.ts'
import { countShared, measureOverlap } from './overlap.ts'
import { hasSameSource, matchActors, matchClaims, matchDates, type Matches, type Scored } from './score.ts'

export interface Failure {
  /** "date, wrong value: weekday". */
  readonly cause: string
  readonly article: string
  /** The words in question and what was wanted or found. */
  readonly example: string
}

type Cause<G, P> = (
  text: string,
  gold: G | undefined,
  guess: P | undefined,
) => readonly [cause: string, example: string]

export function findFailures(articles: readonly Scored[]): Failure[] {
  return [
    ...collect(matchDates(articles), (gold, guess) => overlaps(gold, guess), explainDate),
    ...collect(matchActors(articles), (gold, guess) => overlaps(gold, guess), explainActor),
    ...collect(matchClaims(articles), likenClaims, explainClaim),
  ]
}

const overlaps = (gold: { start: number; end: number }, guess: { start: number; end: number }): boolean =>
  gold.start < guess.end && guess.start < gold.end
const likenClaims = (gold: GoldClaim, guess: Claim): boolean => countShared(gold.content, guess.content) > 0

/** Errors of one kind; a missed fact and a wrong one at the same place are one error. */
function collect<G, P>(
  matches: readonly Matches<G, P>[],
  touches: (gold: G, guess: P) => boolean,
  explain: Cause<G, P>,
) {
  return matches.flatMap(({ article, golds, guesses, pairs }) => {
    const rightGolds = new Set(pairs.map(([gold]) => gold))
    const rightGuesses = new Set(pairs.map(([, guess]) => guess))
    const spurious = new Set(guesses.filter((guess) => !rightGuesses.has(guess)))
    const errors: (readonly [string, string])[] = []
    for (const gold of golds) {
      if (rightGolds.has(gold)) continue
      const near = [...spurious].find((guess) => touches(gold, guess))
      if (near) spurious.delete(near)
      errors.push(explain(article.text, gold, near))
    }
    for (const guess of spurious) errors.push(explain(article.text, undefined, guess))
    return errors.map(([cause, example]): Failure => ({ cause, article: article.id, example }))
  })
}

const explainDate: Cause<GoldDate, DateFact> = (text, gold, guess) => {
  const shape = describeDate(text.slice((gold ?? guess)?.start, (gold ?? guess)?.end))
  if (!gold) return [`date, spurious: ${shape}`, quote(text, guess)]
  if (!guess) return [`date, missed: ${shape}`, `${quote(text, gold)} ${gold.value}`]
  return [`date, wrong value: ${shape}`, `${quote(text, gold)} ${gold.value}, found ${guess.value}`]
}

/** The word that most decides how a date is read. */
function describeDate(surface: string): string {
  const shapes: readonly (readonly [string, RegExp])[] = [
    ['weekday', /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i],
    ['month', /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i],
    ['year', /\b\d{4}\b|\b\d\ds\b/],
    ['clock', /\d:\d|\b(?:[ap]\.?m\.?|noon|midnight|o'clock)\b/i],
    ['season, quarter', /\b(?:spring|summer|autumn|fall|winter|quarter|half)\b/i],
    ['ago, earlier, later', /\b(?:ago|earlier|later|before|after)\b/i],
    ['last, next, this', /\b(?:last|next|this|that|same|following|previous|past|coming)\b/i],
    ['today', /\b(?:today|yesterday|tomorrow|tonight|overnight)\b/i],
    ['part of a day', /\b(?:morning|afternoon|evening|night|dawn|dusk)\b/i],
    ['set', /\b(?:every|each|daily|weekly|monthly|annual(?:ly)?|yearly)\b/i],
    ['duration', /\b(?:second|minute|hour|day|week|month|year|decade|centur|weekend)/i],
    ['vague', /\b(?:now|recent(?:ly)?|soon|current(?:ly)?|former|once|future|past|present)\b/i],
  ]
  return shapes.find(([, pattern]) => pattern.test(surface))?.[0] ?? 'other'
}

const explainActor: Cause<GoldActor, ActorFact> = (text, gold, guess) => {
  if (!gold) return [`actor, spurious: ${guess?.type ?? ''}`, quote(text, guess)]
  if (!guess) return [`actor, missed: ${gold.type}`, quote(text, gold)]
  if (gold.type === guess.type)
    return [`actor, wrong extent: ${gold.type}`, `${quote(text, gold)}, found ${quote(text, guess)}`]
  return [`actor, wrong type: ${gold.type} taken for ${guess.type}`, quote(text, gold)]
}

const explainClaim: Cause<GoldClaim, Claim> = (text, gold, guess) => {
  const words = (spans: readonly Span[] | undefined, length = 90): string =>
    (spans ?? [])
      .map(([start, end]) => text.slice(start, end))
      .join(' … ')
      .slice(0, length)
      .replaceAll('\n', ' / ')
  const full = (claim: GoldClaim | Claim): string =>
    `${words(claim.source, 40)} | ${words(claim.cue, 30)} | ${words(claim.content)}`
  const cue = (gold ?? guess)?.cue ?? []
  const kind = cue.length === 0 ? 'no cue' : describeCue(words(cue))
  if (!gold) return [`claim, spurious: ${kind}`, guess ? full(guess) : '']
  if (!guess) return [`claim, missed: ${kind}`, full(gold)]
  const found = `${full(gold)}  FOUND ${full(guess)}`
  if (measureOverlap(gold.content, guess.content) < 0.5) return ['claim, wrong extent', found]
  return [
    hasSameSource(gold, guess)
      ? 'claim, found twice'
      : guess.source.length === 0
        ? 'claim, no source'
        : 'claim, wrong source',
    found,
  ]
}

function describeCue(cue: string): string {
  if (/^[:,–—-]$/.test(cue)) return 'headline'
  if (/\b(?:according to|in the (?:view|words) of)\b/i.test(cue)) return 'according to'
  const word = /([\p{L}’']+)(?: (?:to|that|for|of|out|as|on|up|by|about|at|in|with|against))*$/iu.exec(cue)?.[1] ?? cue
  return word.toLowerCase()
}

function quote(text: string, fact: { start: number; end: number } | undefined): string {
  if (!fact) return ''
  const before = text.slice(Math.max(0, fact.start - 30), fact.start)
  return `…${before}[${text.slice(fact.start, fact.end)}]${text.slice(fact.end, fact.end + 20)}…`.replaceAll(
    '\n',
    ' / ',
  )
}
