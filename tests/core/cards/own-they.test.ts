import { describe, expect, it } from 'vitest'
import { auditDeck } from '../../../src/core/cards/audit.ts'
import { openWords } from '../../../src/core/cards/standing/open-words.ts'
import type { Card } from '../../../src/core/deck/deck.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { card, deck, evidence } from '../deck/deck-builder.ts'
import { heldBack, ofKind, propose, type Told } from './facts-builder.ts'

const lund = { name: 'Ada Lund', type: 'person', aliases: ['Lund'] } as const
const holm = { name: 'Ben Holm', type: 'person', aliases: ['Holm'] } as const
const places = [
  { name: 'Velmar', type: 'place' },
  { name: 'Ostrel', type: 'place' },
] as const

type Reported = Pick<NonNullable<Told['claims']>[number], 'source' | 'cue' | 'content'>

const told = (text: string, claim: Reported, ...mentions: NonNullable<Told['mentions']>[number][]): Told => ({
  entities: [lund, holm, ...places].filter(({ name }) => text.includes(name)),
  mentions,
  claims: [{ ...claim, by: 'Ada Lund' }],
})
const she = (words: string, nth?: number): NonNullable<Told['mentions']>[number] => ({
  words,
  of: 'Ada Lund',
  ...(nth === undefined ? {} : { nth }),
})
const askedWho = (text: string, facts: Told): string[] =>
  ofKind(propose(text, facts), 'claim-speaker').map(({ prompt }) => prompt.replace(/^According to [^,]*, /, ''))

describe('whoever is asked for speaks of themselves as "they"', () => {
  it('and the verbs agree', () => {
    const text = 'Ada Lund said that she was afraid of the Ostrel dam and has asked Velmar for a new sluice.'
    const claim = { source: 'Ada Lund', cue: 'said', content: text.slice(14, -1) }
    expect(askedWho(text, told(text, claim, she('she')))).toEqual([
      'who said that they were afraid of the Ostrel dam and have asked Velmar for a new sluice?',
    ])
  })

  it('a verb of the present loses its ending, one of the past keeps its form', () => {
    const text = 'Ada Lund said that she never trusts the Ostrel dam but slept two years below its gates in Velmar.'
    const claim = { source: 'Ada Lund', cue: 'said', content: text.slice(14, -1) }
    expect(askedWho(text, told(text, claim, she('she')))).toEqual([
      'who said that they never trust the Ostrel dam but slept two years below its gates in Velmar?',
    ])
  })

  it('what is theirs is told from what was done to them', () => {
    const text = 'Ada Lund said that her husband had driven her from Velmar over the Ostrel dam in a lorry.'
    const claim = { source: 'Ada Lund', cue: 'said', content: text.slice(14, -1) }
    expect(askedWho(text, told(text, claim, she('her'), she('her', 1)))).toEqual([
      'who said that their husband had driven them from Velmar over the Ostrel dam in a lorry?',
    ])
  })

  it('not where somebody of that gender was told of before, unless only oneself can say it', () => {
    const berg = { name: 'Eva Berg', type: 'person' } as const
    const opening = 'Eva Berg will speak for the dam at Ostrel tomorrow. '
    const asked = (cue: string, words: string): string[] => {
      const text = `${opening}Ada Lund ${cue} that she ${words}.`
      const facts = told(text, { source: 'Ada Lund', cue, content: `that she ${words}` }, she('she'))
      return askedWho(text, { ...facts, entities: [...(facts.entities ?? []), berg] })
    }
    expect(asked('predicted', 'would lose the vote in Velmar by a mile')).toEqual([])
    expect(asked('promised', 'would open the locks of Velmar for the night')).toEqual([
      'who promised that they would open the locks of Velmar for the night?',
    ])
    expect(asked('said', 'feared for the old bridge in Velmar more than ever')).toEqual([
      'who said that they feared for the old bridge in Velmar more than ever?',
    ])
  })

  it('not as the object of what the speaker does, nor in words put behind a name and a colon', () => {
    const accused = 'Ada Lund accused her of hiding the plans of the Ostrel dam from Velmar.'
    const facts = told(accused, { source: 'Ada Lund', cue: 'accused', content: accused.slice(17, -1) }, she('her'))
    expect(askedWho(accused, facts)).toEqual([])
    const minutes = 'Lund: She should have brought a boat to the Ostrel dam near Velmar.'
    const label = told(minutes, { source: 'Lund', cue: ':', content: minutes.slice(6) }, she('She'))
    expect(askedWho(minutes, { ...label, entities: [lund, ...places] })).toEqual([])
  })

  it('a body that acts on them is another', () => {
    const text = 'Ada Lund claimed that the Velmar Ferry Company had dismissed her without a word in June.'
    const claim = { source: 'Ada Lund', cue: 'claimed', content: text.slice(17, -1) }
    const company = { name: 'Velmar Ferry Company', type: 'organisation' } as const
    const facts = told(text, claim, she('her'))
    expect(askedWho(text, { ...facts, entities: [lund, company] })).toEqual([
      'who claimed that the Velmar Ferry Company had dismissed them without a word in June?',
    ])
  })

  it('a name before it may be meant, and the card waits in the tray', () => {
    const text = 'Ada Lund said that Ben Holm of Velmar had refused to carry her letters across the Ostrel dam.'
    const claim = { source: 'Ada Lund', cue: 'said', content: text.slice(14, -1) }
    const made = propose(text, told(text, claim, she('her')))
    expect(ofKind(made, 'claim-speaker')).toEqual([])
    expect(Object.values(heldBack(made)).flat()).toContain('unresolved-pronoun')
  })

  it('not where the article has a "they" of its own beside it', () => {
    const text = 'Ada Lund said that she had seen how they broke the Ostrel dam above Velmar at night.'
    const claim = { source: 'Ada Lund', cue: 'said', content: text.slice(14, -1) }
    expect(askedWho(text, told(text, claim, she('she')))).toEqual([])
  })

  it('not where a second person of that gender stands near the pronoun', () => {
    const text = 'Ada Lund told Eva Berg that she had been seen at the Ostrel dam near Velmar after the flood.'
    const claim = { source: 'Ada Lund', cue: 'told', content: text.slice(23, -1) }
    const facts = told(text, claim, she('she'))
    const berg = { name: 'Eva Berg', type: 'person' } as const
    expect(askedWho(text, { ...facts, entities: [...(facts.entities ?? []), berg] })).toEqual([])
  })
})

const asks = (prompt: string, exact: string): Card =>
  card({
    id: asCardId('they'),
    kind: 'claim-speaker',
    prompt,
    answer: { canonical: 'Ada Lund', accepted: [] },
    evidence: [evidence({ exact })],
    attribution: { speaker: 'Ada Lund', verb: 'said', date: '2021-06-04' },
  })
const flagged = (prompt: string, exact: string): boolean =>
  auditDeck(deck({ cards: [asks(prompt, exact)] })).some(({ rule }) => rule === 'unresolved-pronoun-or-deictic')

describe('the audit', () => {
  it('lets "they" stand for whoever is asked for, where the article has "she" or "her"', () => {
    expect(
      flagged('Who said on 4 June 2021 that they would leave Velmar?', 'Ada Lund said she would leave Velmar'),
    ).toBe(false)
    expect(
      flagged(
        'Who denied on 4 June 2021 that their ferry had hit the Ostrel dam?',
        'Ada Lund denied that her ferry had hit the Ostrel dam',
      ),
    ).toBe(false)
  })

  it.each([
    ['he', 'Who said on 4 June 2021 that he would leave Velmar?', 'Ada Lund said he would leave Velmar'],
    [
      'they of the article',
      'Who said on 4 June 2021 that they would leave Velmar?',
      'Ada Lund said they would leave Velmar',
    ],
    ['no one asked for', 'On 4 June 2021, what did they say about Velmar?', 'Ada Lund said she would leave Velmar'],
    [
      'a name before it',
      'Who said on 4 June 2021 that Ben Holm had carried their letters to Velmar?',
      'Ada Lund said Ben Holm had carried her letters to Velmar',
    ],
  ])('still flags %s', (_, prompt, exact) => {
    expect(flagged(prompt, exact)).toBe(true)
  })

  it('reads a question alone with the old strictness', () => {
    expect(openWords('Who said that they would leave Velmar?')).toEqual(['they'])
  })
})
