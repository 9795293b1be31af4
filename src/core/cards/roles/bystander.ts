/** Tells people of the story from those whom an article only quotes or lists: who these are is not worth a question. */
import type { ActorFact, Entity } from '../../facts/facts.ts'
import { kindOfBody } from '../distractors/body-kind.ts'
import { clean, isInside, isShort, type Reading, sentenceAt, tokensIn } from '../reading.ts'
import { namesOf, speaks } from './owner.ts'
import type { RoleStatement } from './statement.ts'

/** Offices that a place has; "Texas's student" is nobody's office. */
export const publicOffice =
  /\b(?:president|premier|minister|chancellor|secretary|king|queen|emir|sultan|emperor|mayor|governor|ambassador|envoy|consul|spokes(?:man|woman|person)|speaker|leader|commissioner|prosecutor|attorney general|chief justice|commander|chief|chief of staff|representative|senator|congress(?:man|woman)|councill?or|pope|archbishop|bishop|imam|rabbi|sheriff|superintendent|prince|princess|chief executive|director|ombudsman|delegate|negotiator|mp|mep|lawmaker)\b/
/** Posts that stand for themselves, however shortly their holder is named. */
const governs =
  /\b(?:president|prime minister|premier|minister|mayor|governor|secretary|ambassador|leader|chief executive|chairman|chairwoman|director|head|senator|representative)$/
/** Whoever speaks for a body has a part in the story; who only comments on it from outside has none. */
const represents =
  /\b(?:spokes(?:man|woman|person)|leader|head|director|president|chair(?:man|woman|person)?|treasurer|secretary|secretary-general|lawyer|attorney|counsel|chief|chief executive|officer|commissioner|superintendent|manager|founder|owner|captain|coach|commander|ombudsman|speaker|senator|representative)$/
/** Asked because they know the trade, not because they have a part in what happened. */
const comments =
  /(?:^|[ -])(?:analyst|trader|broker|dealer|shareholder|stockholder|investor|correspondent|reporter|(?:fund|money|portfolio) manager)$/
const isOfMany = /^(?:senator|representative)$/
const leadSentences = 3

/** "heroes such as the musician Vidar Berg and the justice Ada Lund": named once among others, and told nothing of. */
export function isInPassing(reading: Reading, { id }: Entity, { span, title }: RoleStatement): boolean {
  if (governs.test(title)) return false
  const isTaken = reading.facts.mentions.some((mention) => mention.entity === id)
  if (isTaken || namesOf(reading, id).length > 1 || speaks(reading, { id })) return false
  const [start] = sentenceAt(reading, span[0])
  const last = tokensIn(reading, [start, span[0]]).findLast(({ pos }) => pos !== 'DET')
  return last !== undefined && /^(?:ADP|VERB|CCONJ|SCONJ|PART)$/.test(last.pos)
}

/** "said Ada Lund, an analyst at Harfang Capital", "said the president of Lund Asset Management, which holds shares": named once, and their firm is no part of the story. */
export const isOutsider = (reading: Reading, entity: Entity, statement: RoleStatement): boolean =>
  namesOf(reading, entity.id).length < 2 &&
  !isShort(reading) &&
  !isInHeadline(reading, entity) &&
  (comments.test(statement.title) ||
    /\bStudents?\b/.test(statement.owner) ||
    (kindOfBody([statement.owner]) === 'company' && isOnlyTheirs(reading, statement)))

/** The article names the body for nothing but to say who somebody is. */
const isOnlyTheirs = (reading: Reading, { owner, ownedBy, span }: RoleStatement): boolean =>
  ownedBy === 'body' && namingsOf(reading, owner).every(({ start, end }) => isInside([start, end], span))

/** Named once, for one sentence, and no holder of a public office: worth knowing only if something of theirs is asked. */
export function isAside(reading: Reading, entity: Entity, { title, ownedBy, owner }: RoleStatement): boolean {
  const namings = namesOf(reading, entity.id)
  const [first] = namings
  if (!first || namings.length > 1) return false
  const isPublic = (ownedBy === 'state' || ownedBy === 'place') && publicOffice.test(title) && !isOfMany.test(title)
  const answers = represents.test(title) && speaks(reading, entity)
  // The head of a body of which the article tells more.
  const heads = governs.test(title) && namingsOf(reading, owner).length > 1
  const isInLead = (reading.analysed.sentences[leadSentences - 1]?.end ?? Infinity) >= first.end
  return !isPublic && !answers && !heads && !isInLead && !isInHeadline(reading, entity)
}

const isInHeadline = ({ stories }: Reading, { name }: Entity): boolean =>
  stories.some(({ from, title }) => from === 'headline' && title.includes(clean(name)))

/** Of all that bear a name. */
const namingsOf = (reading: Reading, name: string): readonly ActorFact[] =>
  [...reading.entities.values()].flatMap((one) => (clean(one.name) === name ? namesOf(reading, one.id) : []))
