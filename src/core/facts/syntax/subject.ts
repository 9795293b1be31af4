/** Finds who does what a verb group says, by walking left over the chunks of its sentence. */
import { type Phrase, headWord, isKind, parenthesisStart, phraseBack } from './noun-phrase.ts'
import type { Unit } from './unit.ts'

export interface Subject extends Phrase {
  /** The subject is "who", "which", "that": this is what it stands for. */
  readonly antecedent?: Phrase
}

/** Chains of control and coordination longer than this are not followed. */
const maxDepth = 6

export function subjectOf(unit: Unit, at: number, depth = 0): Subject | null {
  const verb = unit.chunks[at]?.verb
  if (!verb || depth > maxDepth) return null
  if (verb.form === 'infinitive') return subjectOfInfinitive(unit, at, depth)
  if (verb.form === 'gerund' || verb.form === 'participle') return subjectOfParticiple(unit, at, depth)
  return subjectOfFinite(unit, at, depth)
}

function subjectOfFinite(unit: Unit, at: number, depth: number): Subject | null {
  let before = at - 1
  while (isKind(unit, before, 'adv', 'date') || (isKind(unit, before, 'prep') && isKind(unit, before + 1, 'date')))
    before--
  const chunk = unit.chunks[before]
  if (!chunk) return null
  switch (chunk.kind) {
    case 'np':
      return subjectOfRelative(unit, before) ?? nounSubject(unit, before)
    case 'wh':
    case 'that':
      return relativeSubject(unit, before, depth)
    case 'comma':
    case 'dash':
    case 'paren':
      return acrossParenthesis(unit, before, depth)
    case 'conj':
      return coordinateSubject(unit, before, depth)
    default:
      return null
  }
}

/** A relative clause is not looked for further away than this. */
const maxRelative = 14

/**
 * "the man who sold him a boat said": behind a relative clause with one finite verb of its own, the next one belongs to
 * the noun before it.
 */
function subjectOfRelative(unit: Unit, at: number): Subject | null {
  let verbs = 0
  for (let back = at; back > Math.max(0, at - maxRelative); back--) {
    const chunk = unit.chunks[back]
    if (chunk?.verb?.form === 'finite') verbs++
    if (chunk && /^(?:comma|stop|colon|quote|dash|paren|conj|sub)$/.test(chunk.kind)) return null
    if (chunk?.kind !== 'wh' && chunk?.kind !== 'that') continue
    const relative = /^(?:who|which|that)$/.test(headWord(unit, chunk))
    if (!relative || verbs !== 1 || !isKind(unit, back + 1, 'vg', 'adv') || !isKind(unit, back - 1, 'np')) return null
    return nounSubject(unit, back - 1)
  }
  return null
}

function nounSubject(unit: Unit, at: number): Subject {
  const phrase = phraseBack(unit, at)
  // "the doctors who sent the letter called": the noun is the object of a relative clause.
  const owner = ownerOfRelative(unit, phrase.first - 1)
  if (owner >= 0) return nounSubject(unit, owner)
  // "Brook on Monday said": the noun left of a temporal or local phrase is the subject.
  if (isKind(unit, phrase.first - 1, 'prep') && isKind(unit, phrase.first - 2, 'np')) {
    const outer = phraseBack(unit, phrase.first - 2)
    if (!isKind(unit, outer.first - 1, 'vg', 'prep')) return outer
  }
  return phrase
}

/** The noun that a relative clause with its verb at `at` belongs to, or -1. */
function ownerOfRelative(unit: Unit, at: number): number {
  if (!isKind(unit, at, 'vg')) return -1
  let before = at - 1
  while (isKind(unit, before, 'adv', 'vg')) before--
  const relative =
    isKind(unit, before, 'wh', 'that') && /^(?:who|which|that)$/.test(headWord(unit, unit.chunks[before]))
  return relative && isKind(unit, before - 1, 'np') ? before - 1 : -1
}

/** A letter, a tweet says what its author says. */
const document =
  /^(?:letter|tweet|statement|paper|memo|report|post|email|e-mail|note|brief|petition|speech|message|article|editorial|column|ad|advertisement|video|papers|release|bill|resolution)s?$/

/** "He sent a letter urging", "He sent a letter that said": the subject of the verb that the document is the object of. */
function authorOf(unit: Unit, noun: number, depth: number): Subject | null {
  const phrase = phraseBack(unit, noun)
  if (!document.test(headWord(unit, unit.chunks[phrase.head]))) return null
  const verb = unit.chunks[phrase.first - 1]?.verb
  return verb?.form === 'finite' && !verb.passive ? subjectOf(unit, phrase.first - 1, depth + 1) : null
}

function relativeSubject(unit: Unit, at: number, depth: number): Subject | null {
  const word = headWord(unit, unit.chunks[at])
  if (!/^(?:who|which|that)$/.test(word)) return null
  let noun = at - 1
  if (isKind(unit, noun, 'comma', 'dash')) noun--
  const author = isKind(unit, noun, 'np') ? authorOf(unit, noun, depth) : null
  if (author) return author
  const self = { first: at, last: at, head: at }
  return isKind(unit, noun, 'np') ? { ...self, antecedent: phraseBack(unit, noun) } : word === 'who' ? self : null
}

function acrossParenthesis(unit: Unit, close: number, depth: number): Subject | null {
  const open = parenthesisStart(unit, close)
  if (open < 0) return earlierFinite(unit, close, depth)
  if (!isKind(unit, open - 1, 'np')) return null
  const nearest = phraseBack(unit, open - 1)
  const phrase = namedBefore(unit, nearest) ?? nearest
  const inner = unit.chunks[open + 1]
  const belongs = inner !== undefined && inner.kind === 'np' && unit.chunks[close]?.kind !== 'dash'
  return { ...phrase, last: belongs ? (unit.chunks[close]?.kind === 'paren' ? close : close - 1) : open - 1 }
}

/** "Ada Brook, head of the harbour, who left, said": the noun behind the comma stands beside the name that opens the clause. */
function namedBefore(unit: Unit, nearest: Phrase): Phrase | null {
  const { first } = nearest
  if (isKind(unit, first - 1, 'prep')) return farNamed(unit, nearest)
  if (!isKind(unit, first - 1, 'comma') || !isKind(unit, first - 2, 'np')) return null
  const named = phraseBack(unit, first - 2)
  const opens = named.first === 0 || isKind(unit, named.first - 1, 'stop', 'conj', 'that', 'quote', 'colon')
  if (!opens) return farNamed(unit, named)
  return unit.words[unit.chunks[named.head]?.head ?? -1]?.tag !== 'PRON' ? named : null
}

/** No name has more attributes with commas between. */
const maxAttributes = 4

/** "Ada Brook, the head of surgery in Lonn, Norland, and former mayor, said": the name before an attribute with an article. */
function farNamed(unit: Unit, from: Phrase): Phrase | null {
  let inner = withLocal(unit, from)
  for (let steps = 0; steps < maxAttributes; steps++) {
    if (!isKind(unit, inner.first - 1, 'comma') || !isKind(unit, inner.first - 2, 'np')) return null
    const named = withLocal(unit, phraseBack(unit, inner.first - 2))
    const opens = named.first === 0 || isKind(unit, named.first - 1, 'stop', 'that', 'quote', 'colon')
    if (opens) return isNamed(unit, named) && hasArticle(unit, inner) ? named : null
    inner = named
  }
  return null
}

/** "the head of surgery at Tarn College |in Lonn|": a name takes no phrase of its own, what stands before it does. */
function withLocal(unit: Unit, phrase: Phrase): Phrase {
  let whole = phrase
  while (isKind(unit, whole.first - 1, 'prep') && isKind(unit, whole.first - 2, 'np'))
    whole = phraseBack(unit, whole.first - 2)
  return whole
}

const isNamed = (unit: Unit, { head }: Phrase): boolean => unit.words[unit.chunks[head]?.head ?? -1]?.tag === 'PROPN'
const hasArticle = (unit: Unit, { head }: Phrase): boolean =>
  /^(?:the|an?)$/.test(unit.words[unit.chunks[head]?.first ?? -1]?.lower ?? '')

/** "said it “acted in self-defence” and promised": what stands inside the marks has a subject of its own. */
function coordinateSubject(unit: Unit, conj: number, depth: number): Subject | null {
  let word = (unit.chunks[conj]?.first ?? 0) - 1
  if (!isMarked(unit, word)) return earlierFinite(unit, conj, depth)
  do word--
  while (word > 0 && !isMarked(unit, word))
  const from = unit.chunks.findIndex((chunk) => chunk.last >= word)
  return earlierFinite(unit, from, depth) ?? earlierFinite(unit, conj, depth)
}

/** A quotation mark stands before or behind the word. */
const isMarked = (unit: Unit, at: number): boolean => {
  const word = unit.words[at]
  return word !== undefined && word.tag !== 'QUOTE' && word.end - word.start > word.lower.length
}

function earlierFinite(unit: Unit, from: number, depth: number): Subject | null {
  for (let at = from - 1; at >= 0 && at > from - 40; at--) {
    const chunk = unit.chunks[at]
    if (chunk?.kind === 'stop' || chunk?.kind === 'colon') return null
    if (chunk?.verb?.form === 'finite') return subjectOf(unit, at, depth + 1)
  }
  return null
}

/** "urged him to say": him. "refused to say", "his refusal to say": whoever refused. */
function subjectOfInfinitive(unit: Unit, at: number, depth: number): Subject | null {
  for (let before = at - 1; before >= 0 && before > at - 8; before--) {
    const chunk = unit.chunks[before]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'quote') return null
    if (!chunk.verb) continue
    const object = isKind(unit, at - 1, 'np') && control.test(headWord(unit, chunk)) ? phraseBack(unit, at - 1) : null
    return object && object.first > before ? object : subjectOf(unit, before, depth + 1)
  }
  return null
}

/** Verbs whose object does what the infinitive says: "wants the mayor to resign". */
const control =
  /^(?:want|urg|ask|tell|told|order|forc|allow|expect|persuad|convinc|encourag|invit|advis|warn|begg?|press|push|lead|led|caus|enabl|help|need|prefer|requir|permit|instruct|direct|compel)(?:e?s|e?d|ing|e)?$/

function subjectOfParticiple(unit: Unit, at: number, depth: number): Subject | null {
  let before = at - 1
  while (isKind(unit, before, 'adv')) before--
  const chunk = unit.chunks[before]
  if (!chunk) return laterSubject(unit, at, depth)
  if (chunk.kind === 'np') return authorOf(unit, before, depth) ?? nearPhrase(unit, before)
  if (chunk.kind === 'prep' || chunk.kind === 'sub') {
    // "After accusing Oslo of …, Bern left": the subject comes later, unless a clause came before.
    return earlierFinite(unit, before, depth) ?? laterSubject(unit, at, depth)
  }
  return mainSubject(unit, at, depth) ?? earlierFinite(unit, at, depth)
}

/** "footage of |Ada Brook| asking": who is seen or heard does it. */
const recording = /^(?:footage|video|videotape|recording|audio|clip|film|photo|photograph|picture|image|tape)s?$/

/** "harm to villagers living there": the participle belongs to the nearest noun, or to what "of" and "in" hang on. */
function nearPhrase(unit: Unit, at: number): Phrase {
  let first = at
  while (
    /^(?:of|in|from|at)$/.test(headWord(unit, unit.chunks[first - 1])) &&
    isKind(unit, first - 2, 'np') &&
    !recording.test(headWord(unit, unit.chunks[first - 2]))
  )
    first -= 2
  return { first, last: at, head: first }
}

/** The subject of the first verb before `end` that stands in no subordinate or relative clause. */
function mainSubject(unit: Unit, end: number, depth: number): Subject | null {
  let subordinate = false
  let from = end - 1
  while (from > Math.max(0, end - 60) && !isKind(unit, from - 1, 'stop')) from--
  for (let at = from; at < end; at++) {
    const chunk = unit.chunks[at]
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') subordinate = false
    else if (chunk?.kind === 'sub' || chunk?.kind === 'wh' || chunk?.kind === 'that') subordinate = true
    else if (chunk?.verb?.form === 'finite' && !subordinate) return subjectOf(unit, at, depth + 1)
  }
  return null
}

/** The subject of the main clause behind an opening phrase: "Asked about it, she said". */
function laterSubject(unit: Unit, at: number, depth: number): Subject | null {
  let comma = false
  for (let next = at + 1; next < unit.chunks.length && next < at + 40; next++) {
    const chunk = unit.chunks[next]
    if (chunk?.kind === 'comma') comma = true
    else if (chunk?.verb?.form === 'finite' && comma && isKind(unit, next - 1, 'np', 'adv', 'comma'))
      return subjectOf(unit, next, depth + 1)
  }
  return null
}
