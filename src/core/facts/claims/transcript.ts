/** Claims of transcripts and vox pops: "VALE: We go.", and "“We go.” — Erin Vale". */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { Span } from '../facts.ts'
import { chunkSpan, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { contentSpan } from './clause-end.ts'
import { type Draft } from './draft.ts'

/** Who asks and reads the news speaks for the programme: the article's own voice. */
const programme =
  /^(?:PRESENTER|REPORTER|CORRESPONDENT|ANCHOR|HOST|INTERVIEWER|MODERATOR|NEWSREADER|ANNOUNCER|NARRATOR|STUDIO|VOICE-?OVER|QUESTION|QUIZMASTER|EDITOR|DATE|TIME|PHOTO|PICTURE|CAPTION|NOTE|UPDATE|CORRECTION)\b/

const label = /^["“]?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s/u

/** Who speaks line by line: names before a colon that open more than one line. */
export function recurringLabels({ text, paragraphs }: AnalysedText): ReadonlySet<string> {
  const seen = new Set<string>()
  const recurring = new Set<string>()
  for (const { start, end } of paragraphs) {
    const name = label.exec(text.slice(start, Math.min(end, start + 80)))?.[1]
    if (name === undefined) continue
    if (seen.has(name)) recurring.add(name)
    seen.add(name)
  }
  return recurring
}

/** A line that opens with a name in capitals, or one of the `labels`, and a colon is spoken to its end. */
export function transcriptClaim(
  unit: Unit,
  { text, paragraphs }: AnalysedText,
  labels: ReadonlySet<string>,
): Draft | null {
  const paragraph = paragraphs[unit.paragraph]
  if (!paragraph || unit.inside !== null || unit.start > paragraph.start + 1 || isKind(unit, 0, 'colon')) return null
  const colon = isKind(unit, 1, 'colon') ? 1 : isKind(unit, 2, 'colon') ? 2 : -1
  if (colon < 0) return null
  const speaker = chunkSpan(unit, 0, colon - 1)
  const name = text.slice(speaker[0], speaker[1])
  if (
    programme.test(name) ||
    !(labels.has(name.replace(/^["“]/, '')) || /^["“]?(?:\p{Lu}[\p{Lu}.'’-]+\s?){1,4}(?:\([^)]*\))?$/u.test(name)) ||
    !isKind(unit, colon + 1, 'np', 'adv', 'vg', 'conj', 'prep', 'wh', 'sub', 'adj', 'dash', 'stop', 'date')
  )
    return null
  const start = contentSpan(unit, colon + 1, colon + 2)[0]
  return spoken(unit, speaker, chunkSpan(unit, colon), [start, paragraph.end])
}

/** A quotation signed with a dash and a name, in the same sentence or right behind it. */
export function signedClaim(unit: Unit, next: Unit | undefined): Draft | null {
  if (unit.inside !== null || !isKind(unit, 0, 'quote')) return null
  if (isKind(unit, 1, 'dash')) return signature(unit, 1, unit)
  const alone = unit.chunks.length === 1 && next?.paragraph === unit.paragraph && isKind(next, 0, 'dash')
  return alone ? signature(next, 0, unit) : null
}

function signature(signed: Unit, dash: number, quoted: Unit): Draft | null {
  const last = signed.chunks.length - 1
  const name = signed.words[signed.chunks[dash + 1]?.head ?? -1]
  if (name?.tag !== 'PROPN' || last > dash + 4) return null
  for (let at = dash + 1; at <= last; at++) if (!isKind(signed, at, 'comma', 'np', 'prep', 'stop')) return null
  const end = isKind(signed, last, 'stop') ? last - 1 : last
  const source = chunkSpan(signed, dash + 1, end)
  return {
    ...spoken(quoted, source, chunkSpan(signed, dash), contentSpan(quoted, 0, 1)),
    speaker: chunkSpan(signed, dash + 1),
  }
}

const spoken = (unit: Unit, source: Span, cue: Span, content: Span): Draft => ({
  unit,
  source: [source],
  speaker: source,
  cue: [cue],
  content: [content],
  stance: 'said',
  attitude: false,
  negated: false,
  construction: 'transcript',
  lemma: '',
})
