/** Cards on whom somebody works for, of whom the article tells the body and no post: "Ada Lund of the Tarn Institute doubts …". */
import type { ActorFact, Entity } from '../../facts/facts.ts'
import { kindOfBody } from '../distractors/body-kind.ts'
import type { Draft } from '../draft.ts'
import { clean, entityInWords, firstAfter, isQuoted, type Reading, sourceInWords, upperFirst } from '../reading.ts'
import { namesOf, speaks } from '../roles/owner.ts'
import { monthInWords } from '../roles/time.ts'

interface Affiliation {
  readonly name: ActorFact
  readonly body: Entity
  readonly end: number
  readonly works: boolean
}

/** Only of somebody who has a say in the article. */
export function affiliationDrafts(reading: Reading, entity: Entity): Draft[] {
  const name = clean(entity.name)
  if (entity.type !== 'person' || !name.includes(' ') || !speaks(reading, entity)) return []
  const told = namesOf(reading, entity.id).flatMap((one) => affiliationAt(reading, one) ?? [])
  const [first] = told
  if (!first || told.some(({ body }) => body.id !== first.body.id)) return []
  const canonical = upperFirst(entityInWords(reading, first.body))
  const when = monthInWords(reading)
  const [which, works] = questionFor(reading, first)
  const prompt =
    when === null
      ? `According to ${sourceInWords(reading)}, ${which} does ${name} ${works}?`
      : `${upperFirst(which)} did ${name} ${works} in ${when}?`
  return [
    {
      kind: 'role',
      prompt,
      answer: { canonical, accepted: first.body.aliases.map(clean).filter((alias) => alias !== canonical) },
      spans: [[first.name.start, first.end]],
      fact: `${name}|of|${clean(first.body.name)}`,
      group: `role:${entity.id}`,
      entities: [entity.id, first.body.id],
      confidence: Math.min(0.9, first.name.confidence),
      weight: 0.45,
      isAside: true,
      reasons: [],
    },
  ]
}

/** The name of a body right behind "of", "from", "at" or "with", and nothing that goes on from it. */
function affiliationAt(reading: Reading, name: ActorFact): Affiliation | null {
  const { text, actorsInOrder } = reading
  const [link, preposition] = /^ (of|from|at) (?:the )?/.exec(text.slice(name.end, name.end + 14)) ?? []
  // "worked for Lund at the ministry" tells of another; a full name opens what the article tells of somebody.
  if (link === undefined || !name.surface.includes(' ') || isQuoted(reading, [name.start, name.end])) return null
  const start = name.end + link.length
  const actor = actorsInOrder[firstAfter(actorsInOrder, start)]
  const body = actor?.start === start ? reading.entities.get(actor.entity) : undefined
  const isWhole =
    actor !== undefined && /^(?:[,.;:)]| (?:\p{Ll}{3,}(?:s|ed)|said|told|has|had|is)\b)/u.test(text.slice(actor.end))
  return body?.type === 'organisation' && isWhole && clean(body.name).includes(' ')
    ? { name, body, end: actor.end, works: preposition === 'at' }
    : null
}

function questionFor({ style }: Reading, { body, works }: Affiliation): readonly [which: string, works: string] {
  const organisation = style.spelling === 'american' ? 'organization' : 'organisation'
  switch (kindOfBody([body.name, ...body.aliases])) {
    case 'company':
    case 'media':
      return ['for which company', 'work']
    case 'party':
      return ['to which party', 'belong']
    case 'school':
      return ['at which institution', 'work']
    default:
      return works ? [`for which ${organisation}`, 'work'] : [`to which ${organisation}`, 'belong']
  }
}
