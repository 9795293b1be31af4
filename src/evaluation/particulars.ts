// What the scorer's table leaves out and cards need: the event of a date, and who speaks, how, in which stance.
import type { ActorFact, Facts } from '../core/facts/facts.ts'
import type { GoldArticle, GoldClaim } from './gold.ts'
import { countShared } from './overlap.ts'
import { matchClaims, matchDates, rate, type Score, type Scored, type Tally } from './score.ts'

/** Shares among matched facts, as precision and recall of those that gold annotates. */
export function scoreParticulars(articles: readonly Scored[]): Map<string, Score> {
  const scores = new Map<string, Score>()
  const events = countEvents(articles)
  if (events.gold > 0) scores.set('date event', rate(events))
  const pairs = matchClaims(articles).flatMap(({ pairs }, at) =>
    pairs.map(([gold, guess]) => ({ gold, guess, scored: articles[at] })),
  )
  const add = (
    name: string,
    annotated: (gold: GoldClaim) => boolean,
    isRight: (pair: (typeof pairs)[number]) => boolean,
  ) => {
    const among = pairs.filter(({ gold }) => annotated(gold))
    if (among.length > 0)
      scores.set(name, rate({ gold: among.length, predicted: among.length, hit: among.filter(isRight).length }))
  }
  add(
    'claim speaker',
    ({ entity }) => entity !== undefined,
    ({ gold, guess, scored }) =>
      scored !== undefined && isSameEntity(gold.entity ?? null, guess.entity, scored.gold, scored.facts),
  )
  add(
    'claim stance',
    ({ stance }) => stance !== undefined,
    ({ gold, guess }) => gold.stance === guess.stance,
  )
  add(
    'claim kind',
    ({ kind }) => kind !== undefined,
    ({ gold, guess }) => gold.kind === guess.kind,
  )
  return scores
}

/** An event is right where its predicate touches the gold one and its subject too; gold without a subject judges none. */
function countEvents(articles: readonly Scored[]): Tally {
  const tally = { gold: 0, predicted: 0, hit: 0 }
  for (const { pairs, golds } of matchDates(articles)) {
    tally.gold += golds.filter(({ event }) => event).length
    for (const [gold, guess] of pairs) {
      if (!guess.event || !gold.event) continue
      tally.predicted += 1
      const { predicate, subject } = guess.event
      const hasPredicate = countShared(gold.event.predicate, [predicate]) > 0
      const wanted = gold.event.subject
      const hasSubject = wanted.length === 0 || countShared(wanted, subject ? [subject] : []) > 0
      if (hasPredicate && hasSubject) tally.hit += 1
    }
  }
  return tally
}

/** An entity is the gold one that most of its names carry. */
function isSameEntity(gold: string | null, guess: string | null, article: GoldArticle, facts: Facts): boolean {
  if (gold === null || guess === null) return gold === guess
  const votes = new Map<string, number>()
  const touches = (actor: ActorFact, start: number, end: number): boolean => actor.start < end && start < actor.end
  for (const actor of facts.actors) {
    if (actor.entity !== guess) continue
    const named = article.actors?.find(({ start, end }) => touches(actor, start, end))?.entity
    if (named !== undefined) votes.set(named, (votes.get(named) ?? 0) + 1)
  }
  const most = Math.max(0, ...votes.values())
  return most > 0 && votes.get(gold) === most
}
