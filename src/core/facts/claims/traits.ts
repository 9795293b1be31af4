/** What can be seen of a claim that tells how likely it is right: its construction, cue, speaker, extent and place. */
import type { ActorType, ClaimKind, Span } from '../facts.ts'
import { headWord } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import type { Draft } from './draft.ts'

export interface ClaimPlace {
  readonly text: string
  readonly kind: ClaimKind
  /** What the speaker is, or null where it is not known. */
  readonly speaker: ActorType | null
  readonly nested: boolean
  /** Claims whose cue stands inside this one's content. */
  readonly holds: number
}

/** Names of traits, as the model's weights know them. */
export function traitsOf(draft: Draft, { text, kind, speaker, nested, holds }: ClaimPlace): string[] {
  const { construction, lemma, stance, verb, unit, negated, source, cue, content } = draft
  const words = (span: Span | undefined): string => (span ? text.slice(span[0], span[1]) : '')
  const said = words(source[0])
  const form = formOf(said)
  const length = lengthOf(content)
  const end = content.at(-1)?.[1] ?? 0
  const traits = [
    `made:${construction}`,
    `cue:${lemma}`,
    `cue:${lemma}:${construction}`,
    `stance:${stance}`,
    `kind:${kind}`,
    `speaker:${speaker ?? 'unknown'}`,
    `source:${form}`,
    `source:${form}:${construction}`,
    `source words:${bucket(said.split(/\s+/).length, [1, 2, 4, 8, 14])}`,
    `gap:${bucket(gapOf(source[0], cue[0]), [0, 2, 12, 40])}`,
    `length:${bucket(length, [8, 16, 30, 60, 120, 240])}`,
    `length:${bucket(length, [16, 60])}:${construction}`,
    `pieces:${String(Math.min(content.length, 3))}`,
    `opens:${openerOf(words(content[0]))}`,
    `ends:${endOf(text, end)}`,
    `holds:${String(Math.min(holds, 2))}`,
  ]
  if (verb) {
    traits.push(`verb:${verb.form}`, `verb:${verb.form}:${construction}`, `tense:${tenseOf(draft, text)}`)
    if (verb.auxiliary) traits.push(`modal:${verb.auxiliary}`)
  }
  if (text.charAt(end - 1) === '?') traits.push('asks', `asks:${construction}`)
  if (negated) traits.push('negated')
  if (nested) traits.push('nested', `nested:${construction}`)
  if (unit.inside) traits.push('quoted', `quoted:${construction}`)
  if (unit.heading) traits.push('heading')
  if (isAside(unit, cue[0])) traits.push('subordinate')
  return traits
}

const bucket = (count: number, limits: readonly number[]): string =>
  String(limits.find((limit) => count <= limit) ?? 'more')

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

/** Characters between the source and the cue; they mostly stand side by side. */
function gapOf(source: Span | undefined, cue: Span | undefined): number {
  if (!source || !cue) return 0
  return Math.max(0, source[1] <= cue[0] ? cue[0] - source[1] - 1 : source[0] - cue[1] - 1)
}

function formOf(source: string): string {
  if (source === '') return 'none'
  if (/^(?:I|he|she|they|we|you|it|who|which|that|one|some|many|others|both|neither|all)$/i.test(source))
    return source.toLowerCase()
  if (/^(?:his|her|their|its|our|my)$/i.test(source)) return 'possessive'
  const opener = /^(?:the|an?|this|that|these|those|some|many|most|several|no|his|her|their|its|one|two)\b/i.exec(
    source,
  )
  if (opener) return `${opener[0].toLowerCase()} …`
  return /^\p{Lu}/u.test(source) ? 'name' : 'noun'
}

function openerOf(content: string): string {
  if (/^["“‘'«„]/.test(content)) return 'mark'
  const word = /^[\p{L}’']+/u.exec(content)?.[0] ?? ''
  if (/^(?:that|to|whether|if|what|how|why|where|he|she|it|they|we|I|there|the|an?|his|her|their|its|no)$/i.test(word))
    return word.toLowerCase()
  return /^\p{Lu}/u.test(word) ? 'name' : word.endsWith('ing') ? '-ing' : 'other'
}

/** What stands behind the content. */
function endOf(text: string, end: number): string {
  const after = /^["”’']?\s*(\S[\p{L}]*)/u.exec(text.slice(end, end + 24))?.[1] ?? ''
  if (/^[\p{L}]/u.test(after))
    return /^(?:and|but|or|as|when|while|after|before|if|in|on|at|by|for|to|with|who|which|that|said|says)$/.test(after)
      ? after
      : 'word'
  return after.slice(0, 1)
}

const tenseOf = ({ cue }: Draft, text: string): string => {
  const words = text.slice(cue[0]?.[0], cue[0]?.[1]).toLowerCase()
  if (/\b(?:had|has|have)\b/.test(words)) return 'perfect'
  if (/(?:ed|said|told|thought|felt|knew|wrote|swore|spoke|hoped|sought)\b/.test(words)) return 'past'
  return /s\b/.test(words) ? 'present' : 'base'
}

/** The cue stands behind "if", "when", "because" … of its own clause. */
function isAside(unit: Unit, cue: Span | undefined): boolean {
  const at = unit.chunks.findIndex((chunk) => (unit.words[chunk.first]?.start ?? 0) >= (cue?.[0] ?? 0))
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const chunk = unit.chunks[back]
    if (chunk?.kind === 'sub') return /^(?:if|unless|whether|until)$/.test(headWord(unit, chunk))
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return false
  }
  return false
}
