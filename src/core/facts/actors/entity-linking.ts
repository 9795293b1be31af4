/** Links names to entities: full and short names of one person, acronyms, other names of one country. */
import { countryNamed } from './demonyms.ts'
import { familyName, spanKey } from './consistency.ts'
import type { NameSpan } from './name-span.ts'
import { wordsIn, type Word, type Words } from './words.ts'

/** An entity while it is being gathered. */
export interface Draft {
  readonly id: string
  readonly type: NameSpan['type']
  /** Indexes into the spans. */
  readonly spans: number[]
  /** A person's given names, the most that one mention has. */
  given: readonly string[]
}

export interface Linking {
  readonly drafts: readonly Draft[]
  /** The draft of each span. */
  readonly draftOf: readonly Draft[]
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

export function link(words: Words, spans: readonly NameSpan[]): Linking {
  const drafts: Draft[] = []
  const draftOf: Draft[] = []
  const byKey = new Map<string, Draft>()
  const byFamily = new Map<string, Draft[]>()
  const byAcronym = new Map<string, Draft>()
  const byOpener = new Map<string, Draft>()
  const byFirst = new Map<string, Draft>()

  const open = (span: NameSpan): Draft => {
    const draft: Draft = { id: `e${String(drafts.length + 1)}`, type: span.type, spans: [], given: [] }
    drafts.push(draft)
    return draft
  }
  const learn = (draft: Draft, span: NameSpan, key: string): void => {
    byKey.set(`${span.type} ${key}`, draft)
    if (span.type === 'person') {
      const given = givenNamesOf(words, span)
      if (given.length > draft.given.length) draft.given = given
      const family = familyName(words, span)
      const same = byFamily.get(family) ?? []
      if (!same.includes(draft)) byFamily.set(family, [...same, draft])
      // "Xi" behind "Xi Jinping": where the family name comes first, it is no given name.
      const opener = words[span.first]
      if (opener && !opener.given && span.end - span.first > 1 && !byFirst.has(opener.key))
        byFirst.set(opener.key, draft)
    } else if (span.end - span.first > 1) {
      for (const acronym of acronymsOf(words, span))
        if (acronym.length > 1 && !byAcronym.has(acronym)) byAcronym.set(acronym, draft)
      const opener = `${span.type} ${words[span.first]?.key ?? ''}`
      if (!byOpener.has(opener)) byOpener.set(opener, draft)
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
      isAcronym(words[span.first])
    )
      draft = previous
    if (!draft && span.type === 'person') draft = personLike(words, span, byFamily.get(familyName(words, span)) ?? [])
    if (!draft && span.type === 'person' && single) draft = byFirst.get(key)
    if (!draft && span.type !== 'person' && single && isAcronym(words[span.first])) {
      const whole = byAcronym.get(key.toUpperCase())
      if (whole?.type === span.type) draft = whole
    }
    // "Lockheed" behind "Lockheed Martin", but not "National" behind "National Bank"
    if (!draft && span.type === 'organisation' && single && !words[span.first]?.notName)
      draft = byOpener.get(`organisation ${key}`)
    draft ??= open(span)
    draft.spans.push(index)
    draftOf.push(draft)
    learn(draft, span, key)
  })
  return { drafts, draftOf }
}

/** Countries by their short name, whatever they are called in the text. */
const entityKey = (words: Words, span: NameSpan): string => {
  const key = spanKey(words, span).replace(/ ([’'-]) ?/g, '$1')
  return span.type === 'place' ? (countryNamed(key)?.name ?? key) : key
}

const particle = /^(?:de|da|del|di|la|le|van|von|der|den|bin|ibn|al|el|ul|-|Jr|Sr)$/i

/** What stands before the family name; "Otieno-Mbeki" is one name. */
function givenNamesOf(words: Words, span: NameSpan): string[] {
  const parts: string[] = []
  for (let index = span.first; index < span.end; index++) {
    const word = words[index]
    if (!word || particle.test(word.key)) continue
    const hyphened = word.joined && words[index - 1]?.token.surface === '-' && index - 1 > span.first
    if (hyphened) parts.push(`${parts.pop() ?? ''}-${word.key}`)
    else parts.push(word.key)
  }
  return parts.slice(0, -1)
}

/** The latest person of that family name whose given names do not contradict. */
function personLike(words: Words, span: NameSpan, family: readonly Draft[]): Draft | undefined {
  const mine = givenNamesOf(words, span)
  return family.findLast(({ given }) => {
    if (mine.length === 0 || given.length === 0) return true
    const [a = '', b = ''] = [mine[0], given[0]]
    return a === b || (a.length <= 2 && b.startsWith(a.charAt(0))) || (b.length <= 2 && a.startsWith(b.charAt(0)))
  })
}
