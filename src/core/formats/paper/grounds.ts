/** Where a card's answer comes from, in the few words that paper has room for. */
import type { Evidence } from '../../article/evidence.ts'
import { readStyle } from '../../cards/wording/style.ts'
import type { Card, Deck } from '../../deck/deck.ts'
import { edtfInWords, type WordsLocale } from '../../facts/dates/edtf.ts'
import type { Grounds, Quotation } from './paper-document.ts'

/** More would leave no room for the answer on a cut-out card. */
const maxQuotationChars = 280

/** Fewer say little without the words around them. */
const shortQuotationChars = 60

/** Dates are written as the deck writes them. */
export const localeOfDeck = ({ cards }: Pick<Deck, 'cards'>): WordsLocale =>
  readStyle(cards.map(({ prompt }) => prompt).join('\n')).dateOrder === 'month-day' ? 'en-US' : 'en-GB'

export function groundsIn(deck: Deck): (card: Card) => Grounds {
  const locale = localeOfDeck(deck)
  return ({ attribution, evidence }) => {
    const [first] = evidence
    const source = first && deck.sources.find(({ sha256 }) => sha256 === first.source)
    const saidOn = attribution && attribution.date !== null ? ` · ${edtfInWords(attribution.date, locale)}` : ''
    return {
      attribution: attribution ? `${attribution.speaker} ${attribution.verb}${saidOn}` : null,
      quotation: first ? quote(first) : null,
      source: source ? citationInWords(source, locale) : null,
    }
  }
}

export const citationInWords = (
  { title, publisher, published }: Deck['sources'][number],
  locale: WordsLocale,
): string =>
  [title, publisher, published === null ? null : edtfInWords(published, locale)]
    .filter((part) => part !== null && part !== '')
    .join(', ')

function quote({ prefix, exact, suffix }: Evidence): Quotation {
  const marked = shorten(oneLine(exact))
  if (exact.length > shortQuotationChars) return { before: '', marked, after: '' }
  // Both may begin and end within a word.
  const before = prefix.length < contextChars ? prefix : prefix.replace(/^\S*\s?/u, '… ')
  const after = suffix.length < contextChars ? suffix : suffix.replace(/\s?\S*$/u, ' …')
  return { before: oneLine(before, 'start'), marked, after: oneLine(after, 'end') }
}

/** As much as evidence carries of the words around it, or nearly (DESIGN, section 3, Evidence). */
const contextChars = 28

/** A white space towards the quotation stays. */
function oneLine(text: string, side?: 'start' | 'end'): string {
  const flat = text.replace(/\s+/gu, ' ')
  return side === 'start' ? flat.trimStart() : side === 'end' ? flat.trimEnd() : flat.trim()
}

/** At a word's end, so that no letter is cut from its marks. */
function shorten(text: string): string {
  if (text.length <= maxQuotationChars) return text
  const kept = text.slice(0, maxQuotationChars)
  const end = kept.lastIndexOf(' ')
  return `${kept.slice(0, end > 0 ? end : maxQuotationChars).replace(/\p{Cs}$/u, '')} …`
}
