/** Resolves "the minister", "the company", "the 23-year-old" to the actor whom the text calls so beside the name. */
import { type Description, singular } from './descriptions.ts'
import { institution } from './institutions.ts'
import type { SpanIndex } from './span-index.ts'
import type { Word } from './words.ts'

export interface DefiniteNominal {
  readonly first: number
  readonly end: number
  /** The head in lower case and singular. */
  readonly head: string
  readonly plural: boolean
  /** Nouns and titles before the head, in lower case. */
  readonly modifiers: readonly string[]
  /** "the 23-year-old": in years. */
  readonly age?: string
}

/** Heads that mean the same office: a president is called a leader, a prime minister a premier. */
const sameOffice: ReadonlyMap<string, RegExp> = new Map([
  ['leader', /^(?:leader|president|premier|chancellor|king|emir|dictator|chairman|minister|ruler)$/],
  ['strongman', /^(?:leader|president)$/],
  ['premier', /^(?:premier|minister|pm)$/],
  ['pm', /^(?:premier|minister|pm)$/],
  ['minister', /^(?:minister|premier|pm|fm|secretary)$/],
  ['fm', /^(?:minister|fm)$/],
  ['spokesperson', /^spokes(?:man|woman|person)$/],
  ['chair', /^chair(?:man|woman|person)?$/],
  ['boss', /^(?:boss|ceo|executive|chairman|manager|head|chief)$/],
  ['executive', /^(?:executive|ceo)$/],
  ['ceo', /^(?:executive|ceo)$/],
  ['judge', /^(?:judge|justice|magistrate)$/],
  ['justice', /^(?:judge|justice)$/],
  ['lawyer', /^(?:lawyer|attorney|solicitor|barrister|counsel|advocate)$/],
  ['counsel', /^(?:lawyer|attorney|barrister|counsel|advocate)$/],
  ['officer', /^(?:officer|sergeant|constable|inspector)$/],
  ['lawmaker', /^(?:lawmaker|legislator|senator|deputy|representative|mp)$/],
  ['scientist', /^(?:scientist|researcher|\p{L}+(?:ologist|icist|chemist))$/u],
  ['researcher', /^(?:scientist|researcher|\p{L}+(?:ologist|icist|chemist))$/u],
])
export const sameHead = (said: string, held: string): boolean =>
  said === held || (sameOffice.get(said)?.test(held) ?? false)

/** Words of a name that a common noun takes up. */
const nameWords: ReadonlyMap<string, RegExp> = new Map([
  ['airline', /^(?:airlines?|airways|air|aviation)$/],
  ['bank', /^(?:bank|bancorp|banco|banque)$/],
  ['lender', /^(?:bank|bancorp|banco|banque|savings)$/],
  ['railway', /^(?:rail|railways?|railroad|trains?)$/],
  ['railroad', /^(?:rail|railways?|railroad)$/],
  ['shipyard', /^(?:shipyards?|slip|yards?)$/],
  ['yard', /^(?:shipyards?|slip|yards?)$/],
  ['insurer', /^(?:insurance|assurance|mutual|life)$/],
  ['union', /^(?:union|guild|brotherhood|syndicate|federation|workers)$/],
  ['newspaper', /^(?:times|post|herald|gazette|tribune|chronicle|courier|news|star|journal|mail|echo)$/],
  ['paper', /^(?:times|post|herald|gazette|tribune|chronicle|courier|news|star|journal|mail|echo)$/],
  ['ministry', /^(?:ministry|department)$/],
  ['department', /^(?:ministry|department)$/],
  ['court', /^(?:court|tribunal)$/],
  ['tribunal', /^(?:court|tribunal)$/],
  ['club', /^(?:club|fc|united|city|rovers|athletic)$/],
  ['agency', /^(?:agency|bureau|office|authority|administration|service)$/],
])

const companyNouns =
  /^(?:company|firm|business|manufacturer|maker|insurer|lender|brewer|airline|shipyard|bank|chain|supplier|developer|contractor|operator|retailer|builder|producer|employer|start-?up|conglomerate|utility|giant|carrier|publisher)$/
const legalForm =
  /^(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|gmbh|sa|s\.a|nv|bv|ab|oy|spa|holdings?|group|industries|enterprises|systems|technologies|motors|airlines|airways|mines|minerals|works|mills|instruments|surveys|energy|petroleum|foods|securities|hydropower|power|terminal|resorts|shipping|lines|brothers|sons|daughters|partners|partnership|hf|kk|pty|pvt|srl|as|asa|a\/s)$/

/** Adjectives and the like that say nothing about who is meant stay out of account. */
const telling =
  /^(?:prime|foreign|chief|deputy|vice|former|opposition|federal|assistant|senior|managing|attorney|general|financial|national|regional|provincial|central|supreme|military|civil|medical)$/

/** From an article on, at most five words, a noun; nothing of it inside a name. */
export function definiteAt(names: SpanIndex, first: number, limit: number): DefiniteNominal | undefined {
  const age = ageAt(names.words, first + 1)
  if (age) return { first, end: first + 6, head: 'old', plural: false, modifiers: [], age }
  return baseFrom(names, first, first + 1, limit)
}

/** In a headline the article is left out: "finance minister threatens to quit". */
export const bareAt = (names: SpanIndex, first: number, limit: number): DefiniteNominal | undefined =>
  baseFrom(names, first, first, limit)

function ageAt(words: readonly (Word | undefined)[], at: number): string | undefined {
  if (words[at + 2]?.token.lower !== 'year' || words[at + 4]?.token.lower !== 'old') return undefined
  const age = words[at]?.token.lower ?? ''
  return /^\d{1,3}$/.test(age) ? age : undefined
}

function baseFrom(names: SpanIndex, first: number, from: number, limit: number): DefiniteNominal | undefined {
  const { words } = names
  let head = -1
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    const word = words[at]
    if (!word) break
    const { pos, surface, lower } = word.token
    const isBase = words[at + 1]?.token.surface === '-' && words[at + 2]?.token.lower === 'based'
    if (surface === '-' || isBase) continue
    if (names.covering(at)) break
    if (pos === 'NOUN' || (word.role && pos !== 'VERB') || (pos === 'PROPN' && word.capital)) head = at
    else if (pos !== 'ADJ' && pos !== 'NUM' && !(pos === 'VERB' && /(?:ed|ing)$/.test(lower) && head < 0)) break
  }
  const noun = words[head]
  // "the yard Norvik", "the Norvik yard"
  if (!noun || names.covering(head + 1)) return undefined
  const next = words[head + 1]?.token
  if (next?.surface === '-' || /^(?:of|for|from)$/.test(next?.lower ?? '')) return undefined
  const modifiers: string[] = []
  for (let at = from; at < head; at++) {
    const word = words[at]
    if (!word || word.token.surface === '-' || names.covering(at)) continue
    if (word.token.pos === 'NOUN' || word.token.pos === 'PROPN' || telling.test(word.token.lower))
      modifiers.push(word.token.lower)
  }
  const lower = noun.token.lower
  return { first, end: head + 1, head: singular(lower), plural: singular(lower) !== lower, modifiers }
}

/** Offices that differ from the one named alone. */
const lesser = /^(?:prime|vice|deputy|former|ex|assistant|then)$/

export function isCalled(nominal: DefiniteNominal, descriptions: readonly Description[]): boolean {
  if (nominal.plural) return false
  return descriptions.some(
    ({ head, modifiers, first }) =>
      first < nominal.first &&
      sameHead(nominal.head, head) &&
      nominal.modifiers.every((modifier) => modifiers.has(modifier)) &&
      [...modifiers].every(
        (modifier) =>
          !lesser.test(modifier) ||
          nominal.modifiers.includes(modifier) ||
          nominal.head === 'premier' ||
          nominal.head === 'leader',
      ),
  )
}

/** What is known of an organisation, its name apart in words in lower case. */
export interface NamedBody {
  readonly words: ReadonlySet<string>
  /** The words that say what it is. */
  readonly heads: ReadonlySet<string>
  readonly descriptions: readonly Description[]
}

export function isBodyCalled(nominal: DefiniteNominal, { words, heads, descriptions }: NamedBody): boolean {
  const known = (word: string): boolean => words.has(word) || words.has(singular(word))
  const alike = nameWords.get(nominal.head)
  const byName = heads.has(nominal.head) || (alike !== undefined && [...words].some((word) => alike.test(word)))
  if (byName && nominal.modifiers.length === 0) return true
  const noun = singular(nominal.head)
  const described = descriptions.filter(({ first, head }) => first < nominal.first && noun === head)
  return (
    (byName || described.length > 0) &&
    nominal.modifiers.every((modifier) => known(modifier) || described.some(({ modifiers }) => modifiers.has(modifier)))
  )
}

export const callsCompany = ({ head, plural, modifiers }: DefiniteNominal): boolean =>
  !plural && modifiers.length === 0 && /^(?:company|firm|group|business)$/.test(head)

/** 2 where the text or the legal form says so, 1 where nothing speaks against it, else 0. */
export function likeCompany({ words, descriptions }: NamedBody): 0 | 1 | 2 {
  const all = [...words]
  // "Collective of Line Fishers": companies seldom say in their names what they are of.
  if (words.has('of') && !descriptions.some(({ head }) => companyNouns.test(head))) return 0
  if (
    all.some((word) => legalForm.test(word.replace(/\.$/, ''))) ||
    descriptions.some(({ head }) => companyNouns.test(head))
  )
    return 2
  return all.some((word) => institution.test(word)) || descriptions.some(({ head }) => institution.test(head)) ? 0 : 1
}
