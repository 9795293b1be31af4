import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card, CardEvent } from '../../../src/core/deck/deck.ts'
import { dayNumber } from '../../../src/core/facts/dates/calendar.ts'
import type { CardId } from '../../../src/core/ids.ts'
import { daySpan } from '../../../src/core/timeline/day-span.ts'
import { layOutTimeline, metrics } from '../../../src/core/timeline/layout.ts'
import { makeScale } from '../../../src/core/timeline/scale.ts'
import { printTimelineSvg } from '../../../src/core/timeline/svg.ts'
import { gatherTimeline } from '../../../src/core/timeline/timeline.ts'

const on = (year: number, month = 1, day = 1): number => dayNumber({ year, month, day })

let made = 0
const cardOf = (event?: CardEvent): Card => ({
  id: `c${++made}` as CardId,
  kind: 'event-date',
  prompt: 'When?',
  answer: { canonical: 'Then', accepted: [] },
  evidence: [],
  tags: [],
  ...(event ? { event } : {}),
})
const happened = (text: string, edtf: string, ...actors: string[]): Card => cardOf({ text, edtf, actors })

describe('the days a date may mean', () => {
  it.each([
    ['2019-08-26', on(2019, 8, 26), on(2019, 8, 27)],
    ['2019-08-26T14:30', on(2019, 8, 26), on(2019, 8, 27)],
    ['2019-08', on(2019, 8), on(2019, 9)],
    ['2019-12', on(2019, 12), on(2020)],
    ['2019', on(2019), on(2020)],
    ['201X', on(2010), on(2020)],
    ['19XX', on(1900), on(2000)],
    ['2018-24', on(2018, 12), on(2019, 3)],
    ['2018-34', on(2018, 4), on(2018, 7)],
    ['2018-41', on(2018, 7), on(2019)],
    ['2011/..', on(2011), null],
    ['../2014', null, on(2015)],
    ['2019-08-05/2019-08-09', on(2019, 8, 5), on(2019, 8, 10)],
    ['2016~', on(2016), on(2017)],
    ['-0479', on(-479), on(-478)],
  ])('%s', (edtf, from, to) => {
    expect(daySpan(edtf)).toEqual({ from, to })
  })

  it.each(['XXXX-08-05', '../..', '', 'soon', '2019-13', '2020/2011'])('%s has no place on a line', (edtf) => {
    expect(daySpan(edtf)).toBeNull()
  })

  it('begin before they end, for every date there is', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?'), maxLength: 21 })
    fc.assert(
      fc.property(digits, (edtf) => {
        const span = daySpan(edtf)
        if (span && span.from !== null && span.to !== null) expect(span.from).toBeLessThan(span.to)
      }),
    )
  })
})

describe('a timeline', () => {
  it('holds the events of the cards by date, each event once, and goes to its cards', () => {
    const cards = [
      happened('The dam opens', '2016-08'),
      cardOf(),
      happened('The town floods', '2015'),
      happened('The dam opens', '2016-08'),
    ]
    const { events } = gatherTimeline(cards, 'en-GB')
    expect(events.map(({ text, date }) => `${date}: ${text}`)).toEqual([
      '2015: The town floods',
      'August 2016: The dam opens',
    ])
    expect(events[1]?.cards).toEqual([cards[0]?.id, cards[3]?.id])
  })

  it('lists apart what no article gives a year for', () => {
    const { events, unplaced } = gatherTimeline([happened('The mill burns', 'XXXX-08-05')], 'en-GB')
    expect(events).toEqual([])
    expect(unplaced.map(({ date }) => date)).toEqual(['5 August (year not given)'])
  })
})

describe('the scale', () => {
  it('keeps the order of days and draws long gaps shorter', () => {
    const spans = ['1914', '2019-08-05', '2019-08-26'].map((edtf) => daySpan(edtf)).filter((span) => span !== null)
    const { at } = makeScale(spans, 1_000)
    expect(at(on(1914))).toBe(0)
    expect(at(on(2019, 8, 26)) - at(on(2019, 8, 5))).toBeGreaterThan(100)
    const day = fc.integer({ min: on(1900), max: on(2030) })
    fc.assert(fc.property(day, day, (a, b) => a > b || at(a) <= at(b)))
  })

  it('labels years with room between them', () => {
    const { years } = makeScale([{ from: on(1900), to: on(2020) }], 400)
    expect(years[0]).toEqual({ x: 0, label: '1900' })
    for (const [index, { x }] of years.entries())
      if (index > 0) expect(x - (years[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(48)
  })
})

const year = fc.integer({ min: 1000, max: 2030 }).map(String)
const anyEvent = fc.record({
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).filter((text) => text.trim() !== ''),
  edtf: fc.oneof(
    year,
    fc.tuple(year, fc.integer({ min: 10, max: 12 })).map(([y, m]) => `${y}-${m}`),
    fc.tuple(year, fc.integer({ min: 10, max: 28 })).map(([y, d]) => `${y}-11-${d}`),
    year.map((y) => `${y}/..`),
  ),
  actors: fc.array(fc.constantFrom('Ada Okoro', 'Leif Brandt', 'Port Authority'), { maxLength: 3 }),
})

describe('the layout', () => {
  it('gives a lane to each actor of several events and one to the rest', () => {
    const { lanes } = layOutTimeline(
      gatherTimeline(
        [
          happened('Okoro is elected', '2011', 'Ada Okoro'),
          happened('Okoro resigns', '2015', 'Ada Okoro', 'Leif Brandt'),
          happened('Brandt visits the port', '2016', 'Leif Brandt'),
          happened('It rains', '2017'),
        ],
        'en-GB',
      ),
      1_200,
    )
    expect(lanes.map(({ actor, events }) => [actor, events.map(({ text }) => text)])).toEqual([
      ['Ada Okoro', ['Okoro is elected', 'Okoro resigns']],
      ['Leif Brandt', ['Brandt visits the port']],
      [null, ['It rains']],
    ])
  })

  it('draws a month wider than a day, and says where an end is open', () => {
    const { lanes } = layOutTimeline(
      gatherTimeline([happened('a', '2019-08-05'), happened('b', '2019-09'), happened('c', '2019-10/..')], 'en-GB'),
      1_200,
    )
    const [day, month, open] = lanes[0]?.events ?? []
    expect(month?.width).toBeGreaterThan(day?.width ?? Infinity)
    expect([day?.isOpenAfter, open?.isOpenAfter]).toEqual([false, true])
  })

  it('loses no event, stays on the paper, and lays no label over another', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.integer({ min: 300, max: 3_000 }), (all, width) => {
        const timeline = gatherTimeline(
          all.map((event) => cardOf(event)),
          'en-GB',
        )
        const layout = layOutTimeline(timeline, width)
        const placed = layout.lanes.flatMap(({ events }) => events)
        expect(placed.length).toBe(timeline.events.length)
        const boxes = placed.map(({ labelX, y, lines }) => ({
          left: labelX,
          right: labelX + metrics.labelWidth,
          top: y,
          bottom: y + (lines.length + 1) * metrics.lineHeight,
        }))
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(layout.width)
          expect(box.bottom).toBeLessThanOrEqual(layout.height)
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
            expect(isApart).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the SVG file', () => {
  const print = (cards: readonly Card[], title: string): string =>
    printTimelineSvg(layOutTimeline(gatherTimeline(cards, 'en-GB'), 900), title)

  it('shows title, dates and events', () => {
    const svg = print([happened('The dam opens', '2016-08', 'Ada Okoro')], 'Floods')
    for (const words of ['<title>Floods</title>', 'August 2016', 'The dam opens']) expect(svg).toContain(words)
  })

  it('takes words of strangers as words', () => {
    const svg = print([happened('<script>x</script> & "y"\u0000', '2016')], '</title><script>')
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;')
    expect(svg).not.toContain('\u0000')
  })
})
