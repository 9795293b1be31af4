/** Settles which office "Who was X?" asks for: with two of different bodies the question would have two right answers. */
import type { Entity } from '../../facts/facts.ts'
import { clean, hull, type Reading } from '../reading.ts'
import { sameWords } from '../wording/words.ts'
import { namesOf } from './owner.ts'
import type { RoleStatement } from './statement.ts'

const maxJointChars = 90
const lastWord = (title: string): string => title.split(/[ -]/).at(-1) ?? title

/** "Rep. Ada Lund (D-Ohio), head of the Lonn Caucus": both, where one introduction gives both. */
export function withPostBeside(first: RoleStatement, stated: readonly RoleStatement[]): RoleStatement {
  const beside = stated.find(
    (one) =>
      one.name.start === first.name.start &&
      !one.isPast &&
      one.owner !== first.owner &&
      lastWord(one.title) !== lastWord(first.title) &&
      !sameWords(first.words).includes(sameWords(one.title)),
  )
  const words = `${first.words} and ${beside?.words ?? ''}`
  if (first.isPast || !beside || words.length > maxJointChars) return first
  return { ...first, words, span: hull(first.span, beside.span), isOneOfSeveral: true }
}

const post =
  'chair(?:man|woman|person)?|leader|whip|speaker|head|president|running mate|nominee|candidate|contender|(?:(?:top|ranking) )?(?:democrat|republican) (?:on|of) (?:the|that|his|her)|(?:top|ranking) (?:democrat|republican|member)'
const besideBefore = new RegExp(
  String.raw`\b(${post}),? (?:\p{L}+ ){0,2}(?:sen|rep|gov|senator|representative|governor|congress(?:man|woman))\.? $`,
  'iu',
)
const besideBehind = new RegExp(
  String.raw`^(?: \([^)]{1,20}\)| of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?, (?:[^,.;:“”"]{0,50}[ -])?(${post})\b`,
  'iu',
)
/** In characters: an apposition. */
const reach = 60
const isElected = /(?:senator|representative|governor|congress(?:man|woman))$/

/** "Task Force 9 is led by |Commodore| Ada Lund, commander of the Tarn Group" */
const ledBefore = /\b(?:led|headed|chaired|commanded) by (?:\p{Lu}\p{L}*\.? )?$/u

/** "panel Chairman Rep. Ada Lund (D-Ohio)": the seat is but one of two posts, and of which panel the words do not tell. */
export const hasPostUntold = (reading: Reading, { id }: Entity, { title, words }: RoleStatement): boolean =>
  namesOf(reading, id).some(({ start, end }) => {
    const before = reading.text.slice(Math.max(0, start - reach), start)
    if (ledBefore.test(before)) return !/\b(?:leader|head|chair) of /.test(words)
    const told = besideBefore.exec(before) ?? besideBehind.exec(reading.text.slice(end, end + 2 * reach))
    return isElected.test(title) && told !== null && !sameWords(words).includes(sameWords(told[1] ?? ''))
  })

/** Of a state or town that the article names only in the title of who governs it: the story knows them for something else. */
export const governsElsewhere = (reading: Reading, { ownedBy, owner, title }: RoleStatement): boolean =>
  ownedBy === 'place' &&
  /\bgovernor$/.test(title) &&
  reading.actorsInOrder.filter(
    ({ entity, start, end }) =>
      clean(reading.entities.get(entity)?.name ?? '') === owner &&
      !/^(?:[’']s)? (?:gov\.|governor)/i.test(reading.text.slice(end, end + 14)) &&
      !/\bgov(?:ernor|\.) (?:\p{Lu}\p{L}+ ){0,3}of $/iu.test(reading.text.slice(Math.max(0, start - 60), start)),
  ).length === 0
