import { describe, expect, test } from 'vitest'
import { entityIn, find } from './reading.ts'

describe('roles', () => {
  test('a compound title is told whole', () => {
    const text = 'Climate Envoy Tomas Lind met Harbour Master Marta Holm and Fire Chief Joel Marsh.'
    expect(entityIn(text, 'Tomas Lind').roles).toEqual([{ title: 'Climate Envoy' }])
    expect(entityIn(text, 'Marta Holm').roles).toEqual([{ title: 'Harbour Master' }])
    expect(entityIn(text, 'Joel Marsh').roles).toEqual([{ title: 'Fire Chief' }])
  })
  test('a nationality before the title says of which country', () => {
    expect(entityIn('Chilean Foreign Minister Ana Prado left.', 'Ana Prado').roles).toEqual([
      { title: 'Foreign Minister', of: 'Chile' },
    ])
  })
  test('an organisation before the title belongs to the title', () => {
    expect(entityIn('Kremlin spokesman Oleg Rybin declined to answer.', 'Oleg Rybin').roles).toEqual([
      { title: 'Kremlin spokesman', of: 'Kremlin' },
    ])
  })
  test('a possessive before the title says whose', () => {
    expect(entityIn('Brazil’s trade minister Luis Soto agreed.', 'Luis Soto').roles).toEqual([
      { title: 'trade minister', of: 'Brazil' },
    ])
  })
  test('an apposition behind the name is read', () => {
    expect(entityIn('Jane Roe, the mayor of Lagos, opened the bridge.', 'Jane Roe').roles).toEqual([
      { title: 'mayor', of: 'Lagos' },
    ])
  })
  test('an apposition before the name is read', () => {
    expect(entityIn('The prime minister of Norway, Kari Lundgren, resigned.', 'Kari Lundgren').roles).toEqual([
      { title: 'prime minister', of: 'Norway' },
    ])
  })
  test('a counterpart holds the same office in the other country', () => {
    const text = 'Kenyan President Tumaini Barasa called his Peruvian counterpart Ximena Huaman on Sunday.'
    expect(entityIn(text, 'Ximena Huaman').roles).toEqual([{ title: 'President', of: 'Peru' }])
  })
  test('"Mr" is no role', () => {
    expect(entityIn('Mr. Paul Dean called.', 'Paul Dean').roles).toEqual([])
  })
})

describe('one entity', () => {
  test('has its short names as aliases', () => {
    const text = 'Amara Sesay resigned. Sesay, 61, had denied the charges.'
    expect(entityIn(text, 'Amara Sesay').aliases).toEqual(['Sesay'])
  })
  test('has the first name as alias where the family name comes first', () => {
    expect(entityIn('Xu Wenhao resigned. Xu had said so.', 'Xu Wenhao').aliases).toEqual(['Xu'])
  })
  test('keeps two people of one family name apart', () => {
    const text = 'Amara Sesay met Fatima Sesay.'
    expect(entityIn(text, 'Amara Sesay').id).not.toBe(entityIn(text, 'Fatima Sesay').id)
  })
  test('has its acronym as alias', () => {
    const text = 'The World Food Agency (WFA) sent lorries. The WFA has no money.'
    expect(entityIn(text, 'WFA').name).toBe('World Food Agency')
  })
  test('is a country under all its names', () => {
    const text = 'The United States agreed. The U.S. embassy in Lima confirmed it.'
    expect(entityIn(text, 'U.S.').id).toBe(entityIn(text, 'United States').id)
  })
})

describe('a place acts for its government', () => {
  test('where a capital is the subject of a verb', () => {
    expect(entityIn('Nairobi has rejected the offer.', 'Nairobi').actsFor).toBe('Kenyan government')
  })
  test('where a country is one of two subjects', () => {
    expect(entityIn('Denmark and the United States agreed to meet.', 'Denmark').actsFor).toBe('Danish government')
  })
  test('but not where something happens in it', () => {
    expect(entityIn('A fire broke out in Nairobi.', 'Nairobi').actsFor).toBeUndefined()
  })
  test('and a seat of power does so always', () => {
    expect(entityIn('Crowds stood near the Kremlin.', 'Kremlin').actsFor).toBe('Russian government')
  })
})

test('entities are numbered in the order of the text', () => {
  const ids = find('Kenya, Peru and Norway signed. Then Kenya left.').entities.map(({ id }) => id)
  expect(ids).toEqual(['e1', 'e2', 'e3'])
})

describe('roles of another time', () => {
  const roles = (text: string, name: string) => entityIn(text, name).roles
  test('a former, a late and a longtime holder is told apart from one in office', () => {
    expect(roles('Former mayor Ada Brook met Governor Joel Marsh.', 'Ada Brook')).toEqual([
      { title: 'Former mayor', past: true },
    ])
    expect(roles('Former mayor Ada Brook met Governor Joel Marsh.', 'Joel Marsh')).toEqual([{ title: 'Governor' }])
    expect(roles('The late Chief Justice Henry Lowe wrote it.', 'Henry Lowe')).toMatchObject([{ past: true }])
    expect(roles('Walter Oakes, a longtime member of the Senate, spoke.', 'Walter Oakes')).toMatchObject([
      { title: 'longtime member', past: true },
    ])
  })
  test('so is who held it then, or until a year', () => {
    expect(roles('It was signed by then-governor Ines Pike.', 'Ines Pike')).toEqual([{ title: 'governor', past: true }])
    expect(roles('Jane Moss, who was mayor of Oslo until 2019, agreed.', 'Jane Moss')).toEqual([
      { title: 'mayor', of: 'Oslo', past: true },
    ])
  })
  test('so is whoever has died', () => {
    expect(roles('The death of Justice Henry Lowe left a seat empty.', 'Henry Lowe')).toMatchObject([{ past: true }])
    expect(roles('Mayor Ada Brook may have been murdered.', 'Ada Brook')).toEqual([{ title: 'Mayor', past: true }])
    expect(roles('Senator Ida Moor killed the bill.', 'Ida Moor')).toEqual([{ title: 'Senator' }])
  })
  test('the title of the next in a list is not the role of the one before', () => {
    expect(roles('Mayor Ada Brook, then-governor Ines Pike and others came.', 'Ada Brook')).toEqual([
      { title: 'Mayor' },
    ])
  })
  test('whom a lawyer acts for is not what she is', () => {
    expect(roles('Ada Brook, for the widow, replied that it was late.', 'Ada Brook')).toEqual([])
  })
})

test('what no comma closes is the next subject, and no role', () => {
  const text = 'According to Ada Brook, a detective for the county was given the letters.'
  expect(entityIn(text, 'Ada Brook').roles).toEqual([])
  const closed = 'According to Ada Brook, a detective for the county, the letters were stolen.'
  expect(entityIn(closed, 'Ada Brook').roles.map(({ title }) => title)).toEqual(['detective'])
})

test('a name in the capitals of a dateline is shown as the text spells it', () => {
  const { entities } = find('RABAT, October 8th – The council of Rabat will leave the league. Rabat was a member.')
  expect(entities.map(({ name }) => name)).toContain('Rabat')
})
