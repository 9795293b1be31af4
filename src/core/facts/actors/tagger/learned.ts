/** The learned weights, unpacked by the first text that needs them. */
import packed from '../data/tagger.json' with { type: 'json' }
import { unpackModel, type Model } from './model.ts'

let loaded: Model | undefined
export const learnedModel = (): Model => (loaded ??= unpackModel(packed))
