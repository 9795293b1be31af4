/** The scorer behind `npm run eval`: what counts as found, and what its confidence table says. */
import { describe, expect, test } from 'vitest'
import { findFailures } from '../../../src/evaluation/causes.ts'
import type { GoldArticle } from '../../../src/evaluation/gold.ts'
import { scoreParticulars } from '../../../src/evaluation/particulars.ts'
import { binJudgements } from '../../../src/evaluation/reliability.ts'
import { scoreArticles, type Scored } from '../../../src/evaluation/score.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'
import type { Facts } from '../../../src/core/facts/facts.ts'

const text = 'President Ama Oto said on Friday that the bridge at Kelu was safe.'
const none: Facts = {
  id: 'x',
  language: 'en',
  dates: [],
  actors: [],
  mentions: [],
  entities: [],
  names: [],
  quantities: [],
  claims: [],
  assertions: [],
}
const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const named = (words: string, type: 'person' | 'place') => ({ start: span(words)[0], end: span(words)[1], type })
const actor = (words: string, type: 'person' | 'place') => ({
  ...named(words, type),
  id: words,
  surface: words,
  entity: words,
  confidence: 0.9,
})
const gold: GoldArticle = {
  id: 'x',
  text,
  dates: [{ start: span('Friday')[0], end: span('Friday')[1], type: 'DATE', value: '2031-04-11' }],
  actors: [named('Ama Oto', 'person'), named('Kelu', 'place')],
  claims: [
    { source: [span('President Ama Oto')], cue: [span('said')], content: [span('that the bridge at Kelu was safe')] },
  ],
}
const f1 = (facts: Partial<Facts>, measure: string, article = gold): number | undefined =>
  scoreArticles([{ gold: article, facts: { ...none, ...facts } }]).get(measure)?.f1

describe('the scorer', () => {
  test('forgives a title before a person, and no other word', () => {
    expect(f1({ actors: [actor('President Ama Oto', 'person'), actor('Kelu', 'place')] }, 'actor strict')).toBe(100)
    expect(f1({ actors: [actor('Ama Oto said', 'person'), actor('Kelu', 'place')] }, 'actor strict')).toBe(50)
  })

  test('counts a name of the wrong type for its span alone', () => {
    const facts = { actors: [actor('Ama Oto', 'place'), actor('Kelu', 'place')] }
    expect(f1(facts, 'actor strict')).toBe(50)
    expect(f1(facts, 'actor span strict')).toBe(100)
  })

  test('leaves out what the set ignores, and kinds it does not annotate', () => {
    const article = { id: 'x', text, actors: [named('Kelu', 'place')], ignore: { actors: [span('Ama Oto')] } }
    const scores = scoreArticles([
      { gold: article, facts: { ...none, actors: [actor('Ama Oto', 'person'), actor('Kelu', 'place')] } },
    ])
    expect(scores.get('actor strict')).toMatchObject({ precision: 100, recall: 100 })
    expect([...scores.keys()].some((name) => name.startsWith('date'))).toBe(false)
  })

  test('takes a claim with half of its content for found, and its source only where it touches', () => {
    const claim = { id: 'c', kind: 'indirect', entity: null, date: null, stance: 'said', confidence: 1 } as const
    const half = { ...claim, source: [span('Ama Oto')], cue: [span('said')], content: [span('the bridge at Kelu')] }
    expect(f1({ claims: [half] }, 'claim+source')).toBe(100)
    expect(f1({ claims: [{ ...half, source: [span('Kelu')] }] }, 'claim+source')).toBe(0)
    expect(f1({ claims: [{ ...half, content: [span('the bridge')] }] }, 'claim')).toBe(0)
  })

  test('counts a named thing where its span and its kind are right, and only where the set marks any', () => {
    const [start, end] = span('the bridge at Kelu')
    const article = { id: 'x', text, names: [{ start, end, kind: 'work' }] }
    expect(f1({ names: [{ start, end, kind: 'work' }] }, 'name strict', article)).toBe(100)
    expect(f1({ names: [{ start, end, kind: 'event' }] }, 'name strict', article)).toBe(0)
    expect(f1({ names: [{ start: start + 4, end, kind: 'work' }] }, 'name strict', article)).toBe(0)
    expect(f1({ names: [{ start, end, kind: 'work' }] }, 'name strict')).toBeUndefined()
  })

  test('gives full marks to facts that are the annotation, and names no cause of error', () => {
    const facts = extractFacts({ id: 'x', text, published: '2031-04-14' })
    const dates = facts.dates.map(({ start, end, type, value, event }) => ({
      ...{ start, end, type, value },
      ...(event ? { event: { predicate: [event.predicate], subject: event.subject ? [event.subject] : [] } } : {}),
    }))
    const own = { id: 'x', text, dates, actors: facts.actors, claims: facts.claims }
    const articles: Scored[] = [{ gold: own, facts }]
    for (const [, score] of [...scoreArticles(articles), ...scoreParticulars(articles)]) expect(score.f1).toBe(100)
    expect(findFailures(articles)).toEqual([])
  })

  test('groups errors by cause, one for a wrong value and its missed date', () => {
    const facts = extractFacts({ id: 'x', text, published: '2031-04-30' })
    expect(
      findFailures([{ gold: { id: 'x', text, dates: gold.dates ?? [] }, facts }]).map(({ cause }) => cause),
    ).toContain('date, wrong value: weekday')
  })
})

describe('the reliability of confidence', () => {
  test('is perfect where as many are right as confidence says', () => {
    const judgements = Array.from({ length: 10 }, (_, at) => ({ confidence: 0.8, isRight: at < 8 }))
    expect(binJudgements(judgements).error).toBeCloseTo(0)
  })

  test('is the distance of confidence and accuracy, weighted by bin', () => {
    const { bins, error } = binJudgements([
      { confidence: 0.95, isRight: true },
      { confidence: 1, isRight: false },
      { confidence: 0.25, isRight: false },
      { confidence: 0.25, isRight: false },
    ])
    expect(error).toBeCloseTo((2 * 0.475 + 2 * 0.25) / 4)
    expect(bins[9]).toMatchObject({ count: 2, accuracy: 0.5 })
  })
})
