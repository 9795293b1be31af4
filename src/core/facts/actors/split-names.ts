/** Parts names that have run together: "|Lonn| Mayor |Ada Lund|", "|Lonn Gazette| |Lund|", "|Harfang| and |Tessaly Eastern|". */
import { familyName, spanKey } from './consistency.ts'
import { isListed, lists } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import { wordsIn, type Words } from './words.ts'

export function splitNames(words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const known = namesIn(words, spans)
  return spans.flatMap((span) => {
    if (span.type === 'person') return atTitle(words, span)
    return span.type === 'organisation' ? (beforePerson(words, span, known) ?? atConjunction(words, span, known)) : span
  })
}

interface Known {
  /** Keys of organisations, and the first words of those that are called after them. */
  readonly bodies: ReadonlySet<string>
  readonly families: ReadonlySet<string>
}

function namesIn(words: Words, spans: readonly NameSpan[]): Known {
  const bodies = new Set<string>()
  const families = new Set<string>()
  for (const span of spans) {
    if (span.type === 'person') families.add(familyName(words, span))
    if (span.type !== 'organisation') continue
    bodies.add(spanKey(words, span))
    if (span.end - span.first === 2 && legalForm.test(words[span.end - 1]?.token.surface ?? ''))
      bodies.add(words[span.first]?.key ?? '')
  }
  return { bodies, families }
}

const legalForm = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|SA|NV)\.?$/
/** Titles of people who govern a place, which stand between its name and theirs. */
const governs = /^(?:Mayor|Governor|Gov|Senator|Sen|Sheriff|Councilman|Councilwoman|Premier)$/

/** "Charlotte Mayor Ada Lund": the city has the name of a woman. */
function atTitle(words: Words, span: NameSpan): NameSpan[] {
  const { first, end } = span
  for (let at = first + 1; at <= end - 2; at++) {
    if (!governs.test(words[at]?.key ?? '') || words[at + 1]?.given !== true || words[first]?.given !== true) continue
    return [
      { ...span, end: at, type: 'place' },
      { ...span, first: at + 1 },
    ]
  }
  return [span]
}

/** "Lonn Gazette |Lund|" of a text that knows the Lonn Gazette and somebody called Lund. */
function beforePerson(words: Words, span: NameSpan, { bodies, families }: Known): NameSpan[] | undefined {
  const cut = span.end - 1
  const isPerson =
    families.has(words[cut]?.key ?? '') && !isListed(words[cut]?.token.lower ?? '', lists.organisationHead)
  if (!isPerson || cut - span.first < 2 || !bodies.has(spanKey(words, { ...span, end: cut }))) return undefined
  return [
    { ...span, end: cut },
    { ...span, first: cut, type: 'person' },
  ]
}

/** "|Harfang| and |Tessaly Eastern|" of a text that tells of Harfang Inc. alone. */
function atConjunction(words: Words, span: NameSpan, { bodies }: Known): NameSpan[] {
  const joint = wordsIn(words, span.first, span.end).findIndex(({ token }) => token.lower === 'and')
  if (joint < 1) return [span]
  const cut = span.first + joint
  if (!bodies.has(spanKey(words, { ...span, end: cut }))) return [span]
  return [
    { ...span, end: cut },
    { ...span, first: cut + 1 },
  ]
}
