/** Finds "the province", "the minister" where the question does not say which one. */
import { countryOfDemonym, isDemonym } from '../../facts/actors/demonyms.ts'
import { lexicon, lists } from '../../facts/actors/lexicon.ts'
import {
  behindSource,
  type CardWord,
  isCalendarName,
  isCapital,
  isNounLike,
  isVerbLike,
  opensQuestion,
} from '../audit/card-words.ts'
import {
  bodyNouns,
  eventNouns,
  groupNouns,
  oneOfMany,
  personNouns,
  placeNouns,
  thingNouns,
} from './told-again-nouns.ts'
import { isTopicNoun } from './topic-nouns.ts'

/** Everybody knows which, or no particular one is meant. */
const onlyOne = new Set(
  `moon sun earth world sky sea ocean law people public internet web media press economy market weather climate universe pope planet bible
  radio television cinema stage telephone phone post mail church theatre theater opera bar pub gym past future dead poor rich elderly`.split(
    /\s+/,
  ),
)

type NounClass = 'place' | 'group' | 'person' | 'event' | 'body'

/** What a noun told again would have to be told apart by; null where "the" alone says enough. */
export function classOf(noun: string): NounClass | null {
  if (onlyOne.has(noun)) return null
  if (bodyNouns.has(noun)) return 'body'
  if (placeNouns.has(noun)) return 'place'
  if (groupNouns.has(noun)) return 'group'
  if (eventNouns.has(noun) || thingNouns.has(noun)) return 'event'
  if (personNouns.has(noun) || lexicon().roleNouns.has(noun)) return 'person'
  const listed = lexicon().listed.get(noun) ?? 0
  if ((listed & lists.bodyNoun) !== 0) return 'group'
  return (listed & lists.thingNoun) !== 0 ? 'event' : null
}

/** Which prepositions lead to words that tell one of a class from others. */
const telling: Readonly<Record<NounClass, RegExp>> = {
  place:
    /^(?:of|in|near|on|along|across|around|outside|between|beyond|under|with|where|off|inside|opposite|south|north|east|west)$/,
  group: /^(?:of|in|at|behind|for|near|from|with|on|against|under|to|between|led)$/,
  person: /^(?:of|for|at|from|to|behind|near|with|against)$/,
  event:
    /^(?:of|in|on|at|near|against|between|with|by|over|for|about|to|into|under|around|from|across|off|outside|inside|along|through|towards|toward|regarding|concerning|involving)$/,
  body: /^(?:of|in|at|for|from|behind|on|near)$/,
}
/** Abroad, so the place tells which. */
const posted =
  /^(?:ambassador|envoy|commander|bishop|archbishop|correspondent|representative|man|woman|men|women|child|children|officials?|people|troops|protesters|demonstrators|hostages|suspects?|victims|delegate|observers|rebel|rebels)$/
const tellers = /^(?:tell|inform|assure|remind|warn|persuade|convince|promise|notify|advise|show|teach)$/
/** "blamed the referee for": the preposition belongs to the verb. */
const takesObject =
  /^(?:blame|praise|thank|critici[sz]e|condemn|sue|fine|ask|accuse|punish|attack|rebuke|reward|charge|jail|pay|arrest|congratulate|hire|sack|fire|mock|excuse|forgive)$/
const participles =
  /^(?:accused|suspected|convicted|charged|named|called|known|dubbed|titled|entitled|codenamed|code|based|located|involved|responsible|held|killed|injured|wounded|arrested|behind|backed|led|nicknamed|surrounding|involving|aboard|representing|facing|linking|connecting|bordering|carrying|opposing|seeking|calling|allowing|banning|requiring|proposed|meant|aimed|designed|intended)$/

/** First word and index behind the last, of each definite noun left open; a story before the question tells of its topic. */
export function openNouns(words: readonly CardWord[], hasStory: boolean): [first: number, end: number][] {
  const found: [number, number][] = []
  words.forEach(({ quotation, lower }, at) => {
    if (quotation !== null || lower !== 'the') return
    const end = openNounAfter(words, at, hasStory)
    if (end !== null) found.push([at, end])
  })
  return found
}

export const mayHoldNoun = /\bthe\b/iu

interface NounPhrase {
  readonly head: CardWord
  readonly end: number
  readonly modifiers: readonly CardWord[]
}

/** Nouns that are as often the verb that a question's auxiliary waits for. */
const mayBeVerb =
  /^(?:call|name|plan|move|claim|visit|launch|report|offer|strike|march|end|open|close|order|cause|start|demand|promise|vote|attack|reply|change|face|fear|hope|aim|cost|cut|win|lose|buy|sell|ban|pay|raise|praise|blame|fire|hire|mention|quote|charge|land|tour|want|need|accept|fight|help|show|sign|use|test|lead|meet|build|increase|decrease|support|oppose|return|delay|stop|air|publish|set|sue|fine|push|seek|urge|back)$/

function phraseAfter(words: readonly CardWord[], at: number): NounPhrase | null {
  let end = at + 1
  const inPhrase = (index: number): boolean => {
    const word = words[index]
    if (!word || word.quotation !== null) return false
    if (word.surface === '-') return index > at + 1
    if (isCalendarName(word) && index > at + 1) return false
    if (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(word.pos)) return true
    const next = words[index + 1]
    const leads = next !== undefined && (isNounLike(next) || next.pos === 'ADJ') && next.quotation === null
    return (
      (word.pos === 'VERB' && /(?:ed|en|ing)$/.test(word.lower) && leads) || (word.pos === 'ADV' && next?.pos === 'ADJ')
    )
  }
  while (inPhrase(end)) end++
  // A noun that the tagger took for a verb: "the strike".
  if (end === at + 1 && classOf(words[end]?.lower ?? '') !== null) end++
  // "the company plans to": the last noun is a verb.
  while (
    end - at > 2 &&
    classOf(words[end - 1]?.lower ?? '') !== null &&
    classOf(words[end - 2]?.lower ?? '') !== null &&
    /^(?:plans?|moves?|claims?|visit|visits|launch|report|reports|offer|offers|strike|march|strikes)$/.test(
      words[end - 1]?.lower ?? '',
    ) &&
    /^(?:to|that|[?])$/.test(words[end]?.lower ?? '')
  )
    end--
  while (
    end - at > 2 &&
    /^(?:ADJ|NUM|ADV)$/.test(words[end - 1]?.pos ?? '') &&
    classOf(words[end - 1]?.lower ?? '') === null
  )
    end--
  // "does the author call": behind the auxiliary of a question a verb follows.
  const inverts = /^(?:did|does|do|will|would)$/.test(words[at - 1]?.lower ?? '')
  if (
    inverts &&
    mayBeVerb.test(words[end - 1]?.lower ?? '') &&
    end - at > 2 &&
    classOf(words[end - 1]?.lower ?? '') === null &&
    (classOf(words[end - 2]?.lower ?? '') !== null ||
      (words[at + 1]?.pos === 'NUM' && /s$/.test(words[end - 2]?.lower ?? ''))) &&
    !isCapital(words[end - 1])
  )
    end--
  const head = words[end - 1]
  return end > at + 1 && head ? { head, end, modifiers: words.slice(at + 1, end - 1) } : null
}

const tellsOne =
  /^(?:first|second|third|fourth|fifth|last|only|sole|next|former|late|then|new|\p{L}+est|most|least|\d{4}|\d+(?:st|nd|rd|th)|world|main|entire|whole|general|average|human|private|public|so|respective|right)$/u

function openNounAfter(words: readonly CardWord[], at: number, hasStory: boolean): number | null {
  const phrase = phraseAfter(words, at)
  if (!phrase) return null
  // "the two met": who?
  if (phrase.end === at + 2 && isFewAlone(words, at)) return phrase.end
  const { head, end, modifiers } = phrase
  if (isToldBefore(words, at, head) || (hasStory && isTopicNoun(head.lower))) return null
  if (isArticle(words, at, head)) return isArticlesOwn(words, end) ? end : null
  const isTime = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centuries)$/.test(
    head.lower,
  )
  const counted =
    !isTime &&
    modifiers.some(({ lower }) => /^(?:two|three|four|five|six|seven|eight|nine|ten|other|same|said)$/.test(lower))
  const nouns = classOf(head.lower)
  if (isCapital(head) || (nouns === null && !counted)) return null
  const names = modifiers.filter((word) => isCapital(word))
  // "the British prime minister", "the federal government"
  if (names.length > 0 && head.lower === 'minister' && modifiers.length > names.length) return null
  if (modifiers.some(({ lower }) => lower === 'federal')) return null
  if (names.length > 0 && !(names.every(({ surface }) => isNational(surface)) && oneOfMany.has(head.lower))) return null
  if (names.length === 0 && modifiers.some(({ lower, pos }) => tellsOne.test(lower) || (pos === 'NUM' && !counted)))
    return null
  if (isAnchored(words, at, end, head)) return null
  if (nouns === 'body' && hasNameBefore(words, at)) return null
  // "three of the five piers"
  if (counted && nouns === null && words[at - 1]?.lower === 'of' && words[at - 2]?.pos === 'NUM') return null
  if (counted && nouns === null && !/s$|^(?:men|women|people|children)$/.test(head.lower)) return null
  return end
}

const isFewAlone = (words: readonly CardWord[], at: number): boolean =>
  /^(?:two|three|four|five)$/.test(words[at + 1]?.lower ?? '') &&
  isVerbLike(words[at + 2]) &&
  !words.slice(0, at).some(({ lower }, index) => lower === 'and' && isCapital(words[index + 1]))

const isNational = (name: string): boolean => isDemonym(name) || countryOfDemonym(name) !== undefined

/** "According to the article" names its source as well as it can. */
const isArticle = (words: readonly CardWord[], at: number, { lower }: CardWord): boolean =>
  /^(?:article|report|text|source|passage)$/.test(lower) &&
  (/^(?:to|does|did|per)$/.test(words[at - 1]?.lower ?? '') ||
    words[at + 2]?.lower === "'s" ||
    /^(?:names?|says?|calls?|gives?|reports?|mentions?|of|present|describes?|quotes?)$/.test(
      words[at + 2]?.lower ?? '',
    ))
const isArticlesOwn = (words: readonly CardWord[], end: number): boolean => /^['’]s?$/.test(words[end]?.surface ?? '')

/** "an offensive in Idlib … the offensive", "the Harbour Board … the board" */
const isToldBefore = (words: readonly CardWord[], at: number, head: CardWord): boolean =>
  words
    .slice(0, at)
    .some(
      (word, index) =>
        (word.lemma === head.lemma || word.lower === head.lower) &&
        words[index - 1]?.lower !== 'what' &&
        words[index - 1]?.lower !== 'which',
    )

const hasNameBefore = (words: readonly CardWord[], at: number): boolean =>
  words
    .slice(0, at)
    .some(
      (word, index) =>
        index >= behindSource(words) && isCapital(word) && !opensQuestion(words, index) && !isCalendarName(word),
    )

/** What follows says which one it is. */
export function isAnchored(words: readonly CardWord[], at: number, end: number, head: CardWord): boolean {
  const nouns = classOf(head.lower) ?? 'event'
  const next = words[end]
  const after = words[end + 1]
  if (!next) return false
  if (next.lower === 'that') return !tellers.test(words[at - 1]?.lemma ?? '') && !(after?.lower === 'that')
  if (/^(?:who|which|whose|whom|where)$/.test(next.lower)) return true
  // The operation “Silver Oar”.
  if (/^[(:]$/.test(next.surface)) return true
  if (/^[“"‘«]$/.test(next.surface)) return isCapital(after)
  if (isCapital(next) && !isCalendarName(next) && next.quotation === null) return nouns !== 'place' || !isVerbLike(next)
  // "was the festival held": the question's own verb.
  const isAsked = /^(?:is|was|are|were|has|have|had|did)$/.test(words[at - 1]?.lower ?? '')
  if (participles.test(next.lower) && !isAsked) return after !== undefined && !/^[?,]$/.test(after.surface)
  if (/(?:ed|en|ing)$/.test(next.lower) && after?.lower === 'by') return true
  // ", Velmar's largest": an apposition names it.
  if (next.surface === ',')
    return isCapital(after) && after !== undefined && !isCalendarName(after) && nouns !== 'event'
  const isTelling =
    (telling[nouns].test(next.lower) &&
      !(nouns === 'person' && next.lower !== 'of' && takesObject.test(words[at - 1]?.lemma ?? ''))) ||
    (nouns === 'person' && next.lower === 'in' && posted.test(head.lower))
  return isTelling && saysWhich(words, end, nouns)
}

/** Behind the preposition stands more than a time: a name, or a noun that is not itself left open. */
function saysWhich(words: readonly CardWord[], preposition: number, nouns: NounClass): boolean {
  const of = words[preposition]?.lower === 'of'
  const behind: CardWord[] = []
  for (const word of words.slice(preposition + 1, preposition + 9)) {
    if (/^[,?;:.]$/.test(word.surface) || (isVerbLike(word) && behind.length > 0 && !/ing$/.test(word.lower))) break
    behind.push(word)
  }
  const [first] = behind
  if (!first || /^(?:him|her|it|them|this|that)$/.test(first.lower)) return false
  if (behind.some((word) => word.quotation !== null)) return true
  const isTime = isCalendarName(first) || first.pos === 'NUM' || /^\d/.test(first.surface)
  if (!of && (isTime || (isCalendarName(behind[1] ?? first) && !isCapital(first)))) return false
  if (behind.some((word) => isCapital(word) && !isCalendarName(word))) return true
  if (of) return behind.some(({ pos }) => pos === 'NOUN' || pos === 'NUM')
  const isLoose =
    first.lower === 'the' ||
    /^(?:first|least|last|once|all|most|that|which|now|present|times?|night|noon|the|least)$/.test(first.lower)
  const hasNoun = behind.some(
    ({ pos, lower }) =>
      pos === 'NOUN' &&
      !/^(?:day|week|month|year|time|night|morning|evening|afternoon|hours?|days|weeks|months|years|minutes)$/.test(
        lower,
      ),
  )
  return hasNoun && !isLoose && (nouns === 'event' || nouns === 'group')
}
