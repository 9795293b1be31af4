/** Words roles whose owner stands before them: "Arendt's spokesman", "its treasurer", "White House spokesman". */
import type { Entity, Span } from '../../facts/facts.ts'
import { type Country, countryNamed } from '../../facts/actors/demonyms.ts'
import type { AnyMention } from '../wording/mention-order.ts'
import { articleOf, clean, entityInWords, type Reading, tokensIn } from '../reading.ts'
import { possessive } from '../wording/words.ts'
import { isKinNoun } from './grammar.ts'
import { homeCountry } from './home-country.ts'
import { isBehindDash, isCutName, isHalfNamed, isLoud, isWing, ownership, sharesName } from './ownership.ts'
import { ownersIn, whereNamed } from './owner.ts'
import type { RolePhrase } from './role-phrase.ts'
import { behindHead, formerly, stateOffice, titleOf, withRankBefore } from './title.ts'
import { knownAcronyms } from '../wording/known-acronyms.ts'
import { adjectiveOf, isTitleWord, titleInWords } from './title-words.ts'
import type { WordedRole } from './worded-role.ts'

/** Posts of which a body has one, or one that speaks for it: "the Kremlin’s spokesman", but "TWA pilot". */
const takesPossessive =
  /\b(?:spokes(?:man|woman|person)|leader|chief|chief executive|ceo|cfo|chair(?:man|woman|person)?|head|president|secretary|secretary-general|director|director[- ]general|treasurer|manager|boss|founder|owner|captain|coach|mayor|governor|ambassador|envoy|lawyer|attorney|chief economist)$/

/** "Arendt's spokesman", "Russia's Foreign Ministry spokeswoman", "its treasurer", "White House spokesman". */
export function byOwner(reading: Reading, person: Entity, phrase: RolePhrase, isPast: boolean): WordedRole | null {
  const { words } = phrase
  const { text } = reading
  const owner = firmFor(reading, nearestOwner(reading, phrase), phrase)
  const entity = owner && reading.entities.get(owner.entity)
  if (!owner || !entity || entity.id === person.id || isHalfNamed(entity) || isLoud(entity.name)) return null
  if (isWing(entity)) return null
  if (sharesName(reading, entity, owner) || isCutName(reading, owner) || isBehindDash(reading, owner)) return null
  const [marks = ''] = /^(?:[’']s?)?\s*/.exec(text.slice(owner.end, words[1])) ?? []
  const from = owner.end + marks.length
  const bare = titleOf(reading, from, phrase)
  const title = bare === '' ? '' : withRankBefore(tokensIn(reading, [words[0], owner.start]), bare)
  const between = tokensIn(reading, [from, words[1]])
  if (title === '' || between.some(({ pos, surface }) => /^(?:VERB|PRON)$/.test(pos) || /^[’']/.test(surface)))
    return null
  // "his wife": the article's pronoun may be read wrongly, and a family is no place for that.
  if (isKinNoun(title) && (entity.type !== 'person' || owner.form !== 'name')) return null
  // "his Uzbek host"
  if (entity.type === 'person' && /\bhost$/.test(title)) return null
  const outer =
    outerOwner(reading, owner, words) ?? placeBefore(reading, entity, owner, words) ?? stateOf(reading, entity, owner)
  if (outer === null && isAnybodys(entity.name)) return null
  const country = countryNamed(clean(entity.name))
  const name = country?.name ?? nameAt(reading, entity, owner)
  const isOwned = /[’']/.test(marks) || owner.form !== 'name' || entity.type === 'person'
  const form = { named: entity.type === 'person' ? name : articleOf(reading, name) + name, title, country, isOwned }
  const told = (outer ? `${outer.words} ${name} ${title}` : ownedTitle(form)) + behindHead(reading, phrase)
  return {
    words: isPast ? formerly(told, outer ? null : form) : told,
    title,
    owner: name,
    ownedBy: ownership(reading, owner),
    phrase: [outer && outer.span === undefined ? outer.start : owner.start, words[1]],
    ownerSpan: whereNamed(reading, owner) ?? outer?.span ?? null,
  }
}

/** "NYPD Commissioner Ada Lund": letters that every reader of news knows, though nobody read them as a name. */
export function byAcronym(reading: Reading, { words }: RolePhrase, isPast: boolean): WordedRole | null {
  const [, owner, rest] = /^(?:former )?(\p{Lu}{3,6}) ([\p{L} ]+)$/u.exec(clean(reading.text.slice(...words))) ?? []
  if (owner === undefined || rest === undefined || !knownAcronyms.has(owner)) return null
  if (!rest.split(' ').every(isTitleWord)) return null
  const title = titleInWords(rest)
  const told = `${isPast ? 'former ' : ''}${owner} ${title}`
  return { words: told, title, owner, ownedBy: 'body', phrase: words, ownerSpan: null }
}

/** "Tarn Chairman Ada Lund" of the Tarn Steel Corp. that the article names in full: towns have no chairman. */
function firmFor(reading: Reading, owner: AnyMention | undefined, { head }: RolePhrase): AnyMention | undefined {
  const entity = owner && reading.entities.get(owner.entity)
  if (!owner || entity?.type !== 'place' || !firmPost.test(head.lower)) return owner
  const [firm, other] = [...reading.entities.values()].filter(
    ({ type, name }) => type === 'organisation' && name.startsWith(`${entity.name} `),
  )
  return firm && !other ? { ...owner, entity: firm.id } : owner
}
const firmPost = /^(?:chairman|chairwoman|chair|executive|ceo|cfo|treasurer|president)$/

/** The last one before the title; but "HRW's deputy |Middle East| director" is HRW's. */
function nearestOwner(reading: Reading, { words, head }: RolePhrase): AnyMention | undefined {
  const [owner, outer] = ownersIn(reading, words)
    .filter(({ start }) => start < head.start)
    .toReversed()
  if (!owner || !outer || reading.entities.get(owner.entity)?.type !== 'place') return owner
  const isField =
    /^[’']s?\s(?:\p{Ll}+\s)*$/u.test(reading.text.slice(outer.end, owner.start)) &&
    !/^[’']/.test(reading.text.slice(owner.end, owner.end + 1))
  return isField ? outer : owner
}

interface OwnedTitle {
  readonly named: string
  readonly title: string
  readonly country: Country | undefined
  readonly isOwned: boolean
}

function ownedTitle({ named, title, country, isOwned }: OwnedTitle): string {
  if (country && !isOwned) return stateOffice(country.name, country, title)
  return isOwned || takesPossessive.test(title)
    ? `${possessive(named)} ${title}`
    : `${named.replace(/^the /, '')} ${title}`
}

/** A headline may have lengthened the name ("Hammers Lonn Bank"): the one that stands there counts, unless it is short for the other. */
const nameAt = (reading: Reading, entity: Entity, { start, end, form }: AnyMention): string => {
  const surface = clean(reading.text.slice(start, end))
  return form === 'name' && entity.type === 'organisation' && surface.includes(' ') ? surface : clean(entity.name)
}

interface OuterOwner {
  readonly words: string
  readonly start: number
  /** Where it is named, if that is elsewhere. */
  readonly span?: Span
}

/** "Russia's |Foreign Ministry spokeswoman", "U.S. |Supreme Court justice": a body that every state has needs its state. */
function outerOwner(reading: Reading, owner: AnyMention, [start]: Span): OuterOwner | null {
  const outer = ownersIn(reading, [start, owner.start]).findLast((one) =>
    /^(?:[’']s?)?\s*$/.test(reading.text.slice(one.end, owner.start)),
  )
  const entity = outer && reading.entities.get(outer.entity)
  if (!entity) return null
  const country = countryNamed(clean(entity.name))
  const isOwned = /[’']/.test(reading.text.slice(outer.end, owner.start))
  if (country && !isOwned) return { words: adjectiveOf(country), start: outer.start }
  return isOwned || outer.form !== 'name'
    ? { words: possessive(entityInWords(reading, entity)), start: outer.start }
    : null
}

/** "|Velmar| Supreme Court Justice Ada Lund": where it sits, though nobody read it as a place. */
function placeBefore(reading: Reading, { name }: Entity, owner: AnyMention, [start]: Span): OuterOwner | null {
  const words = clean(reading.text.slice(start, owner.start))
  const isName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(words) && !words.split(' ').some(isTitleWord)
  return isAnybodys(name) && isName && isInsideSentence(reading, start) ? { words, start } : null
}

/** "|Federal| Court judges": what opens a sentence is written large in any case. */
const isInsideSentence = ({ capitalised, smallWords, text }: Reading, start: number): boolean => {
  const [word = ''] = /^\p{L}+/u.exec(text.slice(start)) ?? []
  return capitalised.has(word.toLowerCase()) || !smallWords.has(word.toLowerCase())
}

/** Every country has one: "the Foreign Ministry" alone does not tell whose. */
const isAnybodys = (body: string): boolean =>
  /^(?:the )?(?:(?:foreign|interior|defen[cs]e|finance|health|education|justice|energy|oil|agriculture|supreme|constitutional|federal|national) )?(?:ministry|department|government|parliament|police|army|navy|air force|military|court|cabinet|senate|assembly|house)$|^(?:ministry|department) of /i.test(
    clean(body),
  )

/** "Foreign Ministry spokeswoman Ada Lund" of an article about one country. */
function stateOf(reading: Reading, { name }: Entity, { start }: AnyMention): OuterOwner | null {
  const home = isAnybodys(name) ? homeCountry(reading, start, 'foreign ministry') : null
  if (!home) return null
  const { country } = home
  return { words: country.name.includes(' ') ? adjectiveOf(country) : possessive(country.name), start, span: home.span }
}
