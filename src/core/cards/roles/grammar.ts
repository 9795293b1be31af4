/** The grammar of phrases that say what somebody is: a noun of a role, what stands before it, and of what it is. */
import type { Token } from '../../article/analysed-text.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { type Reading, within } from '../reading.ts'
import { isTitleWord } from './title-words.ts'

/** "a spokesman" is one of several; "its spokesman" and "the spokesman" may be the only one. */
export type Article = 'a' | 'the' | 'none'

export interface ReadPhrase {
  /** Without its article: "structural engineer at the University of Tessaly". */
  readonly tokens: readonly Token[]
  readonly head: Token
  readonly article: Article
}

/** Of people who hold a post, beyond what the reading of actors needs. */
const moreRoles = new Set(
  `abbess abbot academic accountant actuary adjutant administrator agronomist anthropologist archivist astronomer bailiff beekeeper
  botanist caretaker cartographer clerk climatologist commentator commandant commodore conservationist counsel criminologist dean
  dentist developer ecologist epidemiologist ethnographer fellow firefighter forester geographer geologist hydrologist
  inspector-general lobbyist mathematician meteorologist midwife oceanographer officer operator organist paediatrician palaeontologist
  paleontologist paramedic pathologist pharmacist pollster programmer psychiatrist psychologist publisher ranger regulator restorer
  scholar sociologist specialist statistician supervisor technician toxicologist vet veterinarian virologist warden zoologist`.split(
    /\s+/,
  ),
)
/** Forms of address, kin and friends, and parts in a story, say nothing of a public role. */
const noRole =
  /^(?:mr|mrs|ms|miss|mx|sir|dame|lady|dr|st|saint|father|mother|brother|sister|fr|doña|mzee|madame?|mme|mlle|frau|fräulein|se[ñn]or(?:a|ita)?|senhora?|sra|herr|monsieur|comrade|hon|honourable|son|daughter|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|friend|neighbou?r|colleague|rival|victim|witness|survivor|suspect|defendant|prisoner|inmate|hostage|partner|counterpart|guest|resident|passenger|patient|model|private|guard|player|pupil|team-?mate|author|staff|defender|successor|predecessor)s?$/

const kin = /^(?:wife|husband|widow|widower|daughter|son|sister|brother|mother|father)$/
export const isKinNoun = (word: string): boolean => kin.test(word)

/** "Ada Lund|'s wife|": whose she is stands there by name. */
export const isKinOf = (tokens: readonly Token[]): boolean => {
  const [mark, head] = tokens.slice(-2)
  return head !== undefined && mark !== undefined && kin.test(head.lower) && isPossessive(mark)
}

/** What somebody is: "minister", "Gov.", "co-founder", "secretary-general". */
export function isRoleNoun({ surface, lower, pos }: Token): boolean {
  if ((pos === 'VERB' && surface === lower) || noRole.test(lower.replace(/\.$/, ''))) return false
  // "an art major" studies art.
  if (surface === 'major') return false
  const bare = surface.replace(/\.$/, '')
  const { roleNouns, honorifics } = lexicon()
  return [bare.toLowerCase(), bare.toLowerCase().split('-').at(-1) ?? ''].some(
    (word) => roleNouns.has(word) || moreRoles.has(word) || honorifics.has(bare),
  )
}

export const isPossessive = ({ surface }: Token): boolean => /^['’]s?$/.test(surface)
export const isDeterminer = ({ lower }: Token): boolean => /^(?:the|an?|its|his|her|their|one|another)$/.test(lower)
export const isOwner = ({ lower }: Token): boolean => /^(?:its|his|her|their)$/.test(lower)
export const articleFor = (token: Token | undefined): Article =>
  token === undefined || isOwner(token) ? 'none' : token.lower === 'the' ? 'the' : 'a'

/** Inside a base noun phrase. */
export const isNominal = (token: Token): boolean =>
  !isLink(token) &&
  (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) ||
    (token.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.surface)) ||
    /^(?:['’]s?|-|&)$/.test(token.surface) ||
    (isTitleWord(token.surface) && !/^(?:VERB|CCONJ|DET)$/.test(token.pos)))

/** Prepositions that say of what somebody is something. */
export const isLink = ({ lower }: Pick<Token, 'lower'>): boolean => /^(?:of|for|at|in|with|to|from|on)$/.test(lower)
/** Inside a noun phrase with what belongs to it. */
export const isPhraseWord = (token: Token | undefined): boolean =>
  token !== undefined && (isNominal(token) || isDeterminer(token) || isLink(token) || token.lower === 'and')

/** "attorney general", "director-general": the noun before it is what the person is. */
export function headAt(tokens: readonly Token[], last: number): number {
  if (!/^general$/i.test(tokens[last]?.surface ?? '')) return last
  const before = tokens[last - 1]?.surface === '-' ? last - 2 : last - 1
  const noun = tokens[before]
  return noun && isRoleNoun(noun) ? before : last
}

/** Null where the head is no role, or where words are left over that may belong to it. */
export function readPhrase(reading: Reading, tokens: readonly Token[], mayTrail: boolean): ReadPhrase | null {
  const [opener] = tokens
  if (!opener) return null
  const hasArticle = isDeterminer(opener) && !isOwner(opener)
  const from = hasArticle ? 1 : 0
  let end = from
  if (isOwner(opener)) end++
  while (end < tokens.length && isNominal(tokens[end] ?? opener)) end++
  const at = headAt(tokens, end - 1)
  const head = tokens[at]
  if (
    !head ||
    at < from ||
    !(isRoleNoun(head) || isKinOf(tokens.slice(from, end))) ||
    holdsPerson(reading, tokens.slice(from, end))
  )
    return null
  const joint = jointTitle(tokens.slice(end))
  const rest = tokens.slice(end + joint.length)
  const complement = complementOf(rest)
  if (complement === null || (!mayTrail && complement.length < rest.length)) return null
  // "the federation's treasurer": the article is the owner's.
  const first = hasArticle && tokens.slice(from, end).some(isPossessive) ? 0 : from
  return {
    tokens: [...tokens.slice(first, end), ...joint, ...complement],
    head,
    article: isDeterminer(opener) ? articleFor(opener) : 'none',
  }
}

/** "president |and chief executive|": two posts of one body. */
function jointTitle(tokens: readonly Token[]): readonly Token[] {
  const [and, next] = tokens
  if (and?.lower !== 'and' || !next || /^(?:former|ex)$/.test(next.lower)) return []
  let end = 1
  while (end < tokens.length && isNominal(tokens[end] ?? and)) end++
  const head = tokens[headAt(tokens, end - 1)]
  const isTitle = tokens.slice(1, end).every(({ surface }) => isTitleWord(surface))
  const behind = tokens[end]
  return isTitle && head && end > 1 && isRoleNoun(head) && (!behind || isLink(behind)) ? tokens.slice(0, end) : []
}

/** A person whose name no possessive follows: "minister Ada Lund" behind another name is the next one's title. */
function holdsPerson(reading: Reading, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return false
  return within(reading.actorsInOrder, [first.start, last.end]).some(
    ({ type, end }) => type === 'person' && !/^['’]/.test(reading.text.slice(end, end + 1)),
  )
}

/** "of the X", "at the X in Y", as far as it says of what; null where something else follows that the role may need. */
function complementOf(tokens: readonly Token[]): readonly Token[] | null {
  const [first] = tokens
  if (!first) return []
  if (!isLink(first)) return null
  let end = 0
  while (end < tokens.length && (isPhraseWord(tokens[end]) || isAttribute(tokens, end)) && !beginsNext(tokens, end))
    end++
  const kept = withoutTail(tokens.slice(0, end))
  const last = kept.at(-1)
  return last && isPossessive(last) ? null : kept
}

/** "the Miami-|based society", "the company's |advanced research": a participle inside the phrase. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || token?.pos !== 'VERB' || !next || !isPhraseWord(next) || isLink(next)) return false
  return before.surface === '-' || ((isPossessive(before) || isDeterminer(before)) && /(?:ed|ing)$/.test(token.lower))
}

/** "a fellow at the Lonn Institute |and a former ambassador" */
function beginsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.lower === 'and' &&
    next !== undefined &&
    (isDeterminer(next) || isRoleNoun(next) || next.lower === 'former')
  )
}

/** Without last phrases that name nothing: "for nine years", "in a torn shirt". */
export function withoutTail(tokens: readonly Token[]): readonly Token[] {
  let kept = tokens
  for (;;) {
    while (/^(?:and|the|an?|-|&|of|for|at|in|with|to|from|on)$/.test(kept.at(-1)?.lower ?? '')) kept = kept.slice(0, -1)
    const at = kept.findLastIndex(isLink)
    const phrase = kept.slice(at + 1)
    const names = phrase.some(({ surface, pos }) => /^\p{Lu}/u.test(surface) && pos !== 'NUM')
    const isTime = phrase.some(({ lower }) =>
      /^(?:(?:year|month|week|day|decade|season|term)s?|time|long)$/.test(lower),
    )
    const saysWhat = kept[at]?.lower === 'of' || (kept[at]?.lower === 'for' && !isTime)
    if (at < 0 || names || saysWhat) return kept
    kept = kept.slice(0, at)
  }
}
