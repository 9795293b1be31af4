/** Finds what is wrong with reported words as the matter of a question: torn, too little, somebody else's, or not worth asking. */
import type { Claim, Span } from '../../facts/facts.ts'
import { lacksWhole } from '../clauses/complement.ts'
import { isInJest, isQualified } from '../clauses/qualified.ts'
import { endsUnfinished, isFinite, type Trimmed } from '../clauses/trim.ts'
import { hull, isHeadline, type Reading, tokensIn } from '../reading.ts'
import { namesBareBody } from '../standing/bare-body.ts'
import { clauseHoldsName, leansOnNothing, tellsByItself } from '../standing/by-itself.ts'
import { isTitleCase, type Story } from '../story/headline.ts'
import { isLinked } from '../story/told-by.ts'
import { contentWords } from '../wording/words.ts'
import { losesMainClause, losesPart } from './left-out.ts'
import { isWorthAsking } from './matter.ts'
import type { Saying } from './saying.ts'
import type { Speaker } from './speaker.ts'
import { lookup } from '../../lookup.ts'

/** What a question takes of a claim, and how it puts it. */
export interface Reported {
  readonly reading: Reading
  readonly claim: Claim
  readonly saying: Saying
  readonly content: Trimmed
  readonly speaker: Speaker | null
  readonly story: Story | null
  /** The question names the speaker, so "its" may be theirs. */
  readonly isSpeakerTold?: boolean
}
type Judge = (reported: Reported) => boolean

/** What was said holds under a condition that was cut off, or not in earnest. */
export const isLimited = (reading: Reading, claim: Claim, content: Span): boolean =>
  isQualified(reading, hull(...claim.source, ...claim.cue, content)) ||
  isQualified(reading, content) ||
  isInJest(reading, content)

/** Accused of what? Described as what? */
const complements: Readonly<Record<string, RegExp>> = lookup({
  accuse: / of /,
  describe: / as /,
  urge: / to /,
  // "called the plan a mistake", "called the data superb", but not "(which) he called a mistake".
  call: /^(?!an? |[“"‘])(?:[^“"‘]+ [^“"‘]+|.* an? .*|.*[”"’])$/u,
})
export const needsComplement = (lemma: string): boolean => lemma in complements

const lacksComplement = (lemma: string, content: string): boolean => complements[lemma]?.test(content) === false

/** "accused the engineer of …": which engineer? Its "of" says of what, not which. */
function tellsObject(lemma: string, text: string, story: Story | null): boolean {
  const seam = complements[lemma]
  if (seam === undefined || lemma === 'call') return true
  const [object = '', ...rest] = text.split(seam)
  // "of having known", "as an individual": no more than a word is told of them; “disgrace” is the speaker's own.
  return (
    leansOnNothing(`${object}.`, story) &&
    (rest.length === 0 || /[“"‘]/u.test(rest.join(' ')) || contentWords(rest.join(' ')).length >= minSaidOfThem)
  )
}
const minSaidOfThem = 2

/** "blamed on the war": what was blamed stands elsewhere. */
const opensWithPreposition = (reading: Reading, { form, span }: Saying): boolean =>
  form === 'phrase' &&
  (tokensIn(reading, span)[0]?.pos === 'ADP' || /^(?:on|for|of|in|at|by|with)\s/.test(reading.text.slice(...span)))

/** "… by anyone else," recalled one member: who said it stands behind it. */
const holdsAnotherSpeaker =
  /[,”"’] ?(?:\p{Ll}+ed|said|says|told|wrote) (?:an?|one|the|another|\p{Lu}\p{L}+)(?: [\p{L}.’'-]+)*$/u

/** What it stands before has been cut off. */
export const endsInPreposition = /\b(?:to|of|for|with|from|than|at|by|into|about|as|between|against)$/u

/** "announced the results": the story does not tell what was special about them. */
const minPhraseWords = 6

/** Without a name or a number, a short phrase could be anybody's; a clause of some words tells more. */
export const saysLittle = (
  text: string,
  { form }: Pick<Saying, 'form'>,
  story: Story | null = null,
  isSpeakerTold = false,
): boolean =>
  /^such /i.test(text) ||
  endsInShare.test(text) ||
  isShouted.test(text) ||
  (form === 'phrase' && /ly[”"]?$/.test(text)) ||
  (story !== null &&
    form === 'phrase' &&
    !/[\p{Lu}\d“"]/u.test(text) &&
    !isLinked(story, text) &&
    (isSpeakerTold ? /^the /i.test(text) : contentWords(text).length < minPhraseWords)) ||
  (!story &&
    !/\p{Lu}|\d/u.test(text) &&
    (text.split(' ').length < (form === 'that' ? 8 : 9) || contentWords(text).length < 3))

/** "promised to sign the Velmar pact": without a name beside what is to be done, nobody knows why. */
const isBareDeed = (
  { form }: Saying,
  { text, saysThey }: Trimmed,
  story: Story | null,
  isSpeakerTold: boolean,
): boolean =>
  (form === 'infinitive' || form === 'phrase') &&
  ((!story && !clauseHoldsName(text)) ||
    (!saysThey && /\btheir\b/u.test(text)) ||
    (!isSpeakerTold && /\bits\b/u.test(text)) ||
    / and \p{Ll}+s (?:of|to|that)\b/u.test(text))

/** "The ministry admitted the loss of the digger but denied that its driver was hurt": of two things, which one's? */
function isItsOfAnother(reading: Reading, { source, cue }: Claim, { span, text }: Trimmed): boolean {
  if (!/\bits\b/.test(text)) return false
  const between = tokensIn(reading, [hull(...source)[1], Math.min(...cue.map(([start]) => start), span[0])])
  const joint = between.findLastIndex(({ lower }) => lower === 'and' || lower === 'but')
  return between.slice(0, Math.max(0, joint)).some(({ pos, lower }) => pos === 'NOUN' && !lower.endsWith('s'))
}

/** A headline that was taken for speech. */
const isShouted = /\b\p{Lu}{2,}(?: \p{Lu}{2,}){2}/u

/** Seventy per cent of what? */
const endsInShare = /\b(?:per ?cent|percent)$|%$/u

const sortOf = ({ kind }: Claim, { saysThey }: Trimmed): 'reported' | 'own' | 'attitude' =>
  kind === 'attitude' ? 'attitude' : saysThey ? 'own' : 'reported'

/** "has no comment", "couldn't comment on the suit": nothing was said. */
export const isSilence = /(?:\b(?:no|any|not|further)|n['’]t) comments?\b/iu

/** "denied accusations made by Ada Lund": of what? */
const bareCharge =
  /^(?:(?:the|those|these|all|any) )?(?:\p{Ll}+ )?(?:accusation|allegation|charge|claim|report|rumou?r)s?(?: (?:made|by|from|against)\b(?!.* (?:that|of) )|$)/u

/** "offered 40,000 crowns": for what? */
const isBareSum = ({ form }: Saying, text: string): boolean =>
  form === 'phrase' && /^(?:[$£€¥])?\d/u.test(text) && contentWords(text).filter((word) => !/\d/.test(word)).length < 2

/** "called for calm and Velmar for talks", "…, and this was carried", "said that they be let in": what somebody else did, or half of what was said. */
const isRunOn = ({ form, past }: Saying, text: string): boolean =>
  (form === 'phrase' && /\band (?:the )?\p{Lu}\p{L}+ (?:for|to|on|against) /u.test(text)) ||
  /, and (?:this|that) (?:was|is|has|had)\b/u.test(text) ||
  (past === 'said' &&
    /^(?:(?!\b(?:to|wo|will|would|ca|can|could|may|might|must|should|shall)(?:not|n)?\b|['’](?:ll|d)\b).)*\p{Ll}s? be \p{Ll}/u.test(
      text,
    ))

const judges: Readonly<Record<string, Judge>> = lookup({
  isHeadline: ({ reading, claim, content }) => claim.headline === true || isHeadline(reading, content.span[0]),
  lacksComplement: ({ saying, content }) => lacksComplement(saying.lemma, content.text),
  endsUnfinished: ({ reading, content }) => endsUnfinished(tokensIn(reading, content.span)),
  opensWithPreposition: ({ reading, saying }) => opensWithPreposition(reading, saying),
  explainsWhether: ({ saying }) => saying.form === 'whether' && saying.lemma === 'explain',
  losesPart: ({ reading, claim, saying, content }) => losesPart(reading, claim, saying, content.span[1]),
  losesMainClause: ({ reading, saying, content }) => losesMainClause(reading, content.span, saying.span),
  holdsAnotherSpeaker: ({ content }) => holdsAnotherSpeaker.test(content.text),
  isTitleCase: ({ content }) => isTitleCase(content.text),
  namesBareBody: ({ content, story }) => namesBareBody(content.text, story),
  isBareSum: ({ saying, content }) => isBareSum(saying, content.text),
  isRunOn: ({ saying, content }) => isRunOn(saying, content.text),
  isSilence: ({ content }) => isSilence.test(content.text),
  isBareCharge: ({ saying, content }) => saying.form === 'phrase' && bareCharge.test(content.text),
  endsInPreposition: ({ content }) => endsInPreposition.test(content.text),
  isLimited: ({ reading, claim, content }) => isLimited(reading, claim, content.span),
  lacksWhole: ({ content, story }) => lacksWhole(content.text, story),
  saysLittle: ({ saying, content, story, isSpeakerTold }) => saysLittle(content.text, saying, story, isSpeakerTold),
  hasBareDefinite: ({ content, story }) => content.hasBareDefinite && !story,
  needsTheArticle: ({ content, story, isSpeakerTold = false }) =>
    !(story && isSpeakerTold ? leansOnNothing(content.text, story) : tellsByItself(content.text, story)),
  isBareDeed: ({ saying, content, story, isSpeakerTold = false }) => isBareDeed(saying, content, story, isSpeakerTold),
  isItsOfAnother: ({ reading, claim, content }) => isItsOfAnother(reading, claim, content),
  hasNoVerb: ({ reading, saying, content }) =>
    saying.form === 'that' && !tokensIn(reading, content.span).some(isFinite),
  leavesObjectOpen: ({ saying, content, story }) => !tellsObject(saying.lemma, content.text, story),
  isTrifle: ({ reading, claim, content, speaker }) =>
    speaker !== null && !isWorthAsking(reading, content.text, sortOf(claim, content), speaker),
})

/** The name of the first judge that finds fault; null where none does. */
export const contentFault = (reported: Reported): string | null =>
  Object.entries(judges).find(([, isAtFault]) => isAtFault(reported))?.[0] ?? null
