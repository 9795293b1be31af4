/** Cards that ask whose words these are: one whole sentence in quotation marks, exactly as printed. */
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { maxPromptChars } from '../audit/lengths.ts'
import { isWorthAsking, matterIn } from '../claims/matter.ts'
import { isCertainMention } from '../certain-pronoun.ts'
import { isVerb } from '../clause.ts'
import type { Draft } from '../draft.ts'
import { holdsName, leansOnNothing } from '../standing/by-itself.ts'
import { applied, type Edit } from '../edits.ts'
import { isNounish } from '../mention-edits.ts'
import type { Story } from '../story/headline.ts'
import { mentionsIn } from '../mention-order.ts'
import { clean, hull, type Reading, sourceInWords, tokensIn, within } from '../reading.ts'
import { dayAtEnd, saidOn, sayingOf } from '../saying.ts'
import { opensQuotation } from '../saying-verbs.ts'
import { speakerOf } from '../speaker.ts'
import { inStory, inStoryIfNeeded } from '../story/story.ts'
import { endsUnfinished } from '../trim.ts'
import { pointsOutside } from '../standing/open-words.ts'
import { isToldBy } from '../story/told-by.ts'
import { contentWords, possessive } from '../words.ts'
import { claimGroup } from './claim-speaker.ts'

/** What the question around a quotation takes. */
const frameChars = 62
/** With the story before it. */
const storyChars = 118
const minQuoteWords = 6
const ellipsis = ' …'
const maxQuoteWords = 35

export const quotationDraft = (reading: Reading, claim: Claim): Draft | null =>
  inStoryIfNeeded(reading, (story) => draftIn(reading, claim, story))

function draftIn(reading: Reading, claim: Claim, story: Story | null): Draft | null {
  const saying = sayingOf(reading, claim)
  if (!saying || saying.form !== 'quotation' || claim.nestedIn !== undefined) return null
  const chosen = bestSentence(reading, claim, maxPromptChars - (story ? storyChars : frameChars))
  if (!chosen) return null
  const speaker = speakerOf(reading, claim)
  const said = saidOn(reading, claim)
  const words = named(reading, chosen, claim.entity) + (isCutOff(reading, chosen) ? ellipsis : '')
  if (!tellsSomething(words) || isTitle(words) || /''|["“”]/.test(words)) return null
  const verb = opensQuotation(saying.lemma) ? saying.past : 'said'
  const plain = said.point
    ? `Who ${verb}${dayAtEnd(reading, said)}: “${words}”?`
    : `According to ${sourceInWords(reading)}, who ${verb}: “${words}”?`
  const answer = speaker?.answer ?? {
    canonical: clean(reading.text.slice(...hull(...claim.source))) || 'unknown',
    accepted: [],
  }
  const prompt = story ? inStory(reading, story, plain, answer) : plain
  if (prompt === null) return null
  const reasons: TrayReason[] = []
  if (!speaker) reasons.push('unresolved-speaker')
  const open = story ? withToldNouns(words, story) : words
  if (leavesOpen(open)) reasons.push('unresolved-pronoun')
  if (!tellsOfWhat(open, said.point !== null, story)) reasons.push('not-self-contained')
  else if (speaker && !isWorthAsking(reading, words, 'quotation', speaker)) reasons.push('not-self-contained')
  return {
    kind: 'quotation',
    prompt,
    answer,
    spans: [chosen, hull(...claim.source, ...claim.cue), ...(speaker?.elsewhere ?? [])],
    attribution: { speaker: speaker?.name ?? 'unknown', verb, date: said.edtf },
    fact: `${speaker?.name ?? ''}|${words}`,
    group: claimGroup(claim),
    entities: [
      ...(speaker?.entity ? [speaker.entity.id] : []),
      ...within(reading.actorsInOrder, chosen).map((actor) => actor.entity),
    ],
    confidence: claim.confidence,
    weight: (said.point ? 0.8 : 0.6) - (/\s\p{Lu}\p{L}{2,}/u.test(words) ? 0 : 0.25),
    reasons,
  }
}

/** In brackets the name of whom the article leaves no doubt that "she" is. */
function named(reading: Reading, span: Span, speaker: string | null): string {
  const edits: Edit[] = []
  const told = new Set<string>()
  for (const mention of mentionsIn(reading, span)) {
    const entity = reading.entities.get(mention.entity)
    const words = reading.text.slice(mention.start, mention.end)
    const isNew = !told.has(mention.entity)
    told.add(mention.entity)
    if (
      !entity ||
      !clean(entity.name).includes(' ') ||
      !isNew ||
      mention.form !== 'pronoun' ||
      !/^(?:he|she|him|his|her)$/i.test(words)
    )
      continue
    if (mention.entity === speaker || !isCertainMention(reading, mention)) continue
    const name = clean(entity.name)
    const next = tokensIn(reading, [mention.end, mention.end + 40])[0]
    const owns = /^his$/i.test(words) || (/^her$/i.test(words) && isNounish(next))
    edits.push({ start: mention.start, end: mention.end, text: `[${owns ? possessive(name) : name}]` })
  }
  return bareQuote(applied(reading.text, span, edits))
}

/** Without the marks around it, however they are written; inner ones become single. */
const bareQuote = (text: string): string =>
  clean(text)
    .replace(/^[\s"“”„«»'‘’`]+|[\s,"“”„«»`]+$/g, '')
    .replace(/(?<=[.,!?])['’]+$|,$|(?<!\.)\.$/g, '')
    .replace(/,$/, '')
    .replace(/“([^“”]*)”/g, '‘$1’')

/** "A little, perhaps." is nothing that anybody need remember. */
const tellsSomething = (words: string): boolean =>
  contentWords(words).length >= (/\S\s+\p{Lu}\p{L}{2,}|\d/u.test(words) ? 4 : 5)

/** Opening so, they answer or go on from what was said before. */
const opensAmid =
  /^(?:(?:And|But|So|Or|Yes|No|Well|Because|Now|Then),? |(?:It|That|This|These|Those|There|They|You|He|She)\b|(?:I|We|You|They|It)['’]|I (?:was|am|had|have|did|do|never|just)\b|One of |Some of |All of |None of |Look\b|Just like\b|Let['’]?s?\b|Don['’]t|As you|If you|What (?:I|we|you|they|he|she)\b|\p{Ll})/u
/** "the harbour board", "a safe zone": a thing told by two words. */
const pair = /\b(?:an?|our|every|all|no) (?:\p{Ll}{3,}[ -]){1,2}\p{Ll}{3,}/u
/** "In Lisbon it works well": a town beside it does not tell what does. */
const looseIt =
  /\b[Ii]t(?:s|self)?\b(?!['’]?s? (?:is |was |would be |will be |has been |seems? |takes? |took )?(?:\p{L}+ ){0,2}(?:that|to|time|when|if|who|for)\b)/u
const toldBefore =
  /\b(?:an?|the|our|my|your|every|each) \p{L}{3,}|^(?:The )?\p{Lu}\p{L}+ (?:is|was|has|had|will|can)\b/u

/** "God forbid we ask the FBI anything" is a mood, not a matter. */
const minNamedWords = 5
const isMusing = /\b(?:something|anything|everything|somebody|anybody|everybody|everyone|anyone|sort of|kind of)\b/iu
/** Where the story says what it is about. */
const minStoryWords = 5
const answersBack =
  /^(?:(?:And|But|So|Or|Yes|No|Well|Because|Now|Then),? |(?:It|That|This|These|Those|There|They|He|She)\b(?! (?:is|was) (?:\p{L}+ )?(?:that|to|time)\b)|It['’]|They['’]|\p{Ll})/u
/** "an action that exceeds that limit": which? */
const pointsAtEnd = /\b\p{Ll}+(?:s|ed) (?:that|this) \p{Ll}+[.!?]?$/u
const tellsThing = (words: string): boolean => pair.test(words) && contentWords(words).length >= 7

/** The words themselves say what they are about; the day on which "we" spoke tells who "we" are. */
function tellsOfWhat(words: string, isDated: boolean, story: Story | null): boolean {
  if (story)
    return (
      contentWords(words).length >= minStoryWords &&
      !answersBack.test(words) &&
      !pointsAtEnd.test(words) &&
      !isMusing.test(words) &&
      !hasLooseIt(words)
    )
  if (/^We (?!\p{Lu})/u.test(words) && !(isDated && (holdsName(words) || tellsThing(words)))) return false
  if (contentWords(words).length < minNamedWords || isMusing.test(words)) return false
  if (opensAmid.test(words) || hasLooseIt(words) || !leansOnNothing(words)) return false
  return holdsName(words) || (pair.test(words) && /\d/.test(words)) || (isDated && tellsThing(words))
}

/** "this crisis" points at what the story tells. */
const withToldNouns = (words: string, story: Story): string =>
  words.replace(/\b(?:[Tt]h(?:is|at|ese|ose)) (\p{Ll}+)/gu, (all, noun: string) =>
    isToldBy(story, `the ${noun}`) ? `the ${noun}` : all,
  )

function hasLooseIt(words: string): boolean {
  const match = looseIt.exec(words)
  return match !== null && !toldBefore.test(words.slice(0, match.index))
}

/** "Make Your Kid a Millionaire" names a book; it is not speech. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3)
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** The whole quotation, or its first sentence, that is long enough to tell something and short enough to be read at a glance. */
function bestSentence(reading: Reading, claim: Claim, maxChars: number): Span | null {
  const pieces = within(reading.quotations, hull(...claim.content)).map(({ innerStart, innerEnd }): Span => [
    innerStart,
    innerEnd,
  ])
  const whole = pieces.flatMap((piece) => [piece, ...sentencesOf(reading, piece)])
  const candidates = [...whole, ...whole.flatMap((span) => cutAtClause(reading, span, maxChars - ellipsis.length))]
  const fitting = candidates.filter((span) => {
    const words = bareQuote(reading.text.slice(...span))
    return (
      words.length <= maxChars &&
      words.split(/\s+/).length >= minQuoteWords &&
      words.split(/\s+/).length <= maxQuoteWords
    )
  })
  const closed = fitting.filter((span) => !leavesOpen(named(reading, span, claim.entity)))
  return mostTelling(reading, closed) ?? fitting[0] ?? null
}

/** The sentence with the point: what takes up most of the story, the first of equals; one that is cut off has its point elsewhere. */
function mostTelling(reading: Reading, spans: readonly Span[]): Span | undefined {
  const worth = (span: Span): number =>
    matterIn(reading, bareQuote(reading.text.slice(...span)), []) - (isCutOff(reading, span) ? 1 : 0)
  return spans.toSorted((a, b) => worth(b) - worth(a))[0]
}

/** Its first clauses, as many as there is room for. */
function cutAtClause(reading: Reading, [start, end]: Span, maxChars: number): Span[] {
  const inner = reading.text.slice(start, end)
  const at = Math.max(...[', ', '; ', ' – ', ' — '].map((mark) => inner.lastIndexOf(mark, maxChars)))
  const isCut = at > 0 && inner.length > maxChars && !onlyOpens.test(inner.slice(0, at))
  return isCut && tellsWhole(reading, [start, start + at]) ? [[start, start + at]] : []
}

/** "The board knows that one of the two, who objects …", "The plan, while important …": what was said of them is cut off. */
function tellsWhole(reading: Reading, span: Span): boolean {
  const tokens = tokensIn(reading, span)
  const aside = tokens.findLastIndex(
    ({ lower }, at) =>
      tokens[at - 1]?.surface === ',' && /^(?:who|which|whose|whom|while|although|though)$/.test(lower),
  )
  const main = aside > 0 ? tokens.slice(0, aside - 1) : tokens
  const [opened, closed] = ['(', ')'].map((mark) => tokens.filter(({ surface }) => surface === mark).length)
  return opened === closed && main.some(isVerb) && !endsUnfinished(main)
}

/** "If it rains, …": what follows is what was said. */
const onlyOpens =
  /^(?:(?:Just|Even|Much|Only) )?(?:If|When|While|As|Like|Unlike|Despite|Given|To|Although|Though|Because|Since|After|Before|Unless|Once|In|For|At|On|With|From|By)\b[^,]*$/i

const isCutOff = (reading: Reading, [, end]: Span): boolean =>
  /^(?:[,;]| [–—])\s/.test(reading.text.slice(end, end + 3))

/** Three dots mark an omission, not an end. */
const sentenceEnd =
  /(?<![.…]\s?|\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|No|vs|\p{Lu}))[.!?](?=\s+[\p{Lu}“"‘'])|$/gu

function sentencesOf(reading: Reading, [start, end]: Span): Span[] {
  const inner = reading.text.slice(start, end)
  const found: Span[] = []
  let from = 0
  for (const { index } of inner.matchAll(sentenceEnd)) {
    const sentence = inner.slice(from, index + 1)
    const first = from + sentence.length - sentence.trimStart().length
    const last = from + sentence.trimEnd().length
    if (last > first) found.push([start + first, start + last])
    from = index + 1
  }
  return found
}

/** Third persons, "it" and "this" without a noun before them tell nothing months later. */
function leavesOpen(words: string): boolean {
  if (
    pointsOutside(words) ||
    /^\W*(?:(?:And|But|So|Or|Because),? )?(?:That|Those|He|She|They|His|Her|Their)\b/.test(words)
  )
    return true
  for (const match of words.matchAll(thirdPerson)) {
    const before = words.slice(0, match.index)
    const isPlural = /^(?:they|them|their)$/i.test(match[0])
    const hasName =
      /(?<=\S\s+)\p{Lu}\p{L}+/u.test(before) ||
      /^\p{Lu}\p{L}+ (?:has|is|was|will|and|\p{Ll}+ed|\p{Ll}+s)\b/u.test(before) ||
      before.includes(']')
    if (!hasName && !(isPlural && /\b(?:[Pp]eople|\p{Ll}{3,}s)\b/u.test(before))) return true
  }
  return (
    hangingThing.test(words) ||
    hangingSubject.test(words) ||
    [...words.matchAll(thing)].some(({ index }) => !nounBefore.test(words.slice(0, index)))
  )
}

const thirdPerson = /\b(?:he|she|him|her|his|they|them|their)\b/gi
/** "it" that stands for something: not "it is time to", "it seems that". */
const thing =
  /\b[Ii]t(?:s|self)?\b(?!['’]?s? (?:is|was|would be|will be|has been|seems?|appears?|takes?|took|makes?|rain\w*)?\s?(?:\p{L}+ ){0,3}(?:that|to|time|when|if|who|for)\b)/gu
const nounBefore =
  /\b(?:the|an?|our|my|your|this|that|these|no|every|some|any|one)\s+\p{L}{3,}|(?<=\S\s)\p{Lu}\p{L}+|\p{Ll}{4,}s\b|\]/u
/** "This is …", "do that", "after this". */
const hangingThing =
  /\b(?:do|did|does|doing|done|of|about|like|for|with|by|from|on|at|to|after|before|know|think|say|said|see|make|want|need) (?:this|that|these|those)(?=[\s]*(?:$|[.,;!?]|and\b|but\b|because\b|is\b|was\b|anymore\b))/iu
/** ", that is not": it stands for what was said before; "in that fact". */
const hangingSubject =
  /\blike (?:that|this)\b|(?:^|[,;:.!?—–-]\s+|\b(?:and|but|so|because|think|know|say|if) )(?:that|this)(?:['’]s| is| was| are| will| would| has| had| could| can| should| may| might)\b|\b(?:in|of|about|by|for|with|to) (?:that|this) \p{Ll}+[.,!?]?(?:$| )/iu
