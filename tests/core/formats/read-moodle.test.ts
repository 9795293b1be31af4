import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { deckSchema } from '../../../src/core/deck/deck-schema.ts'
import type { Incoming } from '../../../src/core/formats/incoming.ts'
import { mediaOfCard } from '../../../src/core/deck/card-media.ts'
import { base64FromBytes, bytesFromBase64 } from '../../../src/core/formats/lms/base64.ts'
import { readMoodleXml } from '../../../src/core/formats/lms/read-moodle.ts'
import { writeMoodleXml } from '../../../src/core/formats/lms/write-moodle.ts'
import type { Result } from '../../../src/core/fault.ts'
import { outgoing, quay } from './lms-decks.ts'

const result = (xml: string): Result<Incoming> => readMoodleXml(new TextEncoder().encode(xml), { name: 'quay.xml' })
function read(xml: string): Incoming {
  const reading = result(xml)
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault))
  return reading.value
}
const cardsOf = (...questions: readonly string[]): readonly Card[] =>
  read(`<?xml version="1.0"?><quiz>${questions.join('')}</quiz>`).decks.flatMap(({ deck }) => deck.cards)
const told = ({ prompt, answer, distractors = [] }: Card) => [prompt, answer.canonical, answer.accepted, distractors]

const question = (type: string, text: string, more: string): string =>
  `<question type="${type}"><name><text>Name</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>${more}</question>`
const answer = (fraction: string, text: string): string =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text><feedback><text></text></feedback></answer>`

describe('Moodle XML from elsewhere', () => {
  test('every way of asking becomes a card', () => {
    const cards = cardsOf(
      question(
        'multichoice',
        '<p>Who &amp; when?</p>',
        `<single>true</single>${answer('100', 'Dorn')}${answer('0', 'Reyle')}`,
      ),
      question(
        'multichoice',
        'Which?',
        `<single>false</single>${answer('50', 'a')}${answer('50', 'b')}${answer('-100', 'c')}`,
      ),
      question(
        'shortanswer',
        'Where?',
        `${answer('100', 'Marrowport')}${answer('100', 'The port\\*')}${answer('30', 'Sea')}${answer('0', '*')}`,
      ),
      question('truefalse', 'Stone?', `${answer('0', 'true')}${answer('100', 'false')}`),
      question('numerical', 'How many?', answer('100', '7')),
      question(
        'matching',
        'Match.',
        '<subquestion format="html"><text>Dorn</text><answer><text>builder</text></answer></subquestion><subquestion format="html"><text>Brandt</text><answer><text>speaker</text></answer></subquestion>',
      ),
      question('ordering', 'Order.', `${answer('1', 'first')}${answer('2', 'second')}`),
      question('cloze', 'The {1:SHORTANSWER:=quay~%100%wharf#yes~%50%pier} is {1:MC:~old~=new\\}er}.', ''),
      question('essay', 'Write.', '<graderinfo format="html"><text>The answer</text></graderinfo>'),
    )
    expect(cards.map(told)).toEqual([
      ['Who & when?', 'Dorn', [], ['Reyle']],
      ['Which?', 'a; b', [], ['c']],
      ['Where?', 'Marrowport', ['The port*'], []],
      ['True or false? Stone?', 'False', [], ['True']],
      ['How many?', '7', [], []],
      ['Match.\nDorn', 'builder', [], ['speaker']],
      ['Match.\nBrandt', 'speaker', [], ['builder']],
      ['Order.', '1. first\n2. second', [], []],
      ['The ____ is new}er.', 'quay', ['wharf'], []],
      ['The quay is ____.', 'new}er', [], ['old']],
      ['Write.', 'The answer', [], []],
    ])
  })

  test('marking that no card knows, and hints, are told as lost', () => {
    const lossesOf = (...questions: readonly string[]) =>
      read(`<quiz>${questions.join('')}</quiz>`).losses.map(({ what }) => what)
    const near = '<answer fraction="100"><text>7</text><tolerance>0.5</tolerance></answer>'
    expect(lossesOf(question('numerical', 'How many?', near))).toEqual(['marking'])
    expect(lossesOf(question('numerical', 'How many?', answer('100', '7')))).toEqual([])
    expect(lossesOf(question('shortanswer', 'Who?', `<usecase>1</usecase>${answer('100', 'Dorn')}`))).toEqual([
      'marking',
    ])
    expect(lossesOf(question('multichoice', 'Who?', `${answer('100', 'Dorn')}${answer('50', 'A builder')}`))).toEqual([
      'marking',
    ])
    expect(lossesOf(question('cloze', 'In {1:NUMERICAL:=1931:2}.', ''))).toEqual(['marking'])
    const hint = '<hint format="html"><text>Think.</text></hint>'
    expect(lossesOf(question('shortanswer', 'Who?', `${answer('100', 'Dorn')}${hint}`))).toEqual(['second-answer-part'])
  })

  test('several categories are tags', () => {
    const category = (path: string) => `<question type="category"><category><text>${path}</text></category></question>`
    const asked = (text: string) => question('shortanswer', text, answer('100', 'Here'))
    const cards = cardsOf(
      category('$course$/top/Ships'),
      asked('Where?'),
      category('$course$/top/Harbours/Old'),
      asked('When?'),
    )
    expect(cards.map(({ tags }) => tags)).toEqual([['Ships'], ['Harbours::Old']])
  })

  test('what asks nothing is counted', () => {
    const { losses } = read(
      `<quiz>${question('shortanswer', 'Where?', answer('100', 'Here'))}${question('essay', 'Write.', '')}${question('description', 'Read.', '')}</quiz>`,
    )
    expect(losses).toEqual([{ what: 'card-skipped', count: 2, examples: ['Name'] }])
  })

  test('our own file comes back with the same questions, answers and ids', () => {
    const xml = writeMoodleXml(outgoing(quay)).content
    const [incoming] = read(xml).decks
    const cards = incoming?.deck.cards ?? []
    expect(incoming?.deck.title).toBe('The quay / May 2031')
    expect(cards.map(({ id }) => id)).toEqual(quay.cards.map(({ id }) => id))
    expect(cards.map(({ answer: { canonical } }) => canonical)).toEqual([
      'Ilse Brandt',
      '2 May 2031',
      'Dorn & Sons',
      'the town',
      '1. The quay was built\n2. The quay was closed · Ships were sent away\n3. The quay was mended',
      'Brandt denies what Reyle says',
      'A crane',
    ])
    expect(cards[2]?.answer.accepted).toEqual(['Dorn {and} Sons', '5 * 4 = ~20% #1'])
    expect(cards[2]?.prompt).toBe(quay.cards[2]?.prompt)
    expect(JSON.stringify(cards[0]?.look)).toContain('Ilse Brandt denied this (2 May 2031).')
    expect(deckSchema.safeParse(incoming?.deck).success).toBe(true)
    expect(read(xml)).toMatchObject({ decks: [{ deck: incoming?.deck }] })
  })

  describe('with files in it', () => {
    const file = (name: string, bytes: Uint8Array, path = '/'): string =>
      `<file name="${name}" path="${path}" encoding="base64">${base64FromBytes(bytes)}</file>`
    const asking = (html: string, files: string, feedback = ''): string =>
      `<question type="shortanswer"><name><text>N</text></name><questiontext format="html"><text><![CDATA[${html}]]></text>${files}</questiontext>${feedback}${answer('100', 'A crane')}</question>`
    const crane = outgoing(quay).medium('crane 1.png') ?? new Uint8Array()
    const other = Uint8Array.from([...crane, 1])

    test('of our own, cards come back as they looked, and their pictures byte for byte', () => {
      const incoming = read(writeMoodleXml(outgoing(quay)).content)
      const back = incoming.decks[0]?.deck.cards.find(({ id }) => id === 'c-rich')
      const sent = quay.cards.find(({ id }) => id === 'c-rich')
      expect(back?.look?.prompt).toEqual(sent?.look?.prompt)
      expect(incoming.decks[0]?.deck.media?.map(({ name }) => name)).toEqual(['crane 1.png'])
      expect(incoming.medium('crane 1.png')).toEqual(crane)
    })

    test('of the same name in two questions, each question has its own, with marks and feedback kept', () => {
      const incoming = read(
        `<quiz>${asking(
          '<p>What is <b>this</b>?</p><img src="@@PLUGINFILE@@/a%20b.png?time=1" alt="a crane">',
          file('a b.png', crane),
          `<generalfeedback format="html"><text>&lt;ul&gt;&lt;li&gt;See &lt;i&gt;here&lt;/i&gt;&lt;/li&gt;&lt;/ul&gt;</text></generalfeedback>`,
        )}${asking('And this?<img src="@@PLUGINFILE@@/in/a b.png">', file('a b.png', other, '/in/'))}</quiz>`,
      )
      const [first, second] = incoming.decks[0]?.deck.cards ?? []
      const media = incoming.decks[0]?.deck.media ?? []
      expect(first?.prompt).toBe('What is this?\n[a crane]')
      expect(first?.look).toEqual({
        prompt: {
          blocks: [
            { as: 'line', content: [{ text: 'What is ' }, { text: 'this', marks: ['bold'] }, { text: '?' }] },
            { as: 'line', content: [{ image: 'a b.png', alt: 'a crane' }] },
          ],
        },
        answer: {
          blocks: [
            { as: 'line', content: [{ text: 'A crane' }] },
            { as: 'bullet', content: [{ text: 'See ' }, { text: 'here', marks: ['italic'] }] },
          ],
        },
      })
      expect([...mediaOfCard(second ?? {})]).toEqual([media[1]?.name])
      expect(media.map(({ name }) => incoming.medium(name))).toEqual([crane, other])
      expect(incoming.losses).toEqual([])
    })

    test('only pictures and sounds come in, by plain names, and the rest is counted', () => {
      const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
      const shown = ['drawn.png', '../../x.png', 'x?.png', 'missing.png', '%zz.png']
        .map((name) => `<img src="@@PLUGINFILE@@/${name}">`)
        .concat('<img src="http://x.example/a.png">', '<img src="/etc/passwd">', '<img src="\\\\server\\x.png">')
      const files = [file('drawn.png', svg), file('../../x.png', crane), file('x?.png', crane)]
      const wrong = '<file name="bad.png" path="/" encoding="base64">%%%%</file>'
      const incoming = read(
        `<quiz>${asking(`Where?${shown.join('')}<img src="@@PLUGINFILE@@/bad.png">`, files.join('') + wrong)}</quiz>`,
      )
      expect(incoming.decks[0]?.deck.media).toBeUndefined()
      expect(incoming.decks[0]?.deck.cards[0]).not.toHaveProperty('look')
      expect(incoming.losses).toEqual([{ what: 'unread-file', count: 1, examples: ['Where?'] }])
    })
  })

  test('programs in a question are left out and counted', () => {
    const { decks, losses } = read(
      `<quiz>${question('shortanswer', '<script>steal()</script>Where?<img src="http://x.example/a.png" onerror="x()">', answer('100', 'Here'))}</quiz>`,
    )
    expect(decks[0]?.deck.cards[0]?.prompt).toBe('Where?')
    expect(losses.map(({ what }) => what)).toContain('script')
  })

  test('document types, deep nesting and files that end too early are refused', () => {
    const faults = [
      '<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz><question type="shortanswer"/></quiz>',
      `<quiz>${'<a>'.repeat(400_000)}`,
      writeMoodleXml(outgoing(quay)).content.slice(0, 2_000),
      '<html></html>',
      'no XML at all',
    ].map((xml) => {
      const reading = result(xml)
      return reading.ok ? '' : reading.fault.code
    })
    expect(faults).toEqual(Array.from({ length: 5 }, () => 'import-damaged'))
  })

  test('a file in which any bytes are changed gives a valid deck or a fault, and no exception', () => {
    const seed = new TextEncoder().encode(writeMoodleXml(outgoing(quay)).content)
    const change = fc.record({ at: fc.nat(seed.length - 1), to: fc.uint8Array({ maxLength: 6 }), drop: fc.nat(20) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = changes.reduce<number[]>(
          (all, { at, to, drop }) => [...all.slice(0, at), ...to, ...all.slice(at + drop)],
          [...seed],
        )
        const reading = readMoodleXml(Uint8Array.from(bytes), { name: 'x.xml' })
        if (reading.ok)
          for (const { deck } of reading.value.decks) expect(deckSchema.safeParse(deck).error).toBeUndefined()
      }),
      { numRuns: 150 },
    )
  })
})

test('base64 gives back what it was made of, with white space and without its signs at the end, and else nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat(), (bytes, at) => {
      const text = base64FromBytes(bytes)
      const broken = `${text.slice(0, at % (text.length + 1))}\r\n ${text.slice(at % (text.length + 1))}`
      expect(bytesFromBase64(broken)).toEqual(bytes)
      expect(bytesFromBase64(text.replace(/=+$/, ''))).toEqual(bytes)
    }),
  )
  for (const text of ['a', 'ab-c', 'a=bc', 'aaaaa']) expect(bytesFromBase64(text), text).toBeNull()
})
