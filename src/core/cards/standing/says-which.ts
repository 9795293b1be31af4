/** Tells whether what follows a definite noun says which one is meant: "of Velmar", "who …", a name. */
import { type CardWord, isCalendarName, isCapital, isVerbLike } from '../audit/card-words.ts'
import { classOf, type NounClass } from './noun-classes.ts'

/** Which prepositions lead to words that tell one of a class from others. */
const telling: Readonly<Record<NounClass, RegExp>> = {
  place:
    /^(?:of|in|near|on|along|across|around|outside|between|beyond|under|with|where|off|inside|opposite|south|north|east|west)$/,
  group:
    /^(?:of|in|at|behind|for|near|from|with|on|against|under|to|between|led|above|below|beside|opposite|off|outside)$/,
  person: /^(?:of|for|at|from|to|behind|near|with|against)$/,
  event:
    /^(?:of|in|on|at|near|against|between|with|by|over|for|about|to|into|under|around|from|across|off|outside|inside|along|above|below|beneath|beside|opposite|through|towards|toward|regarding|concerning|involving)$/,
  body: /^(?:of|in|at|for|from|behind|on|near)$/,
}
/** Abroad, so the place tells which. */
const posted =
  /^(?:ambassador|envoy|commander|bishop|archbishop|correspondent|representative|man|woman|men|women|child|children|officials?|people|troops|protesters|demonstrators|hostages|suspects?|victims|delegate|observers|rebel|rebels)$/
const tellers = /^(?:tell|inform|assure|remind|warn|persuade|convince|promise|notify|advise|show|teach)$/
/** "blamed the referee for": the preposition belongs to the verb. */
const takesObject =
  /^(?:blame|praise|thank|critici[sz]e|condemn|sue|fine|ask|accuse|punish|attack|rebuke|reward|charge|jail|pay|arrest|congratulate|hire|sack|fire|mock|excuse|forgive)$/
/** "accused the engineer of theft" */
const takesOf =
  /^(?:accuse|acquit|convict|suspect|rob|deprive|strip|relieve|inform|warn|remind|assure|notify|convince|persuade|clear|rid|cure)$/
/** "refill the aquifer with water" */
const takesWith = /^(?:fill|refill|replace|cover|provide|supply|equip|load|stock|flood|feed|mix|surround|decorate)$/
export const belongsToVerb = (words: readonly CardWord[], at: number, end: number): boolean => {
  const [verb, preposition] = [words[at - 1]?.lemma ?? '', words[end]?.lower]
  return (preposition === 'of' && takesOf.test(verb)) || (preposition === 'with' && takesWith.test(verb))
}

const participles =
  /^(?:accused|suspected|convicted|charged|named|called|known|dubbed|titled|entitled|codenamed|code|based|located|involved|responsible|held|killed|injured|wounded|arrested|behind|backed|led|nicknamed|surrounding|involving|aboard|representing|facing|linking|connecting|bordering|carrying|opposing|seeking|calling|allowing|banning|requiring|proposed|meant|aimed|designed|intended)$/

/** What follows says which one it is. */
export function isAnchored(words: readonly CardWord[], at: number, end: number, head: CardWord): boolean {
  const nouns = classOf(head.lower) ?? 'event'
  const next = words[end]
  const after = words[end + 1]
  if (!next || belongsToVerb(words, at, end)) return false
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
