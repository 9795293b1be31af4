/** Cards on who held which office, and who was who, at the time of the article. */
import type { TrayReason } from '../../deck/deck.ts'
import type { Entity, Role, Span } from '../../facts/facts.ts'
import { countryNamed } from '../../facts/actors/demonyms.ts'
import { datePoint, pointInWords } from '../date-words.ts'
import type { Draft } from '../draft.ts'
import { clean, type Reading, sourceInWords, upperFirst } from '../reading.ts'
import { roleStatement } from '../role-statement.ts'

/** One person at a time holds these. */
const uniqueOffice =
  /\b(?:president|prime minister|premier|chancellor|minister|secretary of state|secretary-general|king|queen|pope|mayor|governor|chief executive|attorney general|foreign secretary|home secretary|commander-in-chief|ceo)$/
const notUnique = /\b(?:vice|deputy|assistant|former|ex|junior|state minister|acting)\b/
/** Offices that a country, a region or a body has; "Texas's student" is nobody's office. */
const office =
  /\b(?:president|premier|prime minister|chancellor|minister|secretary|king|queen|emir|sultan|emperor|mayor|governor|ambassador|envoy|spokes(?:man|woman|person)|speaker|leader|commissioner|prosecutor|attorney general|chief justice|commander|chief of staff|representative|senator|pope|archbishop|bishop|prince|princess)$/
/** Offices that a body other than a state has. */
const post =
  /\b(?:chairman|chairwoman|chairperson|chair|chief|chief executive|ceo|cfo|head|director|director[- ]general|manager|boss|founder|co-founder|president|vice[- ]president|secretary|secretary[- ]general|treasurer|coach|captain|editor|editor-in-chief|commander|general manager|professor|spokes(?:man|woman|person)|chief economist|economist|analyst|attorney|lawyer|adviser|advisor|executive|owner|principal|dean|rector|chancellor|curator|host|anchor|correspondent|columnist|reporter|fellow|researcher|scientist|co-chair|publisher|strategist|engineer)$/
/** A state has one of each, so the title alone is an answer. */
const tellsAlone =
  /^(?:prime minister|chief justice|secretary of state|opposition leader|(?:foreign|home|interior|defen[cs]e|finance|treasury|justice|health|education|energy|environment|transport|trade|commerce|labou?r|agriculture|culture|economy|business) (?:minister|secretary))$/
const isOffice = (title: string): boolean => office.test(title) || post.test(title)

export function roleDrafts(reading: Reading, entity: Entity): Draft[] {
  const [role] = entity.roles
  if (entity.type !== 'person' || !role || !/\s/.test(clean(entity.name))) return []
  const stated = roleStatement(reading, entity, role)
  if (!stated) return []
  const { span, words, owner } = stated
  const title = clean(role.title).toLowerCase()
  const tells = owner === null ? tellsAlone.test(title) : office.test(title) || countryNamed(owner) === undefined
  const when = timeOf(reading, role)
  const name = clean(entity.name)
  const common = { spans: [span], group: `role:${entity.id}`, entities: [entity.id], confidence: 0.9 }
  const isPost = isOffice(title) || stated.ofPerson
  const reasons: TrayReason[] = tells && isPost ? [] : ['low-confidence']
  const drafts: Draft[] = [
    {
      ...common,
      kind: 'role',
      prompt: when === null ? `According to ${sourceInWords(reading)}, who is ${name}?` : `Who was ${name} in ${when}?`,
      answer: { canonical: upperFirst(words), accepted: acceptedRoles(reading, role, span, entity) },
      fact: `${name}|${title}`,
      weight: 0.6,
      reasons,
    },
  ]
  if (owner !== null && !stated.ofPerson && uniqueOffice.test(title) && !notUnique.test(title))
    drafts.push({
      ...common,
      kind: 'role-holder',
      prompt:
        when === null
          ? `According to ${sourceInWords(reading)}, who is ${withArticle(words)}?`
          : `Who was ${withArticle(words)} in ${when}?`,
      answer: { canonical: name, accepted: entity.aliases.map(clean).filter((alias) => alias !== name) },
      fact: `${title}|${role.of ?? owner}`,
      weight: 0.65,
      reasons: [],
    })
  return drafts
}

const withArticle = (words: string): string => (/[’']s? /.test(words) || /^the /.test(words) ? words : `the ${words}`)

function timeOf(reading: Reading, role: Role): string | null {
  const point = role.at === undefined ? reading.published : datePoint(role.at)
  if (!point || point.year === null) return null
  return pointInWords(
    point.month === undefined
      ? { precision: 'year', year: point.year }
      : { precision: 'month', year: point.year, month: point.month },
    reading.style,
  )
}

/** The article's own words count as right too: "Russian foreign minister". */
function acceptedRoles(reading: Reading, role: Role, span: Span, entity: Entity): string[] {
  const own = clean(reading.text.slice(...span))
    .replace(clean(entity.name), '')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/^(?:the|an?) /i, '')
  const { of } = role
  const found = [own, ...(of === undefined ? [] : [`${clean(role.title)} of ${clean(of)}`])]
  return [...new Set(found)].filter((text) => text !== '' && text.length < 100)
}
