/** A question that only somebody who knows the article understands has the article's headline before it, and no other has. */
import { describe, expect, it, test } from 'vitest'
import { auditCard } from '../../../src/core/cards/audit.ts'
import { asDeckId } from '../../../src/core/ids.ts'
import { makeCards } from '../../../src/core/make.ts'
import { endOfStory, storyBefore } from '../../../src/core/cards/story/opening.ts'
import { isToldBy } from '../../../src/core/cards/story/told-by.ts'
import { asked, makeFrom } from './article-maker.ts'

const headline = 'Ferry runs aground off Lonn with 120 aboard'
const ferry = `${headline}

LONN, May 14 (Coast Press) — The ferry Silver Tern ran aground on Tuesday with 120 people aboard, the Lonn harbour office said.
“We are in close touch with every family on the passenger list tonight,” said Ada Holm, the mayor of Lonn.
The rescue ended on Wednesday. Bo Strand, a fisherman, offered blankets and soup.
He said she had seen him. Ada Holm was born in Ostby on 4 May 1990.`

const prompts = (text: string): string =>
  makeFrom(text, '2031-05-16')
    .cards.map(({ prompt }) => prompt)
    .join('\n')

describe('the story before a question', () => {
  test('tells what a quotation without a topic was said about', () => {
    expect(prompts(ferry)).toContain(
      `According to the article “${headline}” of 16 May 2031, who said: “We are in close touch with every family on the passenger list tonight”?`,
    )
  })

  test('tells which rescue it was, and not the day that is asked for', () => {
    const shorter = ferry.replace(' Bo Strand, a fisherman, offered blankets and soup.', '')
    expect(prompts(shorter)).toContain(`In the article “${headline}”, on what day did the rescue end?`)
  })

  test('does not stand before what stands alone', () => {
    expect(prompts(ferry)).toContain('On what day was Ada Holm born in Ostby?')
  })

  test('mends no pronoun', () => {
    expect(prompts(ferry)).not.toMatch(/\b(?:he|she|him)\b/)
  })

  test('is the words that the article opens with where it has no headline', () => {
    const made = prompts(ferry.split('\n').slice(2).join('\n'))
    expect(made).toContain('article of 16 May 2031 that opens “The ferry Silver Tern ran aground')
  })

  it('leaves out a headline that gives the answer away', () => {
    const made = prompts(ferry.replace(headline, 'Mayor Ada Holm comforts families of Lonn ferry'))
    expect(made).not.toMatch(/“Mayor Ada Holm comforts[^\n]*who said: “We are in close touch/)
  })

  it('gives questions that fit and that the audit passes', () => {
    const long = ferry.replace(
      headline,
      `${headline}, as rescuers of three coastal towns and their boats race through the night against wind and tide`,
    )
    for (const card of makeFrom(long, '2031-05-16').cards)
      expect([card.prompt, auditCard(card)]).toEqual([card.prompt, []])
    expect(asked(makeFrom(long, '2031-05-16'), 'quotation')).toHaveLength(1)
  })
})

test.each([
  ['In the article “Ferry runs aground off Lonn”, on what day did the rescue end?', 'on what day'],
  ['According to the article “Ferry runs aground” of 16 May 2031, who said: “No”?', 'who said'],
  ['According to Coast Press’ article “Ferry runs aground” of May 16, 2031, who said: “No”?', 'who said'],
  ['According to the article of 16 May 2031 that opens “The ferry Silver Tern …”, who offered soup?', 'who offered'],
  ['According to the article of 16 May 2031, who said: “In the article, a ferry”?', 'According to'],
  ['Who said in the article “Ferry runs aground”, that it was late?', 'Who said'],
])('a question tells where its story ends: %s', (prompt, question) => {
  expect(prompt.slice(endOfStory(prompt)).startsWith(question)).toBe(true)
})

test('an article called by its own first words has them as its opening, not as its headline', () => {
  const body = ferry.split('\n').slice(2).join('\n').replace('LONN, May 14 (Coast Press) — ', '')
  const meta = {
    title: `${body.slice(0, 44)} …`,
    publisher: null,
    published: '2031-05-16',
    language: 'en',
    url: null,
    authors: [],
  }
  const paragraphs = body.split('\n').map((text) => ({ text, kind: 'text' as const, kept: true }))
  const made = makeCards({ meta, paragraphs }, asDeckId('6f9619ff-8b86-4d01-b42d-00cf4fc964ff'), 'Test')
  const asks = made.ok ? made.value.cards.map(({ prompt }) => prompt).join('\n') : ''
  expect(asks).toContain('that opens “The ferry Silver Tern')
  expect(asks).not.toContain('article “The ferry')
})

test.each([
  ['half a name', 'Ferry captain Haider … leaves Lonn after the storm', 'Haider al-Abadi', 'Haider'],
  ['initials', 'LHB closes the ferry line of three towns', 'The Lonn Harbour Board', 'LHB'],
])('no story gives its answer away by %s', (_, headline, speaker, part) => {
  const body = `${headline}\n${speaker} offered blankets, soup and dry clothes to all passengers of the late ferry. Bo Strand, a fisherman of Ostby, offered his three boats to all passengers of the late ferry on 4 May 2031.`
  for (const { prompt, answer } of makeFrom(body, '2031-05-16').cards)
    if (answer.canonical.includes(speaker.replace(/^The /, ''))) expect(prompt).not.toContain(part)
})

test('a hostile headline stands before a question without marks that nobody sees', () => {
  const hostile = ferry.replace(headline, 'Ferry\u202e runs a\u00adground\u200b off Lonn \u2066with 120 “aboard')
  const asks = prompts(hostile)
  expect(asks).toContain('“Ferry runs aground off Lonn')
  expect(asks).not.toMatch(/[\u00ad\u200b\u202a-\u202e\u2066-\u2069]/)
})

describe('what a story tells', () => {
  const told = (prompt: string, phrase: string): boolean => {
    const story = storyBefore(`${prompt}, who said that ${phrase} came too late?`)
    return story !== null && isToldBy(story, phrase)
  }

  test('is the matter of its headline, by whatever noun', () => {
    expect(told('According to the article “Harbour board sells its last tug”', 'the move')).toBe(true)
  })

  test('is the matter of an opening that is shown as a whole', () => {
    expect(told('According to the article that opens “The board at Lonn sold its tug”', 'the move')).toBe(true)
    expect(told('According to the article that opens “The board at Lonn, whose last …”', 'the move')).toBe(false)
  })

  test('is not what its own words leave open', () => {
    const opens = 'According to the article that opens'
    expect(told(`${opens} “For a crown a day, the small company will insure …”`, 'the company')).toBe(false)
    expect(told(`${opens} “A small company will insure the boats …”`, 'the company')).toBe(true)
  })

  test('is no more than its own words where it stands further down', () => {
    expect(told('According to the article that says “The tug lies at Ostby”', 'the move')).toBe(false)
    expect(told('According to the article that says “The tug lies at Ostby”', 'the tug')).toBe(true)
  })
})

test('a sentence that could stand in any article is no story', () => {
  const made = prompts(`Halden Shipping Co. of Lonn has dropped its plan for a second dock.
The offer is based on several conditions.
Halden Shipping Co. said it hired a bank to look for a buyer of all its ferries and tugs.`)
  expect(made).not.toContain('“The offer is based')
})
