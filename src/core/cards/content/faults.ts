/** Finds what is wrong with a question for what somebody said, beyond the words themselves: several answers, an empty one, one that is told or torn. */
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim } from '../../facts/facts.ts'
import { goesOnAsList } from '../clauses/trim.ts'
import { hull, sourceInWords, tokensIn, within } from '../reading.ts'
import { isCutShort, isGerund } from '../claims/saying.ts'
import { isSilence } from '../claims/content-faults.ts'
import { isOneOfSeveral } from './several.ts'
import { clauseHoldsName } from '../standing/by-itself.ts'
import { speaksOfSelf } from '../pronouns/own-they.ts'
import { contentWords, formKey } from '../wording/words.ts'
import { asksForThing, type Asked, type Asking } from './asked.ts'

export interface AskedOf extends Asking {
  readonly claim: Claim
  readonly asked: Asked
}
type Judge = (one: AskedOf) => boolean

/** Longer, it is recited and not known. */
const maxAnswerWords = 14

/** "What did X say about himself?", "say he would do?": of all that was said, nothing singles the answer out. */
const asksForAnything = /(?:self|selves)$|^say (?:he|she|it|they) /u

/** "What did X deny?": with the article's story before it, what X denied there. */
const isOpenQuestion: Judge = ({ asked: { topic, question }, story }) =>
  asksForAnything.test(question) || (topic === null && !story)

/** Without a story it has to name somebody or something beside the speaker; what was said of "her remarks" asks which. */
const namesNothing: Judge = ({ reading, story, asked: { question } }) =>
  !story && (!clauseHoldsName(question) || saidBefore.test(question) || sourceInWords(reading) === 'the article')
const saidBefore =
  /\b(?:remark|comment|statement|word|claim|allegation|charge|proposal|plan|offer|decision|call|appeal)s?$/u

/** "imports of the types that": of a topic that was cut amid a clause. */
const isTornTopic: Judge = ({ asked: { topic } }) =>
  topic !== null && /\b(?:that|which|who|whom|and|or|than|the|an?)$/u.test(topic)

/** "What did X want?" – "More refugees |to work|", "criticised Ada Lund for not |doing|": a clause without its whole. */
const isHalfClause: Judge = ({ saying: { lemma, form }, asked: { answer } }) =>
  (form === 'phrase' &&
    /^(?:want|expect|request|demand)$/.test(lemma) &&
    /(?<!\b(?:plans?|right|bid|effort|request|offer|commitment|refusal|decision)) to \p{Ll}/u.test(answer)) ||
  /\b(?:not )?doing$/u.test(answer)

/** "What did X offer?" – "No proof"; "Something else entirely". */
const empty =
  /^(?:no|none|nothing|something|anything|everything|any|it|them|this|that|so|such|neither)\b(?! (?:\p{L}+ ){3})|^(?:an?|the) (?:answer|idea|individual|person|plan|proposal|decision|deal|statement|letter|report|result)$|^(?:to )?do\b/iu

const startsWithPronoun = /^(?:it|them|him|her|this|that|these|those|its|\p{Ll}+sel(?:f|ves))\b/iu
/** "opposed |Ada Lund's move|": what she did is told elsewhere. */
const toldBefore =
  /^(?:the )?\p{Lu}[^“"]*['’]s? (?:\p{Ll}+ )?(?:move|step|action|decision|proposal|plan|offer|statement|remark|comment|position|stance|view)s?$/u

/** "fill |them|", "ask for volunteers |first|", "saw |neither| memo": of what the article tells before. */
const leansBack =
  /^(?!that )(?:\p{L}+ ){1,2}(?:them|it)\b|\bof them\b|\b(?:neither|either)\b(?!.*\bn?or\b)|\bas well(?! as\b)|\b(?:first|there|though)$|\bthere than\b/iu

/** A single word names what was denied or wanted, not what it was; a quoted one is the speaker's own. */
const saysNothing: Judge = ({ saying: { form }, asked: { answer, topic } }) =>
  empty.test(answer) ||
  (form === 'phrase' && (startsWithPronoun.test(answer) || toldBefore.test(answer))) ||
  isSilence.test(answer) ||
  (topic === null && !/[“"‘\d]/u.test(answer) && contentWords(answer).length < 2)

/** What is left out behind it may be the next of a list, or the condition on which it holds. */
const isPartOfMore: Judge = ({ reading, claim, saying, asked }) => {
  if (asksForThing(asked)) return false
  const end = hull(...claim.content)[1]
  const behind = tokensIn(reading, [asked.span[1], end])
  const isMore = behind.some(({ pos }) => pos !== 'PUNCT')
  return isMore && (saying.form !== 'that' || goesOnAsList(behind.slice(1)))
}

/** "welcomed the figures |at a news conference|", "announced the bid |after the market closed|": when and where it was said. */
const tellsOccasion: Judge = ({ saying: { form }, asked: { answer, topic } }) =>
  form === 'phrase' &&
  topic === null &&
  /[\p{L}\d”"] (?:(?:after|before|when|while|during|as) (?!all\b)|(?:at|in) (?:an?|the|his|her|its|their) (?:\p{L}+ )?(?:conference|briefing|rally|meeting|hearing|summit|interview|debate|speech|statement|letter|call)\b)/u.test(
    answer,
  )

/** A quotation cut at its marks. */
const isTornQuote: Judge = ({ asked: { answer, question } }) =>
  [answer, question].some((text) => /“\s*”|"\s*"/u.test(text) || (text.match(/"/g) ?? []).length % 2 === 1)

/** … “highly competitive,” Ada Lund, the chief executive; "it was, |she said|, a triumph": who said it stands amid the answer. */
const holdsSpeaker: Judge = ({ claim: { source, cue }, asked: { answer, span } }) =>
  /[,.][”"’] \p{Lu}/u.test(answer) || [...source, ...cue].some(([start]) => start > span[0] && start < span[1])

/** Whose "he" it is has been guessed, where somebody else may be meant. */
const guessesOwnPronoun: Judge = ({ reading, claim, saying, speaker, asked }) =>
  speaker.entity?.type === 'person' &&
  within(reading.mentionsInOrder, asked.span).some(
    ({ entity, form }) => form === 'pronoun' && entity === speaker.entity?.id,
  ) &&
  !speaksOfSelf(reading, claim, saying.lemma)

/** "What did Ada Lund say about the auditors?" – "That they had cleared |its| books": neither hers nor theirs. */
const hasItsOfNobody: Judge = ({ speaker: { entity }, asked: { answer } }) =>
  entity?.type === 'person' && /^that (?:they|s?he) [^\p{Lu}]*\bits?\b/u.test(answer)

/** Of what is asked, so much stands in the story already. */
const maxToldShare = 0.3
const isToldByStory: Judge = ({ story, asked: { answer, question } }) => {
  const keys = (text: string): string[] => contentWords(text).map(formKey)
  const known = new Set(keys(question))
  const own = keys(answer).filter((key) => !known.has(key))
  const told = new Set(keys(story?.title ?? ''))
  return story !== null && own.filter((key) => told.has(key)).length > maxToldShare * own.length
}

const judges: readonly (readonly [reason: TrayReason, isAtFault: Judge])[] = [
  ['unresolved-pronoun', ({ asked }) => asked.open],
  ['unresolved-pronoun', guessesOwnPronoun],
  ['unresolved-pronoun', hasItsOfNobody],
  ['ambiguous-answer', isOpenQuestion],
  ['ambiguous-answer', ({ reading, claim, saying, asked }) => isOneOfSeveral(reading, claim, saying, asked)],
  ['not-self-contained', namesNothing],
  ['not-self-contained', ({ asked: { answer } }) => leansBack.test(answer)],
  ['not-self-contained', isTornTopic],
  ['not-self-contained', isHalfClause],
  ['answer-too-long', ({ asked }) => asked.answer.split(' ').length > maxAnswerWords],
  ['answer-too-long', isPartOfMore],
  ['answer-in-prompt', isToldByStory],
  ['low-confidence', saysNothing],
  ['low-confidence', ({ reading, claim, saying }) => saying.form !== 'that' && isGerund(reading, claim)],
  ['not-self-contained', ({ reading, claim, saying }) => saying.form !== 'that' && isCutShort(reading, claim)],
  ['not-self-contained', tellsOccasion],
  ['not-self-contained', isTornQuote],
  ['unresolved-speaker', holdsSpeaker],
  // "Fellow Republicans": of whom?
  ['unresolved-speaker', ({ speaker: { name } }) => /^fellow /iu.test(name)],
]

/** Why the question cannot be handed out unread. */
export const faultsOfAsked = (one: AskedOf): readonly TrayReason[] => [
  ...new Set(judges.flatMap(([reason, isAtFault]) => (isAtFault(one) ? [reason] : []))),
]
