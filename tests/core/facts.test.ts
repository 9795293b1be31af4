/** Dates, actors, claims, events and quantities of one text, joined. */
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/core/facts/extract.ts'

const text = [
  'Norwegian Foreign Minister Ada Brook said on Monday that the harbour would close.',
  'The harbour of Bergen has three piers and cost $40 million. “I will not sell it,” she said.',
].join('\n')
const facts = extractFacts({ id: 'harbour', text, published: '2031-04-22' })

const span = ['start', 'end'] as const
/** Required keys, then optional ones. */
const keys = {
  dates: [
    ['id', ...span, 'surface', 'type', 'value', 'edtf', 'vague', 'confidence'],
    ['mod', 'resolved', 'range', 'event'],
  ],
  actors: [['id', ...span, 'surface', 'type', 'entity', 'confidence'], []],
  mentions: [[...span, 'entity', 'form'], []],
  entities: [['id', 'name', 'type', 'aliases', 'roles'], ['actsFor']],
  names: [[...span, 'kind'], []],
  quantities: [[...span, 'value', 'unit'], ['owner']],
  claims: [
    ['id', 'source', 'cue', 'content', 'kind', 'entity', 'date', 'stance', 'confidence'],
    ['headline', 'negated', 'nestedIn'],
  ],
  assertions: [['id', 'content', 'confidence'], ['date']],
} as const

describe('extractFacts', () => {
  test('a claim names its speaker and its date', () => {
    const brook = facts.entities.find(({ name }) => name === 'Ada Brook')
    const [said] = facts.claims
    expect(brook).toBeDefined()
    expect(said?.entity).toBe(brook?.id)
    expect(facts.dates.find(({ id }) => id === said?.date)?.value).toBe('2031-04-21')
  })

  test('a pronoun speaks for the person it stands for', () => {
    const [said, direct] = facts.claims
    expect(direct?.kind).toBe('direct')
    expect(direct?.entity).toBe(said?.entity)
  })

  test('a date tells what happened', () => {
    const event = facts.dates[0]?.event
    expect(event && text.slice(...event.predicate)).toBe('said')
  })

  test('quantities carry value and unit', () => {
    expect(facts.quantities.map(({ value, unit }) => [value, unit])).toEqual([
      [3, 'pier'],
      [40_000_000, 'USD'],
    ])
  })

  test('every surface is the text at its span', () => {
    for (const { start, end, surface } of [...facts.dates, ...facts.actors])
      expect(text.slice(start, end)).toBe(surface)
  })

  test('ids are unique in the whole object', () => {
    const ids = [facts.dates, facts.actors, facts.claims, facts.assertions].flatMap((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every record has the keys of the contract and no other (DESIGN, section 3)', () => {
    expect(Object.keys(facts)).toEqual(['id', 'language', ...Object.keys(keys)])
    for (const [list, [required, optional]] of Object.entries(keys)) {
      const records = facts[list as keyof typeof keys]
      for (const record of records) {
        expect(Object.keys(record)).toEqual(expect.arrayContaining([...required]))
        expect([...required, ...optional]).toEqual(expect.arrayContaining(Object.keys(record)))
      }
    }
  })

  test('every reference leads to a record', () => {
    const ids = new Set([facts.dates, facts.claims, facts.entities].flatMap((all) => all.map(({ id }) => id)))
    const references = [
      ...[...facts.actors, ...facts.mentions, ...facts.claims].map(({ entity }) => entity),
      ...facts.claims.flatMap(({ date, nestedIn }) => [date, nestedIn]),
      ...facts.assertions.map(({ date }) => date),
    ].filter((id) => typeof id === 'string')
    expect(references.length).toBeGreaterThan(3)
    expect(references.filter((id) => !ids.has(id))).toEqual([])
  })

  test('the language is judged unless it is given', () => {
    expect(facts.language).toBe('en')
    expect(extractFacts({ id: 'x', text: 'Brook said no.', published: null, language: 'en' }).language).toBe('en')
  })

  test('without a publication date nothing relative is resolved', () => {
    const unknown = extractFacts({ id: 'x', text, published: null })
    expect(unknown.dates[0]?.edtf).toBeNull()
  })

  test('no text at all has no facts', () => {
    const empty = extractFacts({ id: 'x', text: '', published: null })
    expect([empty.dates, empty.actors, empty.claims, empty.assertions, empty.quantities].flat()).toEqual([])
  })
})
