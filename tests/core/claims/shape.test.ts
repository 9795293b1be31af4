/** Headings, nesting, dates of saying, the article's own voice, and what is no claim at all. */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { findClaims } from '../../../src/core/facts/claims/claims.ts'
import { findDates } from '../../../src/core/facts/dates/dates.ts'
import { factsOf, line, told, words } from './told.ts'

const saidOn = (text: string, published: string): (string | null)[] => {
  const analysed = analyse(text)
  const dates = findDates(analysed, published)
  const { claims } = findClaims(analysed, { dates, actors: [], mentions: [], entities: [], names: [] })
  return claims
    .filter((claim) => claim.nestedIn === undefined)
    .map((claim) => dates.find((date) => date.id === claim.date)?.surface ?? null)
}

describe('headings', () => {
  test('the speaker may stand behind the colon', () => {
    const text = 'Harbour sale breaks no law: Minister\nThe council met again.'
    const [claim] = factsOf(text).claims
    expect(claim && line(text, claim)).toBe('[Minister] <:> {Harbour sale breaks no law}')
    expect(claim?.headline).toBe(true)
  })

  test('or before it', () => {
    expect(told('Police: Ferry had no lights\nThe council met again.')).toEqual(['[Police] <:> {Ferry had no lights}'])
  })

  test('a kicker is no speaker', () => {
    expect(told('Live updates: Ferry sinks in the bay\nThe council met again.')).toEqual([])
  })
})

describe('nesting', () => {
  test('what a quotation reports stands inside it', () => {
    const text = '“Tarn has repeatedly said he understands the worries of the town,” Brook said.'
    const { claims } = factsOf(text)
    const outer = claims.find((claim) => words(text, claim.source) === 'Brook')
    const inner = claims.find((claim) => words(text, claim.source) === 'Tarn')
    expect(outer?.kind).toBe('direct')
    expect(inner?.nestedIn).toBe(outer?.id)
    expect(inner?.kind).toBe('indirect')
  })

  test('a wish inside indirect speech stands inside it', () => {
    const { claims } = factsOf('Brook said she wants to sell the harbour.')
    expect(claims.map(({ id, nestedIn }) => [id, nestedIn])).toEqual([
      ['c1', undefined],
      ['c2', 'c1'],
    ])
  })
})

describe('dates of saying', () => {
  test('a date of the main clause dates the claim', () => {
    expect(saidOn('On Monday, Brook said that the sale was dead.', '2031-04-22')).toEqual(['Monday'])
    expect(saidOn('Brook said on Monday that the sale was dead.', '2031-04-22')).toEqual(['Monday'])
    expect(saidOn('“The sale is dead,” Brook said on Monday.', '2031-04-22')).toEqual(['Monday'])
  })

  test('a date inside what was said does not', () => {
    expect(saidOn('Brook said the sale would go through in May.', '2031-04-22')).toEqual([null])
  })

  test('nor does a date that another verb takes', () => {
    const text = 'Norland views it as the arm of a guild, a group that has fought for the port since 1984.'
    expect(saidOn(text, '2031-04-22')).toEqual([null])
  })

  test('nor the day until which something announced goes on', () => {
    expect(saidOn('Brook announced night patrols through Sunday.', '2031-04-22')).toEqual([null])
  })

  test('nor the day of the dateline, on which the report was written', () => {
    expect(saidOn('LONN, 4 May (Agency) – Ada Brook called the sale a shame in the hall.', '2031-05-04')).toEqual([
      null,
    ])
  })

  test('nor a year in what the speaker is', () => {
    expect(saidOn('“The sale is dead,” said Ada Brook, an aide to the mayor in 2012.', '2031-04-22')).toEqual([null])
    expect(saidOn('“The sale is dead,” said Ada Brook, a lawyer, on Monday.', '2031-04-22')).toEqual(['Monday'])
  })

  test('nor the day of a sentence of its own, which a semicolon closes', () => {
    const text = "Rowers tired on Wednesday's leg; the club denied it, and Ada Brook promised a report."
    expect(saidOn(text, '2031-04-22').filter((day) => day !== null)).toEqual([])
  })

  test('an anchored length of time belongs to the words behind it', () => {
    expect(
      saidOn('Brook flew home on Monday, three days after Tarn said raids were ruining the harbour.', '2031-04-22'),
    ).toEqual(['three days'])
  })

  test('“made the comment on” dates what was said before', () => {
    const text = 'Norland says the harbour is lost.\nSpokesman Ovid Tarn made the comment on Monday in Lund.'
    expect(saidOn(text, '2031-04-22')).toEqual(['Monday'])
  })
})

describe('no speech', () => {
  test('names and lent words in quotation marks', () => {
    expect(told('The first raid, dubbed "North Shield", began in August.')).toEqual([])
    expect(told('The so-called “quiet zone” lies north of the river.')).toEqual([])
  })

  test('sentences without a claim are the article’s own', () => {
    const text = 'The harbour has two piers. Brook said it would close. Ferries left at noon.'
    const { assertions } = factsOf(text)
    expect(assertions.map(({ content }) => words(text, content))).toEqual([
      'The harbour has two piers',
      'Ferries left at noon',
    ])
  })
})

test('the day of what is announced is not the day of announcing it', () => {
  expect(saidOn('The mayor announced a hearing for Friday.', '2031-05-14')).toEqual([null])
  expect(saidOn('The mayor announced a hearing on Friday.', '2031-05-14')).not.toEqual([null])
})

test('who carried the words is no part of them', () => {
  expect(told('She said it was a “black stain,” Harbour Radio and the Coast Post reported.')).toEqual([
    '[She] <said> {it was a “black stain,”}',
  ])
})
