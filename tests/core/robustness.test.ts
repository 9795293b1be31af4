/** However a text is set, copied or typed, its facts are the same, and they stand exactly where they say. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/core/facts/extract.ts'
import { faultsOf, told } from './facts-check.ts'

const extract = (text: string) => extractFacts({ id: 'text', text, published: '2031-04-22' })

const article = [
  'Harbour sale breaks no law: Minister',
  'TROMSØ, April 22 (Nordlys-Press) — Norwegian Foreign Minister Zoé Brook-Hansen said on Monday that the harbour of Ålesund would not be sold before mid-2032.',
  '“I will not sell it,” she told reporters, adding: “The offer of 12,500 kroner is no offer.”',
  'The mayor of Ålesund, José Vučić, denied on 3 March 2031 that he had met officials of the Fjord Finance Agency (FFA). The FFA had said, “We met him twice.”',
  'The pier was built in 1987. It cost $40 million, according to Brook-Hansen.',
].join('\n')

/** Every other place where it may happen, so that all words are met and none is changed throughout. */
const everyOther = (text: string, pattern: RegExp, put: (found: string) => string): string => {
  let count = 0
  return text.replace(pattern, (found) => (count++ % 2 === 0 ? put(found) : found))
}
const pairs = (open: string, close: string) => (text: string) => text.replaceAll('“', open).replaceAll('”', close)

const settings: readonly (readonly [name: string, set: (text: string) => string])[] = [
  ['soft hyphens', (text) => everyOther(text, /\p{L}(?=\p{L})/gu, (letter) => `${letter}\u00ad`)],
  ['zero-width spaces', (text) => everyOther(text, / /g, () => ' \u200b')],
  ['bidi marks', (text) => everyOther(text, / /g, () => '\u200e \u200f')],
  ['bidi isolates', (text) => everyOther(text, / /g, () => '\u2069 \u2068')],
  ['word joiners', (text) => everyOther(text, / /g, () => '\u2060 ')],
  ['zero-width joiners inside words', (text) => everyOther(text, /\p{L}(?=\p{L})/gu, (letter) => `${letter}\u200d`)],
  ['non-breaking spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['thin spaces', (text) => everyOther(text, / /g, () => '\u2009')],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['NEL', (text) => text.replaceAll('\n', '\u0085')],
  ['line separators', (text) => text.replaceAll('\n', '\u2028')],
  ['spaces at line ends', (text) => text.replaceAll('\n', ' \t\n  ')],
  ['non-breaking hyphens', (text) => text.replaceAll('-', '\u2011')],
  ['ligatures', (text) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ')],
  ['full-width digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ['full-width letters', (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ['thousands set apart by a narrow space', (text) => text.replace('12,500', '12\u202f500')],
  ['straight quotation marks', (text) => text.replace(/[“”]/g, '"')],
  ['guillemets', pairs('«', '»')],
  ['guillemets with spaces inside', pairs('«\u00a0', '\u202f»')],
  ['guillemets that point inwards', pairs('»', '«')],
  ['German marks', pairs('„', '“')],
  ['Polish marks', pairs('„', '”')],
  ['Swedish marks', pairs('”', '”')],
  ['Japanese marks', pairs('「', '」')],
  ['typewriter marks', pairs('``', "''")],
  ['emoji between sentences', (text) => text.replaceAll('. ', '. 👩🏽‍🚒🇳🇴 ')],
  ['bullets', (text) => text.replaceAll('\n', '\n• ')],
  ['emoji for bullets', (text) => text.replaceAll('\n', '\n🔴 ')],
  ['marks of a quoted mail', (text) => text.replaceAll('\n', '\n> ')],
  ['dashes before the items of a list', (text) => text.replaceAll('\n', '\n- ')],
  ['a byte order mark', (text) => `\ufeff${text}`],
]

/** The words as the plain article has them. */
const plain = (words: string): string =>
  words
    .replace(/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier})(?:\u200d|\ufe0f)?/gu, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/``|''|[“”„«»「」]/g, '"')
    .normalize('NFKC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/12[ ,]500/g, '12,500')
    .replace(/\s+/g, ' ')

describe('an article reads the same with', () => {
  const expected = told(article, extract(article), plain)
  /** White space beside a mark is the setter's. */
  const close = (value: unknown): string => JSON.stringify(value).replace(/ ?\\" ?/g, '\\"')

  test.each(settings)('%s', (_, set) => {
    const text = set(article)
    const facts = extract(text)
    expect(faultsOf(text, facts)).toEqual([])
    expect(close(told(text, facts, plain))).toBe(close(expected))
  })
})

describe('the article keeps its facts', () => {
  const lines = (text: string): string => JSON.stringify(told(text, extract(text), plain))
  const claimsOf = (text: string): unknown =>
    extract(text).claims.map(({ source, cue, content, stance }) => [
      [...source, ...cue, ...content].map(([start, end]) => text.slice(start, end)),
      stance,
    ])
  const datesOf = (text: string): unknown => extract(text).dates.map(({ surface, value }) => [surface, value])

  test.each([
    ['below a byline', `By Miriam Achterberg\n${article}`],
    ['below a byline in capitals', `BY MIRIAM ACHTERBERG\n${article}`],
    ['above a photo credit', `${article}\nPhoto: Miriam Achterberg/Lens Bureau`],
    ['between empty lines', `\n\n${article.replaceAll('\n', '\n\n')}\n`],
  ])('%s', (_, text) => {
    expect(claimsOf(text)).toEqual(claimsOf(article))
    expect(datesOf(text)).toEqual(datesOf(article))
    expect(faultsOf(text, extract(text))).toEqual([])
  })

  test('below a heading in capitals', () => {
    const [heading = '', ...rest] = article.split('\n')
    const loud = [heading.toUpperCase(), ...rest].join('\n')
    expect(lines(loud).toLowerCase()).toBe(lines(article).toLowerCase())
  })
})

test('numbers before the results of a table are read with it', () => {
  const text = '1. Ada Brook (Norway) 49.41 seconds\n2. Inger Vale (Sweden) 49.60'
  const { actors } = extract(text)
  expect(actors.map(({ surface }) => surface)).toContain('Ada Brook')
})

test('an unclosed foreign quotation is read as one that goes on', () => {
  const text = '«The harbour stays open, said Ada Brook on Monday.\nThe council of Ost met on 3 May 2031.'
  const facts = extract(text)
  expect(faultsOf(text, facts)).toEqual([])
  expect(facts.dates.map(({ surface }) => surface)).toEqual(['Monday', '3 May 2031'])
})

test('a claim inside one that is dropped refers to none', () => {
  const text =
    'Growers count too. Ada Brook of the Association of Planters put the damage at 11 million crowns up to Wednesday. ' +
    'Her members threaten to send the plums out by way of Ost, at twice the price and, one admitted, half the ripeness.'
  expect(faultsOf(text, extract(text))).toEqual([])
})

const piece = fc.constantFrom(
  ...[
    'Ada Brook',
    'said',
    'she',
    'the mayor',
    'on Monday',
    '3 May 2031',
    'that',
    'denied',
    'according to',
    '$40 million',
  ],
  ...[
    '“',
    '”',
    '"',
    '«',
    '»',
    '„',
    '‘',
    '’',
    '``',
    "''",
    '(',
    ')',
    ',',
    '.',
    ':',
    '—',
    '…',
    '\n',
    '\r\n',
    '\t',
    '\u0085',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2067',
    '\ufeff',
    '\u00a0',
    '\u202f',
    '1️⃣',
    '👩🏽‍🚒',
    '🇳🇴',
    '❤️',
    '©',
    '\ud83d',
    '\ude00',
  ],
  ...[
    'é',
    'x\u0302',
    'ﬁ',
    'Ｏｓｔ',
    '각',
    'क्षि',
    'น้ำ',
    'مرحبا',
    '12\u202f500',
    '• ',
    '1. ',
    'adding',
    'told',
    'wants to',
  ],
)

test('whatever the text, every span is sound and every reference resolves', () => {
  const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 50 })
  fc.assert(
    fc.property(text, (pieces) => {
      const given = pieces.flat().join('')
      expect(faultsOf(given, extract(given))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
