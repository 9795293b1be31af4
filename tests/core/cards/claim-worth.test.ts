/** Which of the things that somebody said are asked for: whole ones, and those that take up the story. */
import { describe, expect, it } from 'vitest'
import { ofKind, propose, type Told } from './facts-builder.ts'

const lund = { name: 'Ada Lund', type: 'person', aliases: ['Lund'] } as const
const board = { name: 'Lonn Harbour Board', type: 'organisation' } as const
const velmar = { name: 'Velmar', type: 'place' } as const
const entities = [lund, board, velmar]

const lead =
  'The Lonn Harbour Board closed the ferry line to Velmar on 4 June 2021. The ferry line had lost 40 million crowns. Passengers from Velmar must now take a bus. The harbour was quiet. No ship left.'
const asked = (text: string, claims: Told['claims']): string[] => {
  const made = propose(`${lead} ${text}`, { entities, claims: claims ?? [] })
  return [...ofKind(made, 'claim-speaker'), ...ofKind(made, 'quotation')].map(({ prompt }) => prompt)
}

describe('what is left out behind a claim', () => {
  it('may be another statement of its own', () => {
    const said = {
      source: 'Ada Lund',
      cue: 'said',
      content: 'that the Lonn Harbour Board had sold three ferries of Velmar',
      by: 'Ada Lund',
    }
    expect(
      asked('Ada Lund said that the Lonn Harbour Board had sold three ferries of Velmar, and left the room.', [said]),
    ).toHaveLength(1)
  })

  it('may not be what was allowed, a member of a list or the other half of a judgement', () => {
    const torn = [
      ['that the Lonn Harbour Board would let all ferries', 'of Velmar to sail'],
      ['that the Lonn Harbour Board sent Velmar letters', ', bills and threats'],
      ['that the ferries of the Lonn Harbour Board were safe', ', but the pier of Velmar was a danger'],
    ] as const
    for (const [content, rest] of torn) {
      const joint = rest.startsWith(',') ? '' : ' '
      const claim = { source: 'Ada Lund', cue: 'said', content, by: 'Ada Lund' }
      expect(asked(`Ada Lund said ${content}${joint}${rest}.`, [claim])).toEqual([])
    }
  })

  it('may not be who else told it', () => {
    const content = 'that Velmar "will not be bought by the Lonn Harbour Board," recalled one member'
    const claim = { source: 'Ada Lund', cue: 'said', content, by: 'Ada Lund' }
    expect(asked(`Ada Lund said ${content}.`, [claim])).toEqual([])
  })
})

describe('the day on which somebody plans something', () => {
  it('is the day of what is planned, not of the planning', () => {
    const text = 'On Friday, Ada Lund hopes to sue the Lonn Harbour Board in Velmar.'
    const made = propose(`${lead} ${text}`, {
      entities,
      dates: [{ words: 'Friday', edtf: '2021-06-11' }],
      claims: [
        {
          source: 'Ada Lund',
          cue: 'hopes',
          content: 'to sue the Lonn Harbour Board in Velmar',
          by: 'Ada Lund',
          on: 'Friday',
          kind: 'attitude',
        },
      ],
    })
    const prompts = [...made.cards, ...made.tray.map(({ card }) => card)]
      .filter(({ kind }) => kind === 'claim-speaker')
      .map(({ prompt }) => prompt)
    expect(prompts).toHaveLength(1)
    expect(prompts[0]).not.toContain('11 June')
  })
})

describe('words in quotation marks', () => {
  const quote = (words: string): string[] =>
    asked(`“${words},” said Ada Lund.`, [
      { source: 'Ada Lund', cue: 'said', content: `“${words},”`, by: 'Ada Lund', kind: 'direct' },
    ])

  it('are asked for where they take up what the article is about', () => {
    expect(quote('The ferry line to Velmar was never worth the money that the harbour paid')).toHaveLength(1)
  })

  it('are left where they are only well put', () => {
    expect(quote('I looked at my dinner, and my dinner looked back at me')).toEqual([])
  })
})

describe('who speaks', () => {
  const berg = { name: 'Ola Berg', type: 'person', aliases: ['Berg'] } as const
  const lines =
    'The bus to Velmar was late. The pier stood empty. Gulls sat on the roof. Rain fell. A dog barked. Nobody waited.'
  const heard = (text: string, claims: Told['claims'], office = false): string[] => {
    const roles = office ? [{ title: 'harbour master', owner: board.name }] : []
    const made = propose(`${lead} ${lines} ${text}`, {
      entities: [...entities, { ...berg, roles }],
      claims: claims ?? [],
    })
    return [...ofKind(made, 'claim-speaker'), ...ofKind(made, 'quotation')].map(({ prompt }) => prompt)
  }
  const quoted = (words: string, behind = ''): [string, Told['claims']] => [
    `“${words},” said Ola Berg${behind}.`,
    [{ source: 'Ola Berg', cue: 'said', content: `“${words},”`, by: 'Ola Berg', kind: 'direct' }],
  ]
  const opinion = 'The ferry line to Velmar was never worth the money that the harbour paid'

  it('is not asked of a passer-by who is named once, unless it is for a figure', () => {
    expect(heard(...quoted(opinion, ', of Velmar'))).toEqual([])
    expect(heard(...quoted('The ferry line to Velmar took 40 minutes less than the harbour bus'))).toHaveLength(1)
  })

  it('is asked of whoever speaks for a body', () => {
    expect(heard(...quoted(opinion, ', a clerk at the Lonn Harbour Board'))).toHaveLength(1)
    expect(heard(...quoted(opinion), true)).toHaveLength(1)
  })

  it('is not asked where two say the same', () => {
    const content = 'that the Lonn Harbour Board should sell the ferries to Velmar'
    const one = { source: 'Ada Lund', cue: 'said', content, by: 'Ada Lund' }
    const other = {
      source: 'Ola Berg',
      cue: 'argued',
      content: 'that all ferries of the Lonn Harbour Board should be sold to Velmar',
      by: 'Ola Berg',
    }
    const opening = `Ada Lund said ${content}.`
    expect(heard(opening, [one])).toHaveLength(1)
    expect(heard(`${opening} Ola Berg argued ${other.content}.`, [one, other])).toEqual([])
    const denial = { ...other, content: other.content.replace('should be', 'should not be') }
    expect(heard(`${opening} Ola Berg argued ${denial.content}.`, [one, denial])).toHaveLength(2)
  })

  it('is not whoever hands on the words of another', () => {
    const content = 'that Velmar had bought two ferries of the old line'
    const claim = { source: 'The Lonn Harbour Board', cue: 'saying', content, by: board.name }
    expect(heard(`The Lonn Harbour Board quoted a pilot in Velmar as saying ${content}.`, [claim])).toEqual([])
  })
})

describe('a statement behind a clause of time', () => {
  it('is not asked for without itself', () => {
    const content =
      'that before Velmar scrapped the ferries of the Lonn Harbour Board in 2019, those cost 40 million crowns'
    const claim = { source: 'Ada Lund', cue: 'said', content, by: 'Ada Lund' }
    for (const prompt of asked(`Ada Lund said ${content}.`, [claim])) expect(prompt).toContain('40 million')
  })
})

describe('words that somebody else said', () => {
  it('are not cut off amid a quotation', () => {
    const words = 'As the Lonn Harbour Board wrote, ‘the ferry line to Velmar has lost its money.'
    const text = `“${words}” And nobody laughed, said Ada Lund.`
    const claim = { source: 'Ada Lund', cue: 'said', content: `“${words}”`, by: 'Ada Lund', kind: 'direct' } as const
    expect(asked(text, [claim])).toEqual([])
  })
})

describe('a body named by its sort alone', () => {
  const trust = { name: 'Tarn Pans Trust', type: 'organisation', aliases: ['Trust'] } as const
  const told = (content: string): string[] => {
    const text = `${lead} The Tarn Pans Trust was there. Ada Lund said ${content}.`
    const claim = { source: 'Ada Lund', cue: 'said', content, by: 'Ada Lund' }
    return ofKind(propose(text, { entities: [...entities, trust], claims: [claim] }), 'claim-speaker').map(
      ({ prompt }) => prompt,
    )
  }

  it('is asked about by its full name only', () => {
    expect(told('that the Tarn Pans Trust would sell the ferry line to Velmar')).toHaveLength(1)
    for (const prompt of told('that the Trust would sell the ferry line to Velmar'))
      expect(prompt).toContain('Tarn Pans Trust')
  })
})
