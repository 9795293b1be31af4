/** Cards that ask what somebody said: a plan, an object, what was said about a topic, or what was denied, promised, announced. */
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim } from '../../facts/facts.ts'
import { clauseHoldsName, leansOnNothing } from '../standing/by-itself.ts'
import { namesBareBody } from '../standing/bare-body.ts'
import { isCarrier } from '../claims/carrier.ts'
import { losesMainClause, losesPart } from '../claims/left-out.ts'
import { readClause } from '../clauses/clause.ts'
import { type Asked, maxAnswerChars } from '../content/asked.ts'
import { lacksWhole } from '../clauses/complement.ts'
import { askForDeed } from '../content/deed.ts'
import { askForObject } from '../content/object.ts'
import { askForPlan } from '../content/plan.ts'
import { askAboutSelf } from '../content/self.ts'
import { askAboutTopic } from '../content/topic.ts'
import type { Draft } from '../draft.ts'
import { leakedWords } from '../audit/leak.ts'
import { hull, isHeadline, type Reading, tokensIn, upperFirst } from '../reading.ts'
import { isGerund, isTangled, keepsObject, type Saying, sayingOf } from '../claims/saying.ts'
import { opening, type SaidOn, saidOn } from '../claims/day-of-saying.ts'
import { type Speaker, speakerOf } from '../claims/speaker.ts'
import { endsUnfinished } from '../clauses/trim.ts'
import { contentWords } from '../wording/words.ts'
import { endsInPreposition, isLimited, isSilence } from '../claims/content-faults.ts'
import { isTitleCase } from '../story/headline.ts'
import { claimGroup, evidenceOf } from '../claims/evidence.ts'

export function claimContentDraft(reading: Reading, claim: Claim): Draft | null {
  const saying = sayingOf(reading, claim)
  if (!saying || claim.nestedIn !== undefined || claim.headline === true) return null
  if (isHeadline(reading, saying.span[0])) return null
  if (isTangled(reading, claim)) return null
  const speaker = speakerOf(reading, claim)
  if (!speaker) return null
  const asked = ask(reading, saying, speaker)
  if (!asked || asked.answer.length > maxAnswerChars || saysNothing(asked)) return null
  const said = saidOn(reading, claim)
  const reasons: TrayReason[] = []
  if (isCarrier(reading, claim)) reasons.push('unresolved-speaker')
  if (asked.open) reasons.push('unresolved-pronoun')
  // Whose chief executive speaks tells what it is about.
  if (speaker.described === speaker.name && tellsTooLittle(asked)) reasons.push('not-self-contained')
  if (endsUnfinished(tokensIn(reading, asked.span))) reasons.push('not-self-contained')
  if (claim.kind === 'attitude' && !keepsObject(saying) && !saying.verbatim) reasons.push('low-confidence')
  if (
    losesPart(reading, claim, saying, asked.span[1]) ||
    losesMainClause(reading, asked.span, saying.span) ||
    isLimited(reading, claim, asked.span) ||
    lacksWhole(asked.answer) ||
    endsInPreposition.test(asked.answer) ||
    (saying.form !== 'that' && isGerund(reading, claim))
  )
    reasons.push('not-self-contained')
  if (namesBareBody(`${speaker.described} ${asked.question} ${asked.answer}`)) reasons.push('not-self-contained')
  if (!clauseHoldsName(asked.question) || !leansOnNothing(`${asked.question} ${asked.answer}`))
    reasons.push('not-self-contained')
  if (asked.answer.split(' ').length > maxAnswerWords || isPartOf(reading, claim, asked))
    reasons.push('answer-too-long')
  if (isTitleCase(asked.answer)) reasons.push('not-self-contained')
  if (isOpenQuestion(asked) || isOneOfSeveral(reading, claim, saying, asked)) reasons.push('ambiguous-answer')
  const answer = { canonical: upperFirst(asked.answer), accepted: [] }
  const described = promptOf(reading, said, speaker.described, asked)
  const prompt =
    described.length <= maxDescribedChars && leakedWords(described, answer) === null
      ? described
      : promptOf(reading, said, speaker.name, asked)
  return {
    kind: 'claim-content',
    prompt,
    answer,
    spans: evidenceOf(claim, asked.span, speaker),
    attribution: { speaker: speaker.name, verb: saying.past, date: said.edtf },
    fact: `${speaker.name}|${asked.question}|${asked.answer}`,
    group: claimGroup(claim),
    entities: [...(speaker.entity ? [speaker.entity.id] : []), ...asked.entities],
    confidence: claim.confidence,
    weight: asksForThing(asked) ? 0.95 : said.point ? 0.75 : 0.5,
    reasons,
  }
}

/** "What did X offer?" – "No proof". */
const saysNothing = ({ question, answer }: Asked): boolean =>
  nothing.test(answer) || isSilence.test(answer) || (/ do$/.test(question) && !answer.includes(' '))
const nothing =
  /^(?:no|none|nothing|any|it|them|this|that|so|such|neither)\b(?! (?:\p{L}+ ){3})|^(?:an?|the) (?:answer|idea|individual|person|plan|proposal|decision|deal|statement|letter|report|result)$/u

/** Few words without a name or a number: whoever has not read the article learns nothing from them. */
const minContentWords = 5
const tellsTooLittle = ({ question, answer }: Asked): boolean =>
  !/\p{Lu}|\d|[“"]/u.test(`${question} ${answer}`) && contentWords(`${question} ${answer}`).length < minContentWords

/** Longer, who the speaker is crowds out what is asked. */
const maxDescribedChars = 200

const promptOf = (reading: Reading, said: SaidOn, speaker: string, { opening: lead, question }: Asked): string =>
  `${opening(reading, said)}${lead ?? 'what did'} ${speaker} ${question}?`

function ask(reading: Reading, saying: Saying, speaker: Speaker): Asked | null {
  if (saying.form !== 'that') return askForDeed(reading, saying, speaker)
  const clause = readClause(tokensIn(reading, saying.span))
  if (!clause) return askForDeed(reading, saying, speaker)
  const candidates = [
    askForPlan(reading, saying, clause, speaker),
    askForDeed(reading, saying, speaker),
    askForObject(reading, clause, speaker),
    askAboutTopic(reading, saying, clause, speaker),
    askAboutSelf(reading, saying, clause, speaker),
  ].filter((asked) => asked !== null)
  return candidates.find(({ open, answer }) => !open && answer.length <= maxAnswerChars) ?? candidates[0] ?? null
}

/** Longer, it is recited and not known. */
const maxAnswerWords = 12

/** "What did X claim?", "say about himself?", "say he would do?": of all that was said, nothing singles the answer out. */
const isOpenQuestion = ({ question }: Asked): boolean =>
  /^\p{L}+(?: to do)?$|(?:self|selves)$|^say (?:he|she|it|they) /u.test(question)

/** "What did X say the offensives were causing?": only one word can follow. */
const asksForThing = ({ question }: Pick<Asked, 'question'>): boolean => /^say .*(?:ing|ed)$/.test(question)

/** What is left out behind it may be the next of a list, or the condition on which it holds. */
function isPartOf(reading: Reading, claim: Claim, { question, span }: Asked): boolean {
  if (asksForThing({ question })) return false
  const end = Math.max(...claim.content.map(([, to]) => to))
  return end > span[1] && /[\p{L}\d]/u.test(reading.text.slice(span[1], end))
}

/** Whoever speaks of one thing twice has said more of it than one card can hold. */
function isOneOfSeveral(reading: Reading, claim: Claim, saying: Saying, { question }: Asked): boolean {
  if (claim.entity === null) return false
  const names = question.match(/\p{Lu}[\p{L}\d-]+/gu) ?? []
  const isSame = (other: Claim): boolean => {
    if (other === claim || other.entity !== claim.entity || other.headline === true || other.nestedIn !== undefined)
      return false
    const words = reading.text.slice(...hull(...other.content))
    return names.length > 0
      ? words.includes(names.at(-1) ?? '') && isLike(saying, sayingOf(reading, other))
      : sayingOf(reading, other)?.lemma === saying.lemma
  }
  return reading.claimsInOrder.some(isSame)
}

/** "For what did X criticise Y" has one answer where X criticises Y once, whatever else X says of Y. */
const isLike = (one: Saying, other: Saying | null): boolean =>
  one.form === 'that' ? other !== null : other?.lemma === one.lemma
