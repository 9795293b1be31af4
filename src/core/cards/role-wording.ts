/** Words a role with its owner: "Ludovic Arendt’s spokesman", "Russia’s foreign minister", "structural engineer at the University of Tessaly". */
import type { Entity, Span } from '../facts/facts.ts'
import { type Country, countryNamed, countryOfDemonym, isDemonym } from '../facts/actors/demonyms.ts'
import { lexicon } from '../facts/actors/lexicon.ts'
import { homeCountry, isAmericanOffice, isStateOffice } from './home-country.ts'
import type { AnyMention } from './mention-order.ts'
import { articleOf, clean, entityInWords, type Reading, sentenceAt, tokensIn } from './reading.ts'
import { isLink } from './role-grammar.ts'
import { fictionalPlace, ownersIn, whereNamed } from './role-owner.ts'
import type { RolePhrase } from './role-phrases.ts'
import { adjectiveOf, titleInWords } from './role-words.ts'
import { standAlone } from './stand-alone.ts'
import { possessive } from './words.ts'

export interface WordedRole {
  readonly words: string
  /** The title alone, in lower case: "foreign minister". */
  readonly title: string
  /** A country, a body or a person whose role it is. */
  readonly owner: string
  readonly ownedBy: 'state' | 'place' | 'body' | 'person' | 'people'
  /** The words that say it, with the owner if it stands beside them. */
  readonly phrase: Span
  /** Where the owner is named, if the phrase only points to it. */
  readonly ownerSpan: Span | null
}

export function wordRole(reading: Reading, person: Entity, phrase: RolePhrase, isPast: boolean): WordedRole | null {
  if (phrase.noun !== undefined) return asLeader(reading, phrase, phrase.noun)
  const whole = titleInWords(reading.text.slice(...phrase.words)).toLowerCase()
  if (isAmericanOffice(whole)) return byState(reading, phrase, whole, isPast)
  return (
    byBody(reading, phrase) ??
    byComplement(reading, phrase) ??
    byOwner(reading, person, phrase, isPast) ??
    byDemonym(reading, phrase, isPast) ??
    byStateOfOffice(reading, phrase) ??
    byState(reading, phrase, whole.replace(/^former /, ''), isPast)
  )
}

const ownership = (reading: Reading, { entity }: AnyMention): WordedRole['ownedBy'] => {
  const known = reading.entities.get(entity)
  if (known?.type === 'person') return 'person'
  if (known?.type === 'organisation') return 'body'
  return known && countryNamed(known.name) ? 'state' : 'place'
}

/** Ada Lund, or Vidar Lund of whom the article tells as well? "Lund’s lawyer" leaves it open. */
function sharesName(reading: Reading, { id, type, name }: Entity, { start, end, form }: AnyMention): boolean {
  if (type !== 'person' || form !== 'name') return false
  const surface = clean(reading.text.slice(start, end))
  return (
    clean(name) !== surface &&
    [...reading.entities.values()].some(
      (other) => other.id !== id && other.type === 'person' && clean(other.name).endsWith(` ${surface}`),
    )
  )
}

/** "|Lund & Berg| Securities Inc.", "Crowell, |Weedon|": the name goes on beyond what was read of it. */
function isCutName({ text }: Reading, { start, end, form }: AnyMention): boolean {
  if (form !== 'name') return false
  return (
    /(?:&|\bamp;?)\s*$/.test(text.slice(Math.max(0, start - 6), start)) ||
    (!/\s/.test(text.slice(start, end)) &&
      /^,\s\p{Lu}\p{Ll}+(?:\s(?:in|of|&|amp|Inc|Co)\b)/u.test(text.slice(end, end + 40)))
  )
}

/** Title words and head, without the owner before them and without what follows "of". */
const titleOf = (reading: Reading, from: number, { words: [, end], head }: RolePhrase): string => {
  const link = tokensIn(reading, [head.end, end]).find(isLink)
  const title = titleInWords(reading.text.slice(from, link?.start ?? end)).replace(sayingNothing, '')
  return isStateOffice(title) ? title.toLowerCase() : title
}

const atBody =
  /^(?:\p{Ll}+ )*(?:analyst|economist|strategist|researcher|scientist|professor|lecturer|fellow|\p{L}+ologist|historian|nurse|doctor|surgeon|trader|engineer|manager)$/u
/** What a place has; anybody else "of Lonn" only comes from there. */
const ofPlace =
  /\b(?:president|premier|minister|chancellor|king|queen|emir|sultan|emperor|mayor|governor|ambassador|senator|representative|congress(?:man|woman)|archbishop|bishop|prince|princess|duke|duchess|sheriff|leader)$/

/** Of the one who holds a post these say nothing more. */
const sayingNothing = /^(?:own|present|current|longtime|long-time|veteran|new|young|embattled|outspoken) /i

/** "Analyst Ada Lund of Harfang Capital", "Mayor Ada Lund of Velmar": the words before the name have no owner of their own. */
function byBody(reading: Reading, phrase: RolePhrase): WordedRole | null {
  const { body, words } = phrase
  const entity = body && reading.entities.get(body.entity)
  if (!entity || ownersIn(reading, words).length > 0 || isCutName(reading, { ...body, form: 'name' })) return null
  const title = titleOf(reading, words[0], phrase)
  // "Deputy Ada Lund of the Reform Alliance" sits in a parliament.
  if (title === 'deputy') return null
  const isPlace = entity.type === 'place'
  if (isPlace && !ofPlace.test(title)) return null
  const owner = clean(entity.name)
  return {
    words: `${title} ${!isPlace && atBody.test(title) ? 'at' : 'of'} ${entityInWords(reading, entity)}`,
    title,
    owner,
    ownedBy: isPlace ? (countryNamed(owner) ? 'state' : 'place') : 'body',
    phrase: words,
    ownerSpan: null,
  }
}

/** "mayor of Brennick", "counsel for the Lonn Board". */
function byComplement(reading: Reading, phrase: RolePhrase): WordedRole | null {
  const { words, head } = phrase
  const { text } = reading
  if (!tokensIn(reading, [head.end, words[1]]).some(isLink)) return null
  const [owner] = ownersIn(reading, [head.end, words[1]])
  const entity = owner && reading.entities.get(owner.entity)
  const told = standAlone(reading, words)
  if (!entity || told.hasLoosePronoun || told.hasAnaphor || isHalfNamed(entity)) return null
  if (pointsBack(reading, [head.end, owner.start]) || isCutName(reading, owner)) return null
  if (sharesName(reading, entity, owner) || isUnnamedPart(reading, [head.end, words[1]])) return null
  const link = tokensIn(reading, [head.end, owner.start]).findLast(isLink)
  const kind = ownership(reading, owner)
  // "a minister in Lonn" is where he is, not what he governs.
  if ((kind === 'place' || kind === 'state') && /^(?:in|at|with|on)$/.test(link?.lower ?? '')) return null
  if (kind === 'body' && isGeneric(clean(text.slice(owner.start, owner.end)).replace(/^the /i, ''))) return null
  const title = titleOf(reading, words[0], phrase)
  const isTitleFirst = told.text.slice(0, title.length).toLowerCase() === title.toLowerCase()
  return {
    words: isTitleFirst ? title + told.text.slice(title.length) : told.text,
    title: title.split(' ').slice(-3).join(' '),
    owner: clean(entity.name),
    ownedBy: kind,
    phrase: words,
    ownerSpan: whereNamed(reading, owner),
  }
}

/** "curator of the exhibition at the University of Tarn": of which the article told before. */
function pointsBack(reading: Reading, span: Span): boolean {
  const tokens = tokensIn(reading, span)
  const [sentenceStart] = sentenceAt(reading, span[0])
  return tokens.some(
    ({ pos, lemma }, at) =>
      pos === 'NOUN' && tokens[at - 1]?.lower === 'the' && (reading.firstUse.get(lemma) ?? Infinity) < sentenceStart,
  )
}

/** "the Company", "the Guard": written large, but no name. */
const isGeneric = (name: string): boolean =>
  /^(?:company|board|council|committee|commission|department|club|association|union|court|bank|agency|party|ministry|bench|chamber|fund|trust|league|group|front|guard)$/i.test(
    name,
  ) || lexicon().organisationHeads.has(name.toLowerCase())

/** "head of the feeding for Kornbro", "curator of the exhibition at Tarn University": which, a stranger cannot tell. */
const isUnnamedPart = (reading: Reading, span: Span): boolean =>
  /^\s*of the (?:\p{Ll}[\p{L}-]* )+(?:for|at|in|with)\s/u.test(clean(reading.text.slice(...span)) + ' ')

/** Posts of which a body has one, or one that speaks for it: "the Kremlin’s spokesman", but "TWA pilot". */
const takesPossessive =
  /\b(?:spokes(?:man|woman|person)|leader|chief|chief executive|ceo|cfo|chair(?:man|woman|person)?|head|president|secretary|secretary-general|director|director[- ]general|treasurer|manager|boss|founder|owner|captain|coach|mayor|governor|ambassador|envoy|lawyer|attorney|chief economist)$/

/** "Arendt's spokesman", "Russia's Foreign Ministry spokeswoman", "its treasurer", "White House spokesman". */
function byOwner(reading: Reading, person: Entity, phrase: RolePhrase, isPast: boolean): WordedRole | null {
  const { words, head } = phrase
  const { text } = reading
  const owner = ownersIn(reading, words).findLast(({ start }) => start < head.start)
  const entity = owner && reading.entities.get(owner.entity)
  if (!owner || !entity || entity.id === person.id || isHalfNamed(entity) || isLoud(entity.name)) return null
  if (sharesName(reading, entity, owner) || isCutName(reading, owner) || isBehindDash(reading, owner)) return null
  const [marks = ''] = /^(?:[’']s?)?\s*/.exec(text.slice(owner.end, words[1])) ?? []
  const from = owner.end + marks.length
  const title = titleOf(reading, from, phrase)
  const between = tokensIn(reading, [from, words[1]])
  if (title === '' || between.some(({ pos, surface }) => /^(?:VERB|PRON)$/.test(pos) || /^[’']/.test(surface)))
    return null
  // "his Uzbek host"
  if (entity.type === 'person' && /\bhost$/.test(title)) return null
  const outer = outerOwner(reading, owner, words) ?? stateOf(reading, entity, owner)
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

/** "former president of France", "former White House spokesman" */
const formerly = (told: string, form: Pick<OwnedTitle, 'named' | 'title'> | null): string =>
  `former ${form === null ? told : `${form.title.replace(/^former /, '')} of ${form.named}`}`

/** " of services" of "its head of services". */
function behindHead(reading: Reading, { words, head }: RolePhrase): string {
  const link = tokensIn(reading, [head.end, words[1]]).find(isLink)
  return link === undefined ? '' : ` ${standAlone(reading, [link.start, words[1]]).text}`
}

/** "The Joint Task Force – |Far Shore| commander": the name begins before the dash. */
const isBehindDash = ({ text }: Reading, { start }: AnyMention): boolean =>
  /\p{Lu}\p{L}+\s[–—-]\s(?:the )?$/u.test(text.slice(Math.max(0, start - 40), start))

/** A headline's capitals are no name's own; "NATO" is one word. */
const isLoud = (name: string): boolean => /\p{Lu}{2,} \p{Lu}{3,}/u.test(name) && !/\p{Ll}/u.test(name)

/** A family name alone does not tell whose spokesman it is. */
const isHalfNamed = ({ type, name }: Entity): boolean => type === 'person' && !/\s/.test(clean(name))

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

/** "Morvanian Foreign Minister", "US president", "French cyclist". */
function byDemonym(reading: Reading, phrase: RolePhrase, isPast: boolean): WordedRole | null {
  const tokens = tokensIn(reading, phrase.words)
  const at = tokens.findLastIndex(({ surface }) => isDemonym(surface) || fictionalPlace(reading, surface) !== null)
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || tokens.slice(at + 1).some(({ surface }) => /^[’']/.test(surface))) return null
  const country = countryOfDemonym(token.surface)
  const place = country?.name ?? fictionalPlace(reading, token.surface)
  const bare = titleOf(reading, next.start, phrase)
  // "the |chief| Azerbaijani delegate"
  const rank = tokens.slice(0, at).find(({ lower }) => /^(?:chief|deputy|senior|vice|assistant|top)$/.test(lower))
  const title = rank === undefined || bare === '' ? bare : `${rank.lower} ${bare}`
  if (title === '' || direction.test(token.surface)) return null
  // "Labour" is a party, and a ministry.
  if (place === null && isStateOffice(`${token.surface} ${title}`)) return null
  const common = { title, phrase: phrase.words, ownerSpan: null }
  const rest = behindHead(reading, phrase)
  if (place === null || !isStateOffice(title) || rest !== '' || sharedDemonym.test(token.surface)) {
    const ranked = rank === undefined ? `${token.surface} ${bare}` : `${rank.lower} ${token.surface} ${bare}`
    const words = `${isPast ? 'former ' : ''}${ranked}${rest}`
    return { ...common, words, owner: place ?? token.surface, ownedBy: 'people' }
  }
  const words = isPast ? formerly('', { named: place, title }) : stateOffice(place, country, title)
  return { ...common, words, owner: place, ownedBy: 'state' }
}

/** Peoples of more than one country. */
const sharedDemonym = /^(?:Dominican|Congolese|Guinean|Korean|Samoan|Micronesian|Sudanese)$/
/** No people at all. */
const direction = /^(?:North|South|East|West|Central)(?:ern)?(?:er)?$/

const stateOffice = (place: string, country: Country | undefined, title: string): string =>
  country !== undefined && country.name.includes(' ')
    ? `${adjectiveOf(country)} ${title}`
    : `${possessive(place)} ${title}`

/** "Prime Minister Ada Lund" of an article about one country. */
function byState(reading: Reading, { words }: RolePhrase, title: string, isPast: boolean): WordedRole | null {
  const home = isStateOffice(title) ? homeCountry(reading, words[0], title) : null
  if (!home) return null
  const { name } = home.country
  const named = name === 'United States' || name === 'United Kingdom' ? `the ${name}` : name
  return {
    words: isPast ? formerly('', { named, title }) : stateOffice(name, home.country, title),
    ...{ title, owner: name, ownedBy: 'state', phrase: words, ownerSpan: home.span },
  }
}

/** "The prime minister's spokeswoman" of an article about one country. */
function byStateOfOffice(reading: Reading, phrase: RolePhrase): WordedRole | null {
  const [, boss, title] =
    /^(?:the )?([\p{L} ]+)[’']s ([\p{L} -]+)$/iu.exec(clean(reading.text.slice(...phrase.words))) ?? []
  if (boss === undefined || title === undefined) return null
  const owned = byState(reading, phrase, boss.toLowerCase(), false)
  return (
    owned && {
      ...owned,
      words: `${possessive(owned.words)} ${titleInWords(title)}`,
      title: titleInWords(title),
      ownedBy: 'person',
    }
  )
}

/** "who leads the Reform Alliance". */
function asLeader(reading: Reading, { words }: RolePhrase, noun: string): WordedRole | null {
  const [owner] = ownersIn(reading, words)
  const entity = owner && reading.entities.get(owner.entity)
  const told = standAlone(reading, words)
  if (!entity || told.hasLoosePronoun || told.hasAnaphor || pointsBack(reading, [words[0], owner.start])) return null
  return {
    words: `${noun} of ${told.text}`,
    title: noun,
    owner: clean(entity.name),
    ownedBy: ownership(reading, owner),
    phrase: words,
    ownerSpan: whereNamed(reading, owner),
  }
}
