/** What somebody thinks, wants or fears, by verb, adjective or noun, active or passive. */
import { describe, expect, test } from 'vitest'
import { firstClaim, told } from './told.ts'

const cases: readonly (readonly [name: string, text: string, ...claims: string[]])[] = [
  ['wish', 'Ada Brook wants to sell the harbour.', '[Ada Brook] <wants> {to sell the harbour}'],
  ['plan', 'The council plans to sell the harbour.', '[The council] <plans> {to sell the harbour}'],
  ['refusal', 'The council refused to sell the harbour.', '[The council] <refused> {to sell the harbour}'],
  ['belief', 'Tarn believes the harbour is lost.', '[Tarn] <believes> {the harbour is lost}'],
  ['fear', 'Villagers fear that the dam will break.', '[Villagers] <fear> {that the dam will break}'],
  [
    'worry as an adjective',
    'The envoy is equally concerned about attacks by armed gangs.',
    '[The envoy] <is equally concerned> {about attacks by armed gangs}',
  ],
  [
    'confidence',
    'Tarn remains confident that the dam will hold.',
    '[Tarn] <remains confident> {that the dam will hold}',
  ],
  [
    'somebody urged to act',
    'The union urged the owners to reopen the mill.',
    '[The union] <urged> {the owners to reopen the mill}',
  ],
  ['call for', 'The union called for a new vote.', '[The union] <called for> {a new vote}'],
  ['name calling', 'Brook called the sale a crime.', '[Brook] <called> {the sale a crime}'],
  [
    'blame',
    'Norland has repeatedly slammed the presence of foreign ships.',
    '[Norland] <has repeatedly slammed> {the presence of foreign ships}',
  ],
  [
    'expected by nobody named',
    'The council is expected to sell the harbour.',
    '[] <is expected> {The council … to sell the harbour}',
  ],
  [
    'accused by somebody',
    'The company was accused by Lund of poisoning the river.',
    '[Lund] <was accused> {The company … of poisoning the river}',
  ],
  [
    'noun with a clause',
    'He rejected the claim that the mill was unsafe.',
    '[He] <rejected> {the claim that the mill was unsafe}',
  ],
  [
    'noun with its owner',
    'Brook’s refusal to sell the harbour angered the council.',
    '[Brook] <refusal> {to sell the harbour}',
  ],
  [
    'noun behind “with”',
    'Coastal forces launched a raid with the declared aim of driving smugglers from the bay.',
    '[Coastal forces] <declared aim> {of driving smugglers from the bay}',
  ],
  [
    'a margin is no voter',
    'The council voted by a narrow margin to sell the harbour.',
    '[The council] <voted> {to sell the harbour}',
  ],
  ['a majority proposes nothing', 'The sale was supported by a wide majority.'],
]

describe('attitudes', () => {
  for (const [name, text, ...claims] of cases) test(name, () => expect(told(text)).toEqual(claims))

  test('wishes, fears and thoughts keep their stance', () => {
    expect(firstClaim('Brook wants to leave.').stance).toBe('wants')
    expect(firstClaim('Brook fears that the dam will break.').stance).toBe('fears')
    expect(firstClaim('Brook thinks the dam will break.').stance).toBe('thinks')
    expect(firstClaim('Brook thinks the dam will break.').kind).toBe('attitude')
  })
})
