/** Words the posts of a firm that an article is about and does not name again: "President Ada Lund said", "Ada Lund, chairman and chief executive,". */
import type { Entity } from '../../facts/facts.ts'
import { once } from '../once.ts'
import { clean, type Reading, sentenceAt, within } from '../reading.ts'
import { possessive } from '../wording/words.ts'
import { namesOf } from './owner.ts'
import type { RolePhrase } from './role-phrase.ts'
import { titleInWords } from './title-words.ts'
import type { WordedRole } from './worded-role.ts'

const firm = /\b(?:Inc|Corp|Co|Cos|Ltd|LLC|PLC|plc|AG|NV|Group|Holdings|Industries|Bancorp|Airlines?|Airways)\.?$/
const post = String.raw`(?:(?:executive |senior |group )?vice )?(?:chairman|chairwoman|president)|chief (?:executive|financial|operating)(?: officer)?|managing director|finance director|general manager|treasurer`
const posts = new RegExp(`^(?:${post})(?:(?: and |, )(?:${post}))*$`)

const minNamings = 3
/** So much more often named than any other. */
const clearly = 2

/** The firm that the opening names and the article keeps naming, if there is one. */
const centralFirm = once((reading: Reading): Entity | null => {
  const [first, second] = [...reading.entities.values()]
    .filter(({ type }) => type === 'organisation')
    .map((entity) => ({ entity, namings: namesOf(reading, entity.id) }))
    .sort((a, b) => b.namings.length - a.namings.length)
  if (!first || first.namings.length < Math.max(minNamings, clearly * (second?.namings.length ?? 0))) return null
  const opening = reading.analysed.sentences[1]?.end ?? 0
  return firm.test(clean(first.entity.name)) && (first.namings[0]?.start ?? opening) < opening ? first.entity : null
})

export function byCentralFirm(reading: Reading, { words, name }: RolePhrase, isPast: boolean): WordedRole | null {
  const title = titleInWords(reading.text.slice(...words)).replace(/^former /, '')
  const owner = posts.test(title) ? centralFirm(reading) : null
  const named = owner && namesOf(reading, owner.id)[0]
  if (!owner || !named) return null
  const others = within(reading.actorsInOrder, sentenceAt(reading, name.start)).filter(
    ({ type, entity }) => type === 'organisation' && entity !== owner.id,
  )
  if (others.length > 0) return null
  const body = clean(owner.name)
  return {
    words: isPast ? `former ${title} of ${body}` : `${possessive(body)} ${title}`,
    title,
    owner: body,
    ownedBy: 'body',
    phrase: words,
    ownerSpan: [named.start, named.end],
  }
}
