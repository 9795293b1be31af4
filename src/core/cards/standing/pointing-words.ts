/** Finds "this", "those", "there" and the like where they point at something outside the question. */
import {
  behindSource,
  type CardWord,
  isCalendarName,
  isCapital,
  isNounLike,
  isVerbLike,
  opensQuestion,
} from '../audit/card-words.ts'
import { classOf } from './noun-classes.ts'
import { eventNouns } from './told-again-nouns.ts'

export const mayPoint =
  /\b(?:this|these|those|that|there|here|then|such|above|below|aforementioned|both|latter|former|another|others?)\b/iu

/** Indexes of the words left open, with the index behind the last word of each. */
export function openPointers(words: readonly CardWord[]): [first: number, end: number][] {
  const found: [number, number][] = []
  words.forEach(({ quotation, lower }, at) => {
    if (quotation !== null) return
    const end = lower === 'that' ? openThat(words, at) : isOpenPointer(words, at, lower) ? at + 1 : null
    if (end !== null) found.push([at, end])
  })
  return found
}

function isOpenPointer(words: readonly CardWord[], at: number, lower: string): boolean {
  const next = words[at + 1]
  switch (lower) {
    case 'this':
    case 'these':
      return !pointsInside(words, at)
    case 'those':
      return !(
        (next &&
          /^(?:who|whom|whose|of|in|on|that|which|with|without|from|at|for|to|already|not|responsible|involved|present|still|under|over|behind|against)$/.test(
            next.lower,
          )) ||
        (next?.pos === 'VERB' && /(?:ed|en|ing|t|d)$/.test(next.lower)) ||
        pointsInside(words, at)
      )
    case 'there':
      return !isExistential(words, at) && !hasPlaceBefore(words, at)
    case 'here':
      return !isCapital(words[at])
    case 'then':
      return isOpenThen(words, at)
    case 'such':
      return isOpenSuch(words, at)
    case 'aforementioned':
      return true
    case 'above':
    case 'below':
      return /^(?:mentioned|named|quoted|cited|described)$/.test(words[at - 1]?.lower ?? '')
    case 'latter':
    case 'former':
      return words[at - 1]?.lower === 'the' && !isCapital(next) && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
    case 'others':
      return words[at - 1]?.lower === 'the'
    case 'both':
      return (
        isNounLike(next) &&
        !isCapital(next) &&
        words[at + 2]?.lower !== 'of' &&
        !words.slice(0, at).some(({ lower: word }) => word === 'and') &&
        !words.slice(at + 1, at + 6).some(({ lower: word }) => word === 'and')
      )
    default:
      return false
  }
}

/** At a quotation of the question, at its own items, or in "of this kind". */
function pointsInside(words: readonly CardWord[], at: number): boolean {
  const behind = words.slice(at + 1, at + 4)
  const [next] = behind
  const hasQuotation = words.some(({ quotation }) => quotation !== null)
  if (behind.some(({ surface }) => surface === ':') || next?.surface === '“' || next?.surface === '"') return true
  if (
    hasQuotation &&
    (!next ||
      !/\w/.test(next.surface) ||
      /^(?:words?|sentence|statement|remark|quotation|claim|question|view|accusation|opinion|judgement|judgment|the|made|an?|is|was|said)$/.test(
        next.lower,
      ))
  )
    return (
      words.slice(0, at).some(({ quotation }) => quotation !== null) ||
      words.at(-1)?.quotation !== null ||
      words.slice(at).some(({ quotation }) => quotation !== null)
    )
  if (/^(?:type|types|kind|kinds|sort|sorts|size)$/.test(next?.lower ?? '') && words[at - 1]?.lower === 'of')
    return true
  return (
    behind.some(({ lower }) => /^(?:events?|steps|items|statements|answers|options)$/.test(lower)) &&
    words.slice(0, at).some(({ lower }) => /^(?:put|order|arrange|sort|of|did|place|bring)$/.test(lower))
  )
}

/** "there was", "how many were there", "remains there". */
function isExistential(words: readonly CardWord[], at: number): boolean {
  const next = words[at + 1]
  const before = words[at - 1]
  // "there would be", but not "turnout there would fall"
  if (next && /^(?:will|would|should|could|may|might|can|must|'d|'ll)$/.test(next.lower))
    return words
      .slice(at + 2, at + 5)
      .some(({ lower }) => /^(?:be|have|been|exist|seem|remain|come|appear)$/.test(lower))
  if (
    next &&
    /^(?:is|was|were|are|has|had|have|will|would|be|been|should|could|may|might|can|must|to|'s|'re|'d|'ll|seems?|seemed|appears?|appeared|remains?|remained|exists?|existed|never|no|needs?|came|comes|being)$/.test(
      next.lower,
    )
  )
    return true
  if (!before || !/^(?:is|was|were|are|been|has|had)$/.test(before.lower)) return false
  return (
    words.slice(0, at).some(({ lower }) => /^(?:many|much)$/.test(lower)) ||
    /^(?:a|an|any|no|some)$/.test(next?.lower ?? '')
  )
}

/** "in Velmar … there", "Velmar had no bread because no lorry got there": a name that is neither a person's nor a body's. */
const hasPlaceBefore = (words: readonly CardWord[], at: number): boolean =>
  words.slice(0, Math.max(0, at - 1)).some((name, index) => {
    if (!isCapital(name) || isCalendarName(name) || opensQuestion(words, index)) return false
    const before = words[words[index - 1]?.lower === 'the' ? index - 2 : index - 1]?.lower ?? ''
    if (
      /^(?:in|at|from|near|into|across|around|outside|inside|throughout|leave|left|reach|reached|enter|entered|visit|visited)$/.test(
        before,
      )
    )
      return true
    if (index < behindSource(words)) return false
    const isAlone = !isCapital(words[index - 1]) && !isCapital(words[index + 1])
    return (
      isAlone &&
      !/^(?:did|does|to|tell|told|by|with|mr|mrs|ms|and|of)$/.test(before) &&
      !/^\p{Lu}{2,}$/u.test(name.surface)
    )
  })

function isOpenThen(words: readonly CardWord[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:and|but|,|since|the)$/.test(before))
    return before === 'since' && !words.slice(0, at).some(({ lower }) => /^\d{4}$/.test(lower))
  if (words[at + 1]?.surface === '-' || words[at + 1]?.surface === '–') return false
  return !words.slice(0, at).some(({ lower }) => lower === 'if' || lower === 'when' || /^\d{4}$/.test(lower))
}

/** "such an attack", but not "such as", "such a long war that". */
function isOpenSuch(words: readonly CardWord[], at: number): boolean {
  const next = words[at + 1]
  if (!next || next.lower === 'as' || opensQuestion(words, at)) return false
  const noun = words.slice(at + 1, at + 4).find(({ pos }) => pos === 'NOUN')
  if (!noun || words.slice(at).some(({ lower }, index) => index > 1 && (lower === 'that' || lower === 'as')))
    return false
  return !words.slice(0, at).some(({ lemma }) => lemma === noun.lemma)
}

const timeOrCase =
  /^(?:day|week|month|year|time|point|moment|night|evening|morning|afternoon|date|period|case|country|city|town|village|province|region|area|place|company|firm|group|organi[sz]ation|man|woman|person|official|minister|president|attack|incident|meeting|deal|agreement|operation|campaign|report|article|decision|plan|ship|plane|crash|accident|explosion|offensive|announcement|statement|event|party|club|team|bank|body|agency|court|island|district|war|conflict|law|bill|treaty|election|vote|summit|conference|building|bridge|school|hospital|leader|mayor|governor|judge|player|author|scientist|village)$/
const momentNoun =
  /^(?:day|week|month|year|night|evening|morning|afternoon|moment|weekend|summer|winter|autumn|spring)$/
const opensReport =
  /^(?:say|claim|think|believe|announce|state|warn|argue|insist|deny|admit|allege|hope|fear|know|report|write|stress|suggest|show|mean|add|note|explain|tell|agree|promise|predict|confirm|reveal|declare|assert|acknowledge|maintain|complain|feel|see|find|hear|learn|ensure|demand|propose|require|recommend|order|decide|swear|vow|pledge|concede|estimate|indicate|emphasi[sz]e|underline|mention|reply|respond|remark|observe|recall|remember|reiterate|repeat|contend|testify|boast|assure|inform|remind|understand|dream|wish|worry|conclude|imply|prove|judge|guess|expect|suspect|doubt|realise|realize|determine|rule)$/

/** The index behind an open "that": "about that", "on that day", "said that company would". */
function openThat(words: readonly CardWord[], at: number): number | null {
  const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]]
  // "that of Velmar" takes up a noun of the question, "in that" opens a clause.
  const isQuestionOfQuote = before?.lower === 'is' && words.slice(0, at).some(({ quotation }) => quotation !== null)
  if (isQuestionOfQuote) return null
  if (!next || next.surface === '?') return at + 1
  if (/^(?:of|which|who|is|was)$/.test(next.lower) && before && isVerbLike(before) === false && next.lower === 'of')
    return null
  const isNoun =
    timeOrCase.test(next.lower) ||
    (next.pos === 'NOUN' &&
      next.lemma === next.lower &&
      (/^(?:place|group|person)$/.test(classOf(next.lower) ?? '') || eventNouns.has(next.lower)))
  // "close that day", "on that planet"
  if (momentNoun.test(next.lower) && before && !opensReport.test(before.lemma) && before.pos !== 'NOUN') return at + 2
  const isGoverned = before?.pos === 'ADP' && next.pos === 'NOUN' && next.lemma === next.lower
  if (isGoverned && (before.lower !== 'in' || !after || /^(?:ADP|PUNCT|CCONJ)$/.test(after.pos))) return at + 2
  if (isNoun && before && (before.pos === 'ADP' || /^(?:that|all|than)$/.test(before.lower))) return at + 2
  // A clause's subject has its article: "said that company would" lacks one.
  if (
    isNoun &&
    before &&
    (opensReport.test(before.lemma) || before.pos === 'NUM') &&
    after &&
    isVerbLike(after) &&
    after.lower !== 'no'
  )
    return at + 2
  if (
    isNoun &&
    before &&
    isVerbLike(before) &&
    !opensReport.test(before.lemma) &&
    (after === undefined || !isNounLike(after))
  )
    return at + 2
  if (isNoun && before && /^(?:did|does|do|was|is|has|had|will|would|were)$/.test(before.lower)) return at + 2
  if (before?.lower === 'that' && !isNounLike(next)) return at + 1
  if (
    before?.pos === 'ADP' &&
    /^(?:about|of|on|at|for|with|from|by|against|during|after|before|like|over|into|to|behind|under|than)$/.test(
      before.lower,
    ) &&
    (/^(?:[,?]|and|or|but)$/.test(next.lower) || next.pos === 'ADP' || /^(?:on|in|at)$/.test(next.lower))
  )
    return at + 1
  // "Who caused that?", "Who did that in 2011?"
  return before &&
    isVerbLike(before) &&
    !opensReport.test(before.lemma) &&
    next.pos === 'ADP' &&
    /^(?:on|in|at|by|to|with)$/.test(next.lower) &&
    words[at + 2]?.pos !== 'PRON'
    ? at + 1
    : null
}
