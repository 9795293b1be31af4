/** Cards that ask who said something; the content stays reported speech, the answer is its speaker. */
import type { TrayReason } from '../../deck/deck.ts'
import { countryNamed } from '../../facts/actors/demonyms.ts'
import type { Claim, Entity, Span } from '../../facts/facts.ts'
import { namesBareBody } from '../standing/bare-body.ts'
import { isCarrier } from '../claims/carrier.ts'
import { losesPart } from '../claims/left-out.ts'
import { contentFault, needsComplement } from '../claims/content-faults.ts'
import { claimGroup, evidenceOf } from '../claims/evidence.ts'
import { isSaidByOthers } from '../claims/said-by-others.ts'
import type { Draft } from '../draft.ts'
import type { Story } from '../story/headline.ts'
import { clean, firstOffset, hull, type Reading, sourceInWords, upperFirst } from '../reading.ts'
import {
  firstObjectEnd,
  interruptions,
  isGerund,
  keepsObject,
  type Saying,
  sayingOf,
  isTangled,
} from '../claims/saying.ts'
import { dayAmid, opening, type SaidOn, saidOn } from '../claims/day-of-saying.ts'
import { isToldByAnother } from '../clauses/qualified.ts'
import { takesInfinitive } from '../wording/saying-verbs.ts'
import { speaksOfSelf } from '../pronouns/own-they.ts'
import { type Speaker, speakerOf } from '../claims/speaker.ts'
import { standAlone } from '../wording/stand-alone.ts'
import { inStory, inStoryIfNeeded } from '../story/story.ts'
import { type Trimmed, trimToStandAlone } from '../clauses/trim.ts'

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
    keepUntil: needsComplement(saying.lemma) ? saying.span[1] : firstObjectEnd(reading, saying),
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
  if (
    (claim.kind === 'attitude' && !keepsObject(saying) && !saying.verbatim) ||
    (saying.form !== 'that' && isGerund(reading, claim))
  )
    reasons.push('low-confidence')
  if (contentFault({ reading, claim, saying, content, speaker, story }) !== null) reasons.push('not-self-contained')
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

/** The story takes its room from what was said. */
const maxCharsInStory = 120

/** What "which …" asks for, so that "it" may stand for whoever speaks; null for persons and towns. */
function bodyWord(reading: Reading, { type, name }: Entity): string | null {
  if (type === 'organisation') return reading.style.spelling === 'american' ? 'organization' : 'organisation'
  return type === 'place' && countryNamed(name) !== undefined ? 'country' : null
}

/** "The company said that its own sensors …", "shareholders approved its plan": where nothing else is told of before it, "it" is the body itself. */
const speaksOfItself = (reading: Reading, [start, end]: Span): boolean =>
  /^(?:that )?(?:it|its|\p{Ll}{3,}s (?:ha(?:ve|d) )?\p{Ll}+ its)\b/u.test(clean(reading.text.slice(start, end)))

const sourceText = (reading: Reading, claim: Claim): string =>
  clean(reading.text.slice(...hull(...claim.source))) || 'unknown'

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
