/** Cards that ask who said something; the content stays reported speech, the answer is its speaker. */
import type { TrayReason } from '../../deck/deck.ts'
import { countryNamed } from '../../facts/actors/demonyms.ts'
import type { Claim, Entity, Span } from '../../facts/facts.ts'
import { namesBareBody } from '../standing/bare-body.ts'
import { isCarrier } from '../claims/carrier.ts'
import { losesMainClause, losesPart } from '../claims/left-out.ts'
import { isWorthAsking } from '../claims/matter.ts'
import { isSaidByOthers } from '../claims/said-by-others.ts'
import { clauseHoldsName, leansOnNothing, tellsByItself } from '../standing/by-itself.ts'
import { lacksWhole } from '../clauses/complement.ts'
import type { Draft } from '../draft.ts'
import { isTitleCase, type Story } from '../story/headline.ts'
import { clean, firstOffset, hull, isHeadline, type Reading, sourceInWords, tokensIn, upperFirst } from '../reading.ts'
import {
  dayAmid,
  firstObjectEnd,
  interruptions,
  isGerund,
  keepsObject,
  opening,
  type Saying,
  type SaidOn,
  saidOn,
  sayingOf,
  isTangled,
} from '../claims/saying.ts'
import { isInJest, isQualified, isToldByAnother } from '../clauses/qualified.ts'
import { takesInfinitive } from '../wording/saying-verbs.ts'
import { speaksOfSelf } from '../pronouns/own-they.ts'
import { type Speaker, speakerOf } from '../claims/speaker.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { inStory, inStoryIfNeeded } from '../story/story.ts'
import { isLinked } from '../story/told-by.ts'
import { endsUnfinished, isFinite, type Trimmed, trimToStandAlone } from '../clauses/trim.ts'
import { contentWords } from '../wording/words.ts'

export const claimGroup = (claim: Claim): string => `claim:${claim.id}`

export const claimSpeakerDraft = (reading: Reading, claim: Claim): Draft | null =>
  inStoryIfNeeded(reading, (story) => draftIn(reading, claim, story))

function draftIn(reading: Reading, claim: Claim, story: Story | null): Draft | null {
  const saying = sayingOf(reading, claim)
  if (!saying || saying.form === 'quotation' || claim.nestedIn !== undefined) return null
  if (isTangled(reading, claim)) return null
  const speaker = speakerOf(reading, claim)
  const said = saidOn(reading, claim)
  const body = speaker?.entity ? bodyWord(reading, speaker.entity) : null
  const content = trimToStandAlone(reading, saying.span, {
    hidden: speaker?.entity?.id ?? null,
    hiddenMayBeIt: body !== null,
    hiddenMayBeThey: speaksOfSelf(reading, claim, saying.lemma),
    named: body !== null && speaker?.entity && speaksOfItself(reading, saying.span) ? [speaker.entity.id] : [],
    lead: body === null ? 'Who said that' : `Which ${body} said that`,
    quoteLoaded: true,
    noAnaphor: true,
    without: interruptions(reading, claim, saying.span),
    maxChars: story ? maxCharsInStory : 150,
    story,
    keepUntil: saying.lemma in complements ? saying.span[1] : firstObjectEnd(reading, saying),
    tears: (end) => losesPart(reading, claim, saying, end),
  })
  const speaksOfIt = body !== null && /\b(?:it|its|itself|they|their|them)\b/.test(content.text)
  const plain = promptOf(reading, saying, said, content.text, speaksOfIt ? `which ${body}` : 'who')
  const answer = speaker?.answer ?? { canonical: sourceText(reading, claim), accepted: [] }
  const prompt = story && plain !== null ? inStory(reading, story, plain, answer) : plain
  if (prompt === null || content.text === '') return null
  const reasons: TrayReason[] = []
  if (!speaker || namesBareBody(speaker.answer.canonical)) reasons.push('unresolved-speaker')
  else if (isToldByAnother(reading, firstOffset(claim.source)) || isCarrier(reading, claim))
    reasons.push('unresolved-speaker')
  if (isSaidByOthers(reading, claim, saying, content.span)) reasons.push('ambiguous-answer')
  if (content.fault) reasons.push(content.fault)
  else if (body !== null && isItsOfAnother(reading, claim, content)) reasons.push('unresolved-pronoun')
  if (
    (claim.kind === 'attitude' && !keepsObject(saying) && !saying.verbatim) ||
    (saying.form !== 'that' && isGerund(reading, claim))
  )
    reasons.push('low-confidence')
  if (
    claim.headline === true ||
    isHeadline(reading, content.span[0]) ||
    lacksComplement(saying.lemma, content.text) ||
    endsUnfinished(tokensIn(reading, content.span)) ||
    opensWithPreposition(reading, saying) ||
    (saying.form === 'whether' && saying.lemma === 'explain') ||
    losesPart(reading, claim, saying, content.span[1]) ||
    losesMainClause(reading, content.span, saying.span) ||
    holdsAnotherSpeaker.test(content.text) ||
    isTitleCase(content.text) ||
    namesBareBody(content.text, story) ||
    endsInPreposition.test(content.text) ||
    isLimited(reading, claim, content.span) ||
    lacksWhole(content.text, story) ||
    saysLittle(content.text, saying, story) ||
    (content.hasBareDefinite && !story) ||
    !tellsByItself(content.text, story) ||
    isBareDeed(saying, content, story) ||
    (saying.form === 'that' && !tokensIn(reading, content.span).some(isFinite)) ||
    !tellsObject(saying.lemma, content.text, story) ||
    (speaker && !isWorthAsking(reading, content.text, sortOf(claim, content), speaker))
  )
    reasons.push('not-self-contained')
  return {
    kind: 'claim-speaker',
    prompt,
    answer,
    spans: evidenceOf(claim, content.span, speaker),
    attribution: { speaker: speaker?.name ?? sourceText(reading, claim), verb: saying.past, date: said.edtf },
    ...(speaker && said.point && said.edtf !== null
      ? {
          event: {
            text: toldOf(speaker, saying, behindName(reading, claim, speaker, content)),
            edtf: said.edtf,
            actors: [speaker.name],
          },
        }
      : {}),
    fact: `${speaker?.name ?? ''}|${saying.lemma}|${content.text}`,
    group: claimGroup(claim),
    entities: [...(speaker?.entity ? [speaker.entity.id] : []), ...content.entities],
    confidence: claim.confidence,
    weight: said.point ? 0.9 : 0.6,
    reasons,
  }
}

/** "… by anyone else," recalled one member: who said it stands behind it. */
const holdsAnotherSpeaker =
  /[,”"’] ?(?:\p{Ll}+ed|said|says|told|wrote) (?:an?|one|the|another|\p{Lu}\p{L}+)(?: [\p{L}.’'-]+)*$/u

const sortOf = ({ kind }: Claim, { saysThey }: Trimmed): 'reported' | 'own' | 'attitude' =>
  kind === 'attitude' ? 'attitude' : saysThey ? 'own' : 'reported'

/** What was said holds under a condition that was cut off, or not in earnest. */
export const isLimited = (reading: Reading, claim: Claim, content: Span): boolean =>
  isQualified(reading, hull(...claim.source, ...claim.cue, content)) ||
  isQualified(reading, content) ||
  isInJest(reading, content)

/** The story takes its room from what was said. */
const maxCharsInStory = 120

/** What "which …" asks for, so that "it" may stand for whoever speaks; null for persons and towns. */
function bodyWord(reading: Reading, { type, name }: Entity): string | null {
  if (type === 'organisation') return reading.style.spelling === 'american' ? 'organization' : 'organisation'
  return type === 'place' && countryNamed(name) !== undefined ? 'country' : null
}

/** Accused of what? Described as what? */
const complements: Readonly<Record<string, RegExp>> = {
  accuse: / of /,
  describe: / as /,
  urge: / to /,
  // "called the plan a mistake", "called the data superb", but not "(which) he called a mistake".
  call: /^(?!an? |[“"‘])(?:[^“"‘]+ [^“"‘]+|.* an? .*|.*[”"’])$/u,
}
/** "accused the engineer of …": which engineer? Its "of" says of what, not which. */
function tellsObject(lemma: string, text: string, story: Story | null): boolean {
  const seam = complements[lemma]
  if (seam === undefined || lemma === 'call') return true
  const [object = '', ...rest] = text.split(seam)
  // "of having known", "as an individual": no more than a word is told of them.
  return (
    leansOnNothing(`${object}.`, story) && (rest.length === 0 || contentWords(rest.join(' ')).length >= minSaidOfThem)
  )
}
const minSaidOfThem = 2

/** "blamed on the war": what was blamed stands elsewhere. */
const opensWithPreposition = (reading: Reading, { form, span }: Saying): boolean =>
  form === 'phrase' &&
  (tokensIn(reading, span)[0]?.pos === 'ADP' || /^(?:on|for|of|in|at|by|with)\s/.test(reading.text.slice(...span)))

const lacksComplement = (lemma: string, content: string): boolean => complements[lemma]?.test(content) === false

/** "The company said that its own sensors …": at the head of its report "it" is the body itself. */
const speaksOfItself = (reading: Reading, [start, end]: Span): boolean =>
  /^(?:that )?(?:it|its own|its \p{Ll}+)\b/u.test(clean(reading.text.slice(start, end)))

/** "The ministry admitted the loss of the digger but denied that its driver was hurt": of two things, which one's? */
function isItsOfAnother(reading: Reading, { source, cue }: Claim, { span, text }: Trimmed): boolean {
  if (!/\bits\b/.test(text)) return false
  const between = tokensIn(reading, [hull(...source)[1], Math.min(...cue.map(([start]) => start), span[0])])
  const joint = between.findLastIndex(({ lower }) => lower === 'and' || lower === 'but')
  return between.slice(0, Math.max(0, joint)).some(({ pos, lower }) => pos === 'NOUN' && !lower.endsWith('s'))
}

/** Without a name or a number, a short phrase could be anybody's; a clause of some words tells more. */
/** What it stands before has been cut off. */
export const endsInPreposition = /\b(?:to|of|for|with|from|than|at|by|into|about|as|between|against)$/u

/** "announced the results": the story does not tell what was special about them. */
const minPhraseWords = 6

export const saysLittle = (text: string, { form }: Pick<Saying, 'form'>, story: Story | null = null): boolean =>
  /^such /i.test(text) ||
  endsInShare.test(text) ||
  isShouted.test(text) ||
  (form === 'phrase' && /ly[”"]?$/.test(text)) ||
  (story !== null &&
    form === 'phrase' &&
    !/[\p{Lu}\d“"]/u.test(text) &&
    !isLinked(story, text) &&
    contentWords(text).length < minPhraseWords) ||
  (!story &&
    !/\p{Lu}|\d/u.test(text) &&
    (text.split(' ').length < (form === 'that' ? 8 : 9) || contentWords(text).length < 3))

/** "promised to sign the Velmar pact": without a name beside what is to be done, nobody knows why. */
const isBareDeed = ({ form }: Saying, { text, saysThey }: Trimmed, story: Story | null): boolean =>
  (form === 'infinitive' || form === 'phrase') &&
  ((!story && !clauseHoldsName(text)) ||
    (!saysThey && /\btheir\b/u.test(text)) ||
    /\bits\b| and \p{Ll}+s (?:of|to|that)\b/u.test(text))

/** A headline that was taken for speech. */
const isShouted = /\b\p{Lu}{2,}(?: \p{Lu}{2,}){2}/u

/** Seventy per cent of what? */
const endsInShare = /\b(?:per ?cent|percent)$|%$/u

const sourceText = (reading: Reading, claim: Claim): string =>
  clean(reading.text.slice(...hull(...claim.source))) || 'unknown'

export const evidenceOf = (claim: Claim, content: Span, speaker: Speaker | null): Span[] => [
  hull(...claim.source, ...claim.cue, content),
  ...(speaker?.elsewhere ?? []),
]

/** Behind the speaker's name "they" is "he" or "she" again, as the article has it. */
const behindName = (reading: Reading, claim: Claim, { entity }: Speaker, { saysThey, span, text }: Trimmed): string =>
  saysThey && entity !== null
    ? standAlone(reading, span, {
        named: [entity.id],
        quoteLoaded: true,
        without: interruptions(reading, claim, span),
      }).text
    : text

/** The saying as an event: "Ada Okoro promised to resign". */
const toldOf = ({ name }: Speaker, { past, form }: Saying, content: string): string =>
  upperFirst(`${name} ${past}${form === 'that' ? ' that' : ''} ${content}`)

function promptOf(reading: Reading, saying: Saying, said: SaidOn, content: string, asked: string): string | null {
  const undated = said.point ? '' : `According to ${sourceInWords(reading)}, `
  const who = said.point ? upperFirst(asked) : asked
  switch (saying.form) {
    case 'that':
      return `${undated}${who} ${saying.past}${dayAmid(reading, said)} that ${content}?`
    case 'whether':
      return `${undated}${who} ${saying.past}${dayAmid(reading, said)} ${content}?`
    case 'infinitive':
      if (!takesInfinitive(saying.lemma)) return null
      return keepsObject(saying) ? `${opening(reading, said)}${asked} ${saying.past} ${content}?` : null
    case 'phrase':
      return keepsObject(saying) ? `${opening(reading, said)}${asked} ${saying.past} ${content}?` : null
    case 'quotation':
      return null
  }
}
