/** Counts what a learning platform's format cannot hold of a deck; depends on deck and format alone. */
import type { Card, Deck } from '../../deck/deck.ts'
import { countLosses, type Loss } from '../loss.ts'
import { hasForbiddenChars } from '../xml-tree.ts'
import { mediaIn } from '../../richtext.ts'
import { type Asked, askedOf } from './question.ts'

export interface Platform {
  readonly holds: ReadonlySet<'tags' | 'pictures' | 'sound' | 'order'>
  /** What it makes of a tag; the tag as it is where it takes any. */
  readonly tagOf?: (tag: string) => string
  /** Signs in the answers would cut them there, so they are written otherwise. */
  readonly replacesSigns?: (asked: Asked) => boolean
}

export function lmsLosses(deck: Deck, { holds, tagOf = (tag) => tag, replacesSigns }: Platform): readonly Loss[] {
  const counter = countLosses()
  for (const card of deck.cards) {
    const { prompt, answer, distractors = [], look, tags } = card
    const asked = askedOf(card, deck.language)
    if (distractors.length > (asked.way === 'choice' ? asked.wrong.length : 0)) counter.add('wrong-choices', prompt)
    if (distractors.length > 0 && asked.way !== 'choice' && answer.edtf === undefined)
      counter.add('too-few-choices', prompt)
    if (answer.accepted.length > 0 && !comparesText(asked)) counter.add('accepted-answers', prompt)
    if (asked.way === 'order' && !holds.has('order')) counter.add('order', prompt)
    if (tags.length > 0 && !holds.has('tags')) counter.add('tags', prompt)
    if (look?.answer || (look?.prompt && asked.way === 'gap')) counter.add('formatting', prompt)
    if (losesMedia(card, asked, holds)) counter.add('media', prompt)
    const changed = holds.has('tags') ? tags.filter((tag) => tagOf(tag) !== tag) : []
    if (changed.some((tag) => isShorter(tagOf(tag), tag))) counter.add('shortened', prompt)
    if (changed.some((tag) => !isShorter(tagOf(tag), tag)) || replacesSigns?.(asked) === true)
      counter.add('separators', prompt)
    if (hasForbiddenChars(textOf(card))) counter.add('characters', prompt)
  }
  return counter.losses()
}

const isShorter = (one: string, other: string): boolean => [...one].length < [...other].length

const comparesText = ({ way }: Asked): boolean => way === 'typed' || way === 'gap'

function losesMedia({ look }: Card, { way }: Asked, holds: Platform['holds']): boolean {
  if (look?.answer && mediaIn(look.answer).length > 0) return true
  if (!look?.prompt) return false
  const kinds = look.prompt.blocks.flatMap(({ content }) =>
    content.flatMap((inline) =>
      'image' in inline ? ['pictures' as const] : 'sound' in inline ? ['sound' as const] : [],
    ),
  )
  return kinds.some((kind) => way === 'gap' || !holds.has(kind))
}

const textOf = ({ prompt, answer, distractors = [], sequence = [], evidence, attribution, tags }: Card): string =>
  [
    prompt,
    answer.canonical,
    ...answer.accepted,
    ...distractors,
    ...sequence.flatMap(({ text, date }) => [text, date]),
    ...evidence.map(({ exact }) => exact),
    attribution?.speaker ?? '',
    attribution?.verb ?? '',
    ...tags,
  ].join(' ')
