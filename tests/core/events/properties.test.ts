/** What holds for the event of a date whatever the text, and whatever fills a plain sentence. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesOf, events } from './found-events.ts'

const scraps = fc.constantFrom(
  ...[
    'on Monday',
    'the vote',
    'in May 2030',
    'said',
    'that',
    'which',
    'after',
    'Brook',
    'and',
    ',',
    '“',
    '”',
    '(',
    ')',
    '—',
  ],
  ...[
    'was',
    'arrested',
    'to leave',
    'two days',
    'the 2011',
    'port',
    '.',
    '\n',
    '_',
    'who',
    'from $2',
    'compared with',
    '🙂',
    '…',
  ],
)
const scrapText = fc
  .array(fc.oneof({ weight: 9, arbitrary: scraps }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), {
    maxLength: 24,
  })
  .map((parts) => parts.join(' '))

test('predicate, subject and gist are pieces of the text with a word in them', () => {
  fc.assert(
    fc.property(scrapText, (text) => {
      for (const { event, vague, type } of datesOf(text)) {
        if (!event) continue
        expect(vague || type === 'SET').toBe(false)
        for (const [start, end] of [event.predicate, ...(event.subject ? [event.subject] : []), ...event.gist]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }
    }),
  )
})

test('the gist leaves the date out', () => {
  fc.assert(
    fc.property(scrapText, (text) => {
      for (const { event, start, end } of datesOf(text))
        for (const [from, to] of event?.gist ?? []) expect(to <= start || from >= end).toBe(true)
    }),
  )
})

const subject = fc.constantFrom(
  'The mayor',
  'Three old ferries',
  'The guild of smiths',
  'Ada Brook',
  'The port and the mill',
  'Most of the crew',
)
const predicate = fc.constantFrom(
  ['closed', 'the road'],
  ['had left', 'the bay'],
  ['was sold', 'to strangers'],
  ['will visit', 'the north'],
  ['sank', ''],
)
const date = fc.constantFrom('on Monday', 'in 1998', 'on 4 May 2030', 'in March', 'yesterday', 'last week')

test('wherever the date of a plain sentence stands, its event is the same', () => {
  fc.assert(
    fc.property(subject, predicate, date, ([...who], [verb = '', rest = ''], when) => {
      const whole = who.join('')
      const surface = when.replace(/^(?:on|in) /, '')
      const expected = (name: string): string[] => [`${surface}: ${verb} (${name})`]
      const lower = whole.startsWith('Ada') ? whole : whole.charAt(0).toLowerCase() + whole.slice(1)
      expect(events(`${whole} ${verb} ${rest} ${when}.`.replace(/ +/g, ' '))).toEqual(expected(whole))
      const front = `${when.charAt(0).toUpperCase()}${when.slice(1)}, ${lower} ${verb} ${rest}.`
        .replace(/ +/g, ' ')
        .replace(' .', '.')
      expect(events(front).map((line) => line.toLowerCase())).toEqual(expected(lower).map((line) => line.toLowerCase()))
    }),
  )
})
