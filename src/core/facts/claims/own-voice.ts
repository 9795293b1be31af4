/** Tells the lines and sentences in which an article only lends its voice: captions, credits, corrections of speech, lent words. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import { isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { isFinite, readCue, speaks } from './cue.ts'

const label =
  /^(?:\((?:photo|picture|image|file)|(?:photo|photograph|picture|image|caption|video|graphic|credit|file photo|pictured|above|below|left|right|reporting by|editing by|read more|see also|listen|watch|subscribe|sign up|follow us|click|copyright|©|with additional reporting)\b\s*[:|–—-]?)/i
const credit = /(?:\((?:photo|picture|image)s?[^()]{0,60}\)|\/(?:AFP|AP|Reuters|EPA|Getty)\b[^.]{0,20})\.?$/i

/** The paragraph a unit stands in is no caption, credit or advice to the reader. */
export function isOwnLine({ text, paragraphs }: AnalysedText, unit: Unit): boolean {
  const paragraph = paragraphs[unit.paragraph]
  if (!paragraph) return false
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 40)).trimStart()
  const marked = label.exec(head)
  const isLabel =
    marked !== null &&
    (/[:|–—-]$/.test(marked[0]) ||
      /^(?:reporting|editing|read|see|listen|watch|subscribe|sign|follow|click|copyright|©|\()/i.test(marked[0]))
  return !isLabel && !credit.test(text.slice(Math.max(paragraph.start, paragraph.end - 90), paragraph.end))
}

const saying =
  /\b(?:said|says|told|tells|replied|insisted|insists|claimed|claims|alleged|alleges|argued|argues|warned|warns|denied|denies|asserted|according to|in the words of|in (?:his|her|their|its) (?:own )?words|as \p{Lu}[\p{L}’'-]* (?:\p{Lu}[\p{L}’'-]* )?puts? it|put it)\b/iu
/** A quotation of four words and more is somebody's, unless it is a name in capitals. */
const quotation = /["“«]([^"“”«»]{8,}?)["”»]|‘([^‘’]{8,}?)’(?!\p{L})/gu

/** Somebody speaks or is quoted, though no claim was made of it. */
export function isLent(words: string): boolean {
  if (saying.test(words)) return true
  for (const match of words.matchAll(quotation)) {
    const inside = (match[1] ?? match[2] ?? '').trim().split(/\s+/)
    const capitals = inside.filter((word) => /^[\p{Lu}\d]/u.test(word)).length
    if (inside.length >= 4 && capitals * 2 < inside.length) return true
  }
  return false
}

/** "… , he thinks, …", "points out that": a verb of saying governs the sentence, though no claim was made of it. */
export const isReported = (unit: Unit): boolean =>
  unit.chunks.some(
    (_, at) =>
      isFinite(unit, at) &&
      (isKind(unit, at + 1, 'that') ||
        (isAside(unit, at) && (at + 1 === unit.chunks.length || isKind(unit, at + 1, 'comma', 'stop')))) &&
      readCue(unit, at).some(speaks),
  )

/** Behind a comma and a subject alone. */
const isAside = (unit: Unit, at: number): boolean => isKind(unit, at - 1, 'np') && isKind(unit, at - 2, 'comma')
