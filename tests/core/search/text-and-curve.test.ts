/** How text is sorted and compared, and when recall has sunk to a share. */
import { forgetting_curve, generatorParameters } from 'ts-fsrs'
import { expect, it } from 'vitest'
import { foldText, sortKey } from '../../../src/core/search/fold-text.ts'
import { defaultDecay, elapsedPerStability, recallAfter } from '../../../src/core/search/forgetting.ts'

const sorted = (...texts: string[]): string[] => texts.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))

it('compares without case and accents', () => {
  expect(foldText('Łódź İDLIB Ørsk')).toBe('lodz idlib orsk')
})

it('sorts without regard to quotation marks, accents and case, and numbers by their value', () => {
  expect(sorted('zinc', '“Yes”', 'Émil', 'dam')).toEqual(['dam', 'Émil', '“Yes”', 'zinc'])
  expect(sorted('12 crates', '9 crates', '100 crates')).toEqual(['9 crates', '12 crates', '100 crates'])
})

it('turns the forgetting curve of FSRS-6 round', () => {
  const { w } = generatorParameters()
  for (const recall of [0.5, 0.7, 0.8, 0.9, 0.95, 0.99]) {
    expect(recallAfter(elapsedPerStability(recall, 0.3) * 7, 7, 0.3)).toBeCloseTo(recall)
    expect(forgetting_curve(w, 10 * elapsedPerStability(recall, defaultDecay), 10)).toBeCloseTo(recall, 4)
  }
  expect(elapsedPerStability(0.9, 0.3)).toBeCloseTo(1)
  expect(elapsedPerStability(1, defaultDecay)).toBe(0)
})
