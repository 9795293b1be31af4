/** Spoils one field of a sound card in every way that a person may do it by mistake, one rule at a time. */
import type { Card } from '../../../../src/core/deck/deck.ts'
import type { Rule } from '../../../../src/core/cards/audit/finding.ts'
import { asCardId } from '../../../../src/core/ids.ts'
import { linesOf, type PlantedDeck } from './card-lines.ts'

/** A deck in which one card, or one of a pair, breaks a rule. */
export interface Planted {
  readonly rule: Rule
  readonly cards: readonly Card[]
  /** Any of these may carry the finding. */
  readonly spoiled: readonly Card['id'][]
  readonly how: string
}

const replaced = (deck: PlantedDeck, card: Card, rule: Rule, how: string): Planted => ({
  rule,
  cards: deck.cards.map((one) => (one.id === card.id ? card : one)),
  spoiled: [card.id],
  how: `${card.id} ${how}: ${card.prompt} = ${card.answer.canonical}`,
})
const added = (deck: PlantedDeck, card: Card, of: Card, rule: Rule, how: string): Planted => ({
  rule,
  cards: [...deck.cards, card],
  spoiled: [card.id, of.id],
  how: `${of.id} ${how}: ${card.prompt}`,
})

const withField = (card: Card, field: string, text: string): Card => {
  switch (field) {
    case 'answer':
      return { ...card, answer: { ...card.answer, canonical: text } }
    case 'edtf':
      return { ...card, answer: { ...card.answer, edtf: text } }
    case 'speaker':
      return card.attribution ? { ...card, attribution: { ...card.attribution, speaker: text } } : card
    case 'distractor':
      return { ...card, distractors: [text, ...(card.distractors ?? []).slice(1)] }
    default:
      return { ...card, [field]: text }
  }
}

/** Written by hand: rule | card | field | what it says now; the field `card` adds a copy with another question. */
export function byHand(decks: readonly PlantedDeck[], ...files: string[]): Planted[] {
  return files.flatMap(linesOf).map((line) => {
    const [rule = '', id = '', field = '', text = ''] = line.split('|').map((part) => part.trim())
    const deck = decks.find(({ cards }) => cards.some((card) => card.id === id))
    const card = deck?.cards.find((one) => one.id === id)
    if (!deck || !card) throw new Error(`No card ${id}`)
    if (field === 'again')
      return added(deck, { ...card, id: asCardId(`${id}-again`), prompt: text }, card, rule as Rule, field)
    return replaced(deck, withField(card, field, text), rule as Rule, field)
  })
}

const claims = /^(?:claim-speaker|claim-content|quotation)$/

export function attributionSpoiled(decks: readonly PlantedDeck[]): Planted[] {
  return decks.flatMap((deck) => {
    const made = deck.cards.filter(({ kind, attribution }) => claims.test(kind) && attribution)
    return made.flatMap((card, at) => {
      const other = made.find(({ attribution }) => attribution && !sharesWord(attribution.speaker, card))
      const { attribution: _, ...without } = card
      const ways: (readonly [Card, string] | null)[] = [
        at % 3 === 0 ? [without, 'no attribution'] : null,
        at % 3 === 1 ? [withField(card, 'speaker', at % 2 === 0 ? ' ' : 'unknown'), 'nobody'] : null,
        at % 3 === 2 && card.attribution
          ? [{ ...card, attribution: { ...card.attribution, verb: '' } }, 'no verb']
          : null,
        other?.attribution ? [withField(card, 'speaker', other.attribution.speaker), 'somebody else'] : null,
      ]
      return ways.flatMap((way) => (way ? [replaced(deck, way[0], 'missing-attribution', way[1])] : []))
    })
  })
}

const sharesWord = (speaker: string, { prompt, answer }: Card): boolean =>
  speaker
    .split(' ')
    .some((word) => word.length > 3 && [prompt, answer.canonical, ...answer.accepted].join(' ').includes(word))

export function promptLengthened(decks: readonly PlantedDeck[]): Planted[] {
  const tail =
    ', although nobody who lived by the harbour at that hour could have told the one from the other in such a fog, and although the bells of all three churches were ringing for the feast of the patron, as they do in every year'
  return decks.flatMap((deck) =>
    deck.cards
      .slice(0, 4)
      .map((card) =>
        replaced(deck, { ...card, prompt: card.prompt.replace(/[?.]$/, `${tail}?`) }, 'prompt-too-long', 'long'),
      ),
  )
}

/** Taken from another card, cut before the answer, or left out. */
export function evidenceSpoiled(decks: readonly PlantedDeck[]): Planted[] {
  return decks.flatMap((deck) =>
    deck.cards
      .filter(({ kind }) => kind !== 'timeline')
      .flatMap((card, at) => {
        const rule = 'evidence-without-answer'
        if (at % 3 === 0) return [replaced(deck, { ...card, evidence: [] }, rule, 'no evidence')]
        const exact = card.evidence.map((piece) => piece.exact).join(' ')
        const words = [card.answer.canonical, ...card.answer.accepted].flatMap((text) => text.split(/[^\p{L}\d]+/u))
        const places = words
          .filter((word) => word.length > 2 || /\d/.test(word))
          .map((word) => exact.toLowerCase().indexOf(word.toLowerCase()))
          .filter((index) => index > 0)
        const cut = exact.slice(0, Math.min(...places))
        if (at % 3 === 1 && places.length > 0 && cut.length > 15)
          return [replaced(deck, withEvidence(card, cut), rule, 'cut before the answer')]
        const other = decks.find(({ name }) => name !== deck.name)?.cards[at]
        const swapped = other?.evidence[0]?.exact ?? 'Nothing was said'
        return [replaced(deck, withEvidence(card, swapped), rule, 'of another deck')]
      }),
  )
}

const withEvidence = (card: Card, exact: string): Card => ({
  ...card,
  evidence: card.evidence.slice(0, 1).map((piece) => ({ ...piece, exact, end: exact.length })),
})

const months = 'January February March April May June July August September October November December'.split(' ')

/** The right answer once more: as it is, in part, more of it, or in another form. */
export function distractorsSpoiled(decks: readonly PlantedDeck[]): Planted[] {
  return decks.flatMap((deck) =>
    deck.cards.flatMap((card) => {
      const { canonical, accepted, edtf } = card.answer
      const ways: string[] = []
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf ?? '') ?? []
      if (year !== undefined && month !== undefined && day !== undefined) {
        const name = months[Number(month) - 1] ?? ''
        ways.push(
          `${name.slice(0, 3)}. ${Number(day)}, ${year}`,
          `${year}-${month}-${day}`,
          `${Number(day)}/${Number(month)}/${year}`,
          `${name} ${year}`,
          `${Number(day)}th of ${name}, ${year}`,
        )
      } else if (card.distractors && card.kind !== 'quantity') ways.push(canonical.toUpperCase(), canonical)
      if (/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(canonical))
        ways.push(canonical.split(' ').at(-1) ?? canonical, `Mr ${canonical}`)
      const [first] = accepted
      if (card.distractors && first !== undefined) ways.push(first)
      return ways.map((text) => replaced(deck, withField(card, 'distractor', text), 'distractor-true', `“${text}”`))
    }),
  )
}

/** Events out of order, with their date in the words, or with another date than the one they are sorted by. */
export function sequencesSpoiled(decks: readonly PlantedDeck[]): Planted[] {
  return decks.flatMap((deck) =>
    deck.cards.flatMap((card) => {
      const { sequence } = card
      const [first, second, third] = sequence ?? []
      if (!first || !second || !third) return []
      const withItems = (items: Card['sequence']): Card => (items ? { ...card, sequence: items } : card)
      const dated = { ...first, text: `${first.text} in ${first.date}` }
      return [
        replaced(deck, withItems([second, first, third]), 'unresolved-date', 'out of order'),
        replaced(deck, withItems([first, { ...second, date: third.date }, third]), 'unresolved-date', 'another date'),
        replaced(
          deck,
          withItems([first, { ...second, edtf: first.edtf }, third]),
          'ambiguous-answer',
          'one date twice',
        ),
        replaced(deck, withItems([dated, second, third]), 'answer-in-prompt', 'dated'),
      ]
    }),
  )
}

/** The same question with somebody else's answer. */
export function contradicted(decks: readonly PlantedDeck[]): Planted[] {
  return decks.flatMap((deck) =>
    deck.cards.flatMap((card) => {
      const other = deck.cards.find(
        (one) =>
          one !== card &&
          one.kind === card.kind &&
          !sharesWord(one.answer.canonical, card) &&
          !sharesWord(card.answer.canonical, one),
      )
      if (!other || !/^(?:claim-speaker|event-date|role|role-holder|quantity)$/.test(card.kind)) return []
      const { attribution, answer, evidence } = other
      const again = {
        ...card,
        id: asCardId(`${card.id}-again`),
        answer,
        evidence,
        ...(attribution ? { attribution } : {}),
      }
      return [added(deck, again, card, 'ambiguous-answer', 'another answer')]
    }),
  )
}

/** The same card again with its words in another order or in other words. */
export function repeatedCards(decks: readonly PlantedDeck[]): Planted[] {
  const ways: readonly (readonly [RegExp, string, string])[] = [
    [/^(According to [^,]+), (.*)\?$/u, '$2, according to it?', ''],
    [/^On (\d+ \p{L}+ \d{4}), what did (.*)\?$/u, 'What did $2 on $1?', 'moved'],
    [/^Who said on (\d+ \p{L}+ \d{4}) that (.*)\?$/u, 'Who stated that $2, on $1?', 'moved'],
    [/^Who (\p{L}+) on (\d+ \p{L}+ \d{4}) that (.*)\?$/u, 'On $2, who $1 that $3?', 'moved'],
    [/^On what day did (.*)\?$/u, 'Which day was it that saw $1?', 'other words'],
    [/^In what year (?:did|was) (.*)\?$/u, 'What was the year in which $1?', 'other words'],
    [/^Who was (.*) in (\p{L}+ \d{4})\?$/u, 'In $2, who was $1?', 'moved'],
    [/^How many (.*)\?$/u, 'What is the number of $1?', 'other words'],
  ]
  return decks.flatMap((deck) =>
    deck.cards.flatMap((card) => {
      const way = ways.find(([pattern, , name]) => name !== '' && pattern.test(card.prompt))
      const prompt = way ? card.prompt.replace(way[0], way[1]) : card.prompt
      const again = { ...card, id: asCardId(`${card.id}-again`), prompt }
      return way || card.kind === 'cloze' ? [added(deck, again, card, 'duplicate', way?.[2] ?? 'as it is')] : []
    }),
  )
}
