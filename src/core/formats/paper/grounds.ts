/** Where a card's answer comes from, in the few words that paper has room for. */
import type { Card, Deck } from '../../deck/deck.ts'
import { edtfInWords } from '../../facts/dates/edtf.ts'
import type { Grounds } from './paper-document.ts'

/** More would leave no room for the answer on a cut-out card. */
const maxQuotationChars = 280

export function groundsOf({ attribution, evidence }: Card, { sources }: Pick<Deck, 'sources'>): Grounds {
  const [first] = evidence
  const source = first && sources.find(({ sha256 }) => sha256 === first.source)
  return {
    attribution: attribution
      ? [`${attribution.speaker} ${attribution.verb}`, dateInWords(attribution.date)].filter(Boolean).join(' · ')
      : null,
    quotation: first ? shorten(first.exact.replace(/\s+/gu, ' ').trim()) : null,
    source: source ? citationInWords(source) : null,
  }
}

export const citationInWords = ({ title, publisher, published }: Deck['sources'][number]): string =>
  [title, publisher, dateInWords(published)].filter((part) => part !== null && part !== '').join(', ')

const dateInWords = (edtf: string | null): string => (edtf === null ? '' : edtfInWords(edtf, 'en-GB'))

/** At a word's end, so that no letter is cut from its marks. */
function shorten(text: string): string {
  if (text.length <= maxQuotationChars) return text
  const kept = text.slice(0, maxQuotationChars)
  const end = kept.lastIndexOf(' ')
  return `${kept.slice(0, end > 0 ? end : maxQuotationChars).replace(/\p{Cs}$/u, '')} …`
}
