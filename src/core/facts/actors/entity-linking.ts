/** Links names to entities: full and short names of one actor, acronyms, other names of one country. */
import { countryNamed } from './demonyms.ts'
import { spanKey } from './consistency.ts'
import { institution } from './institutions.ts'
import type { NameSpan } from './name-span.ts'
import { PersonLinks } from './person-linking.ts'
import { wordsIn, type Word, type Words } from './words.ts'

/** An entity while it is being gathered. */
export interface Draft {
  readonly id: string
  readonly type: NameSpan['type']
  /** Indexes into the spans. */
  readonly spans: number[]
}

export interface Linking {
  readonly drafts: readonly Draft[]
  /** The draft of each span. */
  readonly draftOf: readonly Draft[]
  /** Indexes of the spans that may as well name another of these. */
  readonly doubtful: ReadonlySet<number>
}

const minor = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'la',
  'du',
  'des',
  'del',
  "'",
  "'s",
  '’',
  '’s',
  '-',
  '&',
])

/** "People's Protection Units" is "PPU", and with all words "PSPU". */
function acronymsOf(words: Words, span: NameSpan): string[] {
  const parts = wordsIn(words, span.first, span.end).map((word) => word.token.surface)
  const initials = (keep: (part: string) => boolean): string =>
    parts
      .filter((part) => /^\p{L}/u.test(part) && keep(part))
      .map((part) => part.charAt(0).toUpperCase())
      .join('')
  return [initials((part) => !minor.has(part.toLowerCase())), initials(() => true)]
}

const isAcronym = (word: Word | undefined): boolean =>
  word !== undefined && /^[\p{Lu}\d&-]{2,8}s?$/u.test(word.token.surface.replaceAll('.', ''))

/** "NAME (ACRONYM)": the index of the span in parentheses right behind another one. */
function besideInParentheses(words: Words, spans: readonly NameSpan[], index: number): boolean {
  const span = spans[index]
  const before = spans[index - 1]
  if (!span || !before || span.end - span.first !== 1) return false
  return (
    span.first === before.end + 1 && words[before.end]?.token.surface === '(' && words[span.end]?.token.surface === ')'
  )
}

/** "|Task Force| (CTF)": the letters say that the name begins further left, so the two are not one. */
function isCutShort(words: Words, name: NameSpan | undefined, { first }: NameSpan): boolean {
  const letters = words[first]?.key.toUpperCase() ?? ''
  return (
    name !== undefined &&
    acronymsOf(words, name).some(
      (initials) => initials.length > 1 && initials.length < letters.length && letters.endsWith(initials),
    )
  )
}

/** A short form that two names share stands for neither. */
type ShortForms = Map<string, Draft | null>

function teach(forms: ShortForms, form: string, draft: Draft): void {
  const known = forms.get(form)
  if (known === undefined) forms.set(form, draft)
  else if (known !== draft) forms.set(form, null)
}

export function link(words: Words, spans: readonly NameSpan[]): Linking {
  const drafts: Draft[] = []
  const draftOf: Draft[] = []
  const doubtful = new Set<number>()
  const byKey = new Map<string, Draft>()
  const byAcronym = new Map<string, Draft>()
  const byOpener = new Map<string, Draft>()
  const byEnding: ShortForms = new Map()
  const people = new PersonLinks<Draft>(words)

  const open = (span: NameSpan): Draft => {
    const draft: Draft = { id: `e${String(drafts.length + 1)}`, type: span.type, spans: [] }
    drafts.push(draft)
    return draft
  }
  const learn = (draft: Draft, span: NameSpan, key: string): void => {
    byKey.set(`${span.type} ${key}`, draft)
    if (span.type === 'person') people.learn(draft, span)
    else {
      if (span.end - span.first > 1)
        for (const acronym of acronymsOf(words, span))
          if (acronym.length > 1 && !byAcronym.has(acronym)) byAcronym.set(acronym, draft)
      if (span.type === 'organisation') {
        for (const opener of openersOf(words, span)) if (!byOpener.has(opener)) byOpener.set(opener, draft)
        for (const ending of endingsOf(words, span)) teach(byEnding, ending, draft)
      }
    }
  }

  spans.forEach((span, index) => {
    const key = entityKey(words, span)
    const previous = draftOf[index - 1]
    const single = span.end - span.first === 1
    let draft = byKey.get(`${span.type} ${key}`)
    if (
      !draft &&
      previous &&
      previous.type === span.type &&
      besideInParentheses(words, spans, index) &&
      isAcronym(words[span.first]) &&
      !isCutShort(words, spans[index - 1], span)
    )
      draft = previous
    // A single name that is known may be a family name that two people bear.
    if (span.type === 'person' && (!draft || single || !people.mayBe(draft, span))) {
      draft = people.find(span)
      if (people.isDoubtful) doubtful.add(index)
    }
    if (!draft && span.type !== 'person' && single && isAcronym(words[span.first])) {
      const whole = byAcronym.get(words[span.first]?.key.toUpperCase() ?? '')
      if (whole?.type === span.type) draft = whole
    }
    if (!draft && span.type === 'organisation') draft = organisationLike(span, key)
    draft ??= open(span)
    draft.spans.push(index)
    draftOf.push(draft)
    learn(draft, span, key)
  })
  return { drafts, draftOf, doubtful }

  function organisationLike(span: NameSpan, key: string): Draft | undefined {
    // "Lockheed" behind "Lockheed Martin", but not "National" behind "National Bank"
    const isShort = span.end - span.first > 1 || !words[span.first]?.notName
    const opened = isShort ? byOpener.get(key) : undefined
    if (opened) return opened
    // "the Authority" behind "Garlow Canal Authority", "the Beacon" behind "Gulf Beacon"
    const ended = byEnding.get(key)
    if (ended) return ended
    // "Norvik Energy" behind "Norvik", but not "Norvik Workers' Union"
    const rest = wordsIn(words, span.first + 1, span.end)
    if (rest.length === 0 || rest.some((word) => institution.test(word.token.lower))) return undefined
    for (const opener of openersOf(words, span).toReversed()) {
      const short = byKey.get(`organisation ${opener}`)
      if (short && !words[span.first]?.notName) return short
    }
    return undefined
  }
}

/** Countries by their short name, whatever they are called in the text. */
const entityKey = (words: Words, span: NameSpan): string => {
  const spaced = spanKey(words, span)
  const key = span.end - span.first > 1 ? spaced.replace(/ ([’'-]) ?/g, '$1') : spaced
  return (span.type === 'place' ? (countryNamed(key)?.name ?? key) : key).toLowerCase()
}

/** No name that somebody shortens has more words. */
const maxWords = 8

/** "Tolliver Hask" and "Tolliver" of "Tolliver Hask Inc", the shortest first. */
function openersOf(words: Words, span: NameSpan): string[] {
  const openers: string[] = []
  for (let end = span.first + 1; end < Math.min(span.end, span.first + maxWords); end++) {
    const last = words[end - 1]?.token.lower ?? ''
    if (/^\p{L}/u.test(last) && !minor.has(last)) openers.push(entityKey(words, { ...span, end }))
  }
  return openers
}

/** "Record" of "Potomac Record", "Met Watch" of "Leeward Met Watch". */
function endingsOf(words: Words, span: NameSpan): string[] {
  const endings: string[] = []
  for (let first = span.end - 1; first > Math.max(span.first, span.end - 3); first--)
    if (words[first]?.capital) endings.push(entityKey(words, { ...span, first }))
  return endings
}
