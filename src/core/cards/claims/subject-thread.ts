/** Tells when a pronoun that speaks goes on with the subject of the sentence before: "Lund rejected Holm's plan. He said …". */
import type { Span } from '../../facts/facts.ts'
import { genderOfWord, hasRival, isCertainPronoun } from '../pronouns/certain-pronoun.ts'
import { type AnyMention, mentionsIn } from '../wording/mention-order.ts'
import { firstAfter, isHeading, isQuoted, type Reading, tokensIn } from '../reading.ts'

/** Sentences that are nothing but speech stand between the speaker and his pronoun. */
const maxSpoken = 3
/** A chain of pronouns that goes on for longer may have lost its name. */
const maxLinks = 4

/** Whom the facts take it for is also the one that the sentence before is about, and nobody else stands before it in its own. */
export function goesOnWithSubject(reading: Reading, offset: number, entity: string, links = 0): boolean {
  const { sentences } = reading.analysed
  const at = firstAfter(sentences, offset)
  const own = sentences[at]
  const [word] = tokensIn(reading, [offset, offset + 8])
  if (!own || !word || !/^s?he$/.test(word.lower) || isQuoted(reading, [word.start, word.end]) || links > maxLinks)
    return false
  if (namesUnquoted(reading, [own.start, offset], entity)) return false
  if (
    hasRival(reading, [own.start, offset], entity, genderOfWord(word.lower), (actor) => !isInQuotation(reading, actor))
  )
    return false
  for (let back = 1; back <= maxSpoken + 1; back++) {
    const before = sentences[at - back]
    if (!before || isHeading(reading, before.start) || isRule.test(reading.text.slice(before.start, own.start)))
      return false
    const span: Span = [before.start, before.end]
    if (isQuoted(reading, span)) continue
    const subject = subjectOf(reading, span)
    if (subject?.entity !== entity) return false
    return (
      subject.form === 'name' ||
      (subject.form === 'pronoun' &&
        (isCertainPronoun(reading, subject.start, entity) ||
          goesOnWithSubject(reading, subject.start, entity, links + 1)))
    )
  }
  return false
}

/** Live reports part their entries with a line. */
const isRule = /_{2,}|\*{3}/

const isInQuotation = (reading: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  isQuoted(reading, [start, end])

const namesUnquoted = (reading: Reading, span: Span, entity: string): boolean =>
  mentionsIn(reading, span).some(
    (mention) =>
      mention.entity !== entity &&
      reading.entities.get(mention.entity)?.type === 'person' &&
      !isInQuotation(reading, mention),
  )

/** The first person told of, before whom no verb stands and behind whom one follows; null where it owns, is joined or hangs on a preposition. */
function subjectOf(reading: Reading, [start, end]: Span): AnyMention | null {
  const first = mentionsIn(reading, [start, end]).find(
    (mention) => reading.entities.get(mention.entity)?.type === 'person' && !isInQuotation(reading, mention),
  )
  if (!first) return null
  const before = tokensIn(reading, [start, first.start]).filter((token) => !isInQuotation(reading, token))
  const comma = before.findLastIndex(({ surface }) => surface === ',')
  if (before.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PRON')) return null
  if (before.slice(comma + 1).some(({ pos }) => pos === 'ADP')) return null
  const behind = tokensIn(reading, [first.end, end])
  const [next] = behind
  if (!next || /^(?:['’]s?|and|or|&)$/.test(next.lower)) return null
  const close = next.surface === ',' ? behind.findIndex(({ surface }, index) => index > 0 && surface === ',') : -1
  const verb = behind.slice(close + 1).find(({ pos }) => pos !== 'ADV')
  return verb && /^(?:VERB|AUX)$/.test(verb.pos) ? first : null
}
