/** Words a person's role as the article states it, with its owner: "Ludovic Arendt's spokesman", "structural engineer at the University of Tessaly". */
import type { Entity, Role, Span } from '../facts/facts.ts'
import { countryNamed, isDemonym } from '../facts/actors/demonyms.ts'
import { openWords } from './anaphora.ts'
import { clean, entityInWords, type Reading, tokensIn } from './reading.ts'
import { statedRole } from './role-span.ts'
import { roleInWords, titleInWords } from './role-words.ts'
import { standAlone } from './stand-alone.ts'
import { possessive } from './words.ts'

interface RoleStatement {
  readonly span: Span
  readonly words: string
  /** A country, a body or a person whose role it is; null where the article leaves it open. */
  readonly owner: string | null
  /** Of another person: "Arendt's spokesman". */
  readonly ofPerson: boolean
}

export function roleStatement(reading: Reading, entity: Entity, role: Role): RoleStatement | null {
  const span = statedRole(reading, entity, role)
  if (!span) return null
  return (
    apposed(reading, entity, role, span) ??
    owned(reading, role, span) ?? {
      span,
      words: roleInWords(reading, role),
      owner: role.of === undefined || isAnybodys(role.of) ? null : clean(role.of),
      ofPerson: false,
    }
  )
}

/** Every country has one: "the Foreign Ministry" alone does not tell whose. */
const isAnybodys = (body: string): boolean =>
  /^(?:the )?(?:(?:foreign|interior|defen[cs]e|finance|health|education|justice|energy|oil|agriculture|supreme|federal|state) )?(?:ministry|department|government|parliament|police|army|court|cabinet|senate|house)$/i.test(
    clean(body),
  )

const maxRoleChars = 80
const places = /\b(?:at|for|in|with)\b/

/** ", a structural engineer at the University of Tessaly,": the article's own words say more than title and body. */
function apposed(reading: Reading, entity: Entity, role: Role, span: Span): RoleStatement | null {
  const { text } = reading
  const name = reading.actorsInOrder.find((actor) => actor.entity === entity.id && actor.start === span[0])
  if (!name || name.end >= span[1]) return null
  const [lead = ''] = /^,\s+(?:(?:an?|the)\s+)?/.exec(text.slice(name.end, span[1])) ?? []
  const start = name.end + lead.length
  const [words = ''] =
    /^[^,.;:!?()“”"—–\n]{3,90}(?=[,;—–\n]|\.(?:\s|$)|\s\()/.exec(text.slice(start, start + 120)) ?? []
  const title = words.toLowerCase().indexOf(clean(role.title).toLowerCase())
  const behind = words.slice(title + clean(role.title).length)
  const saysMore = title > 0 || places.test(/^\s+(\w+)/.exec(behind)?.[1] ?? '')
  const isRole = title >= 0 && /^\s+(?:of|at|for|in|with)\s+(?:the\s+)?\p{Lu}/u.test(behind)
  const whole: Span = [start, start + words.length]
  // "Lund, Berg & Sons": the comma does not end the name.
  if (/^,\s\p{Lu}[^.;]{0,40}&/u.test(text.slice(whole[1], whole[1] + 60)))
    return { span, words: roleInWords(reading, role), owner: null, ofPerson: false }
  const isPhrase = !tokensIn(reading, whole).some(
    ({ pos, lower }) => /^(?:VERB|AUX|SCONJ)$/.test(pos) || lower === 'who',
  )
  if (lead === '' || !isRole || !saysMore || !isPhrase) return null
  const told = standAlone(reading, whole)
  const isOpen = told.hasLoosePronoun || told.hasAnaphor || openWords(`Who is ${told.text}`).length > 0
  if (isOpen || told.text.length > maxRoleChars) return null
  const owner = reading.actorsInOrder.find((actor) => actor.start >= start + title && actor.end <= whole[1])
  return { span: [span[0], whole[1]], words: told.text, owner: owner?.surface ?? clean(behind), ofPerson: false }
}

/** "Arendt's spokesman", "Russia's Foreign Ministry spokeswoman", "Morvanian Foreign Minister". */
function owned(reading: Reading, role: Role, [start, end]: Span): RoleStatement | null {
  const { text } = reading
  const title = start + text.slice(start, end).toLowerCase().lastIndexOf(role.title.toLowerCase())
  if (title < start) return null
  const sentence = text.slice(Math.max(0, title - 80), title)
  const [, between] = /(?:[’']s|s[’'])\s+((?:[\p{L}-]+\s+){0,3})$/u.exec(sentence) ?? []
  if (between !== undefined) return ownedByName(reading, role, title - between.length, [title, end])
  const [, word] = /(?:^|\s)(\p{Lu}\p{L}+)\s+$/u.exec(sentence) ?? []
  const place = word === undefined || isDemonym(word) ? null : placeOfAdjective(reading, word)
  if (place === null || role.of !== undefined || word === undefined) return null
  const from = title - (sentence.length - sentence.lastIndexOf(word))
  return {
    span: [Math.min(start, from), end],
    words: `${possessive(place)} ${titleInWords(role.title)}`,
    owner: place,
    ofPerson: false,
  }
}

function ownedByName(reading: Reading, role: Role, from: number, [title, end]: Span): RoleStatement | null {
  const actor = reading.actorsInOrder.findLast(
    (one) => one.end <= from && /^[’']s?\s*$/.test(reading.text.slice(one.end, from)),
  )
  const entity = actor && reading.entities.get(actor.entity)
  if (!actor || !entity) return null
  const between = clean(reading.text.slice(from, title))
  if (tokensIn(reading, [from, title]).some(({ pos }) => !/^(?:NOUN|PROPN|ADJ)$/.test(pos))) return null
  const isKnown = role.of !== undefined && clean(role.of) === clean(entity.name)
  if (isKnown && entity.type !== 'person') return null
  return {
    span: [actor.start, end],
    words: `${possessive(entityInWords(reading, entity))} ${between === '' ? '' : `${between} `}${titleInWords(role.title)}`,
    owner: clean(entity.name),
    ofPerson: entity.type === 'person',
  }
}

/** A place of the article that "Morvanian" belongs to. */
function placeOfAdjective(reading: Reading, adjective: string): string | null {
  const [stem] = /^\p{Lu}\p{L}{2,}?(?=(?:i?an|ese|ish|n|i)$)/u.exec(adjective) ?? []
  if (stem === undefined) return null
  for (const { type, name } of reading.entities.values())
    if (
      type === 'place' &&
      name !== adjective &&
      /^(?:ia|a|y|o|e|land)?$/.test(name.startsWith(stem) ? name.slice(stem.length) : '-')
    )
      return countryNamed(name)?.name ?? clean(name)
  return null
}
