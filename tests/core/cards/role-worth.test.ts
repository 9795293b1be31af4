/** Whose role is worth a question, and that nothing is dropped from it that would make it another. */
import { describe, expect, it } from 'vitest'
import { cardsOfKind, makeFrom } from './article-maker.ts'

const published = '2031-05-14'
/** Long enough that not everybody in it is of its story. */
const story = [
  'The Lonn Regatta began in Ostby in June 2029 with forty boats on the water.',
  'Harbour workers in Ostby built the first pier in 1911.',
  'The regatta drew nine thousand people in 2030.',
  'Rain stopped the second race for an hour.',
  'The boats are older than most of their crews.',
  'Hotels in Ostby were full on Saturday night.',
  'A storm in March 2030 sank three of the boats.',
  'The last race ends at the old pier.',
].join('\n')
/** Also those that the deck has no room for. */
const kindIn = (kind: 'role' | 'role-holder' | 'acronym', text: string): string[] => {
  const { cards, tray } = makeFrom(`${story}\n${text}`, published)
  const spare = tray.filter(({ reasons }) => reasons.includes('beyond-length')).map(({ card }) => card)
  return [...cards, ...spare]
    .filter((card) => card.kind === kind)
    .map(({ prompt, answer }) => `${prompt} ${answer.canonical}`)
}

describe('a card on a role', () => {
  it('keeps what stands before the body and belongs to the office', () => {
    expect(
      kindIn('role-holder', 'Boats float, interim Lonn Ferry Union chairwoman Greta Moreau said on Monday.'),
    ).toEqual(['Who was the Lonn Ferry Union’s interim chairwoman in May 2031? Greta Moreau'])
  })

  it('says nothing of an office that is given up in the same sentence', () => {
    const text = "The Lonn Ferry Union's treasurer, Marta Holm, resigned on Monday. She said the union was broke."
    expect([...kindIn('role', text), ...kindIn('role-holder', text)]).toEqual([])
  })

  it('does not take the wing of a committee for a body with a chairman of its own', () => {
    const text =
      'Harbour Committee Republicans left on Monday. Harbour Committee Republicans chairman Jonas Petrov said so.'
    expect(kindIn('role-holder', text)).toEqual([])
  })

  it('names no town without the state that stands behind it', () => {
    const text =
      'The race will stay, said Jonas Petrov, president of Tarn Foods in Purchase, N.Y. Tarn Foods paid for the boats.'
    expect(kindIn('role', text)).toEqual(['Who was Jonas Petrov in May 2031? President of Tarn Foods'])
  })

  it('reads "chief of staff" as one title', () => {
    expect(kindIn('role', 'White House Chief of Staff Ada Lund said on Monday that boats float.')).toEqual([
      'Who was Ada Lund in May 2031? White House chief of staff',
    ])
  })

  it('writes a ministry’s field small, as the title it is part of', () => {
    const text = 'The Minister of Energy of Norway, Ada Lund, came on Monday. Ms. Lund said that boats float.'
    expect(kindIn('role-holder', text)).toEqual(['Who was the minister of energy of Norway in May 2031? Ada Lund'])
  })

  it('does not take a party for the state whose office it is', () => {
    const text = 'It was a blow to Republican Secretary of State Jonas Petrov. Mr. Petrov said that boats float.'
    expect(kindIn('role', text)).toEqual([])
  })

  it('asks nothing of the head of what only the article knows', () => {
    const text = 'Ada Lund, who directs the rescue of boats for the Lonn Bread League, said on Monday that boats float.'
    expect(kindIn('role', text)).toEqual([])
  })

  it('asks nothing of an analyst who is quoted once, but of one whom the article comes back to', () => {
    const once = 'The boats cost too much, said Clara Whitman, an analyst at Harfang Capital.'
    expect(kindIn('role', once)).toEqual([])
    expect(kindIn('role', `${once} On Monday, Ms. Whitman said that the boats would be sold.`)).toEqual([
      'Who was Clara Whitman in May 2031? Analyst at Harfang Capital',
    ])
  })

  it('asks for the name of a presidential nominee, not who that is', () => {
    const text =
      'Republican presidential nominee Peter Hansen came on Monday. Mr. Hansen said on Tuesday that boats float.'
    expect(kindIn('role', text)).toEqual([])
    expect(kindIn('role-holder', text)).toEqual([
      'Who was the Republican presidential nominee in May 2031? Peter Hansen',
    ])
  })
})

describe('whose a role is', () => {
  it.each([
    [
      'the one who bears the name of a family and is named all the time',
      'Vidar Holm came to Ostby. Holm spoke. Holm sang. Holm left. His cousin Ada Holm stayed. Holm spokesman Jonas Petrov said on Monday that boats float.',
      'Vidar Holm’s spokesman',
    ],
    [
      'the body right before "and its"',
      'Rain worried the Lonn Boat Bank and its chairman, Jonas Petrov, said so on Monday. Mr. Petrov said that boats float.',
      'The Lonn Boat Bank’s chairman',
    ],
    [
      'the only museum of the article',
      "The Ostby Boat Museum opened in 1999. It rained all week. Visitors stayed at home. The museum's director, Jonas Petrov, said on Monday that boats float.",
      'The Ostby Boat Museum’s director',
    ],
    [
      'the firm that a town lends its name to',
      "Bergen Steel Corp. closed a mill in Bergen on Monday. The men went home. Jonas Petrov, Bergen's chairman, said on Monday that boats float.",
      'Bergen Steel Corp.’s chairman',
    ],
  ])('is read: %s', (_whose, text, role) => {
    expect(kindIn('role', text)).toContain(`Who was Jonas Petrov in May 2031? ${role}`)
  })

  it('is left to the story where a trial or a town has one of them', () => {
    const trial = makeFrom(
      'Tarn court hears of forged boat papers\nA trial began in Tarn on Monday over forged papers of forty boats.\nThe judge, Clara Whitman, said that the papers were wet.',
      published,
    )
    expect(cardsOfKind(trial, 'role-holder').map(({ prompt }) => prompt)).toEqual([
      'According to the article “Tarn court hears of forged boat papers” of 14 May 2031, who was the judge?',
    ])
  })

  it('is not left to the story where there are several', () => {
    const trial = makeFrom(
      'Tarn court hears of forged boat papers\nA trial began in Tarn on Monday over forged papers of forty boats.\nThe judge, Clara Whitman, said that the papers were wet. Other judges disagreed.',
      published,
    )
    expect(cardsOfKind(trial, 'role-holder')).toEqual([])
  })
})

describe('letters that stand for many things', () => {
  it('are asked for in their story', () => {
    expect(kindIn('acronym', 'The Federation of Tarn Boatmen (FPT) met in Ostby on 4 May 2031.')).toEqual([
      'In the article of 14 May 2031 that opens “The Lonn Regatta began in Ostby in June 2029 with forty boats on the water”, what does FPT stand for? Federation of Tarn Boatmen',
    ])
  })

  it('need none where any reader of news could look them up', () => {
    expect(kindIn('acronym', 'The International Monetary Fund (IMF) met in Ostby on 4 May 2031.')).toEqual([
      'What does IMF stand for? International Monetary Fund',
    ])
  })
})
