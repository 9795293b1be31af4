/** Lets whoever a question asks for speak of themselves as "they": it binds to "who" and tells neither name nor gender. */
import type { Token } from '../../article/analysed-text.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { genderOfWord, hasRival, isCertainPronoun } from './certain-pronoun.ts'
import type { Edit } from '../wording/edits.ts'
import { isNounish } from '../wording/mention-edits.ts'
import type { AnyMention } from '../wording/mention-order.ts'
import { firstAfter, hull, isQuoted, type Reading, sentenceAt, tokensIn, within } from '../reading.ts'
import { baseOf } from '../wording/verbs.ts'
import { lookup } from '../../lookup.ts'

/** Of oneself one promises and admits; of others one predicts and insists. */
const ofOneself =
  /^(?:promise|vow|pledge|undertake|swear|threaten|announce|admit|concede|acknowledge|confess|deny|recall|apologi[sz]e|regret|decide|agree|refuse|want|wish|intend|plan|offer)$/
/** What goes on in a mind is told by whoever has it. */
const ofTheMind =
  /^(?:believe|think|hope|want|feel|fear|plan|intend|wish|regret|remember|recall|know|suspect|doubt|support|oppose|back|welcome|agree|disagree|consider|expect|hear|see)$/

/** "Lund said she would go": "she" may be whoever was told of before; not so where nobody else was, or only oneself can say it. */
export function speaksOfSelf(reading: Reading, claim: Claim, lemma: string): boolean {
  const { entity, cue, content } = claim
  // "LUND: He should have come." speaks of somebody else.
  if (entity === null || !cue.some((span) => /\p{L}/u.test(reading.text.slice(...span)))) return false
  const [start, end] = hull(...content)
  const own = within(reading.mentionsInOrder, [start, end]).find(
    (mention) => mention.entity === entity && mention.form === 'pronoun',
  )
  if (!own) return false
  const surface = reading.text.slice(own.start, own.end)
  // "Lund accused her of": the object of what she does is another.
  if (
    own.start === start &&
    /^(?:him|her)$/i.test(surface) &&
    plural(surface.toLowerCase(), tokensIn(reading, [own.end, end])) === 'them'
  )
    return false
  if (ofOneself.test(lemma)) return true
  const verb = tokensIn(reading, [own.end, end]).find((token) => isVerb(token))
  if (verb && ofTheMind.test(baseOf(verb))) return true
  const told = new Set(within(reading.actorsInOrder, [own.end, end]).map((actor) => actor.entity))
  return !hasRival(reading, before(reading, claim), entity, genderOfWord(surface), (actor) => !told.has(actor.entity))
}

/** The two sentences before a claim's own. */
function before(reading: Reading, { content, source }: Claim): Span {
  const { sentences } = reading.analysed
  const at = firstAfter(sentences, hull(...content, ...source)[0])
  return [sentences[Math.max(0, at - 2)]?.start ?? 0, sentences[at]?.start ?? 0]
}

/** The pronoun and the verbs that must agree with it; null where it is not certain whom it means, or the sentence does not bear it. */
export function ownThey(reading: Reading, { start, end, entity, form }: AnyMention): readonly Edit[] | null {
  if (form !== 'pronoun' || reading.entities.get(entity)?.type !== 'person') return null
  if (!isCertainPronoun(reading, start, entity)) return null
  const behind = tokensIn(reading, [end, sentenceAt(reading, start)[1]])
  const surface = reading.text.slice(start, end).toLowerCase()
  const isInside = isQuoted(reading, [start, end])
  const words = plural(surface, behind)
  if (words === null || (isInside && words === 'they')) return null
  const pronoun = { start, end, text: isInside ? `[${words}]` : words }
  if (words !== 'they') return [pronoun]
  const verbs = agreeing(behind)
  return verbs === null ? null : [pronoun, ...verbs]
}

function plural(surface: string, [next, second]: readonly Token[]): string | null {
  switch (surface) {
    case 'he':
    case 'she':
      return next?.surface === ',' ? null : 'they'
    case 'him':
      return 'them'
    case 'himself':
    case 'herself':
      return 'themselves'
    case 'hers':
      return 'theirs'
    case 'his':
      return owns(next, second) || next?.lower === 'and' ? 'their' : 'theirs'
    case 'her':
      return owns(next, second) ? 'their' : 'them'
    default:
      return null
  }
}

/** "her lost years", "her “lost” years". */
const owns = (next: Token | undefined, second: Token | undefined): boolean =>
  isNounish(next) ||
  (next !== undefined && /(?:ed|ing|en)$/.test(next.lower) && next.pos === 'VERB' && isNounish(second)) ||
  (next !== undefined && /^(?:["“‘']|``|most|very|now|then)$/.test(next.lower) && isNounish(second))

const irregular: Readonly<Record<string, string>> = lookup({ is: 'are', was: 'were', has: 'have', does: 'do' })

/** The form behind "they", where it is another one. */
function withThey(verb: Token): string | null {
  const known = irregular[verb.lower]
  if (known !== undefined) return known
  const base = baseOf(verb)
  return verb.pos === 'VERB' && /[^s]s$/.test(verb.lower) && base !== verb.lower ? base : null
}

const isAdverb = ({ pos }: Token): boolean => pos === 'ADV'
const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** Edits of the verb behind the pronoun, and of those that "and" joins to it; null where it cannot be told whose verb one is. */
function agreeing(behind: readonly Token[]): readonly Edit[] | null {
  const at = behind.findIndex((token) => !isAdverb(token))
  const verb = behind[at]
  if (!verb || /^['’](?:s|d|ll)$/.test(verb.lower)) return /^['’](?:d|ll)$/.test(verb?.lower ?? '') ? [] : null
  // "he and his men were": nothing to change.
  if (!isVerb(verb)) return irregular[verb.lower] === undefined ? [] : null
  const edits: Edit[] = []
  const add = (token: Token): void => {
    const text = withThey(token)
    if (text !== null) edits.push({ start: token.start, end: token.end, text })
  }
  add(verb)
  let isOthers = false
  for (let next = at + 1; next < behind.length; next++) {
    const token = behind[next]
    if (!token) break
    const joined = /^(?:and|or|but)$/.test(behind.slice(0, next).findLast((one) => !isAdverb(one))?.lower ?? '')
    if (joined && isVerb(token) && withThey(token) !== null) {
      if (isOthers) return null
      add(token)
    } else if (isSubjectPronoun(token) || /^(?:that|which|who|whose|because|if|when|while|as)$/.test(token.lower))
      isOthers = true
    else if (isVerb(token) && /^(?:NOUN|PROPN)$/.test(behind[next - 1]?.pos ?? '')) isOthers = true
  }
  return edits
}

const isSubjectPronoun = ({ lower }: Token): boolean => /^(?:he|she|it|they|we|i|you)$/.test(lower)
