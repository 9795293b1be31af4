import { describe, expect, it } from 'vitest'
import { auditDeck } from '../../../src/core/cards/audit.ts'
import { parseDeck, printDeck } from '../../../src/core/deck/deck-file.ts'
import { makeDeck } from '../../../src/core/deck/new-deck.ts'
import { bytesOf } from '../deck/deck-builder.ts'
import { deckId, heldBack, ofKind, promptsOf, propose, sourceOf, type Told } from './facts-builder.ts'

const lund = { name: 'Ada Lund', type: 'person', aliases: ['Lund'], roles: [{ title: 'mayor', of: 'Velmar' }] } as const
const velmar = { name: 'Velmar', type: 'place' } as const

describe('cards that ask for a date', () => {
  const text =
    'The bridge opened late. On 4 June, the Lonn Harbour Board closed the old ferry line to Velmar after a dispute over tolls.'
  const told: Told = {
    entities: [{ name: 'Lonn Harbour Board', type: 'organisation' }, velmar],
    dates: [{ words: '4 June', edtf: '2021-06-04', subject: 'the Lonn Harbour Board', predicate: 'closed' }],
  }

  it('ask at the grain of the article and carry its EDTF', () => {
    expect(ofKind(propose(text, told), 'event-date')).toMatchObject([
      {
        prompt: 'On what day did the Lonn Harbour Board close the old ferry line to Velmar?',
        answer: { canonical: '4 June 2021', precision: 'day', edtf: '2021-06-04' },
      },
    ])
  })

  it('say so where the article names no year', () => {
    const [date] = told.dates ?? []
    const made = propose(text, { ...told, published: null, dates: date ? [{ ...date, edtf: 'XXXX-06-04' }] : [] })
    expect(ofKind(made, 'event-date')[0]?.answer).toMatchObject({
      canonical: '4 June; the article names no year',
      edtf: 'XXXX-06-04',
    })
  })

  it('ask for month and year where no day is known', () => {
    const older = 'In March 2014, the Lonn Harbour Board closed the old ferry line to Velmar.'
    const made = propose(older, {
      ...told,
      dates: [{ words: 'March 2014', edtf: '2014-03', subject: 'the Lonn Harbour Board', predicate: 'closed' }],
    })
    expect(ofKind(made, 'event-date')).toMatchObject([
      {
        prompt: 'In what month and year did the Lonn Harbour Board close the old ferry line to Velmar?',
        answer: { canonical: 'March 2014' },
      },
    ])
  })

  it('follow the article in the order of day and month', () => {
    const american = 'On June 4, the Lonn Harbor Board closed the old ferry line to Velmar, a neighboring town.'
    const made = propose(american, {
      ...told,
      entities: [{ name: 'Lonn Harbor Board', type: 'organisation' }, velmar],
      dates: [{ words: 'June 4', edtf: '2021-06-04', subject: 'the Lonn Harbor Board', predicate: 'closed' }],
    })
    expect(ofKind(made, 'event-date')[0]?.answer).toMatchObject({
      canonical: 'June 4, 2021',
      accepted: expect.arrayContaining(['4 June 2021']),
    })
  })

  it('are held back where the day is not known', () => {
    const weekday = text.replace('4 June', 'Friday')
    const made = propose(weekday, {
      ...told,
      published: null,
      dates: [{ words: 'Friday', subject: 'the Lonn Harbour Board', predicate: 'closed' }],
    })
    expect(made.cards).toEqual([])
    expect(Object.values(heldBack(made))).toEqual([['unresolved-date']])
  })

  it('are never made from a vague date', () => {
    const soon = 'Soon the Lonn Harbour Board will close the old ferry line to Velmar.'
    const made = propose(soon, {
      ...told,
      dates: [
        { words: 'Soon', vague: true, value: 'FUTURE_REF', subject: 'the Lonn Harbour Board', predicate: 'will close' },
      ],
    })
    expect([...made.cards, ...made.tray]).toEqual([])
  })

  it('never ask for a year that dates a noun or is half of a range', () => {
    const range = 'The Lonn Harbour Board ran the ferry line to Velmar in 1980-1988 and survived the strike of 1994.'
    const made = propose(range, {
      ...told,
      dates: [
        { words: '1980', edtf: '1980', subject: 'The Lonn Harbour Board', predicate: 'ran' },
        { words: '1994', edtf: '1994', subject: 'The Lonn Harbour Board', predicate: 'survived' },
      ],
    })
    expect(ofKind(made, 'event-date')).toEqual([])
  })
})

describe('cards made from claims', () => {
  const text =
    'VELMAR – Mayor Ada Lund warned on Monday that the Lonn Harbour Board would raise the Velmar toll. Lund said the board had lost 40 million crowns.'
  const told: Told = {
    entities: [lund, velmar, { name: 'Lonn Harbour Board', type: 'organisation' }],
    dates: [{ words: 'Monday', edtf: '2021-06-07' }],
    claims: [
      {
        source: 'Mayor Ada Lund',
        cue: 'warned',
        content: 'that the Lonn Harbour Board would raise the Velmar toll',
        by: 'Ada Lund',
        on: 'Monday',
      },
    ],
  }

  it('name the day on which it was said, and who, how and when as attribution', () => {
    const [card] = ofKind(propose(text, told), 'claim-speaker')
    expect(card).toMatchObject({
      prompt: 'Who warned on 7 June 2021 that the Lonn Harbour Board would raise the Velmar toll?',
      attribution: { speaker: 'Ada Lund', verb: 'warned', date: '2021-06-07' },
    })
    expect(card?.answer.accepted).toContain('Lund')
  })

  it('rest on the words that name speaker, verb and content', () => {
    const [card] = ofKind(propose(text, told), 'claim-speaker')
    expect(card?.evidence[0]?.exact).toMatch(/^Mayor Ada Lund warned on Monday that the Lonn Harbour Board would raise/)
  })

  it('fall back on the article where no day is known', () => {
    const plain = 'Ada Lund said that Velmar had lost 40 million crowns.'
    const made = propose(plain, {
      ...told,
      dates: [],
      claims: [{ source: 'Ada Lund', cue: 'said', content: 'that Velmar had lost 40 million crowns', by: 'Ada Lund' }],
    })
    expect(promptsOf(made)).toContain(
      'According to the article of 7 June 2021, who said that Velmar had lost 40 million crowns?',
    )
  })

  it('name the publisher where it is known', () => {
    const plain = 'Ada Lund said that Velmar had lost 40 million crowns.'
    const made = propose(plain, {
      ...told,
      publisher: 'The Harbour Post',
      dates: [],
      claims: [{ source: 'Ada Lund', cue: 'said', content: 'that Velmar had lost 40 million crowns', by: 'Ada Lund' }],
    })
    expect(promptsOf(made)).toContain('According to The Harbour Post, who said that Velmar had lost 40 million crowns?')
  })

  it('are held back where the claim speaks of its speaker as "he" or "she"', () => {
    const own = 'Ada Lund said on Monday that she would leave Velmar for good.'
    const made = propose(own, {
      ...told,
      mentions: [{ words: 'she', of: 'Ada Lund' }],
      claims: [
        {
          source: 'Ada Lund',
          cue: 'said',
          content: 'that she would leave Velmar for good',
          by: 'Ada Lund',
          on: 'Monday',
        },
      ],
    })
    expect(ofKind(made, 'claim-speaker')).toEqual([])
    expect(ofKind(made, 'claim-content')).toEqual([])
  })

  it('put a name where the article has a nominal, and a date where it has a weekday', () => {
    const nominal =
      'Ada Lund spoke to Bo Karlsen. The engineer said that the mayor ordered the work on Friday for Velmar.'
    const made = propose(nominal, {
      entities: [lund, velmar, { name: 'Bo Karlsen', type: 'person' }],
      mentions: [
        { words: 'The engineer', of: 'Bo Karlsen', form: 'nominal' },
        { words: 'the mayor', of: 'Ada Lund', form: 'nominal' },
      ],
      dates: [{ words: 'Friday', edtf: '2021-06-04' }],
      claims: [
        {
          source: 'The engineer',
          cue: 'said',
          content: 'that the mayor ordered the work on Friday for Velmar',
          by: 'Bo Karlsen',
        },
      ],
    })
    const all = [...made.cards, ...made.tray.map((item) => item.card)].map((card) => card.prompt)
    expect(all.join('\n')).toContain('Ada Lund ordered the work on 4 June 2021 for Velmar')
  })

  it('keep a loaded word in quotation marks, and choose a neutral verb', () => {
    const loaded = 'Ada Lund slammed the Velmar regime. The Lonn Army announced on Monday the liberation of Velmar.'
    const made = propose(loaded, {
      ...told,
      entities: [lund, velmar, { name: 'Lonn Army', type: 'organisation' }],
      claims: [
        { source: 'Ada Lund', cue: 'slammed', content: 'the Velmar regime', by: 'Ada Lund' },
        {
          source: 'The Lonn Army',
          cue: 'announced',
          content: 'the liberation of Velmar',
          by: 'Lonn Army',
          on: 'Monday',
          stance: 'announced',
        },
      ],
    })
    const prompts = [...made.cards, ...made.tray.map((item) => item.card)].map((card) => card.prompt).join('\n')
    expect(prompts).toContain('criticised the Velmar “regime”')
    expect(prompts).toContain('the “liberation” of Velmar')
    expect(prompts).not.toContain('slam')
  })

  it('are not made from what was not said', () => {
    const unsaid = 'Ada Lund refused to say that Velmar had lost 40 million crowns.'
    const made = propose(unsaid, {
      ...told,
      dates: [],
      claims: [{ source: 'Ada Lund', cue: 'say', content: 'that Velmar had lost 40 million crowns', by: 'Ada Lund' }],
    })
    expect(made.cards.filter((card) => card.attribution)).toEqual([])
  })

  it('ask whose words a quotation is, exactly as printed', () => {
    const quoted = '“We will build the bridge to Velmar with our own hands,” Lund said on Monday.'
    const made = propose(quoted, {
      ...told,
      claims: [
        {
          source: 'Lund',
          cue: 'said',
          content: '“We will build the bridge to Velmar with our own hands,”',
          by: 'Ada Lund',
          on: 'Monday',
          kind: 'direct',
        },
      ],
    })
    expect(ofKind(made, 'quotation')).toMatchObject([
      {
        prompt: 'Who said on 7 June 2021: “We will build the bridge to Velmar with our own hands”?',
        answer: { canonical: 'Ada Lund' },
      },
    ])
  })

  it('hold back a quotation that begins with somebody unnamed', () => {
    const quoted = '“He will never build the bridge to Velmar with them,” Lund said on Monday.'
    const made = propose(quoted, {
      ...told,
      claims: [
        {
          source: 'Lund',
          cue: 'said',
          content: '“He will never build the bridge to Velmar with them,”',
          by: 'Ada Lund',
          on: 'Monday',
          kind: 'direct',
        },
      ],
    })
    expect(ofKind(made, 'quotation')).toEqual([])
  })
})

describe('cards on roles, names and acronyms', () => {
  it('ask who somebody was at the time of the article, and who held a unique office', () => {
    const text = 'Velmar Mayor Ada Lund spoke. Much else happened in the town of Velmar that week, none of it of note.'
    const made = propose(text, { entities: [{ ...lund, roles: [{ title: 'Mayor', of: 'Velmar' }] }, velmar] })
    expect(ofKind(made, 'role')).toMatchObject([
      { prompt: 'Who was Ada Lund in June 2021?', answer: { canonical: 'Velmar’s mayor' } },
    ])
    expect(ofKind(made, 'role-holder')).toMatchObject([
      { prompt: 'Who was Velmar’s mayor in June 2021?', answer: { canonical: 'Ada Lund' } },
    ])
  })

  it('do not say that a former mayor was mayor', () => {
    const text = 'Former Velmar Mayor Ada Lund spoke.'
    const made = propose(text, { entities: [{ ...lund, roles: [{ title: 'Mayor', of: 'Velmar' }] }, velmar] })
    expect(made.cards.map(({ prompt, answer }) => [prompt, answer.canonical])).toEqual([
      ['Who was Ada Lund in June 2021?', 'Former mayor of Velmar'],
    ])
  })

  it('ask what an acronym stands for where the article spells it out', () => {
    const text = 'Members of the Lonn Ferry Union (LFU) met in Velmar.'
    const made = propose(text, {
      entities: [{ name: 'Lonn Ferry Union', type: 'organisation', aliases: ['LFU'] }, velmar],
    })
    expect(ofKind(made, 'acronym')).toMatchObject([
      { prompt: 'What does LFU stand for?', answer: { canonical: 'Lonn Ferry Union' } },
    ])
  })

  it('ask for the name of an operation by what the article tells of it', () => {
    const text = 'The offensive dubbed “Silver Oar” began in May 2016 near Velmar.'
    const made = propose(text, {
      entities: [velmar],
      names: [{ words: 'Silver Oar', kind: 'operation' }],
      dates: [{ words: 'May 2016', edtf: '2016-05' }],
    })
    expect(ofKind(made, 'name')).toMatchObject([
      { prompt: 'Which offensive began in May 2016 near Velmar?', answer: { canonical: 'Silver Oar' } },
    ])
  })
})

describe('a proposal', () => {
  const text =
    'Velmar Mayor Ada Lund warned on Monday that the Lonn Harbour Board would raise the Velmar toll. On 4 June, the Lonn Harbour Board closed the old ferry line to Velmar. “We will build the bridge to Velmar with our own hands,” Lund said.'
  const told: Told = {
    entities: [
      { ...lund, roles: [{ title: 'Mayor', of: 'Velmar' }] },
      velmar,
      { name: 'Lonn Harbour Board', type: 'organisation' },
    ],
    dates: [
      { words: 'Monday', edtf: '2021-06-07' },
      { words: '4 June', edtf: '2021-06-04', subject: 'the Lonn Harbour Board', predicate: 'closed' },
    ],
    claims: [
      {
        source: 'Velmar Mayor Ada Lund',
        cue: 'warned',
        content: 'that the Lonn Harbour Board would raise the Velmar toll',
        by: 'Ada Lund',
        on: 'Monday',
      },
      {
        source: 'Lund',
        cue: 'said',
        content: '“We will build the bridge to Velmar with our own hands,”',
        by: 'Ada Lund',
        kind: 'direct',
      },
    ],
  }
  const deckOf = (made: ReturnType<typeof propose>) =>
    makeDeck({
      id: deckId,
      title: 'Velmar',
      language: 'en',
      sources: [sourceOf(text, told)],
      cards: made.cards,
      tray: made.tray,
    })

  it('is the same, byte for byte, each time', () => {
    expect(printDeck(deckOf(propose(text, told)))).toBe(printDeck(deckOf(propose(text, told))))
  })

  it('has cards without a finding, with distinct ids, in a deck that reads back', () => {
    const deck = deckOf(propose(text, told))
    expect(deck.cards.length).toBeGreaterThanOrEqual(5)
    expect(auditDeck(deck)).toEqual([])
    expect(parseDeck(bytesOf(printDeck(deck)))).toEqual({ ok: true, value: deck })
  })

  it('keeps a claim and its repetition in a heading as one card', () => {
    const twice = `Board would raise the Velmar toll: Lund\n${text}`
    const made = propose(twice, {
      ...told,
      claims: [
        ...(told.claims ?? []),
        { source: 'Lund', cue: ':', content: 'Board would raise the Velmar toll', by: 'Ada Lund', headline: true },
      ],
    })
    expect(ofKind(made, 'claim-speaker')).toHaveLength(1)
  })

  it('is empty for an article without facts', () => {
    expect(propose('Nothing of note took place.', {})).toEqual({ cards: [], tray: [], leftOut: 0 })
  })

  it('evidences every card with words that stand where it says', () => {
    for (const card of propose(text, told).cards)
      for (const { start, end, exact } of card.evidence) expect(text.slice(start, end)).toBe(exact)
  })
})
