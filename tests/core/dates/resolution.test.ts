import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find, published, values } from './found.ts'

const one = (text: string, day: string | null = published): string | undefined => values(text, day)[0]?.split(' = ')[1]

describe('with a day of publication', () => {
  it.each([
    ['The mayor said today that she would stay.', '2023-03-15'],
    ['The mayor said so the day before yesterday.', '2023-03-13'],
    ['The mayor resigned last week.', '2023-W10'],
    ['The mayor resigned last month.', '2023-02'],
    ['The mayor will resign next year.', '2024'],
    ['The mayor resigned earlier this month.', '2023-03'],
    ['The mayor resigned a year ago.', '2022'],
    ['The mayor resigned five months ago.', '2022-10'],
    ['The mayor resigned ten days ago.', '2023-03-05'],
    ['The mayor resigned a week ago.', '2023-03-08'],
    ['The mayor resigned in June last year.', '2022-06'],
    ['The mayor resigned last summer.', '2022-SU'],
    ['The mayor resigned last December.', '2022-12'],
    ['The mayor resigned over the weekend.', '2023-W10-WE'],
  ])('%s', (text, value) => expect(one(text)).toBe(value))

  it('the tense tells which Friday is meant', () => {
    expect(one('The council voted on Friday.')).toBe('2023-03-10')
    expect(one('The council will vote on Friday.')).toBe('2023-03-17')
    expect(one('The council is expected to vote on Friday.')).toBe('2023-03-17')
    expect(one('The council voted last Wednesday.')).toBe('2023-03-08')
    expect(one('The council voted on Wednesday.')).toBe('2023-03-15')
    expect(one('The council votes next Wednesday.')).toBe('2023-03-22')
  })

  it('what something is compared with was said before', () => {
    expect(one('The council will spend less than forecast in July.')).toBe('2022-07')
  })

  it.each([
    ['On Monday, the mayor and her father are to travel to Lonn.', '2023-03-20'],
    ['The two were preparing to face each other on Monday.', '2023-03-20'],
    ['Voters in Lonn go to the polls on Monday.', '2023-03-20'],
    ["Ahead of Friday's summit, ministers argued.", '2023-03-17'],
  ])('what is planned lies ahead: %s', (text, value) => expect(one(text)).toBe(value))

  it("a weekday's event is that of the day told elsewhere", () => {
    const praised = "Berg praised the moderator of Monday night's debate."
    expect(one(praised)).toBe('2023-03-13TNI')
    expect(one(`${praised} Lund and Berg meet Monday in Lonn.`)).toBe('2023-03-20TNI')
    expect(one(`${praised} Lund and Berg met on Monday. The debate resumes Monday.`)).toBe('2023-03-13TNI')
  })

  it('an article counts from the date line at its head, where that is near the publication', () => {
    const written = (line: string): string | undefined =>
      values(`Lonn win\n${line}\nYesterday, Lonn defeated Ostby.`).find((found) => found.startsWith('Yesterday'))
    expect(written('Thursday, March 16, 2023')).toBe('Yesterday = 2023-03-15')
    expect(written('May 16, 2019')).toBe('Yesterday = 2023-03-14')
  })

  it('a date without its year is the last one, or the next where the verb looks ahead', () => {
    expect(one('The council voted on August 5.')).toBe('2022-08-05')
    expect(one('The council will vote on August 5.')).toBe('2023-08-05')
    expect(one('The council voted in March.')).toBe('2023-03')
    expect(one('The council voted in November.')).toBe('2022-11')
  })

  it('a plan that is a noun does not look ahead, and what "when" opens tells the time of its month', () => {
    expect(one('The Lonn Plan was rejected on August 5.')).toBe('2022-08-05')
    expect(one('Neighbours trace the smell to April, when the mill opened.')).toBe('2022-04')
  })
})

describe('with less than a day of publication', () => {
  it('only what the month or year allows is resolved', () => {
    expect(one('The council voted last month.', '2023-03')).toBe('2023-02')
    expect(one('The council voted on Friday.', '2023-03')).toBe('XXXX-WXX-5')
    expect(one('The council voted last year.', '2023')).toBe('2022')
    expect(one('The council voted last month.', '2023')).toBe('XXXX-XX')
    expect(one('The council voted on August 5.', '2023')).toBe('XXXX-08-05')
  })

  it('a relative date is never taken from an earlier date of the text', () => {
    const text = (date: string): string => `The ferry was ordered in March 2017. It was launched ${date}.`
    const second = (date: string, day: string | null): string | undefined => values(text(date), day)[1]?.split(' = ')[1]
    expect(second('last autumn', '2023')).toBe('XXXX-FA')
    expect(second('last autumn', null)).toBe('XXXX-FA')
    expect(second('last autumn', '2023-03')).toBe('2022-FA')
    expect(second('in autumn', '2023')).toBe('XXXX-FA')
    expect(second('in June', '2023')).toBe('XXXX-06')
    expect(second('last June', '2023')).toBe('XXXX-06')
    expect(second('last month', '2023')).toBe('XXXX-XX')
    expect(second('last year', '2023')).toBe('2022')
  })

  it('"last" counts from the publication in a story as well', () => {
    const story =
      'The pier was begun in May 1911. It burned in June 1912 and again in July 1914. It reopened in April 1920. '
    expect(values(`${story}It was painted last autumn.`, '2023').at(-1)).toBe('last autumn = XXXX-FA')
    expect(values(`${story}It was painted last autumn.`).at(-1)).toBe('last autumn = 2022-FA')
  })
})

describe('without a date of publication', () => {
  it('nothing relative is resolved and nothing is invented', () => {
    expect(find('On August 5 it rained. On Monday it snowed. Last week and yesterday it blew.', null)).toMatchObject([
      { value: 'XXXX-08-05', edtf: 'XXXX-08-05' },
      { value: 'XXXX-WXX-1', edtf: null },
      { value: 'XXXX-WXX', edtf: null },
      { value: 'XXXX-XX-XX', edtf: null },
    ])
  })

  it('the date line at the head of an article says when it appeared', () => {
    expect(values('Mayor of Orlen resigns\nMarch 15, 2023\nThe mayor resigned on Tuesday.', null)[1]).toBe(
      'Tuesday = 2023-03-14',
    )
  })

  it('no year appears that the text does not name', () => {
    const phrase = fc.constantFrom(
      'on Monday',
      'last week',
      'on August 5',
      'two years ago',
      'in December',
      'next summer',
      'at noon',
      'the next day',
      'in 1987',
      'on 3 June 1999',
      'this year',
      'Easter',
    )
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), (phrases) => {
        const text = phrases.map((words) => `It rained ${words}.`).join(' ')
        for (const { value } of find(text, null)) {
          const year = /^\d{4}/.exec(value)?.[0]
          if (year !== undefined) expect(['1987', '1999']).toContain(year)
        }
      }),
    )
  })
})

describe('dates that lean on other dates', () => {
  it('the next day follows the day last named', () => {
    expect(values('The dam broke on 4 May 1998. The next day the army came. Two weeks later it left.')).toEqual([
      '4 May 1998 = 1998-05-04',
      'The next day = 1998-05-05',
      'Two weeks later = 1998-W21',
    ])
    expect(values('She was elected in 2004 and died the following year.')[1]).toBe('the following year = 2005')
  })

  it('"three days after" dates what follows it from the day before it', () => {
    expect(find('He spoke on Monday, three days after Orlen said no.')).toMatchObject([
      { value: '2023-03-13' },
      { surface: 'three days', value: 'P3D', resolved: '2023-03-10', edtf: null },
    ])
    expect(find('It arrived on June 17, two days before the launch.')[1]).toMatchObject({
      value: 'P2D',
      resolved: '2022-06-19',
    })
    expect(find('He died three days after 4 May 1998.')[0]).toMatchObject({ value: 'P3D', resolved: '1998-05-07' })
    expect(find('He spoke three days after Orlen said no.')[0]?.resolved).toBeUndefined()
  })

  it('a story goes on in the year that it has named', () => {
    const story =
      'In March 1821 the rising began. On 4 April the fort fell. By June 1821 the coast was free.\n' +
      'On 12 November 1821 the duke fled. In January the last town gave in. The treaty of 9 May 1822 ended it.'
    expect(values(story)).toEqual([
      'March 1821 = 1821-03',
      '4 April = 1821-04-04',
      'June 1821 = 1821-06',
      '12 November 1821 = 1821-11-12',
      'January = 1822-01',
      '9 May 1822 = 1822-05-09',
    ])
  })
})

describe('the sense of a verb tells on which side of publication a day lies', () => {
  const day = '2023-03-15' // a Wednesday
  it('what is set down is past, what is set for a day is to come', () => {
    expect(values('On Tuesday evening some people set candles on the water.', day)).toEqual([
      'Tuesday evening = 2023-03-14TEV',
    ])
    expect(values('The hearing is set for Tuesday.', day)).toEqual(['Tuesday = 2023-03-21'])
  })
  it('what is promised for a day lies ahead', () => {
    expect(values('The mayor promised a laboratory report for Tuesday.', day)).toEqual(['Tuesday = 2023-03-21'])
    expect(values('The club announced a vote for Thursday.', day)).toEqual(['Thursday = 2023-03-16'])
  })
  it('"now" at the end of a look back leads back to the day of publication', () => {
    const text =
      'In May 1998 the two parties agreed, and the bill passed.\n\nThat was then; this is now. In February Brook called it a mistake.'
    expect(values(text, day).at(-1)).toBe('February = 2023-02')
    expect(values(text.replace('That was then; this is now. ', ''), day).at(-1)).toBe('February = 1998-02')
  })
})

describe('the verb tells of the writer’s own day: what is to come', () => {
  it('is told in the present of a plural that opens with its day', () => {
    expect(values('On Sunday voters in both towns decide whether to keep the bridge.')).toEqual(['Sunday = 2023-03-19'])
    expect(values('On Sunday voters in both towns decided to keep the bridge.')).toEqual(['Sunday = 2023-03-12'])
  })
  it('is a mission that somebody was chosen for', () => {
    expect(values('Ada Holm was named commander of the ship for a voyage in December.')).toEqual(['December = 2023-12'])
    expect(values('Ada Holm was named commander of the ship in December.')).toEqual(['December = 2022-12'])
  })
  it('is “this January” of a law in autumn, but not of a man who left', () => {
    expect(values('The law takes effect this January.', '2023-10-02')).toEqual(['this January = 2024-01'])
    expect(values('He left the party this January.', '2023-10-02')).toEqual(['this January = 2023-01'])
  })
  it('and what somebody says now of a month is of the year of publication, though the story was in another', () => {
    const story =
      'The mill was built in May 2015. In June 2016 it burned down. It was rebuilt in March 2018 and sold in 2019.\n\n'
    const text = `${story}She says two men turned up in January with a pump.`
    expect(values(text).at(-1)).toBe('January = 2023-01')
  })
})
