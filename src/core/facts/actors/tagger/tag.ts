/** Tags a text with the learned model: names with the probability the model gives them. */
import type { AnalysedText } from '../../../article/analysed-text.ts'
import type { NameSpan } from '../name-span.ts'
import { featureCount, featuresAt, type FeatureSource } from './features.ts'
import { isBegin, labelCount, typeOf } from './labels.ts'
import { bestLabels, probabilityOf } from './lattice.ts'
import type { Model } from './model.ts'
import { segmentsOf } from './segments.ts'
import { Stretch } from './stretch.ts'
import { addVotes } from './votes.ts'

export function tagNames(analysed: AnalysedText, source: FeatureSource, model: Model): NameSpan[] {
  const found: NameSpan[] = []
  const stretches: Stretch[] = []
  const features = new Uint32Array(featureCount)
  for (const sentence of analysed.sentences)
    for (const { first, end } of segmentsOf(source.words, sentence)) {
      const length = end - first
      const emissions = new Float64Array(length * labelCount)
      for (let token = first; token < end; token++) {
        featuresAt(source, token, sentence.firstToken, sentence.endToken, features)
        model.score(features, emissions, (token - first) * labelCount)
      }
      stretches.push(new Stretch(first, { length, emissions, transitions: model.transitions }))
    }
  addVotes(source, stretches)
  for (const stretch of stretches) readNames(stretch, found)
  return found
}

function readNames(stretch: Stretch, found: NameSpan[]): void {
  const { lattice, first: offset } = stretch
  const labels = bestLabels(lattice)
  for (let first = 0; first < lattice.length;) {
    const type = typeOf(labels[first] ?? 0)
    let end = first + 1
    if (type) {
      while (end < lattice.length && labels[end] !== 0 && !isBegin(labels[end] ?? 0)) end++
      const confidence = Math.min(1, probabilityOf(lattice, stretch.beliefs, labels, first, end))
      found.push({ first: offset + first, end: offset + end, type, confidence })
    }
    first = end
  }
}
