/** No reader of dates may find anything where the table of openings does not ask it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { readDayPart, readTime } from '../../../src/core/facts/dates/grammar/day-time.ts'
import { readDeictic, readSamePeriod } from '../../../src/core/facts/dates/grammar/deictics.ts'
import { readDuration } from '../../../src/core/facts/dates/grammar/durations.ts'
import { readDayOfMonth, readMonthDay } from '../../../src/core/facts/dates/grammar/month-days.ts'
import { readers, readersAt } from '../../../src/core/facts/dates/grammar/openings.ts'
import { readHalf, readHoliday, readQuarter, readSeason } from '../../../src/core/facts/dates/grammar/periods.ts'
import { readSet } from '../../../src/core/facts/dates/grammar/sets.ts'
import { readOneDay, readVague } from '../../../src/core/facts/dates/grammar/vague.ts'
import { readAround, readWeekdayOf } from '../../../src/core/facts/dates/grammar/weekdays.ts'
import { readCentury, readDecade, readYear, readYearsBefore } from '../../../src/core/facts/dates/grammar/years.ts'
import { Lexemes } from '../../../src/core/facts/dates/lexeme.ts'
import type { Found } from '../../../src/core/facts/dates/meaning.ts'

type Read = (l: Lexemes, i: number) => Found | undefined
const each: readonly (readonly [bit: number, read: Read])[] = [
  [readers.monthDay, readMonthDay],
  [readers.dayOfMonth, readDayOfMonth],
  [readers.deictic, readDeictic],
  [readers.samePeriod, readSamePeriod],
  [readers.weekdayOf, readWeekdayOf],
  [readers.around, readAround],
  [readers.time, (l, i) => readTime(l, i, readMonthDay)],
  [readers.dayPart, (l, i) => readDayPart(l, i, undefined, readMonthDay)],
  [readers.season, readSeason],
  [readers.quarter, readQuarter],
  [readers.half, readHalf],
  [readers.holiday, readHoliday],
  [readers.decade, readDecade],
  [readers.century, readCentury],
  [readers.year, readYear],
  [readers.yearBefore, readYearsBefore],
  [readers.oneDay, readOneDay],
  [readers.duration, readDuration],
  [readers.set, readSet],
  [readers.vague, readVague],
]

/** All that dates are made of, and what stands around them, so that most runs of a few pieces nearly are one. */
const pieces =
  `the a an one two three four five twelve thirteen twenty ninety hundred thousand first second third fifth half quarter
  last next this that same very past previous following coming recent current latest present final opening closing early
  late mid later earlier beginning start end middle dawn dusk midday noon midnight night morning afternoon evening
  overnight light hours day days week weeks weekend month months year years quarters decade decades century centuries
  minutes hour seconds period fiscal financial fy school academic calendar spring summer fall winter may March June
  August Sept Dec Monday Tuesday Fri Sundays Christmas Easter New Year's Eve Good Friday Boxing Fourth of July Halloween
  yesterday today tomorrow tonight to-day now currently recently soon these moment future near distant term short long
  as possible right just most more less than about around over under at least up nearly some several few many couple
  dozen dozens scores every each other per daily weekly monthly annually someday weekdays ago before after from on in by
  until since to and or so will not too his was corresponding comparable latter nineteen oh eighties nineties AD BC Q3
  3Q H1 5 05 7th 21st 18 30 98 '98 '80s 1980s 470s 1998 2019 2031 1998-99 2001-02-03 3/4/2019 9/11 10:30 p.m. 5pm 1430
  GMT o'clock 1,250 1.5 ½ , . - – ( ) % $ " ’ ' ; s st th q h`.split(/\s+/)

describe('the table of what opens a date', () => {
  it('asks every reader that would find something', () => {
    const phrase = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 })
    const capitals = fc.boolean()
    fc.assert(
      fc.property(phrase, capitals, (words, capital) => {
        const text = words
          .map((word) => (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word))
          .join(' ')
          .replace(/ ([-,.%–]) /g, '$1')
        const l = new Lexemes(analyse(text))
        for (let i = 0; i < l.list.length; i++)
          for (const [bit, read] of each)
            if (read(l, i)) expect([text, i, readersAt(l, i) & bit]).toEqual([text, i, bit])
      }),
      { numRuns: 2000 },
    )
  })
})
