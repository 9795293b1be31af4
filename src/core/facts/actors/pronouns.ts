/** Resolves he, she and it where the text leaves one fitting entity, and leaves the others out. */
import type { AnalysedText, Sentence } from '../../article/analysed-text.ts'
import type { Words } from './words.ts'

export interface PersonPlace {
  readonly first: number
  readonly end: number
  readonly entity: string
}

export type Gender = 'f' | 'm'

export interface PronounContext {
  readonly analysed: AnalysedText
  readonly words: Words
  /** Names and nominal mentions of persons, in text order. */
  readonly persons: readonly PersonPlace[]
  /** Names of organisations and places that act, in text order. */
  readonly bodies: readonly PersonPlace[]
  readonly genderOf: (entity: string) => Gender | undefined
}

export interface PronounMention {
  readonly token: number
  readonly entity: string
}

const gendered: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])

export function resolvePronouns(context: PronounContext): PronounMention[] {
  const { analysed, words } = context
  const found: PronounMention[] = []
  let current: string | undefined
  let paragraph = -1
  let oldest = 0
  analysed.sentences.forEach((sentence, at) => {
    if (sentence.paragraph !== paragraph) {
      // A pronoun may reach into the paragraph before it, not further.
      if (sentence.paragraph > paragraph + 1) current = undefined
      paragraph = sentence.paragraph
    }
    const previous = analysed.sentences[at - 1]
    while ((context.persons[oldest]?.end ?? Infinity) <= (previous?.firstToken ?? 0)) oldest++
    const near = nearby(context.persons, oldest, sentence.endToken)
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const gender = gendered.get(words[token]?.token.lower ?? '')
      if (!gender) continue
      const fits = (entity: string): boolean => (context.genderOf(entity) ?? gender) === gender
      const entity =
        tellerBefore(words, sentence, near, token, fits) ??
        antecedent(sentence, previous, near, token, fits) ??
        (current !== undefined && fits(current) && !near.some((p) => p.end <= token && fits(p.entity))
          ? current
          : undefined)
      if (entity === undefined) continue
      found.push({ token, entity })
      current = entity
    }
    current = near.findLast((person) => person.first >= sentence.firstToken)?.entity ?? current
    found.push(...bodyPronouns(context, sentence))
  })
  return found.sort((a, b) => a.token - b.token)
}

function nearby(persons: readonly PersonPlace[], from: number, end: number): PersonPlace[] {
  const found: PersonPlace[] = []
  for (let index = from; index < persons.length; index++) {
    const person = persons[index]
    if (!person || person.first >= end) break
    found.push(person)
  }
  return found
}

/** Verbs of speech that take a clause. */
const telling =
  /^(?:said|says|told|tells|added|adds|argued|argues|insisted|insists|warned|warns|claimed|claims|denied|denies|announced|admitted|admits|conceded|explained|promised|alleged|confirmed|stated|complained|recalled|stressed|noted|declared|acknowledged|testified)$/

/** "Norland's director, Ada Brook, told the paper that she": the person whose verb takes the clause that begins with the pronoun. */
function tellerBefore(
  words: Words,
  sentence: Sentence,
  near: readonly PersonPlace[],
  token: number,
  fits: (entity: string) => boolean,
): string | undefined {
  if (!/^s?he$/.test(words[token]?.token.lower ?? '') || words[token - 1]?.token.lower !== 'that') return undefined
  let verb = token - 2
  while (verb >= sentence.firstToken && !telling.test(words[verb]?.token.lower ?? '')) {
    if (words[verb]?.token.pos === 'VERB' || words[verb]?.token.lower === 'that') return undefined
    verb--
  }
  const here = near.filter((person) => person.first >= sentence.firstToken && person.end <= verb)
  const teller = here.findLast((person) => !/^['’]s?$/.test(words[person.end]?.token.surface ?? ''))
  // Somebody named beside the teller, not as an owner, may be the one who speaks.
  const others = here.filter((person) => !/^['’]s?$/.test(words[person.end]?.token.surface ?? ''))
  return teller && fits(teller.entity) && others.every((person) => person.entity === teller.entity)
    ? teller.entity
    : undefined
}

/** The only fitting person before it in its sentence, else the sentence's first (its subject), else the only one of the sentence before. */
function antecedent(
  sentence: Sentence,
  previous: Sentence | undefined,
  near: readonly PersonPlace[],
  token: number,
  fits: (entity: string) => boolean,
): string | undefined {
  const here = near.filter(
    (person) => person.first >= sentence.firstToken && person.end <= token && fits(person.entity),
  )
  const distinct = new Set(here.map((person) => person.entity))
  if (distinct.size === 1) return here[0]?.entity
  if (distinct.size > 1) {
    const subject = here[0]
    return subject && subject.first - sentence.firstToken <= 6 ? subject.entity : undefined
  }
  if (!previous) return undefined
  const there = near.filter((person) => person.end <= sentence.firstToken && fits(person.entity))
  const others = new Set(there.map((person) => person.entity))
  if (others.size === 1) return there[0]?.entity
  const subject = there[0]
  return subject && others.size > 1 && subject.first - previous.firstToken <= 6 ? subject.entity : undefined
}

/** "Oakfield Bank said it would …": the subject of a verb of speech in the same sentence. */
function bodyPronouns({ words, bodies }: PronounContext, sentence: Sentence): PronounMention[] {
  const found: PronounMention[] = []
  let body: PersonPlace | undefined
  let next = firstAtOrAfter(bodies, sentence.firstToken)
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    while ((bodies[next]?.end ?? Infinity) <= token) body = bodies[next++]
    if (words[token]?.token.lower !== 'it' || !body || body.end <= sentence.firstToken) continue
    const opensClause = words[token - 1]?.token.pos === 'VERB' || words[token - 1]?.token.lower === 'that'
    if (
      opensClause &&
      /^(?:AUX|VERB|PART|ADV)$/.test(words[token + 1]?.token.pos ?? '') &&
      words[token + 1]?.token.lower !== 'is'
    )
      found.push({ token, entity: body.entity })
  }
  return found
}

/** Binary search, since the list is in text order. */
function firstAtOrAfter(places: readonly PersonPlace[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
