/** Tells whether a verb has what it wants behind it: an object, a place, the noun of its preposition, the verb of its clause. */
import type { Token } from '../../article/analysed-text.ts'
import type { Span } from '../../facts/facts.ts'
import { isVerb } from './clause.ts'
import { type Reading, tokensIn } from '../reading.ts'
import { baseOf, type Group } from '../wording/verbs.ts'

/** "turned one of his companies": into what? */
const needsPlace = new Set('put place turn set keep consider render deem reveal hold'.split(' '))
export const isUnplaced = (verb: string | undefined, rest: string): boolean =>
  verb !== undefined &&
  needsPlace.has(verb) &&
  !/^(?:(?:the )?(?:oath|stand|lead)|office|power|place|part|effect|control|command|charge|shape|hold|steps?|action)\b/.test(
    rest,
  ) &&
  !(verb === 'turn' ? intoWhat : anyPlace).test(` ${rest} `)

const anyPlace = / (?:in|into|to|on|at|as|with|from|over|up|down|off|out|for|of|that) /
const intoWhat = / (?:into|to|on|over|up|down|off|out|away|back|against) /

/** "allowed her staff": to do what? "sat down": where, or what for? */
export const lacksDeed = ({ lemma, passive }: Group, rest: string): boolean =>
  !passive &&
  ((/^(?:allow|enable|force|urge|encourage|persuade|convince|compel|tell|ask)$/.test(lemma) &&
    !/ (?:to|into|that|for|from|on|against|about) /.test(rest)) ||
    // "charged at a meeting": she said it there.
    (lemma === 'charge' && /^(?:at|in|during|before)\b/.test(rest)) ||
    (/^(?:sit|stand|lie|look|turn)$/.test(lemma) && !rest.includes(' ')))

/** Of people and bodies these ask for more: began what? Of a talk or a war they do not. */
const wantsObjectOfActors = new Set(
  'begin start open close launch leave play break meet end compete win lose'.split(' '),
)

/** Verbs that need no object. */
const intransitive = new Set(
  `begin start end die arrive resign happen occur open close expire retire fall rise collapse crash meet vote emerge return leave
  depart erupt explode disappear graduate surrender withdraw perish gather march debut premiere launch merge escape flee break
  marry rally drown sink land compete play win lose`.split(/\s+/),
)
/** No object is missing behind it. */
export const canDoWithout = ({ lemma }: Group): boolean => intransitive.has(lemma) || neverPassive.has(lemma)

/** Nothing is done to anybody by them. */
export const isIntransitive = (verb: Token): boolean => neverPassive.has(baseOf(verb))
const neverPassive = new Set(
  `die arrive resign happen occur expire rise fall collapse emerge depart erupt disappear graduate surrender perish rally complain
  appear decide return last stop resume increase decline live stay wait vote go come become win compete end`.split(
    /\s+/,
  ),
)

export function isComplete(reading: Reading, group: Group, subjects: readonly string[]): boolean {
  if (group.passive) return true
  const isActor = subjects.some((id) => reading.entities.get(id)?.type !== 'place')
  return intransitive.has(group.lemma) && !(isActor && wantsObjectOfActors.has(group.lemma))
}

/** "refused to enforce a map on": what the preposition leads to was cut, unless the sentence or the date stands there. */
export function endsOnPreposition(
  reading: Reading,
  { span }: { readonly span: Span },
  isLeftOut: (token: Token) => boolean,
): boolean {
  const last = tokensIn(reading, span).findLast((token) => !isLeftOut(token) && token.pos !== 'PUNCT')
  if (!last || !/^(?:on|in|at|to|by|from|for|of|with|under|into|over|between|about|against|than)$/.test(last.lower))
    return false
  const [next] = tokensIn(reading, [last.end, last.end + 40])
  return last.pos === 'ADP' && next !== undefined && !isLeftOut(next) && !/^[.;:?!)]$/.test(next.surface)
}

/** "seized 600 pounds (270 kg) of tea": the noun stands behind the aside. */
export function isCutByAside(reading: Reading, { span }: { readonly span: Span }): boolean {
  return /^\s*\([^()]{1,40}\)\s+(?:of|for|in|to)\b/.test(reading.text.slice(span[1], span[1] + 60))
}

/** "ruled that Ada Lund": the verb stands behind an aside. */
export function lacksVerb(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex(({ lower, pos }) => lower === 'that' && pos !== 'PRON')
  const next = tokens[at + 1]
  const last = tokens.findLast(({ pos }) => pos !== 'PUNCT')
  // "an agreement that suspends": what?
  if (at >= 0 && last?.pos === 'VERB' && tokens.at(at + 1) === last && !canDoWithoutObject(last)) return true
  return at >= 0 && next !== undefined && next.pos !== 'NOUN' && !tokens.slice(at + 1).some(isVerb)
}

const canDoWithoutObject = (verb: Token): boolean => intransitive.has(baseOf(verb)) || neverPassive.has(baseOf(verb))
