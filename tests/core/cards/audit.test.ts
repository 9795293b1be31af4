import { describe, expect, it } from 'vitest'
import { auditDeck } from '../../../src/core/cards/audit.ts'
import type { Rule } from '../../../src/core/cards/audit/finding.ts'
import type { Card } from '../../../src/core/deck/deck.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { card as dateCard, deck, evidence } from '../deck/deck-builder.ts'

let count = 0
const made = (changes: Partial<Card>): Card => dateCard({ id: asCardId(`card-${count++}`), ...changes })

/** A sound card that asks who said something. */
const claim = (changes: Partial<Card> = {}): Card =>
  made({
    kind: 'claim-speaker',
    prompt: 'Who said on 4 June 2021 that the Lonn Harbour Board would raise the toll?',
    answer: { canonical: 'Ada Lund', accepted: ['Lund'] },
    evidence: [evidence({ exact: 'Ada Lund said on Friday that the Lonn Harbour Board would raise the toll' })],
    attribution: { speaker: 'Ada Lund', verb: 'said', date: '2021-06-04' },
    ...changes,
  })
const role = (changes: Partial<Card> = {}): Card =>
  made({
    kind: 'role',
    prompt: 'Who was Ada Lund in June 2021?',
    answer: { canonical: 'Velmar’s mayor', accepted: ['Mayor of Velmar'] },
    evidence: [evidence({ exact: 'Velmar Mayor Ada Lund' })],
    ...changes,
  })
/** What the evidence says is what the question asks. */
const asks = (prompt: string): Card => claim({ prompt, evidence: [evidence({ exact: `Ada Lund said so: ${prompt}` })] })

const rulesOf = (...cards: Card[]): Rule[] => auditDeck(deck({ cards })).map((finding) => finding.rule)

describe('the audit finds nothing in', () => {
  it.each<[string, Card]>([
    ['a date card', made({})],
    ['a claim card', claim()],
    ['a role card', role()],
    [
      'an acronym',
      made({
        kind: 'acronym',
        prompt: 'What does LFU stand for?',
        answer: { canonical: 'Lonn Ferry Union', accepted: [] },
        evidence: [evidence({ exact: 'the Lonn Ferry Union (LFU)' })],
      }),
    ],
    [
      'a name',
      made({
        kind: 'name',
        prompt: 'Which offensive began in May 2016 near Velmar?',
        answer: { canonical: 'Silver Oar', accepted: [] },
        evidence: [evidence({ exact: 'dubbed “Silver Oar”' })],
      }),
    ],
    [
      'a partial date that says so',
      made({
        answer: { canonical: '4 June; the article names no year', accepted: [], precision: 'day', edtf: 'XXXX-06-04' },
      }),
    ],
    ['a loaded word in quotation marks', asks('Who announced on 4 June 2021 the “liberation” of Velmar?')],
    ['a milder judging word with its owner', asks('Who said on 4 June 2021 that the toll in Velmar was illegal?')],
    [
      'a pronoun whose name stands before it',
      asks('Who said on 4 June 2021 that Bo Karlsen had lost his seat on the Lonn council?'),
    ],
    ['an empty "it"', asks('Who said on 4 June 2021 that it was time to close the ferry to Velmar?')],
    [
      'an offensive named and then called the offensive',
      asks('Who said on 4 June 2021 that an offensive in Velmar had failed because the offensive came late?'),
    ],
    [
      '"next year" beside a date',
      asks('Who said on 4 June 2021 that the toll would rise over the next year in Velmar?'),
    ],
    ['a weekday with its date', asks('Who said on Friday 4 June 2021 that the Lonn toll would rise?')],
    [
      'first person inside a quotation',
      claim({
        kind: 'quotation',
        prompt: 'Who said on 4 June 2021: “We will build our bridge to Velmar”?',
        evidence: [evidence({ exact: '“We will build our bridge to Velmar,” Ada Lund said on Friday' })],
      }),
    ],
  ])('%s', (_, card) => {
    expect(auditDeck(deck({ cards: [card] }))).toEqual([])
  })
})

describe('the audit finds', () => {
  it.each([
    'When did he say this?',
    'What happened on Monday?',
    'Who spoke in the province?',
    'Who said that the two countries would meet?',
    'What did Ada Lund say about it?',
    'Who said on 4 June 2021 that we must act?',
    'Who resigned yesterday in Velmar?',
    'Who closed the Lonn ferry last week?',
    'Who said on 4 June 2021 that they would not pay?',
    'Who said on 4 June 2021 that this would end badly for Velmar?',
    'What did the president announce about Velmar?',
    'Who left the country?',
    'Who was there on 4 June 2021?',
    'Who recently closed the ferry?',
    'Who entered the Arab country in 2011?',
    'Who said on 4 June 2021: “He will never come back to us”?',
    'Who met three days later in Velmar?',
    'Who won the latter?',
    'Who accused her of lying?',
    'Who runs the company?',
  ])('what leaves the reader asking: %s', (prompt) => {
    expect(rulesOf(asks(prompt))).toContain('unresolved-pronoun-or-deictic')
  })

  it.each<[string, Rule, Card]>([
    [
      'the name in the question',
      'answer-in-prompt',
      asks('Who said on 4 June 2021 that Ada Lund would raise the toll in Velmar?'),
    ],
    [
      'the surname in the question',
      'answer-in-prompt',
      asks('Who said on 4 June 2021 that the Lund family would pay the toll in Velmar?'),
    ],
    [
      'the date in the question',
      'answer-in-prompt',
      made({ prompt: 'On what day, 4 June 2021, did the bridge over the Lonn open?' }),
    ],
    [
      'an alias in the question',
      'answer-in-prompt',
      made({
        kind: 'acronym',
        prompt: 'What does LFU, the Lonn Ferry Union, stand for?',
        answer: { canonical: 'Lonn Ferry Union', accepted: [] },
        evidence: [evidence({ exact: 'Lonn Ferry Union (LFU)' })],
      }),
    ],
    ['no attribution', 'missing-attribution', (({ attribution: _, ...rest }) => rest)(claim())],
    ['an empty speaker', 'missing-attribution', claim({ attribution: { speaker: ' ', verb: 'said', date: null } })],
    ['true or false', 'claim-as-truth', asks('True or false: the Lonn Harbour Board raised the toll in 2021?')],
    ['belief in a claim', 'claim-as-truth', asks('Is it true that the Lonn Harbour Board raised the toll?')],
    [
      'a claim without its owner',
      'claim-as-truth',
      claim({
        kind: 'claim-content',
        prompt: 'What threatens the peace of Velmar?',
        answer: { canonical: 'The toll', accepted: [] },
      }),
    ],
    [
      'a loaded word without owner or marks',
      'claim-as-truth',
      made({
        kind: 'role-holder',
        prompt: 'Who liberated Velmar in June 2021?',
        answer: { canonical: 'Ada Lund', accepted: [] },
        evidence: [evidence({ exact: 'Ada Lund' })],
      }),
    ],
    [
      'an answer to recite',
      'answer-too-long',
      role({ answer: { canonical: `Velmar’s mayor ${'and much more '.repeat(12)}`, accepted: ['Mayor of Velmar'] } }),
    ],
    [
      'a question without end',
      'prompt-too-long',
      asks(`Who said on 4 June 2021 that Velmar ${'would pay a toll and '.repeat(10)}leave?`),
    ],
    ['a weekday as answer', 'unresolved-date', made({ answer: { canonical: 'Friday', accepted: [] } })],
    [
      'a day asked where a month is known',
      'unresolved-date',
      made({ answer: { canonical: 'June 2021', accepted: [], precision: 'month', edtf: '2021-06' } }),
    ],
    [
      'a missing year passed over',
      'unresolved-date',
      made({ answer: { canonical: '4 June', accepted: [], precision: 'day', edtf: 'XXXX-06-04' } }),
    ],
    [
      'evidence about something else',
      'evidence-without-answer',
      claim({ evidence: [evidence({ exact: 'The weather was fine.' })] }),
    ],
    ['no evidence', 'evidence-without-answer', claim({ evidence: [] })],
    [
      'evidence of another month',
      'evidence-without-answer',
      made({ evidence: [evidence({ exact: 'On 9 May the bridge opened' })] }),
    ],
    [
      'evidence of another weekday',
      'evidence-without-answer',
      made({ evidence: [evidence({ exact: 'On Tuesday the bridge opened' })] }),
    ],
    ['a wrong answer that is right', 'distractor-true', claim({ distractors: ['Bo Karlsen', 'Lund'] })],
    ['a wrong date that is right', 'distractor-true', made({ distractors: ['June 4, 2021'] })],
  ])('%s', (_, rule, card) => {
    expect(rulesOf(card)).toContain(rule)
  })

  it('a question with two answers in the deck, on both cards', () => {
    const other = claim({
      answer: { canonical: 'Bo Karlsen', accepted: [] },
      attribution: { speaker: 'Bo Karlsen', verb: 'said', date: '2021-06-04' },
      evidence: [evidence({ exact: 'Bo Karlsen said' })],
    })
    expect(rulesOf(claim(), other)).toEqual(['ambiguous-answer', 'ambiguous-answer'])
  })

  it('a question asked twice, on the later card', () => {
    const first = claim()
    const second = claim({ prompt: 'Who said on 4 June 2021 that the Lonn Harbour Board would raise its toll?' })
    expect(auditDeck(deck({ cards: [first, second] })).map(({ rule, card }) => [rule, card])).toEqual([
      ['duplicate', second.id],
    ])
  })

  it('nothing in the tray', () => {
    expect(
      auditDeck(deck({ cards: [], tray: [{ card: asks('When did he say this?'), reasons: ['unresolved-pronoun'] }] })),
    ).toEqual([])
  })
})
