import { describe, expect, test } from 'vitest'
import { actorsIn } from './reading.ts'

describe('a name is bare', () => {
  test('titles and nationalities before a person stay outside', () => {
    expect(actorsIn('Norwegian Prime Minister Kari Lundgren met Gen. Pablo Quispe in Lima.')).toEqual([
      'person Kari Lundgren',
      'person Pablo Quispe',
      'place Lima',
    ])
  })
  test('"Secretary of State" is a title', () => {
    expect(actorsIn('Secretary of State Mary Holt arrived in Nairobi.')).toEqual(['person Mary Holt', 'place Nairobi'])
  })
  test('titles of several common nouns stay outside', () => {
    expect(actorsIn('Transport Minister Ilse Vane accused Harbour Master Marta Holm of lying.')).toEqual([
      'person Ilse Vane',
      'person Marta Holm',
    ])
    expect(actorsIn('Fisheries Commissioner Anna Berg met Fire Chief Joel Marsh.')).toEqual([
      'person Anna Berg',
      'person Joel Marsh',
    ])
  })
  test('a family name that is also a title stays', () => {
    expect(actorsIn('Kate Bishop met Martin King Jr. in Lima.')).toEqual([
      'person Kate Bishop',
      'person Martin King Jr.',
      'place Lima',
    ])
  })
  test('possessives stay outside', () => {
    expect(actorsIn('Kenya’s farmers praised Wanjiru Otieno’s plan.')).toEqual(['place Kenya', 'person Wanjiru Otieno'])
  })
  test('names joined by "and" are two', () => {
    expect(actorsIn('The talks between Canada and Denmark resumed.')).toEqual(['place Canada', 'place Denmark'])
  })
  test('a country before a name is a name of its own', () => {
    expect(actorsIn('The president of Ghana John Mensah spoke.')).toEqual(['place Ghana', 'person John Mensah'])
  })
  test('nationalities, weekdays and months name nobody', () => {
    expect(actorsIn('French farmers will march on Tuesday and again in March.')).toEqual([])
  })
})

describe('what a name names', () => {
  test('an acronym beside a name is a second mention', () => {
    expect(actorsIn('The World Food Agency (WFA) sent lorries. The WFA has no money.')).toEqual([
      'organisation World Food Agency',
      'organisation WFA',
      'organisation WFA',
    ])
  })
  test('an acronym that spells out the name before it makes that an organisation', () => {
    expect(actorsIn('The Workers’ Freedom Columns (WFC) claimed the attack. The WFC fled.')).toEqual([
      'organisation Workers’ Freedom Columns',
      'organisation WFC',
      'organisation WFC',
    ])
    expect(actorsIn('It was signed by Gorm Ilka Tann (GIT) on Monday.')).toEqual([
      'organisation Gorm Ilka Tann',
      'organisation GIT',
    ])
  })
  test('an army named by its country is an organisation', () => {
    expect(actorsIn('On Monday the Malian army entered Kidal.')).toContain('organisation Malian army')
  })
  test('a company, a ministry and a university are organisations', () => {
    const found = actorsIn('Lindqvist Motors Inc. sued the Transport Ministry and Oakfield University.')
    expect(found).toContain('organisation Oakfield University')
    expect(found.filter((name) => name.startsWith('organisation'))).toHaveLength(3)
  })
  test('"province", "city of" and the like tell of a place', () => {
    expect(actorsIn('Fighting in Quelbana province spread to the city of Mirzabad.')).toEqual([
      'place Quelbana',
      'place Mirzabad',
    ])
  })
  test('particles and hyphens belong to the name', () => {
    expect(actorsIn('Police questioned Joost van der Berg and Bashir al-Karim.')).toEqual([
      'person Joost van der Berg',
      'person Bashir al-Karim',
    ])
  })
  test('"U.S." before a noun is the country', () => {
    expect(actorsIn('U.S. officials refused.')).toEqual(['place U.S.'])
  })
  test('a family name alone is the person whose full name the text gives', () => {
    expect(actorsIn('Amara Sesay resigned. Sesay had denied the charges.')).toEqual([
      'person Amara Sesay',
      'person Sesay',
    ])
  })
})

describe('how a text is set', () => {
  test('known names are found in a headline in capitals', () => {
    expect(actorsIn("FLOODS KILL TEN IN GHANA'S NORTH\nRivers rose in Ghana on Friday.")).toEqual([
      'place GHANA',
      'place Ghana',
    ])
  })
  test('a dateline and its agency are names', () => {
    expect(actorsIn('NAIROBI, Aug 26 (Reuters) — Rain fell.')).toEqual(['place NAIROBI', 'organisation Reuters'])
  })
  test('teams in results are organisations, countries stay places', () => {
    const table = ['Oakfield 3 Barton 1', 'Milton 0 Ashby 2', 'Kelso 2 Norby 2', 'Denmark 1 Canada 0'].join('\n')
    expect(actorsIn(table)).toEqual([
      'organisation Oakfield',
      'organisation Barton',
      'organisation Milton',
      'organisation Ashby',
      'organisation Kelso',
      'organisation Norby',
      'place Denmark',
      'place Canada',
    ])
  })
  test('operations and treaties are no actors', () => {
    expect(actorsIn('Operation Copper Shield began after the Harbour Treaty lapsed.')).toEqual([])
  })
})
