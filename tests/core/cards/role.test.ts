/** Who was X, and who held the office: every way an article introduces a person, and always with whose office it is. */
import { describe, expect, it } from 'vitest'
import { cardsOfKind, makeFrom } from './article-maker.ts'

const published = '2031-05-14'
const opening = 'The Lonn Regatta began in Ostby in June 2029.'
const rolesIn = (text: string): string[] =>
  cardsOfKind(makeFrom(`${opening}\n${text}`, published), 'role').map(
    ({ prompt, answer }) => `${prompt} ${answer.canonical}`,
  )

describe('a card on who somebody was', () => {
  it.each([
    ['a title with its body', 'Kremlin spokesman Anton Belov denied it.', 'Anton Belov', 'The Kremlin’s spokesman'],
    [
      'a body told again',
      "The Federation of Tarn Boatmen met on Sunday. The federation's treasurer, Marta Holm, asked for more.",
      'Marta Holm',
      'The Federation of Tarn Boatmen’s treasurer',
    ],
    [
      'a pronoun for the body that the sentence before is about',
      'Halden Construction Ltd was fined on Monday. Its chief executive, Greta Moreau, has appealed.',
      'Greta Moreau',
      'Halden Construction Ltd’s chief executive',
    ],
    [
      'an apposition behind the name',
      'Jonas Petrov, 47, a structural engineer at the University of Tarn, saw the cracks.',
      'Jonas Petrov',
      'Structural engineer at the University of Tarn',
    ],
    [
      'a relative clause',
      'Rafael Lindqvist, who leads the Reform Alliance, was absent.',
      'Rafael Lindqvist',
      'Leader of the Reform Alliance',
    ],
    [
      'a title before the name and the body behind it',
      'Analyst Clara Whitman of Harfang Capital doubts the figures.',
      'Clara Whitman',
      'Analyst at Harfang Capital',
    ],
    [
      'a rank before the name, which is not the role',
      'The Lonn Coast Guard searched all night. Its deputy head, Colonel David Strand, was pleased.',
      'David Strand',
      'The Lonn Coast Guard’s deputy head',
    ],
    [
      'an office that the person no longer holds',
      'Former Norwegian prime minister Erik Lunde came to Ostby.',
      'Erik Lunde',
      'Former prime minister of Norway',
    ],
  ])('reads %s', (_way, text, name, role) => {
    expect(rolesIn(text)).toEqual([`Who was ${name} in May 2031? ${role}`])
  })

  it.each([
    ['a state is not told', 'Prime Minister Clara Whitman came to Ostby.'],
    [
      'two states are in play',
      'Norway and Denmark met. Denmark was late. Norway waited. Prime Minister Clara Whitman spoke.',
    ],
    ['a body is one that every state has', 'Foreign Ministry spokeswoman Clara Whitman came to Ostby.'],
    ['the title is a profession', 'The glaciologist Clara Whitman came to Ostby.'],
    [
      'the team, not its institute, has the leader',
      'A team from the Tarn Institute came. Its leader, Clara Whitman, spoke.',
    ],
    ['a person has not held it yet', 'Incoming Lonn Mayor Clara Whitman came to Ostby.'],
    ['it is kin', 'Peter Hansen came with his sister, Clara Whitman, to Ostby.'],
    ['two of one family may be meant', 'Vidar Holm met his wife, Ada Holm. Holm lawyer Clara Whitman was there.'],
    ['an envoy is sent nobody knows where', 'Norwegian envoy Clara Whitman came to Ostby.'],
    [
      'it is a part of a body that only the article names',
      'Clara Whitman, curator of the exhibition at Lonn Museum, came.',
    ],
    ['two hold one office', 'Lonn Mayor Clara Whitman came to Ostby. Lonn Mayor Peter Hansen left it.'],
    ['the person is named in passing', 'The band played a song for the Kremlin spokesman Anton Belov.'],
    ['it was long ago', 'In 1964 Lonn Mayor Clara Whitman came to Ostby.'],
  ])('is not made where %s', (_why, text) => {
    expect(rolesIn(text)).toEqual([])
  })

  it('takes the one country that the article is about, and shows where it is named', () => {
    const made = makeFrom(
      'OSLO, May 14 — Norway closed its ports. Fisheries Minister Clara Whitman said the fleet would stay at home.',
      published,
    )
    const [card] = cardsOfKind(made, 'role')
    expect(card?.answer.canonical).toBe('Norway’s fisheries minister')
    expect(card?.evidence.map(({ exact }) => exact)).toEqual(['Norway', 'Fisheries Minister Clara Whitman'])
  })

  it('asks for the holder of an office that only one can hold', () => {
    const made = makeFrom(
      `${opening}\nClara Whitman, mayor of Brennick, opened it. Lonn Ferry Union spokesman Peter Hansen came.`,
      published,
    )
    expect(cardsOfKind(made, 'role-holder').map(({ prompt, answer }) => [prompt, answer.canonical])).toEqual([
      ['Who was the mayor of Brennick in May 2031?', 'Clara Whitman'],
    ])
  })

  it('asks for a head of state one way only, unless the article tells more of them', () => {
    const made = makeFrom(`${opening}\nNorway’s prime minister, Clara Whitman, opened it.`, published)
    expect(cardsOfKind(made, 'role-holder').map(({ prompt }) => prompt)).toEqual([
      'Who was Norway’s prime minister in May 2031?',
    ])
    expect(cardsOfKind(made, 'role')).toEqual([])
  })

  it('takes the fullest of several wordings', () => {
    expect(
      rolesIn(
        'Reform Alliance candidate Clara Whitman came. Reform Alliance presidential candidate Clara Whitman spoke.',
      ),
    ).toEqual(['Who was Clara Whitman in May 2031? Reform Alliance presidential candidate'])
  })

  it('names no time where the day of publication is unknown', () => {
    const [card] = cardsOfKind(makeFrom(`${opening}\nClara Whitman, mayor of Brennick, opened it.`, null), 'role')
    expect(card?.prompt).toMatch(/^According to the article “The Lonn Re.*”, who is Clara Whitman\?$/)
  })
})
