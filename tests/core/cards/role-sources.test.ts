/** Where else an article says what somebody is, and whose roles are not worth a card. */
import { describe, expect, it } from 'vitest'
import { cardsOfKind, makeFrom } from './article-maker.ts'

const published = '2031-05-14'
const opening = 'The Lonn Regatta began in Ostby in June 2029.'
const rolesIn = (text: string): string[] =>
  cardsOfKind(makeFrom(`${opening}\n${text}`, published), 'role').map(
    ({ prompt, answer }) => `${prompt} ${answer.canonical}`,
  )

describe('a card on who somebody was, from', () => {
  it.each([
    [
      'the seat of a member of Congress in brackets',
      'Sen. Clara Whitman (R-Ga.) said on Monday that the ferry was late.',
      'Clara Whitman',
      'Republican senator from Georgia',
    ],
    [
      'the seat behind a comma',
      'Senator Clara Whitman, Democrat of Ohio, said on Monday that the ferry was late.',
      'Clara Whitman',
      'Democratic senator from Ohio',
    ],
    [
      'a party and what it nominates somebody for',
      'Republican vice presidential nominee Peter Hansen said on Monday that the ferry was late.',
      'Peter Hansen',
      'Republican vice presidential nominee',
    ],
    [
      'two posts of one firm',
      "Marta Holm, Innovar Ltd's president and chief executive, said on Monday that the ferry was late.",
      'Marta Holm',
      'Innovar Ltd’s president and chief executive',
    ],
    [
      'a sentence that says so',
      'Marta Holm is the president of the Lonn Ferry Union.',
      'Marta Holm',
      'President of the Lonn Ferry Union',
    ],
    [
      'what somebody served as',
      'Marta Holm, who served as director of the Lonn Ferry Union until 2028, said on Monday that it was late.',
      'Marta Holm',
      'Former director of the Lonn Ferry Union',
    ],
    [
      'whom a body is led by',
      'The Lonn Ferry Union, led by Marta Holm, said on Monday that the ferry was late.',
      'Marta Holm',
      'Leader of the Lonn Ferry Union',
    ],
    [
      'a title with a field that is a place',
      "“It was late,” said Marta Holm, the Lonn Ferry Union's deputy Middle East director.",
      'Marta Holm',
      'The Lonn Ferry Union’s deputy Middle East director',
    ],
  ])('%s', (_, text, name, role) => {
    expect(rolesIn(text)).toContain(`Who was ${name} in May 2031? ${role}`)
  })

  it.each([
    [
      'two posts before the name',
      'Innovar Ltd Chairman and Chief Executive Marta Holm said on Monday that the ferry was late.',
      'Who was Marta Holm in May 2031? Innovar Ltd’s chairman and chief executive',
    ],
    [
      'the state alone of a member of Congress who has another post of which the words do not tell enough',
      '“It was late,” panel Chairman Rep. Marta Holm (R-Utah) said on Monday.',
      'Of which state was Marta Holm a Republican US representative in May 2031? Utah',
    ],
    [
      'the former post that a headline tells as if it were held',
      'Ada Lund aide Marta Holm is late\nMarta Holm, a former technology aide to Ada Lund, said on Monday that the ferry was late.',
      'Who was Marta Holm in May 2031? Former technology aide to Ada Lund',
    ],
  ])('%s', (_, text, role) => {
    expect(rolesIn(text).filter((one) => one.includes('Marta Holm'))).toEqual([role])
  })

  it('the firm that the article is about', () => {
    const text =
      'Halden Corp. said it will close. Halden makes ferries. Halden has lost money.\n“We are sorry,” President Marta Holm said.'
    expect(rolesIn(text)).toContain('Who was Marta Holm in May 2031? Halden Corp.’s president')
  })
})

describe('no card on who somebody was', () => {
  it.each([
    ['who has left', 'Marta Holm, a member of the Lonn Guild all her life, was held after leaving it on Monday.'],
    [
      'who has left since',
      'Lonn News host Marta Holm praised the ferry. “It was late,” Holm said. She declined a ride and has since left the network.',
    ],
    [
      'of whose two posts one is over',
      'Special ambassador Marta Holm came. Holm, a former head of Tarn Bank, said it was late.',
    ],
    [
      'who governs a state that has no part in the story',
      'Iowa Gov. Marta Holm said on Monday that the ferry was late.',
    ],
    ['whom everybody knows', 'Russian President Marta Holm said on Monday that the ferry was late.'],
    ['who resigned', 'Marta Holm, president of the Lonn Ferry Union, resigned on Monday.'],
    [
      'behind whose name the next subject begins',
      'According to Marta Holm, a clerk of the Lonn Court was given a file.',
    ],
  ])('%s', (_, text) => {
    expect(rolesIn(text).join()).not.toContain('Marta Holm')
  })

  it('who comments once from outside, in the depth of the article', () => {
    const rest = 'The ferry was late on Monday. The ferry was full on Tuesday. The ferry was early on Friday.'
    expect(rolesIn(`${rest}\nMarta Holm, an ecologist at Tarn University, came by.`).join()).not.toContain('Holm')
  })
})
