/** Finds what a pronoun of a question could stand for: the names and nouns before it, as person, thing or several. */
import { isDemonym } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { type CardWord, isCalendarName, isCapital, type NameKinds, opensQuestion } from './card-words.ts'

export interface Antecedent {
  /** Indexes of its words, end exclusive. */
  readonly first: number
  readonly end: number
  /** A human is one by a noun ("a driver … they"); a body is one thing of many people, or a place with its people. */
  readonly kind: 'person' | 'human' | 'thing' | 'body' | 'several' | 'either'
  /** Of what fills it nothing is known. */
  readonly isGap?: true
}

/** Whoever only reports is not spoken of. */
const media =
  /^(?:Post|Times|News|Newspaper|Journal|Herald|Gazette|Tribune|Guardian|Mail|Reuters|BBC|CNN|AFP|AP|Press|Radio|Television|TV|Daily|Observer|Chronicle|Mirror|Telegraph|Independent|Star|Sun|Express|Standard|Echo|Courier|Bulletin|Review|Today|Wire|Argus|Advertiser|Examiner|Sentinel|Register|Monitor|Ledger|Dispatch|Inquirer|Weekly|Magazine)$/
const inName = /^(?:-|–|of|de|al|el|la|van|von|der|bin|ibn|del|da|di|dos|du|le|and|for|the|&|-|’s|'s|’|')$/
/** Neither "it" nor "they" ever stands for these. */
const noThing =
  /^(?:day|days|month|months|year|years|week|weeks|season|decade|century|date|time|times|morning|afternoon|evening|night|article|report|words|statement|speech|interview|part|parts|kind|sort|way|order|end|start|beginning|behalf|account|course|question|view)$/
const collective =
  /^(?:people|police|women|men|children|public|media|staff|crew|team|government|army|council|company|party|group|family|couple|pair|club|committee|cabinet|board|band|union|navy|troops|forces|parliament|court|firm|agency|ministry|opposition|crowd|jury|audience|community|population|gang|squad|cast|press|authority|majority|minority|side|firms|youth|somebody|someone|everybody|everyone|anybody|anyone|nobody|those|others|both|each|many|some|most|few|several|all|airline|bank|school|university|hospital|newspaper|nation|country|couples?)$/
const indefinite = /^(?:someone|somebody|everyone|everybody|anyone|anybody|nobody|those|others|many|several|most|few)$/

export function antecedentsIn(words: readonly CardWord[], kinds: NameKinds): Antecedent[] {
  const found: Antecedent[] = []
  for (let at = 0; at < words.length; at++) {
    const one = gapAt(words, at) ?? nameAt(words, at, kinds) ?? nounAt(words, at)
    if (!one) continue
    found.push(one)
    at = one.end - 1
  }
  return found.flatMap((one, at) => [one, ...pairWith(words, found[at + 1], one)])
}

/** Whoever fills the gap of a sentence is spoken of in it: "____ had to build their robot anew". */
const gapAt = (words: readonly CardWord[], at: number): Antecedent | null =>
  /^_{2,}$/.test(words[at]?.surface ?? '') &&
  words[at + 1]?.surface !== '(' &&
  !/^(?:NOUN|NUM|SYM)$/.test(words[at + 1]?.pos ?? '')
    ? { first: at, end: at + 1, kind: 'either', isGap: true }
    : null

/** "Ada Lund and Bo Karlsen" are several. */
function pairWith(words: readonly CardWord[], next: Antecedent | undefined, one: Antecedent): Antecedent[] {
  const between = next ? words.slice(one.end, next.first).filter(({ lower }) => !/^(?:the|a|an|,)$/.test(lower)) : []
  return next && between.length === 1 && between[0]?.lower === 'and'
    ? [{ first: one.first, end: next.end, kind: 'several' }]
    : []
}

function nameAt(words: readonly CardWord[], first: number, kinds: NameKinds): Antecedent | null {
  const isPart = (at: number): boolean => {
    const word = words[at]
    return (
      word !== undefined && isCapital(word) && !opensQuestion(words, at) && !isCalendarName(word) && word.lower !== 'i'
    )
  }
  if (!isPart(first)) return null
  let end = first + 1
  for (let at = end; at < words.length; at++) {
    if (isPart(at)) end = at + 1
    else if (!inName.test(words[at]?.lower ?? '') || !isPart(at + 1) || words[at]?.lower === 'and') break
  }
  const parts = words.slice(first, end).filter(isCapital)
  if (parts.some(({ surface }) => media.test(surface)) && parts.length > 1) return null
  return { first, end, kind: kindOfName(words, [first, end], parts, kinds) }
}

const companyEnd =
  /^(?:Inc|Corp|Co|Cos|Ltd|Limited|PLC|Plc|LLC|LP|AG|SA|NV|SE|Oy|AB|Group|Holdings?|Industries|Motors?|Airlines?|Airways|Bancorp|Brothers|Bros|Partners|Systems|Technologies|Associates|Enterprises|Union|Board|Ministry|Office|Department|Party|Bank|Institute|University|League|Commission|Committee|Council|Agency|Authority|Forces?|Army|Government)$/

/** With its small words and marks: "Federal Bureau of Investigation", "Hudson's Bay Co.". */
const spelled = (words: readonly CardWord[]): string =>
  words
    .map(
      ({ surface }, at) =>
        (at === 0 || /^['’]s?$|^-$/.test(surface) || words[at - 1]?.surface === '-' ? '' : ' ') + surface,
    )
    .join('')

function kindOfName(
  words: readonly CardWord[],
  [first, end]: readonly [number, number],
  parts: readonly CardWord[],
  kinds: NameKinds,
): Antecedent['kind'] {
  const { names, given, surnames, honorifics, organisationHeads, placeHeads, roleNouns } = lexicon()
  const name = parts.map(({ surface }) => surface).join(' ')
  const known = kinds.get(name) ?? kinds.get(spelled(words.slice(first, end)))
  if (known) return known === 'person' ? 'person' : 'body'
  const [opener] = parts
  const last = (parts.at(-1)?.surface ?? '').replace(/\.$/, '')
  const before = words[first - 1]
  if (isDemonym(name)) return /s$/.test(name) ? 'several' : 'body'
  if (opener && (honorifics.has(opener.surface) || (roleNouns.has(before?.lower ?? '') && parts.length < 4)))
    return 'person'
  // "Pavel Strand" ends like a place.
  if (parts.length === 2 && opener && given.has(opener.surface) && placeHeads.has(last)) return 'either'
  if (
    (names.get(name) ?? 0) > 0 ||
    organisationHeads.has(last) ||
    companyEnd.test(last) ||
    placeHeads.has(last) ||
    /^\p{Lu}{2,}$/u.test(name)
  )
    return 'body'
  if (before?.lower === 'the') return 'body'
  if (parts.length > 1 && parts.length < 5 && ((opener && given.has(opener.surface)) || surnames.has(last)))
    return 'person'
  if (parts.length > 1 && before && /^(?:in|at|near|across|throughout|outside|inside)$/.test(before.lower))
    return 'body'
  return 'either'
}

/** "it would be a mistake to", "how many votes": nothing that a pronoun takes up. */
function isPredicate(words: readonly CardWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at)
  const verb = before.findLastIndex(({ lower }) => /^(?:is|was|be|been|'s)$/.test(lower))
  const between = before.slice(verb + 1)
  if (
    verb >= 0 &&
    between.every(({ pos }) => /^(?:DET|ADJ|ADV)$/.test(pos)) &&
    before.slice(0, verb).some(({ lower }) => lower === 'it')
  )
    return true
  return /^(?:many|much)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'how'
}

function nounAt(words: readonly CardWord[], at: number): Antecedent | null {
  const word = words[at]
  if (!word) return null
  if (indefinite.test(word.lower) && words[at - 1]?.lower !== 'how') return { first: at, end: at + 1, kind: 'several' }
  if (word.pos !== 'NOUN' || isPredicate(words, at) || noThing.test(word.lower)) return null
  const { roleNouns, personNouns } = lexicon()
  const isPlural = word.lemma !== word.lower && word.lower.endsWith('s')
  if (collective.test(word.lower)) return { first: at, end: at + 1, kind: 'body' }
  if (isPlural || /^(?:men|women|people|children)$/.test(word.lower)) return { first: at, end: at + 1, kind: 'several' }
  const isPerson =
    roleNouns.has(word.lower) ||
    personNouns.has(word.lower) ||
    /^(?:man|woman|boy|girl|child|baby|person|teenager|pensioner|[a-z]+(?:man|woman|person))$/.test(word.lower)
  return { first: at, end: at + 1, kind: isPerson ? 'human' : 'thing' }
}
