/** The simulated learners by name: two who forget as FSRS-6 says and two who do not. */
import { defaultParameters } from '../../core/study/fitting/memory-model.ts'
import { forgetAsFsrs, forgetByPower, forgetByTwoTraces, type ForgettingLaw } from './forgetting-laws.ts'

/** A learner who starts weaker and forgets along a steeper curve than the weights that everybody begins with. */
const otherWeights = defaultParameters.map((weight, index) =>
  index < 4 ? weight * 0.45 : index === 8 ? weight * 0.85 : index === 20 ? 0.3 : weight,
)

export const learners: Readonly<Record<'fsrs' | 'other-weights' | 'power' | 'two-traces', ForgettingLaw>> = {
  fsrs: forgetAsFsrs(defaultParameters),
  'other-weights': forgetAsFsrs(otherWeights),
  power: forgetByPower,
  'two-traces': forgetByTwoTraces,
}
