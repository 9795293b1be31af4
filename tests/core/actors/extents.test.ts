import { describe, expect, test } from 'vitest'
import { actorsIn } from './reading.ts'

describe('a name is whole', () => {
  test('a body keeps both halves of what it is for', () => {
    expect(actorsIn('The Ministry of Tides and Lanterns in Oslo refused.')).toEqual([
      'organisation Ministry of Tides and Lanterns',
      'place Oslo',
    ])
    expect(actorsIn('On Monday the Lanterns and Tides Commission refused.')).toEqual([
      'organisation Lanterns and Tides Commission',
    ])
  })
  test('two bodies stay two', () => {
    expect(actorsIn('The Ministry of Health and the Bank of Ghana disagreed.')).toEqual([
      'organisation Ministry of Health',
      'organisation Bank of Ghana',
    ])
  })
  test('letters that look like marks are letters', () => {
    expect(actorsIn('Nodira Toʻrayeva, who rowed for ten years, met Tomas ǃNaruseb in Lima.')).toEqual([
      'person Nodira Toʻrayeva',
      'person Tomas ǃNaruseb',
      'place Lima',
    ])
  })
  test('an Arabic article belongs to the name at the start of a sentence too', () => {
    expect(actorsIn('The mayor, Huda al-Qaderi, resigned. Al-Qaderi said she was tired.')).toEqual([
      'person Huda al-Qaderi',
      'person Al-Qaderi',
    ])
  })
  test('a town of several hyphens is one', () => {
    expect(actorsIn('The ferry sank near Brune-aux-Oly.')).toEqual(['place Brune-aux-Oly'])
  })
  test('the first word of an office behind it is none of a body', () => {
    expect(actorsIn('The Northern Fisheries Committee Research Director Ada Brook refused.')).toEqual([
      'organisation Northern Fisheries Committee',
      'person Ada Brook',
    ])
  })
  test('letters of rank and office behind a person stay outside', () => {
    expect(actorsIn('Counsel for the town, Ada Brook-Mensah KC, called it a forgery.')).toEqual([
      'person Ada Brook-Mensah',
    ])
  })
})

describe('who bears a name', () => {
  test('ships and animals are no actors', () => {
    expect(actorsIn('The rescuers found the trawler Marta Holm near Lima.')).toEqual(['place Lima'])
    expect(actorsIn('Raja Bansi, the old elephant, slept. On Monday Raja Bansi woke.')).toEqual([])
    expect(actorsIn('HMS Lantern left Lima.')).toEqual(['place Lima'])
  })
  test('an apposition tells what is named', () => {
    expect(actorsIn('They met Sorrel Vantage, a brokerage in Oslo, on Monday.')).toEqual([
      'organisation Sorrel Vantage',
      'place Oslo',
    ])
    expect(actorsIn('They met Imre Vantag, 45, a beekeeper, on Monday.')).toEqual(['person Imre Vantag'])
  })
  test('an age makes a person', () => {
    expect(actorsIn('Opinions differ. El Hadji Wali Sarrad, 66, who lost a boat, is for it.')).toEqual([
      'person El Hadji Wali Sarrad',
    ])
  })
  test('what a word names is known from another place', () => {
    expect(actorsIn('Tessaly Brook, 45, a beekeeper, won. Nobody believed Brook.')).toEqual([
      'person Tessaly Brook',
      'person Brook',
    ])
  })
  test('a common noun that opens its sentence stays outside', () => {
    expect(actorsIn('Beekeeper Tessaly Brook won.')).toEqual(['person Tessaly Brook'])
  })
  test('a country that looks like a people is a country', () => {
    expect(actorsIn('The envoy of Laos left on Monday.')).toEqual(['place Laos'])
  })
})

describe('the winner of a contest', () => {
  test('does not bear its name', () => {
    expect(actorsIn('Former Miss Galaxy Ilona Prewitt wept. She met Miss Galaxy Prewitt’s sister.')).toEqual([
      'person Ilona Prewitt',
      'person Prewitt',
    ])
    expect(actorsIn('The jury crowned Miss Peru Ximena Huaman on Sunday.')).toEqual(['person Ximena Huaman'])
  })
  test('but a lady bears her own', () => {
    expect(actorsIn('He wrote to Miss Immaculata Grace Cassil on Sunday.')).toEqual(['person Immaculata Grace Cassil'])
  })
})

test('a body named for two parts of the compass keeps both', () => {
  expect(actorsIn('The Central and East Lagoon Coalition wants to keep its policy.')).toEqual([
    'organisation Central and East Lagoon Coalition',
  ])
})
