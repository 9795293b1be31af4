/** Mends the tags that cost a date its verb or its subject: names taken for verbs, participles for verbs, verbs for nouns. */
import { be, isParticiple } from '../syntax/chunk.ts'
import { retagged, type Word } from '../syntax/word.ts'
import { nounOf, standsAlone } from './hidden-noun.ts'
import { agrees, withHeadlineVerb } from './headline-verb.ts'
import { isHiddenVerb, isNamedByGerund } from './verb-tags.ts'

type Tag = Word['tag']

export function mendTags(given: readonly Word[], titleCase: boolean, attributive: readonly boolean[]): Word[] {
  const words = [...given]
  let hasVerb = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (opensClause(word)) hasVerb = false
    const tag = mended(words, at, { titleCase, attributive, hasVerb })
    if (tag !== word.tag) words[at] = retagged(word, tag)
    if (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(word.lower) && words[at - 1]?.lower !== 'to')) hasVerb = true
  }
  return words.some(({ tag }) => tag === 'AUX' || tag === 'VERB') ? words : withHeadlineVerb(words)
}

const opensClause = ({ tag, lower }: Word): boolean =>
  tag === 'SCONJ' ||
  tag === 'CCONJ' ||
  lower === ';' ||
  lower === ':' ||
  /^(?:who|which|that|what|where|when|after|before|since|until|as|while)$/.test(lower)

/** "The vote in May split the town" */
const isTimed = (words: readonly Word[], at: number): boolean => at > 2 && words[at - 2]?.tag === 'ADP'

interface Around {
  readonly titleCase: boolean
  readonly attributive: readonly boolean[]
  /** The clause has a verb already. */
  readonly hasVerb: boolean
}

/** Forms that are participle and base at once, so that taggers take them for nouns. */
const bare = /^(?:offset|cut|hit|set|put|shot|hurt|cast|shut|split|spread|beat|upset|bid|read|cost)$/
/** Pasts that name nothing, or hardly ever. */
const past =
  /^(?:sent|fell|led|won|lost|met|held|kept|left|told|sold|paid|built|struck|sought|fought|caught|taught|brought|bought|began|became|grew|knew|threw|drew|flew|chose|broke|spoke|wrote|rode|drove|gave|took|came|went|ran|saw|ate|stood|understood|shot|spent|wore|swore|rang|sang|rose|sank|swam|shook|stole|woke|hung|dug)$/
const modal = /^(?:will|would|'ll|’ll|can|could|may|might|must|shall|should)$/
/** No rule below is about these. */
const settled: ReadonlySet<Tag> = new Set<Tag>([
  'PUNCT',
  'QUOTE',
  'AUX',
  'CCONJ',
  'PART',
  'NUM',
  'SYM',
  'SCONJ',
  'INTJ',
  'DET',
  'PRON',
])
const adverbs: readonly Tag[] = ['ADV', 'PART']

function mended(words: readonly Word[], at: number, { titleCase, attributive, hasVerb }: Around): Tag {
  const word = words[at]
  if (!word) return 'X'
  const { tag, lower } = word
  if (
    settled.has(tag) &&
    !(tag === 'PRON' && (lower === 'i' || (lower.length > 2 && /^\d/.test(lower)))) &&
    lower !== 'each'
  )
    return tag
  const last = words[at - 1]
  const next = words[at + 1]
  // "they each reported"
  if (lower === 'each' && next?.tag === 'VERB') return 'ADV'
  if (word.capital && !titleCase && isNameHere(words, at)) return 'PROPN'
  if (lower === 'while' && tag === 'NOUN') return 'SCONJ'
  if (lower === 'cents') return 'NOUN'
  // "a chain which controls about half"
  if (
    tag === 'NOUN' &&
    /[^s]s$/.test(lower) &&
    /^(?:who|which)$/.test(last?.lower ?? '') &&
    /^(?:ADV|DET|NUM|PRON|ADJ|ADP)$/.test(next?.tag ?? 'X')
  )
    return 'VERB'
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return 'ADJ'
  if (isHiddenVerb(words, at)) return 'VERB'
  if (isNamedByGerund(words, at)) return 'NOUN'
  // "the second leaving on Thursday"
  if (
    tag === 'ADV' &&
    last?.lower === 'the' &&
    /^(?:first|second|third|fourth|fifth|sixth)$/.test(lower) &&
    next?.tag === 'VERB'
  )
    return 'NOUN'
  if (isTitleWord(lower, next?.lower ?? '')) return 'ADJ'
  // "A committee monitoring the truce"
  if (tag === 'NOUN' && lower.endsWith('ing') && last?.tag === 'NOUN' && next?.tag === 'DET') return 'VERB'
  // "their qualifying match"
  if (lower === 'qualifying') return 'ADJ'
  // "Brook, a lawyer, retired on Monday"
  if (
    tag === 'ADJ' &&
    !hasVerb &&
    lower.endsWith('ed') &&
    last?.lower === ',' &&
    /^(?:INTJ|ADP)$/.test(next?.tag ?? 'X')
  )
    return 'VERB'
  // "Otto I became"
  if (lower === 'i' && last?.tag === 'PROPN' && next?.tag === 'VERB') return 'PROPN'
  if (tag === 'NOUN' || tag === 'ADJ') {
    let before = at - 1
    while (adverbs.includes(words[before]?.tag ?? 'X')) before--
    const participle = bare.test(lower) || (isParticiple(lower) && lower.length > 4)
    const helper = words[before]
    if (
      helper?.tag === 'AUX' &&
      modal.test(helper.lower) &&
      !isParticiple(lower) &&
      !lower.endsWith('s') &&
      /^(?:DET|PRON|PROPN|ADP)$/.test(next?.tag ?? 'X')
    )
      return 'VERB'
    if (
      helper?.tag === 'AUX' &&
      (be.has(helper.lower) || /^(?:have|has|had|having)$/.test(helper.lower)) &&
      participle &&
      (endsPredicate(next) || (/^(?:have|has|had|having)$/.test(helper.lower) && next?.tag === 'NOUN'))
    )
      return 'VERB'
  }
  const mendedNoun = nounOf(words, at)
  if (mendedNoun) return 'NOUN'
  // "New York honored Brook": tagged a noun, it is none.
  if (
    tag === 'NOUN' &&
    !titleCase &&
    (past.test(lower) || (/[^e]ed$/.test(lower) && lower.length > 4)) &&
    followsSubject(last) &&
    startsRest(next) &&
    next?.lower !== 'of'
  )
    return 'VERB'
  // "fishermen rescued over 700 people"
  if (
    tag === 'NOUN' &&
    !hasVerb &&
    /[^e]ed$/.test(lower) &&
    !word.capital &&
    lower.length > 4 &&
    startsObject(next) &&
    isActor(last)
  )
    return 'VERB'
  // "quite like this", "to school on Monday"
  if (tag === 'VERB' && lower === 'like' && last?.tag === 'ADV') return 'ADP'
  if (tag === 'VERB' && last?.lower === 'to' && places.test(lower) && /^(?:ADP|PUNCT|INTJ)$/.test(next?.tag ?? 'PUNCT'))
    return 'NOUN'
  // "the intra-Nordic talks"
  if (
    tag === 'PROPN' &&
    lower.includes('-') &&
    /(?:ian|ish|ese|ic|an|led|run|wide)$/.test(lower) &&
    next?.tag === 'NOUN'
  )
    return 'ADJ'
  if (tag === 'VERB') {
    // "Hopes for an early thaw were dashed"
    if (
      at === 0 &&
      next?.tag === 'ADP' &&
      /^(?:hopes|plans|talks|fears|calls|demands|claims|attempts|protests|reports)$/.test(lower)
    )
      return 'NOUN'
    // "showed spending rose"
    if (
      lower.endsWith('ing') &&
      last?.tag === 'VERB' &&
      next?.tag === 'VERB' &&
      (isParticiple(next.lower) || past.test(next.lower) || /^(?:rose|fell)$/.test(next.lower))
    )
      return 'NOUN'
    if (lower === 'live' && last?.tag === 'VERB') return 'ADV'
    // "their soccer match on Friday": a singular takes no base form
    if (
      word.lemma === lower &&
      last?.tag === 'NOUN' &&
      !/[^s]s$/.test(last.lower) &&
      !bare.test(lower) &&
      !/^(?:come|become|run|say|go)$/.test(lower) &&
      hasVerb &&
      /^(?:ADP|PUNCT|INTJ)$/.test(next?.tag ?? 'PUNCT')
    )
      return 'NOUN'
    // "in fighting in May"
    if (
      lower.endsWith('ing') &&
      last?.tag === 'ADP' &&
      next?.tag === 'ADP' &&
      /^(?:fighting|shelling|bombing|voting|rioting|looting|shooting|racing|trading|testing|flooding|swimming)$/.test(
        lower,
      )
    )
      return 'NOUN'
    // "their qualifying match for"
    if (
      word.lemma === lower &&
      last?.lower.endsWith('ing') &&
      /^(?:NOUN|ADJ|PRON|DET)$/.test(words[at - 2]?.tag ?? 'X') &&
      /^(?:ADP|PUNCT|INTJ)$/.test(next?.tag ?? 'PUNCT')
    )
      return 'NOUN'
    // "have seen hate crimes rise"
    if (
      word.lemma === lower &&
      last?.tag === 'VERB' &&
      next?.tag === 'NOUN' &&
      !/^(?:come|go|help|helped|let|make|made|dare|to)$/.test(last.lower)
    )
      return 'NOUN'
    // "from file", "in a deeply divided part"
    if (word.lemma === lower && last?.tag === 'ADP' && !/^(?:to|than|as|like|but)$/.test(last.lower)) return 'NOUN'
    if (
      isParticiple(lower) &&
      last?.tag === 'ADV' &&
      words[at - 2]?.tag === 'DET' &&
      !/^(?:DET|PRON|ADP|INTJ|PUNCT)$/.test(next?.tag ?? 'PUNCT')
    )
      return 'ADJ'
    // "Saturday's match with"
    if (last?.tag === 'PART' && /^['’]s$/.test(last.lower) && word.lemma === lower && attributive[at - 2]) return 'NOUN'
    // "Thursday's killing"
    if (last?.tag === 'PART' && /^['’]s?$/.test(last.lower) && lower.endsWith('ing') && next?.tag !== 'NOUN')
      return 'NOUN'
    // "that lead was"
    if (
      word.lemma === lower &&
      next?.tag === 'AUX' &&
      /^(?:that|this|the|a|an|its|his|her|their)$/.test(last?.lower ?? '')
    )
      return 'NOUN'
    // "the mayor's lead over"
    if (last?.tag === 'PART' && /^['’]s$/.test(last.lower) && word.lemma === lower && next?.tag === 'ADP') return 'NOUN'
    const modifies = isParticiple(lower) || lower.endsWith('ing')
    // "12,000 suspected opponents", "the 1998 televised address"
    if (
      modifies &&
      (last?.tag === 'NUM' || attributive[at - 1]) &&
      (next?.tag === 'NOUN' || attributive[at - 1]) &&
      isThing(next)
    )
      return 'ADJ'
    if (word.lemma === lower && last?.tag === 'ADJ' && attributive[at - 2]) return 'NOUN'
    if (attributive[at - 1] && word.lemma === lower) return 'NOUN'
  }
  // "the French then led", "many have fled"
  if (tag === 'ADJ' && standsAlone(words, at)) return 'NOUN'
  // "Greeks worship the sun", "the notice marks the end"
  if (
    tag === 'NOUN' &&
    !hasVerb &&
    !word.capital &&
    opensObject(next) &&
    (agrees(last, lower) || ((bare.test(lower) || isParticiple(lower)) && (isActor(last) || isTimed(words, at))))
  )
    return 'VERB'
  return tag
}

/** "managing director", "holding company" */
const isTitleWord = (word: string, next: string): boolean =>
  (word === 'managing' && /^(?:director|editor|partner)s?$/.test(next)) ||
  (word === 'holding' && /^compan(?:y|ies)$/.test(next)) ||
  (word === 'operating' && /^(?:profit|income|loss|margin|cost|earning|expense|result|revenue)(?:s|es)?$/.test(next))

const places =
  /^(?:school|court|hospital|market|church|town|university|college|parliament|prison|jail|power|stock|traffic|work)$/

const startsObject = (next: Word | undefined): boolean =>
  next !== undefined &&
  (/^(?:DET|ADP|PRON|NUM|SCONJ)$/.test(next.tag) ||
    (next.tag === 'ADJ' && /^(?:over|about|around|nearly|at least|more than|up to)$/.test(next.lower)))

const followsSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:NOUN|PROPN|NUM|ADV|INTJ)$/.test(word.tag) || /^(?:,|who|which|that|he|she|it|they|we|i)$/.test(word.lower))

const startsRest = (next: Word | undefined): boolean =>
  next === undefined || /^(?:DET|PRON|PROPN|NUM|ADP|ADV|SYM|INTJ|PART|PUNCT|SCONJ)$/.test(next.tag)

const isActor = (word: Word | undefined): boolean =>
  word?.tag === 'NOUN' || word?.tag === 'PROPN' || word?.tag === 'PRON'

/** "Ford Motor Company said", "to relieve Ford": a capital inside a sentence is no verb's. */
function isNameHere(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const last = words[at - 1]
  const next = words[at + 1]
  if (word?.tag === 'ADV') return next?.tag === 'PROPN' && last !== undefined && last.tag !== 'PUNCT'
  if (word?.tag !== 'VERB') return false
  if (last === undefined)
    return (
      word.lemma === word.lower && (next?.tag === 'PROPN' || (next?.tag === 'CCONJ' && words[at + 2]?.tag === 'PROPN'))
    )
  // "In the 1980s, Lynch worked"
  if (last.lower === ',') return next?.tag === 'VERB' || next?.tag === 'AUX'
  return last.tag !== 'PUNCT' && last.tag !== 'QUOTE' && last.end < word.start
}

const isThing = (word: Word | undefined): boolean =>
  word !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(word.tag) || (word.tag === 'VERB' && word.lemma === word.lower))

const endsPredicate = (next: Word | undefined): boolean =>
  next === undefined || /^(?:ADP|ADV|PUNCT|SCONJ|CCONJ|NUM|PROPN)$/.test(next.tag) || next.lower === 'to'

const opensObject = (next: Word | undefined): boolean => /^(?:the|a|an|its|his|her|their|no)$/.test(next?.lower ?? '')
