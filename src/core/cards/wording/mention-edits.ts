/** Puts names where an article has pronouns, descriptions and short names. */
import type { Token } from '../../article/analysed-text.ts'
import type { Entity } from '../../facts/facts.ts'
import type { Edit } from './edits.ts'
import type { AnyMention } from './mention-order.ts'
import { isBareBody } from '../standing/bare-body.ts'
import { articleOf, clean, entityInWords, type Reading, tokenIndexAt } from '../reading.ts'
import { possessive } from './words.ts'

export function mentionEdit(reading: Reading, mention: AnyMention, named: readonly string[]): Edit | null {
  const entity = reading.entities.get(mention.entity)
  if (!entity) return null
  const { start, end, form } = mention
  const surface = reading.text.slice(start, end)
  const isKnown = named.includes(mention.entity)
  if (form === 'name')
    return isKnown
      ? null
      : (fullName(reading, mention, entity) ??
          wholeBody(reading, mention, entity) ??
          withArticle(reading, mention, entity))
  if (form === 'pronoun') {
    if (isKnown || /^(?:himself|herself|itself|themselves)$/i.test(surface)) return null
    const next = reading.analysed.tokens[tokenIndexAt(reading, end)]
    const owns = /^(?:his|its|their)$/i.test(surface) || (/^her$/i.test(surface) && isNounish(next))
    const name = isKnown ? lastName(entity) : entityInWords(reading, entity)
    return { start, end, text: owns ? possessive(name) : name }
  }
  // "Syrian troops" says whose they are; a person is better named.
  const tellsWhose = surface.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !/^The$/.test(word))
  if (tellsWhose && entity.type !== 'person') return null
  const name =
    isKnown && entity.type === 'person' ? lastName(entity) : withKind(surface, entityInWords(reading, entity))
  const [mark = ''] = /^['’]s\b/.exec(reading.text.slice(end, end + 2)) ?? []
  return mark === '' ? { start, end, text: name } : { start, end: end + 2, text: possessive(name) }
}

/** "the court" of a name that says that it is one has the article with the name, too. */
function withKind(surface: string, name: string): string {
  const [, kind = ''] = /^the (\p{Ll}+)$/iu.exec(surface) ?? []
  const isKind = kind !== '' && new RegExp(`(?:^|\\s)${kind}\\b`, 'iu').test(name)
  return isKind && !/^the /i.test(name) ? `the ${name}` : name
}

export const isNounish = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos)
const lastName = (entity: Entity): string =>
  entity.type === 'person' ? (clean(entity.name).split(' ').at(-1) ?? entity.name) : clean(entity.name)

/** "Mr Lund" becomes "Ada Lund" where a text names her in full elsewhere. */
function fullName(reading: Reading, { start, end }: AnyMention, entity: Entity): Edit | null {
  const surface = reading.text.slice(start, end)
  if (entity.type !== 'person' || clean(surface) === clean(entity.name) || !clean(entity.name).includes(clean(surface)))
    return null
  const before = /(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+$/.exec(reading.text.slice(Math.max(0, start - 8), start))
  return { start: start - (before?.[0].length ?? 0), end, text: clean(entity.name) }
}

/** "the Trust" becomes "the Ostby Pans Trust", where the article has no other trust. */
function wholeBody(reading: Reading, { start, end }: AnyMention, entity: Entity): Edit | null {
  const short = clean(reading.text.slice(start, end)).replace(/^the /iu, '')
  const full = clean(entity.name).replace(/^the /iu, '')
  if (entity.type === 'person' || !isBareBody(short) || isBareBody(full) || !holds(full, short)) return null
  const { tokens } = reading.analysed
  const at = tokenIndexAt(reading, start)
  const article = tokens[at]?.lower === 'the' ? tokens[at] : tokens[at - 1]
  if (article?.lower !== 'the') return null
  const hasAnother = [...reading.entities.values()].some(
    ({ id, type, name }) =>
      id !== entity.id && type !== 'person' && !isBareBody(clean(name)) && holds(clean(name), short),
  )
  return hasAnother ? null : { start: article.start, end, text: `the ${full}` }
}

const holds = (name: string, words: string): boolean => ` ${name} `.includes(` ${words} `)

/** Headlines drop the article that the name has elsewhere: "Syrian army's offensive". */
function withArticle(reading: Reading, { start, end }: AnyMention, entity: Entity): Edit | null {
  const surface = reading.text.slice(start, end)
  if (entity.type === 'person' || articleOf(reading, surface) === '') return null
  const { tokens } = reading.analysed
  const at = tokenIndexAt(reading, start)
  const [before, after] = [tokens[at - 1], tokens[tokenIndexAt(reading, end)]]
  const hasOwn =
    before !== undefined && /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(before.pos) && !/^[.,;:]$/.test(before.surface)
  return hasOwn || isNounish(after) ? null : { start, end, text: `the ${surface}` }
}
