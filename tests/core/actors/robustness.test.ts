import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find } from './reading.ts'

/** Pieces that news is made of, and pieces that break readers of news. */
const piece = fc.constantFrom(
  ...[
    'Jane Roe',
    'Kenyan President',
    'Tumaini Barasa',
    'Barasa',
    'the',
    'of',
    'and',
    'said',
    'he',
    'She',
    'it',
    'army',
  ],
  ...['U.S.', 'WFA', '(WFA)', 'World Food Agency', "'s", '’s', '“', '”', '"', '-', '—', '.', ',', '\n', '\r\n', '('],
  ...[
    'al-Karim',
    'van der Berg',
    'FLOODS',
    'Oakfield 3 Barton 1',
    'Operation',
    'Copper Shield',
    'Treaty',
    'his Danish',
  ],
  ...[
    'counterpart',
    'the president',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '👩‍🚒',
    'É',
    'ß',
    'İ',
    '٣',
    '𝔘',
    '\ud83d',
    'Xu Wenhao',
  ],
)
const newsLike = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

describe('for any text', () => {
  test('every surface is what stands at its span', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, surface } of find(text).actors) {
          expect(end).toBeGreaterThan(start)
          expect(surface).toBe(text.slice(start, end))
        }
      }),
    )
  })
  test('actors stand in text order and never overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { actors } = find(text)
        actors.slice(1).forEach((actor, index) => {
          expect(actor.start).toBeGreaterThanOrEqual(actors[index]?.end ?? 0)
        })
      }),
    )
  })
  test('every actor and every mention belongs to an entity, and every entity has a name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { actors, mentions, entities } = find(text)
        const ids = new Set(entities.map(({ id }) => id))
        expect(ids.size).toBe(entities.length)
        for (const { entity } of [...actors, ...mentions]) expect(ids).toContain(entity)
        for (const { name } of entities) expect(name).not.toBe('')
      }),
    )
  })
  test('confidence is a probability', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        for (const { confidence } of find(text).actors) {
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  test('a second reading finds the same', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(find(text)).toEqual(find(text))
      }),
    )
  })
})

test('an empty text holds nobody', () => {
  expect(find('')).toEqual({ actors: [], mentions: [], entities: [], names: [] })
})

test.each(['a', '(', '9', '"', 'A-'])('a long run of %s is read to its end', (unit) => {
  expect(find(unit.repeat(20_000)).actors.length).toBeLessThan(20)
})
