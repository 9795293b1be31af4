/** Cards that ask whose words these are: one whole sentence in quotation marks, exactly as printed. */
import type { TrayReason } from '../../deck/deck.ts'
import type { Claim, Span } from '../../facts/facts.ts'
import { maxPromptChars } from '../audit.ts'
import type { Draft } from '../draft.ts'
import { clean, hull, type Reading, sourceInWords, within } from '../reading.ts'
import { dayAtEnd, saidOn, sayingOf } from '../saying.ts'
import { speakerOf } from '../speaker.ts'
import { pointsOutside } from '../anaphora.ts'
import { claimGroup } from './claim-speaker.ts'

/** What the question around a quotation takes. */
const frameChars = 62
const maxQuoteChars = maxPromptChars - frameChars
const minQuoteWords = 7

export function quotationDraft(reading: Reading, claim: Claim): Draft | null {
  const saying = sayingOf(reading, claim)
  if (!saying || saying.form !== 'quotation' || claim.nestedIn !== undefined) return null
  const chosen = bestSentence(reading, hull(...claim.content))
  if (!chosen) return null
  const speaker = speakerOf(reading, claim)
  const said = saidOn(reading, claim)
  const words = bareQuote(reading.text.slice(...chosen))
  if (isTitle(words) || /''|["“”]/.test(words)) return null
  const verb = /^(?:write|tweet|post|warn|argue|insist|ask)$/.test(saying.lemma) ? saying.past : 'said'
  const prompt = said.point
    ? `Who ${verb}${dayAtEnd(reading, said)}: “${words}”?`
    : `According to ${sourceInWords(reading)}, who ${verb}: “${words}”?`
  const reasons: TrayReason[] = []
  if (!speaker) reasons.push('unresolved-speaker')
  if (leavesOpen(words)) reasons.push('unresolved-pronoun')
  return {
    kind: 'quotation',
    prompt,
    answer: speaker?.answer ?? {
      canonical: clean(reading.text.slice(...hull(...claim.source))) || 'unknown',
      accepted: [],
    },
    spans: [chosen, hull(...claim.source, ...claim.cue), ...(speaker?.nameSpan ? [speaker.nameSpan] : [])],
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

/** Without the marks around it, however they are written; inner ones become single. */
const bareQuote = (text: string): string =>
  clean(text)
    .replace(/^[\s"“”„«»'‘’`]+|[\s,"“”„«»`]+$/g, '')
    .replace(/(?<=[.,!?])['’]+$|,$|(?<!\.)\.$/g, '')
    .replace(/,$/, '')
    .replace(/“([^“”]*)”/g, '‘$1’')

/** "Make Your Kid a Millionaire" names a book; it is not speech. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3)
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** The first sentence of a quotation that is long enough to tell something and short enough to be read at a glance. */
function bestSentence(reading: Reading, content: Span): Span | null {
  const start = content[0] + 1
  const inner = reading.text.slice(start, content[1]).replace(/["”»’']\s*$/, '')
  const found: Span[] = []
  let from = 0
  // Three dots mark an omission, not an end.
  for (const { index } of inner.matchAll(
    /(?<![.…]\s?|\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|No|vs|\p{Lu}))[.!?](?=\s+[\p{Lu}“"‘'])|$/gu,
  )) {
    const sentence = inner.slice(from, index + 1)
    const first = from + sentence.length - sentence.trimStart().length
    const last = from + sentence.trimEnd().length
    if (last > first) found.push([start + first, start + last])
    from = index + 1
  }
  const whole: Span = [start, start + inner.trimEnd().length]
  const fits = ([from, to]: Span): boolean => {
    const words = reading.text.slice(from, to)
    return words.length <= maxQuoteChars && words.split(/\s+/).length >= minQuoteWords
  }
  const isOpen = (span: Span): boolean => leavesOpen(clean(reading.text.slice(...span)))
  return [whole, ...found].find((span) => fits(span) && !isOpen(span)) ?? [whole, ...found].find(fits) ?? null
}

/** A third person without a name before it, or a "this" at the start, tells nothing months later. */
function leavesOpen(words: string): boolean {
  if (pointsOutside(words)) return true
  if (
    /^\W*(?:That|Those|He|She|They|His|Her|Their|It(?! (?:is|was|will|would|has) (?:\w+ )?(?:\w+ )?(?:that|to|time)\b))\b/.test(
      words,
    )
  )
    return true
  const match = /\b(?:he|she|him|her|his|they|them|their)\b/i.exec(words)
  if (!match) return false
  const before = words.slice(0, match.index)
  const isPlural = /^(?:they|them|their)$/i.test(match[0])
  const hasName =
    /(?<=\S\s+)\p{Lu}\p{L}+/u.test(before) || /^\p{Lu}\p{L}+ (?:has|is|was|will|and|\p{Ll}+ed|\p{Ll}+s)\b/u.test(before)
  return !hasName && !(isPlural && /\b(?:[Pp]eople|\p{Ll}{3,}s)\b/u.test(before))
}
