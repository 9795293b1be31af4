/** What reported words must hold so that a stranger knows what is spoken of. */
import { describe, expect, it } from 'vitest'
import { holdsName, leansOnNothing, tellsByItself } from '../../../src/core/cards/standing/by-itself.ts'

describe('words that somebody is said to have said', () => {
  it.each([
    'the Ostrel dam was safe',
    'Velmar had sold its ferries',
    'a ferry from Lonn had sunk off Velmar with forty people aboard',
  ])('tell by themselves what they are about: %s', (words) => {
    expect(tellsByItself(words)).toBe(true)
  })

  it.each([
    ['the clause about noon was a joke', 'no name'],
    ['losses of 60 billion crowns by 12 February 2032', 'of what?'],
    ['the Ministry of Tolls withdraw it unconditionally', 'what?'],
    ['she would never come back to the harbour of Lonn', 'who?'],
    ['Ada Lund and her friends from Velmar had broken the pledge', 'which pledge?'],
    ['Lonn would send its troops to the Arab country very soon', 'which country?'],
    ['Lonn was not for sale now', 'when?'],
    ['both parties saw Velmar as a friend of Lonn', 'which two?'],
    ['five other teams of the Lonn Harbour Board dived off Velmar', 'others than which?'],
  ])('leave a stranger asking: %s (%s)', (words) => {
    expect(tellsByItself(words)).toBe(false)
  })

  it('hold a name amid a sentence, not by a first capital or a month', () => {
    expect(['There was nothing. Nobody came in March', 'We met Ada Lund'].map(holdsName)).toEqual([false, true])
  })

  it('may say "she" of whom they have named in full', () => {
    expect(leansOnNothing('Ada Lund had sold a boat before she left Velmar')).toBe(true)
  })
})
