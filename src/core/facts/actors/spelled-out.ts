/** Names that an acronym in parentheses right behind them spells out are organisations, whatever the names are. */
import { countryNamed } from './demonyms.ts'
import { lexicon, placeKinds } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import { wordsIn, type Word, type Words } from './words.ts'

/** Small words and marks inside a name, which an acronym may leave out. */
const joining = /^(?:of|the|and|for|in|on|to|at|de|la|le|du|des|del|y|et|['’]s?|-|&)$/
const opening = /^(?:the|a|an)$/i
/** Things that have acronyms and act on nobody. */
const thing =
  /^(?:Product|Index|Rate|Tax|Disease|Syndrome|Disorder|Virus|Act|Bill|Agreement|Treaty|Accord|Pact|Protocol|Convention|Time|Area|Zone|Test|Plan|Law|Code|Method|Device|Language|Game|Cup|Championship|Championships|Year|Vehicle|Aircraft|Fighter|Missile|Weapons|Rights|Award|Examination|Number|Period|Statement|Therapy|Acid|Kit|Encephalopathy)s?$/

/** Longer names than this have no acronym. */
const maxTokens = 16

/** The first token of the name before `end` whose initials spell the acronym, or -1. */
function nameStart(words: Words, end: number, acronym: string): number {
  let open = acronym.length
  let first = -1
  for (let index = end - 1; index >= Math.max(0, end - maxTokens) && open > 0; index--) {
    const word = words[index]
    if (!word) return -1
    const surface = word.token.surface
    if (word.capital && !opening.test(surface)) {
      if (surface.charAt(0) === acronym.charAt(open - 1)) {
        open--
        first = index
      } else return -1
    } else if (joining.test(word.token.lower)) {
      // "PSPU": the acronym may count the small words too.
      if (word.token.lower.charAt(0) === acronym.charAt(open - 1).toLowerCase() && /^\p{L}/u.test(surface)) {
        const next = words[index - 1]
        if (next?.capital && next.token.surface.charAt(0) !== acronym.charAt(open - 1)) open--
      }
    } else return -1
  }
  // "Rally for the Return of |Refugees": the name begins further left than the acronym tells.
  const goesOn = /^(?:of|for)$/.test(words[first - 1]?.token.lower ?? '') && words[first - 2]?.capital === true
  return open === 0 && !goesOn ? first : -1
}

const acronymOf = (word: Word | undefined): string | undefined => {
  const letters = word?.token.surface.replaceAll('.', '') ?? ''
  return word?.setting !== 'loud' && /^\p{Lu}{2,8}$/u.test(letters) ? letters : undefined
}

/** Spans in text order, those inside a name spelled out replaced by it. */
export function withSpelledOut(
  words: Words,
  spans: readonly NameSpan[],
  blocked: (index: number) => boolean,
): NameSpan[] {
  const whole: NameSpan[] = []
  for (let index = 3; index < words.length - 1; index++) {
    if (words[index - 1]?.token.surface !== '(' || words[index + 1]?.token.surface !== ')') continue
    const acronym = acronymOf(words[index])
    if (!acronym) continue
    const first = nameStart(words, index - 1, acronym)
    if (first < 0 || index - 1 - first < 2 || blocked(first) || blocked(index)) continue
    if (!isOrganisation(words, spans, first, index - 1)) continue
    whole.push({ first, end: index - 1, type: 'organisation', confidence: 0.92 })
    whole.push({ first: index, end: index + 1, type: 'organisation', confidence: 0.92 })
  }
  if (whole.length === 0) return [...spans]
  const taken = new Uint8Array(words.length)
  for (const span of whole) taken.fill(1, span.first, span.end)
  const others = spans.filter(({ first, end }) => {
    for (let index = first; index < end; index++) if (taken[index]) return false
    return true
  })
  return [...others, ...whole].sort((a, b) => a.first - b.first)
}

function isOrganisation(words: Words, spans: readonly NameSpan[], first: number, end: number): boolean {
  const name = wordsIn(words, first, end)
  const key = name.map((word) => word.key).join(' ')
  if (thing.test(words[end - 1]?.key ?? '') || countryNamed(key)) return false
  if ((lexicon().names.get(key) ?? 0) & placeKinds) return false
  const same = spans.find((span) => span.first === first && span.end === end)
  return same?.type !== 'place' && !(same?.type === 'person' && words[first]?.given === true)
}
