import { describe, expect, it } from 'vitest'
import { values } from './found.ts'

describe('clock times in words', () => {
  it.each([
    ['The ferry left at ten past six on Tuesday.', 'ten past six on Tuesday = 2023-03-14T18:10'],
    ['The jury came back at a quarter to four.', 'a quarter to four = 2023-03-15T15:45'],
    ['She rang at twenty to eleven on Monday night.', 'twenty to eleven on Monday night = 2023-03-13T22:40'],
    ['The gates opened at half past nine.', 'half past nine = 2023-03-15T09:30'],
    ['The lamp failed at eight minutes to midnight.', 'eight minutes to midnight = 2023-03-15T23:52'],
    ['He was sworn in at five minutes past noon.', 'five minutes past noon = 2023-03-15T12:05'],
    ['The quay was empty by six on Monday morning.', 'six on Monday morning = 2023-03-13T06:00'],
    ['The envoys met at two this afternoon.', 'two this afternoon = 2023-03-15T14:00'],
    ['The baker woke at three in the morning.', 'three in the morning = 2023-03-15T03:00'],
    [
      'The siren went at 4 o’clock on Friday 27 January 2023.',
      '4 o’clock on Friday 27 January 2023 = 2023-01-27T16:00',
    ],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]))

  it('numbers that count are no clock', () => {
    expect(values('Output rose by ten to twelve percent.')).toEqual([])
    expect(values('The panel split, with five to six votes missing.')).toEqual([])
  })
})

describe('a time with its day', () => {
  it.each([
    ['The hearing opens at 3 p.m. on Thursday.', '3 p.m. on Thursday = 2023-03-16T15:00'],
    ['It sank at 9.15 p.m. on Saturday 18 December 2004.', '9.15 p.m. on Saturday 18 December 2004 = 2004-12-18T21:15'],
    ['The office shut this morning at 9:30.', 'this morning at 9:30 = 2023-03-15T09:30'],
    ['The thieves came before dawn on Tuesday.', 'dawn on Tuesday = 2023-03-14TMO'],
    ['A shell fell at dusk yesterday.', 'dusk yesterday = 2023-03-14TEV'],
    ['The bridge closed early on Tuesday.', 'early on Tuesday = 2023-03-14TMO'],
    ['He was seen on Monday forenoon.', 'Monday forenoon = 2023-03-13TMO'],
    ['She sailed on the evening of 2 March.', 'the evening of 2 March = 2023-03-02TEV'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]))

  it('keeps its weekday where the week is unknown', () => {
    expect(values('The council met on Thursday evening.', null)).toEqual(['Thursday evening = XXXX-WXX-4TEV'])
    expect(values('The council met at 3:20 a.m. on Tuesday.', null)).toEqual([
      '3:20 a.m. on Tuesday = XXXX-WXX-2T03:20',
    ])
  })
})
