/** Who made a claim, as a question or an answer names them. */
import type { Answer } from '../../deck/deck.ts'
import type { Claim, Entity, Span } from '../../facts/facts.ts'
import { countryOfDemonym, isDemonym } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { namesOf } from '../roles/owner.ts'
import { type RoleStatement, roleStatements } from '../roles/statement.ts'
import { clean, entityInWords, hull, isInside, type Reading, upperFirst, within } from '../reading.ts'
import { isCertainMention, isCertainPronoun } from '../pronouns/certain-pronoun.ts'
import { isFromNamed } from './speaker-from.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { goesOnWithSubject } from './subject-thread.ts'

export interface Speaker {
  /** Inside a sentence: "the Kremlin", "Sergei Lavrov". */
  readonly name: string
  /** With the role, where the article states it: "Ada Lund, the mayor of Lonn,". */
  readonly described: string
  readonly answer: Answer
  /** Null where no known entity speaks ("a harbour official"). */
  readonly entity: Entity | null
  /** Where the name and the role stand, when the source itself does not give them. */
  readonly elsewhere: readonly Span[]
}

export function speakerOf(reading: Reading, claim: Claim): Speaker | null {
  const entity = claim.entity === null ? null : (reading.entities.get(claim.entity) ?? null)
  const [first] = claim.source
  if (!first) return null
  const source = withPlace(reading, claim, hull(...claim.source))
  if (isLastOfSeveral(reading, source)) return null
  const named = new Set(within(reading.actorsInOrder, source).map((actor) => actor.entity))
  const words = reading.text.slice(...source)
  const several = joinsNames(reading, source) && (named.size > 1 || entity?.type !== 'person')
  // "Committee" alone is no name.
  if (entity?.type === 'organisation' && lexicon().organisationHeads.has(clean(entity.name).toLowerCase()))
    return nominalSpeaker(reading, source, true)
  if (!entity || several) return nominalSpeaker(reading, source, named.size > 0)
  const name = titledName(reading, entity)
  const isNamedThere =
    named.has(entity.id) ||
    within(reading.actorsInOrder, [source[0] - 40, source[1] + 40]).some(
      (actor) => actor.entity === entity.id && actor.start < source[1] && actor.end > source[0],
    )
  const nameSpan = isNamedThere ? null : nameBefore(reading, entity, source[0])
  if (!isNamedThere && nameSpan === null) return null
  // "His lawyer" is another person, "his father Ola Berg Lund" too.
  if (/^(?:his|her|its|their|my|our)\s/i.test(words) && (!isNamedThere || !isNamedBy(entity, words))) return null
  const isPronoun = /^(?:he|she|it|they|his|her)$/i.test(words.trim())
  if (
    isPronoun &&
    !isCertainPronoun(reading, source[0], entity.id) &&
    !goesOnWithSubject(reading, source[0], entity.id)
  )
    return null
  if (
    !isNamedThere &&
    !isPronoun &&
    !(nameSpan && isRelative(reading, nameSpan, source)) &&
    !isCertainMention(reading, { start: source[0], end: source[1], entity: entity.id, form: 'nominal' })
  )
    return null
  const role = roleOf(reading, entity)
  const affiliation = role === null ? affiliationIn(reading, entity, source) : null
  const around: Span = [source[0] - 1, source[1] + 1]
  const stated = role === null ? [] : [role.span, ...(role.ownerSpan ? [role.ownerSpan] : [])]
  return {
    name,
    described: role === null || isInTitle(name, role) ? name : `${name}, ${withArticle(role)},`,
    answer: speakerAnswer(reading, entity, name, role?.words ?? affiliation),
    entity,
    elsewhere: [...(nameSpan ? [nameSpan] : []), ...stated.filter((span) => !isInside(span, around))],
  }
}

/** All names in the words are the entity's own. */
const isNamedBy = ({ name, aliases }: Entity, words: string): boolean => {
  const own = [name, ...aliases].flatMap((one) => clean(one).split(' '))
  return (words.slice(1).match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).every((word) => own.includes(word))
}

/** "Ada Lund |of the Tarn Institute| doubts": what the source itself says of the person, where no role is told. */
function affiliationIn(reading: Reading, { id, type }: Entity, [start, end]: Span): string | null {
  const [person, body] = within(reading.actorsInOrder, [start, end])
  if (type !== 'person' || person?.entity !== id || body?.type !== 'organisation') return null
  const [link] = /^ (?:of|from|at) (?:the )?$/.exec(reading.text.slice(person.end, body.start)) ?? []
  return link === undefined ? null : `${link.trimStart()}${clean(reading.text.slice(body.start, body.end))}`
}

/** "Police |in Lonn| said" */
function withPlace({ text }: Reading, { cue }: Claim, [start, end]: Span): Span {
  const verb = cue[0]?.[0] ?? end
  const isPlace = /^ (?:in|at|of|from) (?:the )?(?:\p{Lu}[\p{L}’'.-]*\s?){1,4}$/u.test(text.slice(end, verb))
  return isPlace ? [start, end + text.slice(end, verb).trimEnd().length] : [start, end]
}

/** "Mr. Holm and |Mr. Lund| say": only one of them was read. */
function isLastOfSeveral(reading: Reading, [start]: Span): boolean {
  const [joint] = /(?<=\p{L}) and (?:the )?$/u.exec(reading.text.slice(Math.max(0, start - 12), start)) ?? []
  if (joint === undefined) return false
  const before = start - joint.length
  return within(reading.actorsInOrder, [Math.max(0, before - 80), before]).some(({ end }) => end === before)
}

/** "Ada Lund, |who| said", "Ada Lund, the mayor of Velmar, |who|". */
const isRelative = ({ text }: Reading, [, nameEnd]: Span, [start, end]: Span): boolean =>
  /^who$/i.test(text.slice(start, end)) && /^(?:,\s+|,\s[^,.;:]{1,60},\s+)$/.test(text.slice(nameEnd, start))

/** "Lund and Holm"; not "the Board of Roads and Bridges", nor what an apposition behind a person joins. */
function joinsNames(reading: Reading, [start, end]: Span): boolean {
  const names = within(reading.actorsInOrder, [start, end])
  const [first, next] = names
  const isApposed =
    first?.type === 'person' &&
    /^, \p{Ll}/u.test(reading.text.slice(first.end, first.end + 3)) &&
    next?.type !== 'person'
  return [
    ...reading.text
      .slice(start, isApposed ? first.end : end)
      .matchAll(/\p{Lu}[\p{L}.]*( (?:and|or) )(?:the )?\p{Lu}/gu),
  ].some((match) => {
    const at = start + match.index + match[0].indexOf(match[1] ?? '')
    return !names.some((name) => name.start < at && name.end > at + 1)
  })
}

/** "President Lund, the president of Velmar,": said already. */
const isInTitle = (name: string, { words }: RoleStatement): boolean => {
  const [title = ''] = name.split(' ')
  return lexicon().roleNouns.has(title.toLowerCase()) && words.toLowerCase().split(' ').includes(title.toLowerCase())
}

/** "President Obama" where the article gives no first name. */
function titledName(reading: Reading, entity: Entity): string {
  const name = entityInWords(reading, entity)
  if (entity.type !== 'person' || name.includes(' ')) return name
  for (const { start } of namesOf(reading, entity.id)) {
    const before = reading.text.slice(Math.max(0, start - 32), start)
    const [, title = ''] = /\b(\p{Lu}\p{Ll}+)\.?\s$/u.exec(before) ?? []
    if (/\b(?:vice|deputy|assistant|acting|former|ex|then|late|incoming)[ -]\S+\s$/i.test(before)) continue
    if (lexicon().roleNouns.has(title.toLowerCase())) return `${title} ${name}`
  }
  return name
}

/** With whose role it is; "spokesman" alone tells nobody who it was. */
const roleOf = (reading: Reading, entity: Entity): RoleStatement | null =>
  roleStatements(reading, entity).find(({ isPast }) => !isPast) ?? null

/** "Lund, the mayor of Velmar," but "Berg, a geologist at the University of Lonn," and "Holm, Velmar's mayor,". */
function withArticle({ words, isOneOfSeveral }: RoleStatement): string {
  if (/^(?:the|an?) |[’']s? /.test(words)) return words
  return isOneOfSeveral ? `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}` : `the ${words}`
}

function speakerAnswer(reading: Reading, entity: Entity, words: string, role: string | null): Answer {
  const name = clean(entity.name)
  const canonical = role === null ? upperFirst(words) : `${name}${/^(?:of|from|at) /.test(role) ? '' : ','} ${role}`
  const accepted = [
    name,
    ...entity.aliases.map(clean),
    ...(entity.actsFor === undefined ? [] : [`the ${entity.actsFor}`]),
  ]
  return { canonical, accepted: [...new Set(accepted)].filter((text) => text !== canonical && text !== '') }
}

/** A source that is no entity, named by its own words where they tell who it is. */
function nominalSpeaker(reading: Reading, source: Span, isNamed: boolean): Speaker | null {
  const { text: whole } = standAlone(reading, source)
  const [group = ''] = whole.split(', ')
  const text = isGroup(group) ? group : whole
  const nation = text.split(' ').some((word) => countryOfDemonym(word) !== undefined)
  const fromNamed = isFromNamed(reading, source, text)
  const isNone = /^(?:he|she|they|it|we|i|you|who|which|that|this|those|these|any|no|none|nobody|another|one)\b/i.test(
    text,
  )
  const isSome = isNone || (!fromNamed && /^(?:an?|some|any|several|many|most|two|three|other)\b/i.test(text))
  const opensWithName = /^(?:the )?\p{Lu}/u.test(text) && !/^the \p{Ll}/u.test(text) && opensNamed(reading, source)
  const holdsFullName = /(?:^|[ ,])\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+/u.test(text)
  const endsInRole = lexicon().roleNouns.has(text.split(' ').at(-1)?.toLowerCase() ?? '')
  // "The Vermont senator" is somebody with a name.
  if (endsInRole && !holdsFullName) return null
  const tells =
    fromNamed ||
    (holdsFullName && !endsInRole) ||
    (isNamed && opensWithName) ||
    (nation && /s$/.test(text)) ||
    isGroup(text)
  if (!tells || isSome || (!fromNamed && !areNames(text) && isThing(text)) || text.length > 90) return null
  return {
    name: text,
    described: text,
    answer: { canonical: upperFirst(text), accepted: [] },
    entity: null,
    elsewhere: [],
  }
}

/** "Ada Lund and Ola Holm": nothing but names. */
const areNames = (text: string): boolean =>
  /^(?:[Bb]oth )?(?:(?:the )?\p{Lu}[\p{L}.’'-]*,? )+and (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*$/u.test(
    text,
  )

/** "The board's report", "footage of Ada Lund": no one who speaks. */
function isThing(text: string): boolean {
  const [, owned] = /['’]s?\s+((?:\p{Ll}[\p{L}-]*\s?)+)/u.exec(text) ?? []
  const [opener] = /^(?:the\s+)?(?:\p{Ll}[\p{L}-]*\s)*\p{Ll}[\p{L}-]*(?=\s(?:of|by|from)\s\p{Lu})/u.exec(text) ?? []
  const [last] = /\p{Ll}[\p{L}-]*$/u.exec(text) ?? []
  const head = (owned ?? opener ?? last)?.trim().split(/\s+/).at(-1)?.toLowerCase()
  if (head === undefined) return false
  const { roleNouns, personNouns, organisationHeads } = lexicon()
  return ![head, head.replace(/s$/, '')].some(
    (word) =>
      roleNouns.has(word) ||
      personNouns.has(word) ||
      organisationHeads.has(word) ||
      /^(?:party|team|family|people|campaign)$/.test(word),
  )
}

/** The capital at the start of a sentence alone makes no name. */
function opensNamed(reading: Reading, [start, end]: Span): boolean {
  const [, article = '', word = ''] = /^((?:the\s+)?)(\p{L}+)/iu.exec(reading.text.slice(start, end)) ?? []
  const from = start + article.length
  return (
    isDemonym(word) ||
    reading.capitalised.has(word.toLowerCase()) ||
    within(reading.actorsInOrder, [from, end]).some((actor) => actor.start === from)
  )
}

/** "Local officials in Lonn": a group that its place or body tells from others; "foreign policy analysts" could be anybody. */
function isGroup(text: string): boolean {
  const [, before = '', head = ''] =
    /^((?:\p{L}[\p{L}-]* ){0,3})(\p{Ll}+s) (?:in|of|at|from|for) (?:the )?\p{Lu}[\p{L} -]*$/u.exec(text) ?? []
  return lexicon().roleNouns.has(head.replace(/s$/, '')) && !/\b(?:his|her|its|their|our|my|and|or)\b/i.test(before)
}

function nameBefore(reading: Reading, entity: Entity, offset: number): Span | null {
  const own = namesOf(reading, entity.id)
  const actor = own.findLast((one) => one.start < offset) ?? own[0]
  return actor ? [actor.start, actor.end] : null
}
