/** Operations, treaties, laws, works and events: found by their own words, by those beside them, and found again. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/article/analyse.ts'
import { findNamedThings } from '../../../src/core/facts/actors/named-things.ts'

const named = (text: string): string[] =>
  findNamedThings(analyse(text)).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

describe('a thing is told by its own word', () => {
  test.each([
    ['Troops began Operation Silver Oar at dawn.', 'operation: Operation Silver Oar'],
    ['The Operation Silver Oar Commander spoke.', 'operation: Operation Silver Oar'],
    ['Under the Velm Valley Accord the river is shared.', 'treaty: Velm Valley Accord'],
    ['The Treaty of Ostrava ended the quarrel.', 'treaty: Treaty of Ostrava'],
    ['He was charged under the Harbour Noise Act.', 'law: Harbour Noise Act'],
    ['Cyclone Maruna tore off the roofs of the port.', 'event: Cyclone Maruna'],
    ['They met in the final of the Northern Herring Cup on Sunday.', 'event: Northern Herring Cup'],
    ['She spoke at the Conference on Inland Waters.', 'event: Conference on Inland Waters'],
    ['He rode the Tour of the Three Lakes twice.', 'event: Tour of the Three Lakes'],
  ])('%s', (text, thing) => {
    expect(named(text)).toEqual([thing])
  })
})

describe('a thing is told by the words beside it', () => {
  test.each([
    ['The army opened an offensive code-named “Grey Heron”.', 'operation: Grey Heron'],
    ['The army opened an offensive code-named Grey Heron.', 'operation: Grey Heron'],
    ['Both signed the Aldmoor Understanding in 2019.', 'treaty: Aldmoor Understanding'],
    ['Its founding pact, the Lanterns of Arno, promised peace.', 'treaty: Lanterns of Arno'],
    ['She explained it in a 2025 memoir, The Salt Stairs, and left.', 'work: The Salt Stairs'],
    ['He blamed nobody in What the Tide Owes Us, a novel.', 'work: What the Tide Owes Us'],
    ['She is the author of “The Men on the Stairs.”', 'work: The Men on the Stairs'],
    ['In a note headed “Rain on the parade” it cut its price.', 'work: Rain on the parade'],
    ['The study was published in Annals of Cold Rivers.', 'work: Annals of Cold Rivers'],
    ['Brook snatched second place, but Lund won the Keeper of the Bay for the third time.', 'event: Keeper of the Bay'],
  ])('%s', (text, thing) => {
    expect(named(text)).toEqual([thing])
  })
})

describe('the bare name ends where the name ends', () => {
  test.each([
    ['Under the Harbour Noise Act it is a crime.', 'law: Harbour Noise Act'],
    ['And the Three Ridges Marathon goes on.', 'event: Three Ridges Marathon'],
    ["It was Saturday's Lower Bay Cup that broke him.", 'event: Lower Bay Cup'],
    ["Norway's Public Silence Act is new.", 'law: Public Silence Act'],
    ['She trains for the Women’s Bay Cup.', 'event: Women’s Bay Cup'],
    ['They left the Reed Lake Summit on Monday.', 'event: Reed Lake Summit'],
    ['She races before the Ocean Isles Games in Nassau.', 'event: Ocean Isles Games'],
    ['A. The Orvaal Protocol, of course.', 'treaty: Orvaal Protocol'],
  ])('%s', (text, thing) => {
    expect(named(text)).toEqual([thing])
  })
})

describe('is found again', () => {
  test('a storm by its bare name', () => {
    expect(named('Hurricane Odessa came near.\nIslanders fear that Odessa will turn back.')).toEqual([
      'event: Hurricane Odessa',
      'event: Odessa',
    ])
  })

  test('a title without the word that told it', () => {
    expect(named('His memoir, The Salt Stairs, sold out.\nCritics liked The Salt Stairs.')).toEqual([
      'work: The Salt Stairs',
      'work: The Salt Stairs',
    ])
  })
})

describe('no named thing is', () => {
  test.each([
    'Hillary and Bill Lund left the house.',
    'They met at the Bay Convention Center.',
    'In her book, Ada Brook, a lawyer, denies it.',
    'Stars of United Rovers signed shirts.',
    'The cup was empty and the act was over.',
    'She called the plan “a Declaration” of nothing.',
  ])('in: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

test('things are in order, inside the text, apart from each other', () => {
  const piece = fc.constantFrom(
    ...[
      'Operation ',
      'the Velm Accord',
      ' of ',
      'Act',
      ' “The Door”, a novel, ',
      'Cyclone Maruna ',
      'Cup',
      '’s ',
      '\n',
    ],
    ...[
      'code-named ',
      'her memoir, The Salt Stairs, ',
      'won the Big Bay for the third time',
      'A. ',
      'Ää ',
      '“',
      '🦀',
      '\u00ad',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      let reached = 0
      for (const { start, end } of findNamedThings(analyse(text))) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        reached = end
      }
      expect(reached).toBeLessThanOrEqual(text.length)
    }),
  )
})
