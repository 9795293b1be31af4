/** Tells nouns that taggers take for adjectives: "the French led", "another offensive from May", "most of the ships". */
import { be, isParticiple } from '../syntax/chunk.ts'
import type { Word } from '../syntax/word.ts'

/** "another Nordic offensive from April", "most of the ships", "the take-off was", "when its net was" */
export function nounOf(words: readonly Word[], at: number): boolean {
  const { tag = 'X', lower = '' } = words[at] ?? {}
  const last = words[at - 1]
  const next = words[at + 1]
  const ends =
    next === undefined ||
    /^(?:ADP|AUX|VERB|PUNCT|INTJ)$/.test(next.tag) ||
    (lower === 'final' && /^(?:PRON|DET|SCONJ|CCONJ)$/.test(next.tag))
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PUNCT') return false
  if (/^(?:most|many|some|several|few|all|each|none|half|much)$/.test(lower))
    return next?.lower === 'of' && tag !== 'DET' && tag !== 'PRON'
  if (tens.test(lower) && next?.lower === 'of') return true
  // "that much has been known", "fewer than a third had", "Twenty-six were", "a farmers' collective has"
  if (
    next?.tag === 'AUX' &&
    (tag === 'ADJ' || tag === 'ADV') &&
    (isHeadBeforeVerb(lower, last) || (tag === 'ADJ' && last?.tag === 'NOUN' && hasApostrophe(last)))
  )
    return true
  // "a third arrives on Friday"
  if (tag === 'ADV' && ordinal.test(lower) && last?.tag === 'DET' && next?.tag === 'VERB') return true
  // "the south came back", "a well sunk in 1960"
  if (tag === 'ADV' && last?.tag === 'DET' && /^(?:north|south|east|west|well)$/.test(lower))
    return next?.tag === 'AUX' || (next?.tag === 'VERB' && next.lemma !== next.lower)
  if (lower === 'net') return next?.tag === 'AUX' || next?.tag === 'VERB'
  // "an English-language manual, which", "an unarmed teenage was"
  if (
    tag === 'ADJ' &&
    (last?.tag === 'ADJ' || (last?.tag === 'NOUN' && last.lower.includes('-'))) &&
    hasDeterminer(words, at) &&
    (next?.tag === 'AUX' || (next?.lower === ',' && /^(?:which|who)$/.test(words[at + 2]?.lower ?? '')))
  )
    return true
  if (!ends) return false
  if (/^(?:offensive|final|high|low|executive|average|public|military)$/.test(lower))
    return (
      tag === 'ADJ' &&
      /^(?:PROPN|ADJ|NUM|NOUN|DET|INTJ)$/.test(last?.tag ?? 'X') &&
      !be.has(last?.lower ?? '') &&
      hasDeterminer(words, at)
    )
  return (
    lower.includes('-') &&
    (last?.tag === 'DET' || (/^(?:ADJ|PART)$/.test(last?.tag ?? 'X') && tag === 'ADP')) &&
    next?.tag !== 'VERB'
  )
}

const ordinal = /^(?:first|second|third|fourth|fifth|sixth)$/
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+$/

const isHeadBeforeVerb = (lower: string, last: Word | undefined): boolean =>
  (lower === 'much' && /^(?:that|this|so|as)$/.test(last?.lower ?? '')) ||
  tens.test(lower) ||
  (/^(?:third|quarter|fifth|sixth|tenth)$/.test(lower) && / an?$|^an?$/.test(last?.lower ?? '')) ||
  (last?.tag === 'PART' && /^['’]s?$/.test(last.lower))

/** Words are given without the mark behind them: "farmers’". */
const hasApostrophe = ({ start, end, lower }: Word): boolean => lower.endsWith('s') && end - start === lower.length + 1

function hasDeterminer(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--) {
    const tag = words[back]?.tag
    if (tag === 'DET' || words[back]?.lower === "'s") return true
    if (tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NOUN' && tag !== 'NUM' && tag !== 'INTJ') return false
  }
  return false
}

export function standsAlone(words: readonly Word[], at: number): boolean {
  let verb = at + 1
  while (words[verb]?.tag === 'ADV') verb++
  const next = words[verb]
  if (/^(?:many|most|some|several|few|all|others|both|none)$/.test(words[at]?.lower ?? ''))
    return next?.tag === 'AUX' || (next?.tag === 'VERB' && !next.lower.endsWith('ing') && !isParticiple(next.lower))
  if (words[at - 1]?.lower !== 'the') return false
  if (next?.tag === 'AUX') return true
  return next?.tag === 'VERB' && !next.lower.endsWith('ing') && !/^(?:NOUN|ADJ)$/.test(words[verb + 1]?.tag ?? 'NOUN')
}
