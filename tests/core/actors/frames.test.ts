import { describe, expect, test } from 'vitest'
import { actorsIn } from './reading.ts'

const story = 'Dockers walked out on Monday and the harbour stood still, the union said.'

describe('what frames an article', () => {
  test('a dateline names a town, its region and the agency', () => {
    expect(actorsIn(`OAKFIELD, Kenya, Nov. 21 (Lagoon Press) — ${story}`)).toEqual([
      'place OAKFIELD',
      'place Kenya',
      'organisation Lagoon Press',
    ])
    expect(actorsIn(`PORT-MOREL (Agence du Sel) - ${story}`)).toEqual([
      'place PORT-MOREL',
      'organisation Agence du Sel',
    ])
  })
  test('a saint’s town keeps its apostrophe', () => {
    expect(actorsIn(`ST BRENDAN'S, Thursday – ${story}`)).toEqual(["place ST BRENDAN'S"])
  })
  test('a rubric is no town', () => {
    expect(actorsIn(`CORRECTION — ${story}`)).toEqual([])
  })
  test('a byline names the writer and the paper', () => {
    expect(actorsIn(`Harbour stands still\n\nBy Marta Holm, Oakfield Lantern\n\n${story}`)).toEqual([
      'person Marta Holm',
      'organisation Oakfield Lantern',
    ])
  })
  test('the paper may have a line of its own', () => {
    expect(actorsIn(`Harbour stands still\n\nBy Marta Holm\n\nOakfield Lantern\n\n${story}`)).toEqual([
      'person Marta Holm',
      'organisation Oakfield Lantern',
    ])
  })
  test('the turns of an interview are no initials', () => {
    expect(actorsIn('Q. Did it work?\n\nA. Nobody knows.\n\nQ. Who paid?\n\nA. Marta Holm did.')).toEqual([
      'person Marta Holm',
    ])
  })
})
