import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../src/core/article/evidence.ts'
import { askAbout, type Asking, type ChosenWords } from '../../../src/core/desk/ask.ts'
import type { DeskCard } from '../../../src/core/desk/desk.ts'
import { extractFacts } from '../../../src/core/facts/extract.ts'
import { asCardId } from '../../../src/core/ids.ts'

const text = [
  'The harbour of Lunde was closed on 4 March 2021 after a fire.',
  'Mayor Ada Okoro opened the new pier in May 2022. “We will not wait for the rain,” Okoro said.',
  'The pier cost 4 million crowns.',
].join('\n')
const facts = extractFacts({ id: 'a', text, published: '2022-06-01', language: 'en' })

function choose(words: string): ChosenWords {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text has no “${words}”`)
  return { text, source: sha256Hex(text), facts, span: [start, start + words.length] }
}

function ask(way: Asking, words: string, cards: readonly DeskCard[] = []) {
  const asked = askAbout(way, choose(words), cards, asCardId('new'))
  const [edit] = asked?.edits ?? []
  return edit?.do === 'add' ? edit.card : null
}

describe('a card about chosen words', () => {
  it('asks when: the date of the sentence becomes a gap, as precise as the article', () => {
    expect(ask('when', 'closed')).toMatchObject({
      prompt: 'The harbour of Lunde was closed on ____ after a fire.',
      answer: { canonical: '4 March 2021', edtf: '2021-03-04', precision: 'day' },
    })
    expect(ask('when', 'May 2022')?.answer).toMatchObject({ canonical: 'May 2022', precision: 'month' })
  })

  it('asks who: the answer is the full name, and the words of the article count as right', () => {
    const card = ask('who', 'Ada Okoro')
    expect(card?.prompt).toBe('Mayor ____ opened the new pier in May 2022.')
    expect(card?.answer.canonical).toBe('Ada Okoro')
    expect(card?.answer.accepted).toContain('Okoro')
  })

  it('asks who said it, with speaker and exact words', () => {
    expect(ask('who-said', 'not wait')).toMatchObject({
      kind: 'quotation',
      prompt: 'Who said: “We will not wait for the rain”?',
      answer: { canonical: 'Ada Okoro' },
      attribution: { speaker: 'Ada Okoro', verb: 'said' },
    })
  })

  it('hides just the words that were chosen, without the space around them', () => {
    const card = ask('hide', ' 4 million crowns')
    expect(card?.prompt).toBe('The pier cost ____.')
    expect(card?.answer.canonical).toBe('4 million crowns')
    expect(card?.evidence[0]?.exact).toBe('The pier cost 4 million crowns.')
  })

  it('makes none where there is no date, nobody who speaks, or nothing but space', () => {
    expect(ask('when', 'The pier cost')).toBeNull()
    expect(ask('who-said', 'The pier cost')).toBeNull()
    expect(ask('hide', ' ')).toBeNull()
  })

  it('takes the card that was made from the words already, also out of those held back', () => {
    const { source, span } = choose('4 March 2021')
    const card = {
      id: asCardId('made'),
      kind: 'event-date',
      prompt: 'On what day was the harbour of Lunde closed?',
      answer: { canonical: '4 March 2021', accepted: [] },
      evidence: [{ source, start: span[0], end: span[1], exact: '4 March 2021', prefix: '', suffix: '' }],
      tags: [],
    } as const
    const held: DeskCard = {
      card,
      standing: 'held',
      reasons: ['low-confidence'],
      own: [],
      isConfirmed: false,
      isAdded: false,
      hasVanished: false,
    }
    expect(askAbout('when', choose('4 March 2021'), [held], asCardId('new'))).toEqual({
      card: 'made',
      edits: [{ do: 'judge', cards: ['made'], verdict: 'accepted' }],
    })
  })
})
