/** Names the articles of one deck so that a question can tell them apart: by publisher, else by date, else by title. */
import type { Source } from '../../deck/deck.ts'
import { datePoint, pointInWords } from '../wording/date-words.ts'
import { clean } from '../reading.ts'
import type { Style } from '../wording/style.ts'

/** A title in a question is cut here, at a word. */
const maxTitleChars = 60

/** In the sources' order; one article needs no telling apart. */
export function nameSources(sources: readonly Source[], style: Style): readonly Source[] {
  if (sources.length < 2) return sources
  const names = sources.map((source) => plainName(source, style))
  return sources.map((source, at) => {
    const name = names[at] ?? ''
    const isShared = names.filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1
    if (!isShared) return source
    return { ...source, publisher: closerName(source, sources, style) }
  })
}

const isKnown = (publisher: string | null): publisher is string => publisher !== null && clean(publisher) !== ''

const plainName = (source: Source, style: Style): string =>
  isKnown(source.publisher) ? clean(source.publisher) : dated(source, style, 'the article')

const dated = ({ published }: Source, style: Style, what: string): string => {
  const point = published === null ? null : datePoint(published)
  return point ? `${what} of ${pointInWords(point, style)}` : what
}

/** "The Lonn Herald of 4 June 2021", "the article “Ferry line closes”". */
function closerName(source: Source, sources: readonly Source[], style: Style): string {
  if (isKnown(source.publisher)) {
    const name = dated(source, style, clean(source.publisher))
    const same = sources.filter(
      (other) => isKnown(other.publisher) && dated(other, style, clean(other.publisher)) === name,
    )
    if (same.length === 1) return name
    return `${clean(source.publisher)}’s article ${quotedTitle(source)}`
  }
  return `the article ${quotedTitle(source)}`
}

function quotedTitle({ title }: Source): string {
  const whole = clean(title).replace(/[“”"]/g, '')
  const cut = whole.length <= maxTitleChars ? whole : `${whole.slice(0, maxTitleChars).replace(/\s+\S*$/, '')} …`
  return `“${cut}”`
}
