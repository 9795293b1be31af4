/** Gathers what an article brings in, noun by noun and in order, so that what it takes up again can be looked for without reading all of it anew. */
import type { AnalysedText, Token } from '../../article/analysed-text.ts'
import type { ActorFact } from '../../facts/facts.ts'
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import { classOf } from '../standing/noun-classes.ts'
import { isKindNoun } from './noun-kinds.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'

export interface Referent {
  readonly lemma: string
  readonly isPlural: boolean
  /** Its words before the head, in small letters. */
  readonly words: ReadonlySet<string>
  /** Indexes of tokens: first word, head, behind the head and the name that follows it at once. */
  readonly first: number
  readonly head: number
  readonly end: number
  /** What tells it from others of its kind: the entity's id, else its name in small letters. */
  readonly name: string | null
  /** Indexes of the tokens of a name that an apposition gives: "the ferry, |Halden Star|,". */
  readonly apposed: readonly [first: number, end: number] | null
  readonly entity: string | null
  /** The article says that there is one; "the ferry" out of the blue presupposes it. */
  readonly isTold: boolean
  /** The sentences that speak of it, in order. */
  readonly sentences: number[]
}

/** By noun and number, in text order. */
export type Referents = ReadonlyMap<string, readonly Referent[]>

export const referentKey = (lemma: string, isPlural: boolean): string => (isPlural ? `${lemma}+` : lemma)

const calendar: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames])
const isName = ({ surface }: Token): boolean =>
  /^\p{Lu}[^.]*$/u.test(surface) && surface !== 'A' && !/^(?:The|An|I)$/.test(surface) && !calendar.has(surface)

export interface ReferentSource {
  readonly analysed: AnalysedText
  readonly actors: readonly ActorFact[]
  readonly isQuoted: (start: number, end: number) => boolean
}

export function gatherReferents(source: ReferentSource): Referents {
  const found = new Map<string, Referent[]>()
  const actors = actorsByToken(source)
  const names = namesOfKinds(source, actors)
  const phrases = [...nounPhrases(source.analysed).map((phrase) => referentOf(source, phrase, actors)), ...names]
  for (const one of phrases.sort((a, b) => a.referent.head - b.referent.head)) {
    const key = referentKey(one.referent.lemma, one.referent.isPlural)
    const known = found.get(key) ?? []
    if (known.length === 0) found.set(key, known)
    const same = one.mayBeKnown ? sameIn(known, one.referent) : undefined
    if (same) same.sentences.push(...one.referent.sentences)
    else if (one.opening !== 'none' && one.opening !== 'pointed') known.push(one.referent)
  }
  return found
}

interface Found {
  readonly referent: Referent
  readonly opening: NounPhrase['opening']
  /** It may take up what is known already. */
  readonly mayBeKnown: boolean
}

/** Nothing is taken up over more of its kind than these. */
const surveyed = 24

function sameIn(all: readonly Referent[], { name, words }: Referent): Referent | undefined {
  const known = all.slice(-surveyed)
  if (name !== null) return known.find((one) => one.name === name)
  const fitting = known.filter((one) => [...words].every((word) => one.words.has(word)))
  return fitting.at(-1)
}

/** Each actor by the indexes of its first and last token. */
interface ActorPlaces {
  readonly from: ReadonlyMap<number, readonly [end: number, actor: ActorFact]>
  readonly to: ReadonlyMap<number, readonly [first: number, actor: ActorFact]>
}

function actorsByToken({ analysed, actors }: ReferentSource): ActorPlaces {
  const from = new Map<number, readonly [number, ActorFact]>()
  const to = new Map<number, readonly [number, ActorFact]>()
  const { tokens } = analysed
  let at = 0
  for (const actor of actors.toSorted((a, b) => a.start - b.start)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= actor.start) at++
    let end = at
    while (end < tokens.length && (tokens[end]?.start ?? 0) < actor.end) end++
    from.set(at, [end, actor])
    to.set(end, [at, actor])
  }
  return { from, to }
}

function referentOf(source: ReferentSource, phrase: NounPhrase, actors: ActorPlaces): Found {
  const { tokens } = source.analysed
  const { first, head, end, opening, lemma, isPlural, sentence } = phrase
  const own = tokens.slice(first, head)
  const behind = tokens.slice(head + 1, end)
  const apposed = opening === 'none' || opening === 'pointed' ? null : apposition(source, phrase, actors)
  const actor = behind.length > 0 ? actors.from.get(head + 1) : undefined
  const entity = (actor && actor[0] >= end ? actor[1].entity : null) ?? apposed?.entity ?? null
  const opener = source.analysed.sentences[sentence]?.firstToken
  const named = [...own, ...behind].filter(
    (token) => isName(token) && (token !== tokens[opener ?? -1] || token.pos === 'PROPN'),
  )
  const name =
    entity ??
    (apposed
      ? tokens
          .slice(...apposed.span)
          .map(({ lower }) => lower)
          .join(' ')
      : named.length > 0
        ? named.map(({ lower }) => lower).join(' ')
        : null)
  const isQuoted = source.isQuoted(tokens[first]?.start ?? 0, tokens[head]?.end ?? 0)
  const tells = opening === 'known' && saysWhich(tokens, end)
  return {
    opening,
    mayBeKnown: opening === 'pointed' || (opening === 'known' && !tells) || (name !== null && opening !== 'new'),
    referent: {
      lemma,
      isPlural,
      words: new Set(own.filter(({ pos }) => /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(pos)).map(({ lower }) => lower)),
      first,
      head,
      end,
      name,
      apposed: apposed?.span ?? null,
      entity,
      isTold: !isQuoted && (opening !== 'known' || name !== null || tells),
      sentences: [sentence],
    },
  }
}

/** "the suburb of Velmar", "the clause about noon": named where it is brought in. */
const saysWhich = (tokens: readonly Token[], end: number): boolean =>
  (tokens[end]?.pos === 'VERB' && /(?:ed|en|wn|ld)$/.test(tokens[end].lower) && tokens[end + 1]?.lower === 'by') ||
  /^(?:of|in|at|on|between|against|near|about|called|named|dubbed)$/.test(tokens[end]?.lower ?? '')

interface Apposition {
  readonly span: readonly [number, number]
  readonly entity: string | null
}

const closes = (token: Token | undefined): boolean => token === undefined || /^[,.;)]$/.test(token.surface)

/** "Halden Star, a ferry from Velmar, …" and "the herders' association, Dokpa Ling, …", where the name may be one of such a thing. */
function apposition(source: ReferentSource, phrase: NounPhrase, actors: ActorPlaces): Apposition | null {
  const { tokens } = source.analysed
  const { first, head, end, opening, lemma } = phrase
  if (end > head + 1 || phrase.isPlural) return null
  if (tokens[head + 1]?.surface === ',') {
    const after = actors.from.get(head + 2)
    if (
      after &&
      closes(tokens[after[0]]) &&
      opening !== 'bare' &&
      fits(after[1], lemma) &&
      !closesList(tokens, after[0])
    )
      return { span: [head + 2, after[0]], entity: after[1].entity }
  }
  if (tokens[first - 1]?.surface !== ',' || opening === 'owned') return null
  const before = actors.to.get(first - 1)
  if (!before || !fits(before[1], lemma) || !isClosed(tokens, head + 1)) return null
  return { span: [before[0], first - 1], entity: before[1].entity }
}

/** ", Lund, and": a list. */
const closesList = (tokens: readonly Token[], at: number): boolean => /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '')

function fits({ type }: ActorFact, lemma: string): boolean {
  const nouns = classOf(lemma)
  if (nouns === 'person' || type === 'person') return nouns === 'person' && type === 'person'
  return type === 'place' ? nouns === 'place' : nouns === 'group' || nouns === 'body'
}

/** No verb stands before the comma or stop that closes it: "in Lonn, a ferry sank" is no apposition. */
function isClosed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 14; at++) {
    const token = tokens[at]
    if (closes(token)) return true
    if (/^(?:that|which|who|whose|where)$/.test(token?.lower ?? '')) return true
    if (token?.pos === 'AUX' || token?.lower === 'and') return false
    if (token?.pos === 'VERB' && !/(?:ing|ed|en|wn)$/.test(token.lower)) return false
    if (
      token?.pos === 'VERB' &&
      /ed$/.test(token.lower) &&
      !/^(?:by|in|on|at|for|as)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return false
  }
  return false
}

/** Names whose own last word says what they name: "the Velmar Accord". */
function namesOfKinds({ analysed, isQuoted }: ReferentSource, actors: ActorPlaces): Found[] {
  const found: Found[] = []
  const { tokens, sentences, paragraphs } = analysed
  sentences.forEach(({ paragraph, firstToken, endToken }, sentence) => {
    if (paragraphs[paragraph]?.heading === true) return
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at]
      if (!token || !isName(token)) continue
      const first = at
      while (at + 1 < endToken && isNamePart(tokens, at + 1)) at++
      const last = tokens[at]
      const lemma = last?.lower ?? ''
      if (!last || at === first || !isKindNoun(lemma) || (tokens[at + 1] && isNoun(tokens[at + 1]))) continue
      const actor = actors.to.get(at + 1)
      if (actor?.[1].type === 'person') continue
      const start = actor ? Math.min(actor[0], first) : first
      const words = tokens.slice(start, at).map(({ lower }) => lower)
      const entity = actor?.[1].entity ?? null
      found.push({
        opening: 'bare',
        mayBeKnown: true,
        referent: {
          lemma,
          isPlural: false,
          words: new Set(words),
          first: start,
          head: at,
          end: at + 1,
          name: entity ?? [...words, lemma].join(' '),
          apposed: null,
          entity,
          isTold: !isQuoted(token.start, last.end),
          sentences: [sentence],
        },
      })
    }
  })
  return found
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.surface === '-'
const isNamePart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && (isName(token) || (token.surface === '&' && isName(tokens[at + 1] ?? token)))
}
