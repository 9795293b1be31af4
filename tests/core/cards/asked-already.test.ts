/** A sentence of which other cards ask has room for one gap more, and never for what they ask already. */
import { describe, expect, it } from 'vitest'
import { roomForGaps } from '../../../src/core/cards/cloze/asked-already.ts'
import { type Gap, placeHint } from '../../../src/core/cards/cloze/gap.ts'
import type { Draft } from '../../../src/core/cards/draft.ts'

const sentence = [0, 100] as const
const draft = (more: Partial<Draft>): Draft => ({
  kind: 'claim-speaker',
  prompt: '',
  answer: { canonical: 'Ada Lund', accepted: ['Lund'] },
  spans: [[0, 90]],
  fact: '',
  group: 'claim:1',
  entities: ['lund'],
  confidence: 1,
  weight: 1,
  reasons: [],
  ...more,
})
const gap = (canonical: string, more: Partial<Gap> = {}): Gap => ({
  span: [80, 90],
  lead: '',
  answer: { canonical, accepted: [] },
  hint: '',
  entity: null,
  confidence: 1,
  ...more,
})
const hasRoom = (drafts: readonly Draft[], one: Gap): boolean => roomForGaps(drafts)(sentence).has(one)

describe('a sentence of which another card asks', () => {
  it('has room for a gap of another kind of answer', () => {
    expect(hasRoom([draft({})], gap('312'))).toBe(true)
  })

  it('has none for the answer of that card, in whichever form', () => {
    expect(hasRoom([draft({})], gap('Lund'))).toBe(false)
  })

  it('has none for a place, which is soon guessed', () => {
    expect(hasRoom([draft({})], gap('Ostby', { hint: placeHint }))).toBe(false)
    expect(hasRoom([draft({ spans: [[0, 9]] })], gap('Ostby', { hint: placeHint }))).toBe(true)
  })

  it('has none for the name of whom that card asks what he was', () => {
    const role = draft({ kind: 'role', answer: { canonical: 'mayor of Ostby', accepted: [] }, group: 'role:lund' })
    expect(hasRoom([role], gap('Ada Lund', { entity: 'lund' }))).toBe(false)
  })

  it('counts those that ask of one fact as one, and bears two', () => {
    expect(hasRoom([draft({}), draft({ kind: 'quotation' })], gap('312'))).toBe(true)
    expect(hasRoom([draft({}), draft({ kind: 'cloze', answer: { canonical: '58', accepted: [] } })], gap('312'))).toBe(
      false,
    )
  })

  it('is free where that card cannot be handed out', () => {
    expect(hasRoom([draft({ reasons: ['low-confidence'] })], gap('Ada Lund'))).toBe(true)
  })
})
