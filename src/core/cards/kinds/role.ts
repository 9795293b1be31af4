/** Cards on who held which office, and who was who, at the time of the article. */
import type { Entity, Span } from '../../facts/facts.ts'
import { pointInWords } from '../date-words.ts'
import type { Draft } from '../draft.ts'
import { clean, type Reading, sourceInWords, upperFirst } from '../reading.ts'
import { sameWords } from '../words.ts'
import { roleStatements, type RoleStatement } from '../role-statement.ts'

/** One person at a time holds these. */
const uniqueOffice =
  /(?:^|[ -])(?:president|prime minister|premier|chancellor|minister|secretary of \p{L}+|secretary-general|secretary general|king|queen|emir|sultan|pope|mayor|governor|chief executive|ceo|attorney general|(?:foreign|home|defen[cs]e|treasury|general) secretary|commander-in-chief|chair|chairman|chairwoman|chairperson|head|leader|general manager|managing director|executive director|director general|director-general|finance director|treasurer|chief justice|chief of staff|captain|skipper|head coach|rector|dean|editor-in-chief|archbishop|abbot|harbour master|harbor master|ombudsman)$/u
const notUnique = /\b(?:vice|deputy|assistant|former|ex|junior|state minister|associate|regional|district|section|co)\b/
/** Offices that a place has; "Texas's student" is nobody's office. */
const office =
  /\b(?:president|premier|minister|chancellor|secretary|king|queen|emir|sultan|emperor|mayor|governor|ambassador|envoy|consul|spokes(?:man|woman|person)|speaker|leader|commissioner|prosecutor|attorney general|chief justice|commander|chief|chief of staff|representative|senator|congress(?:man|woman)|councill?or|pope|archbishop|bishop|imam|rabbi|sheriff|superintendent|prince|princess|chief executive|director|ombudsman|delegate|negotiator|mp|mep|lawmaker)\b/
/** Worth knowing of somebody from somewhere, if the article is about them. */
const fame =
  /\b(?:cyclist|runner|sprinter|swimmer|boxer|wrestler|golfer|jockey|driver|champion|footballer|cricketer|astronaut|cosmonaut|singer|songwriter|musician|rapper|composer|conductor|pianist|actor|actress|comedian|director|filmmaker|novelist|writer|poet|playwright|artist|painter|sculptor|architect|photographer|philosopher|historian|economist|scientist|physicist|billionaire|tycoon|businessman|businesswoman|entrepreneur|dissident|journalist|activist|candidate|nominee|politician|lawmaker|diplomat)$/

export function roleDrafts(reading: Reading, entity: Entity): Draft[] {
  const name = clean(entity.name)
  if (entity.type !== 'person' || !/\s/.test(name) || !/\p{Ll}/u.test(name)) return []
  const stated = roleStatements(reading, entity).filter((one) => isTold(reading, entity, one))
  const [first] = stated.toSorted((a, b) => Number(a.isPast) - Number(b.isPast))
  if (!first) return []
  const common = {
    spans: evidenceOf(first),
    group: `role:${entity.id}`,
    entities: [entity.id],
    confidence: Math.min(0.95, 0.1 + first.name.confidence),
    reasons: [],
  }
  const fact = `${name}|${first.title}|${first.owner}`
  const drafts: Draft[] = [
    {
      ...common,
      kind: 'role',
      prompt: ask(reading, name),
      answer: { canonical: upperFirst(first.words), accepted: acceptedRoles(reading, entity, first, stated) },
      fact,
      weight: first.ownedBy === 'people' || first.ownedBy === 'person' ? 0.45 : office.test(first.title) ? 0.65 : 0.5,
    },
  ]
  if (isHeldByOne(first))
    drafts.push({
      ...common,
      kind: 'role-holder',
      prompt: ask(reading, withArticle(first.words)),
      answer: { canonical: name, accepted: entity.aliases.map(clean).filter((alias) => alias !== name) },
      fact: `${first.title}|${first.owner}`,
      weight: 0.6,
    })
  return drafts
}

/** "Who was X in May 2021?"; without a date of publication only the article itself can be asked. */
function ask(reading: Reading, whom: string): string {
  const when = timeOf(reading)
  return when === null ? `According to ${sourceInWords(reading)}, who is ${whom}?` : `Who was ${whom} in ${when}?`
}

function isTold(reading: Reading, { id }: Entity, { title, ownedBy }: RoleStatement): boolean {
  if (ownedBy === 'body' || ownedBy === 'person') return true
  if (office.test(title)) return true
  const isCentral = reading.actorsInOrder.filter((actor) => actor.entity === id).length >= 2
  return ownedBy === 'people' && fame.test(title) && isCentral
}

const isHeldByOne = ({ title, ownedBy, isOneOfSeveral, isPast }: RoleStatement): boolean =>
  ownedBy !== 'person' &&
  ownedBy !== 'people' &&
  !isOneOfSeveral &&
  !isPast &&
  uniqueOffice.test(title) &&
  !notUnique.test(title)

const evidenceOf = ({ span, ownerSpan }: RoleStatement): Span[] =>
  ownerSpan === null || (ownerSpan[0] >= span[0] && ownerSpan[1] <= span[1])
    ? [span]
    : ownerSpan[0] < span[0]
      ? [ownerSpan, span]
      : [span, ownerSpan]

const withArticle = (words: string): string => (/[’']s? |^the /.test(words) ? words : `the ${words}`)

function timeOf(reading: Reading): string | null {
  const point = reading.published
  if (!point || point.year === null) return null
  const { year, month } = point
  return pointInWords(
    month === undefined ? { precision: 'year', year } : { precision: 'month', year, month },
    reading.style,
  )
}

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
      /^[\s,]+|(?:[\s,]+(?:Mr|Mrs|Ms|Dr|Sir|Lord|Dame|Maître)\.?)?[\s,]+$/g,
      '',
    ),
  )
  const found = [
    ...(/^(?:who|its|his|her|their) /i.test(own) ? [] : [own]),
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
