/** Words roles whose owner stands behind them: "mayor of Brennick", "Analyst Ada Lund of Harfang Capital", "who leads the Reform Alliance". */
import { countryNamed } from '../../facts/actors/demonyms.ts'
import { clean, entityInWords, type Reading, tokensIn } from '../reading.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { isLink } from './grammar.ts'
import {
  isCutName,
  isCutTown,
  isGeneric,
  isHalfNamed,
  isUnnamedPart,
  ownership,
  pointsBack,
  sharesName,
} from './ownership.ts'
import { ownersIn, whereNamed } from './owner.ts'
import type { RolePhrase } from './role-phrase.ts'
import { titleOf } from './title.ts'
import type { WordedRole } from './worded-role.ts'

const atBody =
  /^(?:\p{Ll}+ )*(?:analyst|economist|strategist|researcher|scientist|professor|lecturer|fellow|\p{L}+ologist|historian|nurse|doctor|surgeon|trader|engineer|manager)$/u
/** What a place has; anybody else "of Lonn" only comes from there. */
const ofPlace =
  /\b(?:president|premier|minister|chancellor|king|queen|emir|sultan|emperor|mayor|governor|ambassador|senator|representative|congress(?:man|woman)|archbishop|bishop|prince|princess|duke|duchess|sheriff|leader)$/

/** "Analyst Ada Lund of Harfang Capital", "Mayor Ada Lund of Velmar": the words before the name have no owner of their own. */
export function byBody(reading: Reading, phrase: RolePhrase): WordedRole | null {
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
    words: `${title} ${linkFor(title, isPlace)} ${entityInWords(reading, entity)}`,
    title,
    owner,
    ownedBy: isPlace ? (countryNamed(owner) ? 'state' : 'place') : 'body',
    phrase: words,
    ownerSpan: null,
  }
}

const linkFor = (title: string, isPlace: boolean): string => {
  if (isPlace) return /(?:senator|representative|congress(?:man|woman))$/.test(title) ? 'from' : 'of'
  return atBody.test(title) ? 'at' : 'of'
}

/** "mayor of Brennick", "counsel for the Lonn Board". */
export function byComplement(reading: Reading, phrase: RolePhrase): WordedRole | null {
  const { words, head } = phrase
  const { text } = reading
  if (!tokensIn(reading, [head.end, words[1]]).some(isLink)) return null
  const [owner] = ownersIn(reading, [head.end, words[1]])
  const entity = owner && reading.entities.get(owner.entity)
  const told = standAlone(reading, words)
  if (!entity || told.hasLoosePronoun || told.hasAnaphor || isHalfNamed(entity)) return null
  if (pointsBack(reading, [head.end, owner.start]) || isCutName(reading, owner)) return null
  if (sharesName(reading, entity, owner) || isUnnamedPart(clean(text.slice(head.end, words[1])))) return null
  const link = tokensIn(reading, [head.end, owner.start]).findLast(isLink)
  const kind = ownership(reading, owner)
  // "a minister in Lonn" is where he is, not what he governs.
  if ((kind === 'place' || kind === 'state') && /^(?:in|at|with|on)$/.test(link?.lower ?? '')) return null
  if (kind === 'body' && isGeneric(clean(text.slice(owner.start, owner.end)).replace(/^the /i, ''))) return null
  const isCut = isCutTown(reading, words[1])
  if (isCut && owner.end === words[1]) return null
  const title = titleOf(reading, words[0], phrase)
  const isTitleFirst = told.text.slice(0, title.length).toLowerCase() === title.toLowerCase()
  const whole = isTitleFirst ? title + told.text.slice(title.length) : told.text
  return {
    words: isCut ? whole.replace(/ in [^,]+$/, '') : whole,
    title: title.split(' ').slice(-3).join(' '),
    owner: clean(entity.name),
    ownedBy: kind,
    phrase: words,
    ownerSpan: whereNamed(reading, owner),
  }
}

/** "who leads the Reform Alliance". */
export function asLeader(reading: Reading, { words }: RolePhrase, noun: string): WordedRole | null {
  const [owner] = ownersIn(reading, words)
  const entity = owner && reading.entities.get(owner.entity)
  const told = standAlone(reading, words)
  if (!entity || told.hasLoosePronoun || told.hasAnaphor || pointsBack(reading, [words[0], owner.start])) return null
  if (isUnnamedPart(`of ${told.text}`)) return null
  return {
    words: `${noun} of ${told.text}`,
    title: noun,
    owner: clean(entity.name),
    ownedBy: ownership(reading, owner),
    phrase: words,
    ownerSpan: whereNamed(reading, owner),
  }
}
