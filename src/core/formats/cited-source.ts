/** A source in words, as tables and texts name it, and back; whoever reads it knows it by its name alone. */
import { sha256Hex, type Evidence } from '../article/evidence.ts'
import type { Source } from '../deck/deck.ts'
import { isEdtf } from '../facts/dates/edtf.ts'
import { joinPlaces, splitValues } from './value-list.ts'

/** "Bridge over the Lonn opens; The Harbour Post; 2021-06-05": title, publisher, day, as far as they are known. */
export function citationOf({ title, publisher, published, url }: Source): string {
  return joinPlaces([title, publisher ?? '', published ?? '', url ?? ''], ';')
}

/** Its hash stands for a text that did not come along: no article has it, so evidence is looked for by its words. */
export function citedSource(citation: string): Source {
  const [title = '', publisher = '', published = '', url = ''] = splitValues(citation, ';')
  const isDate = isEdtf(published)
  const address = publisher === '' && published === '' && isAddress(title) ? url || title : url
  return {
    title,
    publisher: (isDate ? publisher : [publisher, published].filter((part) => part !== '').join('; ')) || null,
    published: isDate ? published : null,
    sha256: citedHash(citation),
    ...(isAddress(address) ? { url: address } : {}),
  }
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/iu.test(text)

export const citedEvidence = (exact: string, citation: string): Evidence => ({
  source: citedHash(citation),
  start: 0,
  end: exact.length,
  exact,
  prefix: '',
  suffix: '',
})

const citedHash = (citation: string): string => sha256Hex(`cited: ${citation}`)
