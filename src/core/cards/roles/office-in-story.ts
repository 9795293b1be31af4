/** Finds offices that say whose they are by the story alone: the judge of a trial, the mayor of the town that an article is about. */
import type { Entity } from '../../facts/facts.ts'
import { countryNamed } from '../../facts/actors/demonyms.ts'
import { clean, type Reading } from '../reading.ts'
import type { Story } from '../story/headline.ts'
import { ownersIn, namesOf, speaks } from './owner.ts'
import { rolePhrases } from './phrases.ts'
import type { RolePhrase } from './role-phrase.ts'
import { timeOfRole } from './statement.ts'
import { titleInWords } from './title-words.ts'

export interface OfficeInStory {
  /** Without its article: "judge", "city attorney". */
  readonly title: string
  readonly phrase: RolePhrase
  /** Whether a story says whose it is. */
  readonly isTold: (story: Story) => boolean
}

/** A trial or a match has one of each. */
const ofEvent =
  /^(?:(?:trial|high court|district|county|federal) )?(?:judge|magistrate|coroner)$|^(?:referee|umpire|jury foreman)$/
/** A town, a school, an island has one of each: which, the story has to name. */
const ofPlace =
  /^(?:head ?teacher|headmaster|headmistress|harbou?r ?master|sheriff|(?:deputy )?mayor|town clerk|rector|vicar)$/
/** "director" alone leaves open of what. */
const ofField =
  /^(?:[\p{Ll}-]+ ){1,3}(?:director|chief|attorney|clerk|commissioner|superintendent|prosecutor|manager|doctor)$/u
/** One of several, or of a body of its own. */
const ofMany =
  /\b(?:deputy|assistant|vice|associate|senior|co-?\p{Ll}*|campaign|executive|managing|general|account|project|chief (?:executive|financial|operating))\b/u

/** Null where the article tells of whom, or of two who hold it. */
export function officeInStory(reading: Reading, entity: Entity): OfficeInStory | null {
  if (namesOf(reading, entity.id).length < 2 && !speaks(reading, entity)) return null
  const [phrase, other] = rolePhrases(reading, entity)
  const title = phrase && other === undefined ? bareTitle(reading, phrase) : null
  if (!phrase || title === null || timeOfRole(reading, entity, phrase) !== 'now') return null
  const head = title.split(' ').at(-1) ?? title
  const isShared =
    new RegExp(String.raw`\b${head === 'judge' ? '(?:judge|justice)' : head}s\b`, 'iu').test(reading.text) ||
    [...reading.entities.values()].some(
      ({ id, roles }) => id !== entity.id && roles.some((role) => role.title.toLowerCase().split(' ').at(-1) === head),
    )
  return isShared ? null : { title, phrase, isTold: (story) => ofEvent.test(title) || namesOwner(reading, story) }
}

/** A town or a body that the article is about. */
const namesOwner = (reading: Reading, { title }: Story): boolean =>
  [...reading.entities.values()].some(
    ({ name, type }) => type !== 'person' && countryNamed(clean(name)) === undefined && title.includes(clean(name)),
  )

function bareTitle(reading: Reading, { words, article, noun, body }: RolePhrase): string | null {
  if (article === 'a' || noun !== undefined || body !== undefined || ownersIn(reading, words).length > 0) return null
  const title = titleInWords(clean(reading.text.slice(...words))).replace(/^(?:the|presiding) /i, '')
  const isBare =
    /^[\p{Ll} -]+$/u.test(title) && !/ (?:of|for|at|in|with|to|from|on) |^(?:its|his|her|their|our) /.test(title)
  return isBare && (ofEvent.test(title) || ofPlace.test(title) || (ofField.test(title) && !ofMany.test(title)))
    ? title
    : null
}
