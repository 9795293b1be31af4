import { describe, expect, it } from 'vitest'
import { auditDeck } from '../../../src/core/cards/audit.ts'
import { heldBack, ofKind, propose, type Told } from './facts-builder.ts'

const lund = { name: 'Ada Lund', type: 'person', aliases: ['Lund'] } as const
const holm = { name: 'Ben Holm', type: 'person', aliases: ['Holm'] } as const
const board = { name: 'Lonn Harbour Board', type: 'organisation' } as const
const velmar = { name: 'Velmar', type: 'place' } as const

describe('what somebody said', () => {
  it('is not asked where nothing in the question singles it out: a plan, or something about oneself', () => {
    const made = propose('Ada Lund said that she would resign before the Velmar election in May.', {
      entities: [lund, velmar],
      mentions: [{ words: 'she', of: 'Ada Lund' }],
      claims: [
        {
          source: 'Ada Lund',
          cue: 'said',
          content: 'that she would resign before the Velmar election in May',
          by: 'Ada Lund',
        },
      ],
    })
    expect(ofKind(made, 'claim-content')).toEqual([])
  })

  it('one body with "and" in its name speaks for itself, and "who" behind a name is its bearer', () => {
    const rail = { name: 'Union of Rail and Dock Workers', type: 'organisation' } as const
    const text =
      'The Union of Rail and Dock Workers said that Velmar would close its last pier at Ostby in May. Ada Lund, who warned that Ostby would lose forty jobs with the pier, left.'
    const made = propose(text, {
      entities: [rail, lund, velmar, { name: 'Ostby', type: 'place' }],
      claims: [
        {
          source: 'The Union of Rail and Dock Workers',
          cue: 'said',
          content: 'that Velmar would close its last pier at Ostby in May',
          by: rail.name,
        },
        { source: 'who', cue: 'warned', content: 'that Ostby would lose forty jobs with the pier', by: 'Ada Lund' },
      ],
    })
    expect(new Set(made.cards.flatMap(({ attribution }) => attribution?.speaker ?? []))).toEqual(
      new Set(['the Union of Rail and Dock Workers', 'Ada Lund']),
    )
  })

  it('keeps the act of speech: what was denied, of what somebody was accused, what they were urged to do', () => {
    const text =
      'Ada Lund denied that Velmar had sold its ferries. Ben Holm accused the Lonn Harbour Board of hiding a report on Velmar. The Lonn Harbour Board urged Velmar to build a second pier at Ostby.'
    const made = propose(text, {
      entities: [lund, holm, board, velmar, { name: 'Ostby', type: 'place' }],
      claims: [
        {
          source: 'Ada Lund',
          cue: 'denied',
          content: 'that Velmar had sold its ferries',
          by: 'Ada Lund',
          stance: 'denied',
        },
        {
          source: 'Ben Holm',
          cue: 'accused',
          content: 'the Lonn Harbour Board of hiding a report on Velmar',
          by: 'Ben Holm',
        },
        {
          source: 'The Lonn Harbour Board',
          cue: 'urged',
          content: 'Velmar to build a second pier at Ostby',
          by: 'Lonn Harbour Board',
        },
      ],
    })
    const asked = [...made.cards, ...made.tray.map(({ card }) => card)]
      .filter(({ kind }) => kind === 'claim-content')
      .map(({ prompt, answer }) => [prompt.replace(/^.*?, /, ''), answer.canonical])
    expect(asked.toSorted()).toEqual([
      ['of what did Ben Holm accuse the Lonn Harbour Board?', 'Hiding a report on Velmar'],
      ['what did Ada Lund deny?', 'That Velmar had sold its ferries'],
      ['what did the Lonn Harbour Board urge Velmar to do?', 'Build a second pier at Ostby'],
    ])
    expect(heldBack(made)['According to the article of 7 June 2021, what did Ada Lund deny?']).toContain(
      'ambiguous-answer',
    )
  })

  it('is not asked by the verb alone where somebody denies two things', () => {
    const text = 'Ada Lund denied that Velmar had sold its ferries. Lund denied that Ostby had bought them.'
    const made = propose(text, {
      entities: [lund, velmar, { name: 'Ostby', type: 'place' }],
      claims: [
        { source: 'Ada Lund', cue: 'denied', content: 'that Velmar had sold its ferries', by: 'Ada Lund' },
        { source: 'Lund', cue: 'denied', content: 'that Ostby had bought them', by: 'Ada Lund' },
      ],
    })
    expect(ofKind(made, 'claim-content')).toEqual([])
  })

  it('names in full what the text takes up again', () => {
    const text =
      'Engineers closed the Ostrel dam in March after a storm over the hills. Ada Lund insisted that the dam was safe.'
    const made = propose(text, {
      entities: [lund, { name: 'Ostrel', type: 'place' }],
      claims: [{ source: 'Ada Lund', cue: 'insisted', content: 'that the dam was safe', by: 'Ada Lund' }],
    })
    expect(JSON.stringify(made)).toContain('who insisted that the Ostrel dam was safe?')
  })

  it('is held back where a noun means what only the article tells', () => {
    const made = propose(
      'Two men came to the village. Ada Lund said that the taller one had taken the money and the keys.',
      {
        entities: [lund],
        claims: [
          {
            source: 'Ada Lund',
            cue: 'said',
            content: 'that the taller one had taken the money and the keys',
            by: 'Ada Lund',
          },
        ],
      },
    )
    expect(ofKind(made, 'claim-speaker')).toEqual([])
  })

  it('keeps the hour and names the day: "at dawn on Tuesday"', () => {
    const made = propose('Ada Lund said that the Lonn Harbour Board would reopen Velmar port at dawn on Tuesday.', {
      entities: [lund, board, velmar],
      dates: [{ words: 'dawn on Tuesday', edtf: '2021-06-08', type: 'TIME' }],
      claims: [
        {
          source: 'Ada Lund',
          cue: 'said',
          content: 'that the Lonn Harbour Board would reopen Velmar port at dawn on Tuesday',
          by: 'Ada Lund',
        },
      ],
    })
    expect(ofKind(made, 'claim-speaker')[0]?.prompt).toContain('at dawn on 8 June 2021?')
  })
})

describe('a pronoun', () => {
  const quoting = (text: string, of: string): Told => ({
    entities: [lund, holm],
    mentions: [{ words: 'she', of }],
    claims: [{ source: 'she', cue: 'said', content: text, by: of, kind: 'direct' }],
  })
  const quote = '“Every boat in Velmar will be sold before winter storms come,”'

  it('names its speaker where everybody else near it is of the other gender', () => {
    const text = `Ada Lund met Mr Ben Holm at the pier. ${quote} she said.`
    expect(ofKind(propose(text, quoting(quote, 'Ada Lund')), 'quotation')[0]?.answer.canonical).toBe('Ada Lund')
  })

  it('stays open where an unnamed woman stands between', () => {
    const text = `Ada Lund came to the pier. The widow waited there. ${quote} she said.`
    expect(ofKind(propose(text, quoting(quote, 'Ada Lund')), 'quotation')).toEqual([])
  })
})

describe('a quotation', () => {
  const quoting = (quote: string): Told => ({
    entities: [lund, velmar],
    claims: [{ source: 'Ada Lund', cue: 'said', content: quote, by: 'Ada Lund', kind: 'direct' }],
  })
  const made = (quote: string): number => ofKind(propose(`${quote} Ada Lund said.`, quoting(quote)), 'quotation').length

  it('is asked for where its own words tell what they are about', () => {
    expect(made('“Every boat in Velmar must have a licence by next winter,”')).toBe(1)
  })

  it.each([
    '“It is the worst winter that Velmar has seen in years,”',
    '“You people of Velmar put down landmarks quicker than dogs,”',
    '“One of the things Velmar has always known is patience,”',
    '“In Velmar it works very well and always will do,”',
    '“Every boat must have its own licence by next winter,”',
    '“Velmar has seen a commitment to tearing down that law,”',
  ])('is held back where they do not: %s', (quote) => {
    expect(made(quote)).toBe(0)
  })
})

describe('a card on how the article presents something', () => {
  it('asks whether it is the report’s own finding, and is answered by whose statement it is', () => {
    const made = propose('Ada Lund stressed that the Lonn Harbour Board had broken no agreement with Velmar.', {
      entities: [lund, board, velmar],
      claims: [
        {
          source: 'Ada Lund',
          cue: 'stressed',
          content: 'that the Lonn Harbour Board had broken no agreement with Velmar',
          by: 'Ada Lund',
        },
      ],
    })
    expect(ofKind(made, 'presentation')).toMatchObject([
      {
        prompt:
          'A report of 7 June 2021 contains the statement that the Lonn Harbour Board had broken no agreement with Velmar. Is that the report’s finding or somebody’s claim, and if so, whose claim?',
        answer: { canonical: 'Ada Lund’s statement' },
        attribution: { speaker: 'Ada Lund', verb: 'stressed' },
      },
    ])
    expect(auditDeck(made)).toEqual([])
  })
})

describe('a statement that the report itself calls false', () => {
  it('is not asked for as how the report presents it', () => {
    const text =
      'Ada Lund stressed that the Lonn Harbour Board had broken no agreement with Velmar. That is false, as three letters show.'
    const content = 'that the Lonn Harbour Board had broken no agreement with Velmar'
    const claims = [{ source: 'Ada Lund', cue: 'stressed', content, by: 'Ada Lund' }]
    expect(ofKind(propose(text, { entities: [lund, board, velmar], claims }), 'presentation')).toEqual([])
  })
})

describe('a card on two sides', () => {
  const text =
    'Ben Holm claimed that the Lonn Harbour Board had wasted 40 million crowns on Velmar. Ada Lund rejected the allegation.'
  const told: Told = {
    entities: [lund, holm, board, velmar],
    claims: [
      {
        source: 'Ben Holm',
        cue: 'claimed',
        content: 'that the Lonn Harbour Board had wasted 40 million crowns on Velmar',
        by: 'Ben Holm',
        stance: 'alleged',
      },
      { source: 'Ada Lund', cue: 'rejected', content: 'the allegation', by: 'Ada Lund', stance: 'denied' },
    ],
  }

  it('tells the one side and asks for the other', () => {
    expect(ofKind(propose(text, told), 'two-sides')).toMatchObject([
      {
        prompt:
          'According to the article of 7 June 2021, who rejected Ben Holm’s claim that the Lonn Harbour Board had wasted 40 million crowns on Velmar?',
        answer: { canonical: 'Ada Lund' },
      },
    ])
  })

  it('is not made where nobody in particular made the claim', () => {
    const claims = (told.claims ?? []).map(({ by, ...claim }) =>
      by === 'Ben Holm' ? claim : { ...claim, by: 'Ada Lund' },
    )
    const made = propose(text.replace('Ben Holm', 'A neighbour'), {
      ...told,
      claims: claims.map((claim) => ({ ...claim, source: claim.source.replace('Ben Holm', 'A neighbour') })),
    })
    expect(ofKind(made, 'two-sides')).toEqual([])
    expect(Object.keys(heldBack(made)).join()).not.toContain('rejected A neighbour')
  })
})
