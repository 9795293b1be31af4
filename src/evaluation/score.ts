// Scores extracted facts against gold annotation by the measures of TempEval-3 (dates), strict and relaxed spans (actors)
// and attribution extraction (claims): precision, recall and F1 over all articles of a set.
import type { ActorFact, Claim, DateFact, Facts, NamedThing } from '../core/facts/facts.ts'
import { findBareStart } from './bare-name.ts'
import type { GoldActor, GoldArticle, GoldClaim, GoldDate, GoldName } from './gold.ts'
import { countCharacters, countShared, measureOverlap, pairFacts } from './overlap.ts'

export interface Scored {
  readonly gold: GoldArticle
  readonly facts: Facts
}

export interface Tally {
  readonly gold: number
  readonly predicted: number
  readonly hit: number
}

export interface Score extends Tally {
  /** In percent, not rounded. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface Measure<G, P> {
  readonly golds: (article: GoldArticle) => readonly G[]
  readonly guesses: (scored: Scored) => readonly P[]
  readonly liken: (gold: G, guess: P, article: GoldArticle) => number
  /** What must hold besides, once two are paired. */
  readonly agree?: (gold: G, guess: P) => boolean
}

/** How much of a claim's content must be the same: intersection over union. */
const enoughContent = 0.5

const overlapSpans = (gold: { start: number; end: number }, guess: { start: number; end: number }): number =>
  measureOverlap([[gold.start, gold.end]], [[guess.start, guess.end]])

function isSameName(text: string, gold: GoldActor, guess: ActorFact): boolean {
  return gold.end === guess.end && findBareStart(text, { ...gold, type: guess.type }) === findBareStart(text, guess)
}

const likenContent = (gold: GoldClaim, guess: Claim): number => {
  const overlap = measureOverlap(gold.content, guess.content)
  return overlap >= enoughContent ? overlap : 0
}

/** The source counts where it touches the gold one without being much longer (twice, and 20 characters). */
export function hasSameSource(gold: GoldClaim, guess: Claim): boolean {
  if (gold.source.length === 0) return true
  return (
    countShared(gold.source, guess.source) > 0 && countCharacters(guess.source) <= 2 * countCharacters(gold.source) + 20
  )
}

/** TempEval-3 writes unknown years with and without a hyphen behind them. */
const normaliseValue = (value: string): string => value.replace(/^XXXX-?/, 'XXXX-').trim()
const hasSameValue = (gold: GoldDate, guess: DateFact): boolean =>
  normaliseValue(gold.value) === normaliseValue(guess.value)

/** Predicted dates and actors that touch only what the gold set ignores count neither way. */
function keepJudged<F extends { start: number; end: number }>(
  guesses: readonly F[],
  golds: readonly { start: number; end: number }[],
  ignored: readonly (readonly [number, number])[] = [],
): F[] {
  return guesses.filter(
    (guess) =>
      countShared([[guess.start, guess.end]], ignored) === 0 || golds.some((gold) => overlapSpans(gold, guess) > 0),
  )
}

const golden = {
  dates: (article: GoldArticle): readonly GoldDate[] => article.dates ?? [],
  actors: (article: GoldArticle): readonly GoldActor[] => article.actors ?? [],
  claims: (article: GoldArticle): readonly GoldClaim[] => article.claims ?? [],
  names: (article: GoldArticle): readonly GoldName[] => article.names ?? [],
}
/** @public used by scripts/train-actors.mjs */
export const judged = {
  dates: ({ gold, facts }: Scored): DateFact[] => keepJudged(facts.dates, golden.dates(gold), gold.ignore?.dates),
  actors: ({ gold, facts }: Scored): ActorFact[] => keepJudged(facts.actors, golden.actors(gold), gold.ignore?.actors),
  /** Sets that never nest claims do not judge nested ones. */
  claims: ({ facts }: Scored, nests: boolean): Claim[] => facts.claims.filter(({ nestedIn }) => nests || !nestedIn),
}

export const nestsClaims = (articles: readonly Scored[]): boolean =>
  articles.some(({ gold }) => gold.claims?.some(({ nestedIn }) => nestedIn))

/** Gold and predicted facts that a measure takes for the same, article by article. */
export interface Matches<G, P> {
  readonly article: GoldArticle
  readonly pairs: readonly (readonly [gold: G, guess: P])[]
  readonly golds: readonly G[]
  readonly guesses: readonly P[]
}

function match<G, P>(articles: readonly Scored[], measure: Measure<G, P>): Matches<G, P>[] {
  return articles.map((scored) => {
    const golds = measure.golds(scored.gold)
    const guesses = measure.guesses(scored)
    const pairs = pairFacts(golds, guesses, (gold, guess) => measure.liken(gold, guess, scored.gold))
    return {
      article: scored.gold,
      golds,
      guesses,
      pairs: pairs.filter(([gold, guess]) => measure.agree?.(gold, guess) ?? true),
    }
  })
}

const dateMeasure = { golds: golden.dates, guesses: judged.dates, liken: overlapSpans }
const actorMeasure = { golds: golden.actors, guesses: judged.actors }
const sameType = (gold: GoldActor, guess: ActorFact): boolean => gold.type === guess.type

export const matchDates = (articles: readonly Scored[]): Matches<GoldDate, DateFact>[] =>
  match(articles, { ...dateMeasure, agree: hasSameValue })
export const matchActors = (articles: readonly Scored[]): Matches<GoldActor, ActorFact>[] =>
  match(articles, {
    ...actorMeasure,
    liken: (gold, guess, { text }) => (isSameName(text, gold, guess) ? (sameType(gold, guess) ? 2 : 1) : 0),
    agree: sameType,
  })
export const matchClaims = (articles: readonly Scored[]): Matches<GoldClaim, Claim>[] => {
  const nests = nestsClaims(articles)
  return match(articles, {
    golds: golden.claims,
    guesses: (scored) => judged.claims(scored, nests),
    liken: likenContent,
    agree: hasSameSource,
  })
}

/** Operations, treaties, laws, works, events: the bare name and what it names. */
const matchNames = (articles: readonly Scored[]): Matches<GoldName, NamedThing>[] =>
  match(articles, {
    golds: golden.names,
    guesses: ({ facts }) => facts.names,
    liken: (gold, guess) => (gold.start === guess.start && gold.end === guess.end && gold.kind === guess.kind ? 1 : 0),
  })

/** Every measure that the set is annotated for, by its name, in the order of the table. */
export function scoreArticles(articles: readonly Scored[]): Map<string, Score> {
  const scores = new Map<string, Score>()
  const add = <G, P>(name: string, matches: readonly Matches<G, P>[]): void => {
    const tally = matches.reduce(
      (sum, { golds, guesses, pairs }) => ({
        gold: sum.gold + golds.length,
        predicted: sum.predicted + guesses.length,
        hit: sum.hit + pairs.length,
      }),
      { gold: 0, predicted: 0, hit: 0 },
    )
    scores.set(name, rate(tally))
  }
  const has = (kind: 'dates' | 'actors' | 'claims' | 'names'): boolean =>
    articles.some(({ gold }) => gold[kind]?.length)
  if (has('dates')) {
    const exact = (gold: GoldDate, guess: DateFact): number =>
      gold.start === guess.start && gold.end === guess.end ? 1 : 0
    add('date strict', match(articles, { ...dateMeasure, liken: exact }))
    add('date relaxed', match(articles, dateMeasure))
    add('date value', matchDates(articles))
  }
  if (has('actors')) {
    const likenRoughly = (gold: GoldActor, guess: ActorFact): number => {
      const overlap = overlapSpans(gold, guess)
      return overlap > 0 && sameType(gold, guess) ? 1 + overlap : overlap
    }
    add('actor strict', matchActors(articles))
    add('actor relaxed', match(articles, { ...actorMeasure, liken: likenRoughly, agree: sameType }))
    add(
      'actor span strict',
      match(articles, {
        ...actorMeasure,
        liken: (gold: GoldActor, guess: ActorFact, { text }) => (isSameName(text, gold, guess) ? 1 : 0),
      }),
    )
  }
  if (has('claims')) {
    const nests = nestsClaims(articles)
    const claims = { golds: golden.claims, guesses: (scored: Scored) => judged.claims(scored, nests) }
    add('claim', match(articles, { ...claims, liken: likenContent }))
    add('claim+source', matchClaims(articles))
    add('claim cue', match(articles, { ...claims, liken: (gold, guess) => measureOverlap(gold.cue, guess.cue) }))
  }
  if (has('names')) add('name strict', matchNames(articles))
  return scores
}

export function rate({ gold, predicted, hit }: Tally): Score {
  const precision = hit / (predicted || 1)
  const recall = hit / (gold || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return { gold, predicted, hit, precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 }
}
