/** Lets the places of a word in a text agree: where it stands alone, what the tagger thinks of its other places counts. */
import type { FeatureSource } from './features.ts'
import { labelCount } from './labels.ts'
import type { Beliefs } from './lattice.ts'
import type { Stretch } from './stretch.ts'

const typeCount = 3
/** So much is thought for every type before a place is counted, and so much do the others weigh beside a place's own scores. */
const prior = 0.5
const weight = 0.5

/** By key in lower case: how much of a name of each type all places of a word are, and how many places there are. */
interface Ballot {
  readonly types: Float64Array
  places: number
}

interface Place {
  readonly ballot: Ballot
  readonly own: Float64Array
  readonly stretch: Stretch
  readonly token: number
}

/** Changes the scores of words that stand alone and elsewhere too. */
export function addVotes({ words, runs }: FeatureSource, stretches: readonly Stretch[]): void {
  const ballots = new Map<string, Ballot>()
  const keyAt = (index: number): string | undefined => {
    const word = words[index]
    return word?.capital ? word.form.folded : undefined
  }
  for (const { first, lattice } of stretches)
    for (let index = first; index < first + lattice.length; index++) {
      const key = keyAt(index)
      if (key === undefined) continue
      const ballot = ballots.get(key)
      if (ballot) ballot.places++
      else ballots.set(key, { types: new Float64Array(typeCount), places: 1 })
    }
  const places: Place[] = []
  for (const stretch of stretches) {
    const { first, lattice } = stretch
    for (let token = 0; token < lattice.length; token++) {
      const ballot = ballots.get(keyAt(first + token) ?? '')
      if (!ballot || ballot.places < 2) continue
      const own = typesAt(stretch.beliefs, token)
      for (let type = 0; type < typeCount; type++) ballot.types[type] = (ballot.types[type] ?? 0) + (own[type] ?? 0)
      const run = runs[first + token]
      if (!run || run.end - run.first === 1) places.push({ ballot, own, stretch, token })
    }
  }
  places.forEach(addOthers)
}

/** How likely a token is part of a person's, an organisation's, a place's name. */
function typesAt({ total, forward, backward }: Beliefs, token: number): Float64Array {
  const types = new Float64Array(typeCount)
  for (let label = 1; label < labelCount; label++) {
    const at = token * labelCount + label
    const type = (label - 1) >> 1
    types[type] = (types[type] ?? 0) + Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total)
  }
  return types
}

function addOthers({ ballot, own, stretch, token }: Place): void {
  const others = Array.from(own, (share, type) => (ballot.types[type] ?? 0) - share + prior)
  const mean = others.reduce((sum, share) => sum + share, 0) / typeCount
  others.forEach((share, type) => {
    const bias = weight * Math.log(share / mean)
    stretch.add(token, 1 + 2 * type, bias)
    stretch.add(token, 2 + 2 * type, bias)
  })
}
