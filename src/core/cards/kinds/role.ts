/** Cards on who held which office, and who was who, at the time of the article. */
import type { Entity, Span } from '../../facts/facts.ts'
import type { Draft } from '../draft.ts'
import { clean, hull, type Reading, sourceInWords, upperFirst } from '../reading.ts'
import { isAside, isInPassing, isOutsider, publicOffice } from '../roles/bystander.ts'
import { officeInStory } from '../roles/office-in-story.ts'
import { namesOf, speaks } from '../roles/owner.ts'
import { inStory } from '../story/story.ts'
import { sameWords } from '../wording/words.ts'
import { affiliationDrafts } from './affiliation.ts'
import { governsElsewhere, hasPostUntold, withPostBeside } from '../roles/several-posts.ts'
import { isFamous, isGenerallyKnown } from '../roles/well-known.ts'
import { monthInWords } from '../roles/time.ts'
import { usStateNamed } from '../roles/us-states.ts'
import { roleStatements, type RoleStatement } from '../roles/statement.ts'

/** One person at a time holds these. */
const uniqueOffice =
  /(?:^|[ -])(?:president|prime minister|premier|chancellor|minister|minister (?:of|for) \p{L}+(?: and \p{L}+)?|secretary of \p{L}+|secretary-general|secretary general|king|queen|emir|sultan|pope|mayor|governor|chief executive|ceo|attorney general|(?:foreign|home|defen[cs]e|treasury|general) secretary|commander-in-chief|chair|chairman|chairwoman|chairperson|head|leader|general manager|managing director|executive director|director general|director-general|finance director|treasurer|chief justice|chief of staff|captain|skipper|presidential nominee|house speaker|speaker of the house|head coach|rector|dean|editor-in-chief|archbishop|abbot|harbour master|harbor master|ombudsman)$/u
const notUnique = /\b(?:vice|deputy|assistant|former|ex|junior|state minister|associate|regional|district|section|co)\b/
/** Worth knowing of somebody from somewhere, if the article is about them. */
const fame =
  /\b(?:cyclist|runner|sprinter|swimmer|boxer|wrestler|golfer|jockey|driver|champion|footballer|cricketer|astronaut|cosmonaut|singer|songwriter|musician|rapper|composer|conductor|pianist|actor|actress|comedian|director|filmmaker|novelist|writer|poet|playwright|artist|painter|sculptor|architect|photographer|philosopher|historian|economist|scientist|physicist|billionaire|tycoon|businessman|businesswoman|entrepreneur|dissident|journalist|activist|candidate|nominee|politician|lawmaker|diplomat)$/

/** Surer by so much: the title beside it shows that the name is a person’s. */
const titled = 0.25

export function roleDrafts(reading: Reading, entity: Entity): Draft[] {
  const name = clean(entity.name)
  if (entity.type !== 'person' || !/\s/.test(name) || !/\p{Ll}/u.test(name) || endsInAcronym.test(name)) return []
  const told = roleStatements(reading, entity).filter((one) => isTold(reading, entity, one))
  const stated = told.filter((one) => !isContradicted(reading, entity, one, told))
  const telling = mostTelling(stated)
  const first = telling && withPostBeside(telling, stated)
  if (!first)
    return stated.length + told.length > 0
      ? []
      : [...affiliationDrafts(reading, entity), ...officeDrafts(reading, entity)].slice(0, 1)
  if (isGenerallyKnown(reading, entity, first) || isOutsider(reading, entity, first) || isOutOfDate(entity, first))
    return []
  const common = {
    spans: evidenceOf(first),
    group: `role:${entity.id}`,
    entities: [entity.id],
    confidence: Math.min(0.95, titled + first.name.confidence),
    reasons: [],
    ...(isAside(reading, entity, first) ? { isAside: true as const } : {}),
  }
  const fact = `${name}|${first.title}|${first.owner}`
  const role: Draft = {
    ...common,
    kind: 'role',
    prompt: ask(reading, name),
    answer: {
      canonical: upperFirst(first.words),
      accepted: acceptedRoles(reading, entity, first, stated),
    },
    fact,
    weight:
      first.ownedBy === 'people' || first.ownedBy === 'person' ? 0.45 : publicOffice.test(first.title) ? 0.65 : 0.5,
  }
  const isOneOfTwo = hasPostUntold(reading, entity, first)
  const isKnown = isFamous(reading, entity, first)
  if (!isHeldByOne(first)) return isKnown ? [] : isOneOfTwo ? ofSeat(reading, role, first) : [role]
  const holder: Draft = {
    ...common,
    kind: 'role-holder',
    prompt: ask(reading, withArticle(first.words)),
    answer: { canonical: name, accepted: entity.aliases.map(clean).filter((alias) => alias !== name) },
    fact: `${first.title}|${first.owner}`,
    weight: 0.6,
  }
  // Who somebody was has more than one right answer then; who held the office has one.
  if (isOneOfTwo || governsElsewhere(reading, first)) return [holder]
  if (isKnown) return [holder]
  // Both ways ask for one fact: only of somebody whom the article tells more of.
  return namesOf(reading, entity.id).length > 1 || first.ownedBy !== 'body' || speaks(reading, entity)
    ? [role, holder]
    : [role]
}

/** "According to the article “Town votes on its bridge”, who was the mayor?" */
function officeDrafts(reading: Reading, entity: Entity): Draft[] {
  const office = officeInStory(reading, entity)
  if (!office) return []
  const { title, phrase } = office
  const name = clean(entity.name)
  const answer = { canonical: name, accepted: entity.aliases.map(clean).filter((alias) => alias !== name) }
  const question = `According to ${sourceInWords(reading)}, who was the ${title}?`
  for (const story of reading.stories) {
    const prompt = story.from === 'text' || !office.isTold(story) ? null : inStory(reading, story, question, answer)
    if (prompt !== null)
      return [
        {
          kind: 'role-holder',
          prompt,
          answer,
          spans: [hull(phrase.words, [phrase.name.start, phrase.name.end])],
          fact: `${title}|story`,
          group: `role:${entity.id}`,
          entities: [entity.id],
          confidence: Math.min(0.9, titled + phrase.name.confidence),
          weight: 0.5,
          reasons: [],
        },
      ]
  }
  return []
}

/** "pilot Ada Lund TVA": the next speaker of a transcript. */
const endsInAcronym = / \p{Lu}{3,}$/u

/** One of two posts, and the one with words that stand alone is a seat: whose seat it is has one answer all the same. */
function ofSeat(reading: Reading, role: Draft, { words, owner, name }: RoleStatement): Draft[] {
  const seat = words.replace(` from ${owner}`, '')
  const when = monthInWords(reading)
  if (usStateNamed(owner) === undefined || seat === words || / and /.test(seat)) return []
  const asked = `a ${seat.replace(/(?:US )?(?=\S+$)/, 'US ')}`
  const who = clean(reading.entities.get(name.entity)?.name ?? name.surface)
  const prompt =
    when === null
      ? `According to ${sourceInWords(reading)}, of which state is ${who} ${asked}?`
      : `Of which state was ${who} ${asked} in ${when}?`
  // "R-Ga.": the article's own short form is right too.
  const accepted = role.answer.accepted
    .flatMap((text) => /^[DRI][-–—]\s?(.+)$/u.exec(text)?.[1] ?? [])
    .filter((short) => short !== owner)
  return [{ ...role, prompt, answer: { canonical: owner, accepted }, weight: 0.5 }]
}

/** Only a former post has words that stand alone, while the article gives another that is held. */
const isOutOfDate = ({ roles }: Entity, { isPast, title }: RoleStatement): boolean =>
  isPast && roles.some((one) => !one.past && !title.endsWith(one.title.toLowerCase()))

/** The first that is still held, in the fullest wording: "Green Party presidential candidate" rather than "Green Party candidate". */
function mostTelling(stated: readonly RoleStatement[]): RoleStatement | undefined {
  const [first] = stated.toSorted((a, b) => Number(a.isPast) - Number(b.isPast))
  if (!first) return undefined
  const words = sameWords(first.words).split(' ')
  const isFuller = (one: RoleStatement): boolean => {
    const own = sameWords(one.words).split(' ')
    return !one.isPast && own.length > words.length && words.every((word) => own.includes(word))
  }
  return stated.find(isFuller) ?? first
}

/** The article gives the same office to somebody else as well, or calls the manager of a body its chairman elsewhere. */
function isContradicted(reading: Reading, { id }: Entity, one: RoleStatement, own: readonly RoleStatement[]): boolean {
  if (one.isPast) return false
  const field = one.title.split(' ').slice(0, -1).join(' ')
  if (
    field !== '' &&
    own.some(
      ({ title, owner, isPast }) =>
        !isPast && owner === one.owner && title !== one.title && title.split(' ').slice(0, -1).join(' ') === field,
    )
  )
    return true
  if (!isOfOne(one)) return false
  const words = sameWords(one.words)
  return [...reading.entities.values()].some(
    (other) =>
      other.id !== id && roleStatements(reading, other).some((held) => !held.isPast && sameWords(held.words) === words),
  )
}

/** "Who was X in May 2021?"; without a date of publication only the article itself can be asked. */
function ask(reading: Reading, whom: string): string {
  const when = monthInWords(reading)
  return when === null ? `According to ${sourceInWords(reading)}, who is ${whom}?` : `Who was ${whom} in ${when}?`
}

function isTold(reading: Reading, entity: Entity, statement: RoleStatement): boolean {
  const { title, ownedBy, words } = statement
  const { id } = entity
  if (ownedBy !== 'place' && unfinished.test(title) && !/ (?:to|for|of|in|from) /.test(words)) return false
  // "a chief of staff to President Lund": which of several, and when?
  if (statement.isOneOfSeveral && ownedBy === 'person' && (isOfOne(statement) || title === 'chief')) return false
  if (isInPassing(reading, entity, statement) || vague.test(title)) return false
  if (ownedBy === 'body' || ownedBy === 'person') return true
  if (publicOffice.test(title)) return true
  const isCentral = reading.actorsInOrder.filter((actor) => actor.entity === id).length >= 2
  return ownedBy === 'people' && fame.test(title) && isCentral
}

const isHeldByOne = (statement: RoleStatement): boolean => {
  const { ownedBy, isOneOfSeveral, isPast } = statement
  return ownedBy !== 'person' && ownedBy !== 'people' && !isOneOfSeveral && !isPast && isOfOne(statement)
}

/** "Foreign Office minister": a department has several. */
const isOfOne = ({ title, ownedBy }: RoleStatement): boolean =>
  uniqueOffice.test(title) && !notUnique.test(title) && !(ownedBy === 'body' && title === 'minister')

/** One of hundreds. */
const vague = /^(?:(?:senior|top|former) )?(?:executive|official|employee|staffer)$/

/** To whom, where, for what? */
const unfinished =
  /^(?:(?:chief|deputy|senior) )?(?:ambassador|envoy|delegate|negotiator|co-chair|representative|senator|member|lawmaker|candidate|nominee|mediator|mp)$/

const evidenceOf = ({ span, ownerSpan }: RoleStatement): Span[] =>
  ownerSpan === null || (ownerSpan[0] >= span[0] && ownerSpan[1] <= span[1])
    ? [span]
    : ownerSpan[0] < span[0]
      ? [ownerSpan, span]
      : [span, ownerSpan]

const withArticle = (words: string): string => (/[’']s? |^the /.test(words) ? words : `the ${words}`)

/** The title with "of", the article's own words, and other roles that the article gives the same person count as right too. */
function acceptedRoles(
  reading: Reading,
  entity: Entity,
  first: RoleStatement,
  all: readonly RoleStatement[],
): string[] {
  const bare = (text: string): string => text.replace(/^(?:the|an?) /i, '')
  const own = bare(
    clean(clean(reading.text.slice(...first.span)).replace(clean(first.name.surface), '')).replace(
      /^[\s,]+|(?:[\s,]+(?:Mr|Mrs|Ms|Dr|Sir|Lord|Dame|Maître)\.?)?[\s,]*$/g,
      '',
    ),
  )
  // "R-Ga." stands for party and state.
  const [, seat] = /\(([DRI][-–—][^)]+)\)/u.exec(own) ?? []
  const found = [
    ...(seat === undefined ? [] : [seat]),
    ...(/^(?:who|is|its|his|her|their) |^\d|[()]|, /i.test(own) ? [] : [own]),
    ...(first.ownedBy === 'people' || / (?:of|for|at|with|to|from) /.test(first.words)
      ? []
      : [`${first.title} of ${first.owner}`]),
    ...all.slice(1).map(({ words }) => upperFirst(words)),
  ]
  const right = upperFirst(first.words)
  const isNew = (text: string, at: number): boolean =>
    text !== '' &&
    sameWords(text) !== sameWords(right) &&
    text.length < 100 &&
    found.indexOf(text) === at &&
    !text.includes(clean(entity.name))
  return found.filter(isNew)
}
