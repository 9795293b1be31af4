/** Tells what a word tagged as a verb is where it is none: the noun of a phrase, or what modifies one. */
import { isParticiple } from '../syntax/chunk.ts'
import type { Word } from '../syntax/word.ts'
import { bare, past } from './verb-tags.ts'

type Tag = Word['tag']

export function tagOfVerb(words: readonly Word[], at: number, hasVerb: boolean, attributive: readonly boolean[]): Tag {
  const { lower = '' } = words[at] ?? {}
  const last = words[at - 1]
  // "quite like this"
  if (lower === 'like' && last?.tag === 'ADV') return 'ADP'
  if (lower === 'live' && last?.tag === 'VERB') return 'ADV'
  if (isOpening(words, at) || isBaseNoun(words, at, hasVerb, attributive) || isGerundNoun(words, at)) return 'NOUN'
  if (isAdjective(words, at, attributive)) return 'ADJ'
  return 'VERB'
}

/** "Hopes for an early thaw were dashed"; "catches in the gulf have halved": no verb in -s opens a clause that has one. */
function isOpening(words: readonly Word[], at: number): boolean {
  const { lower = '' } = words[at] ?? {}
  if (!/[^s]s$/.test(lower) || words[at + 1]?.tag !== 'ADP' || words[at + 1]?.lower === 'like') return false
  if (at > 0 && !/^[:;—–]$/.test(words[at - 1]?.lower ?? '')) return false
  if (/^(?:hopes|plans|talks|fears|calls|demands|claims|attempts|protests|reports)$/.test(lower)) return true
  for (let next = at + 2; next < Math.min(words.length, at + 12); next++) {
    const word = words[next]
    if (word?.tag === 'AUX') return true
    if (word?.tag === 'VERB' && !word.lower.endsWith('ing')) return words[next - 1]?.lower !== 'to'
    if (word === undefined || /^(?:PUNCT|QUOTE|SCONJ|CCONJ|PART)$/.test(word.tag)) return false
  }
  return false
}

/** Base forms that no subject or helper goes with. */
function isBaseNoun(words: readonly Word[], at: number, hasVerb: boolean, attributive: readonly boolean[]): boolean {
  const word = words[at]
  const last = words[at - 1]
  const next = words[at + 1]
  if (!word || !last || word.lemma !== word.lower) return false
  const { lower } = word
  const endsPhrase = /^(?:ADP|PUNCT|INTJ)$/.test(next?.tag ?? 'PUNCT')
  // "on the north coast", "an earlier strike"
  if (last.tag === 'ADV' && /^(?:the|an?|its|his|her|their)$/.test(words[at - 2]?.lower ?? '')) return true
  // "to school on Monday"
  if (last.lower === 'to') return places.test(lower) && endsPhrase
  // "their soccer match on Friday": a singular takes no base form
  if (
    last.tag === 'NOUN' &&
    !/[^s]s$/.test(last.lower) &&
    !bare.test(lower) &&
    !/^(?:come|become|run|say|go)$/.test(lower) &&
    hasVerb &&
    endsPhrase
  )
    return true
  // "their qualifying match for"
  if (last.lower.endsWith('ing') && /^(?:NOUN|ADJ|PRON|DET)$/.test(words[at - 2]?.tag ?? 'X') && endsPhrase) return true
  // "have seen hate crimes rise"
  if (
    last.tag === 'VERB' &&
    next?.tag === 'NOUN' &&
    !/^(?:come|go|help|helped|let|make|made|dare|to)$/.test(last.lower)
  )
    return true
  // "from file", "in a deeply divided part"
  if (last.tag === 'ADP' && !/^(?:than|as|like|but)$/.test(last.lower)) return true
  // "before the midday break"
  if (last.tag === 'INTJ' && /^(?:the|a) /.test(last.lower)) return true
  // "a 38% jump in profit"
  if (
    /^(?:%|percent)$/.test(last.lower) &&
    words.slice(Math.max(0, at - 5), at).some(({ lower: word }) => /^an?$/.test(word))
  )
    return true
  // "that lead was"
  if (next?.tag === 'AUX' && /^(?:that|this|the|a|an|its|his|her|their)$/.test(last.lower)) return true
  if (last.tag === 'PART' && /^['’]s$/.test(last.lower))
    // "Saturday's match with", "the mayor's lead over"
    return attributive[at - 2] === true || next?.tag === 'ADP'
  return attributive[at - 1] === true || (last.tag === 'ADJ' && attributive[at - 2] === true)
}

/** A phrase and then a finite verb, with no other subject. */
function isLedToVerb(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.tag !== 'ADP') return words[at + 1]?.tag === 'AUX' || words[at + 1]?.tag === 'VERB'
  for (let next = at + 2; next < Math.min(words.length, at + 8); next++) {
    const word = words[next]
    if (word?.tag === 'AUX' || (word?.tag === 'VERB' && !word.lower.endsWith('ing')))
      return words[next - 1]?.tag !== 'PRON'
    if (word === undefined || /^(?:PUNCT|QUOTE|SCONJ|CCONJ|PART|PRON)$/.test(word.tag)) return false
  }
  return false
}

function isGerundNoun(words: readonly Word[], at: number): boolean {
  const { lower = '' } = words[at] ?? {}
  if (!lower.endsWith('ing')) return false
  const last = words[at - 1]
  const next = words[at + 1]
  // "showed spending rose"
  if (last?.tag === 'VERB' && next?.tag === 'VERB' && (isParticiple(next.lower) || past.test(next.lower))) return true
  // "Fighting in the hills went on"
  if (
    /^(?:fighting|shelling|bombing|voting|rioting|looting|shooting|trading|flooding|mining|fishing|hunting|farming|spending|lending|hiring|shipping)$/.test(
      lower,
    ) &&
    (last === undefined || last.tag === 'INTJ' || last.lower === ',') &&
    isLedToVerb(words, at)
  )
    return true
  // "in fighting in May"
  if (
    last?.tag === 'ADP' &&
    next?.tag === 'ADP' &&
    /^(?:fighting|shelling|bombing|voting|rioting|looting|shooting|racing|trading|testing|flooding|swimming)$/.test(
      lower,
    )
  )
    return true
  // "Thursday's killing"
  return last?.tag === 'PART' && /^['’]s?$/.test(last.lower) && next?.tag !== 'NOUN'
}

function isAdjective(words: readonly Word[], at: number, attributive: readonly boolean[]): boolean {
  const { lower = '' } = words[at] ?? {}
  const last = words[at - 1]
  const next = words[at + 1]
  if (!isParticiple(lower) && !lower.endsWith('ing')) return false
  // "a deeply divided part"
  if (
    isParticiple(lower) &&
    last?.tag === 'ADV' &&
    words[at - 2]?.tag === 'DET' &&
    !/^(?:DET|PRON|ADP|INTJ|PUNCT)$/.test(next?.tag ?? 'PUNCT')
  )
    return true
  // "Continued envy between guilds led to clashes"
  if (
    last === undefined &&
    next?.tag === 'NOUN' &&
    /^(?:continued|increased|renewed|repeated|combined|reported|alleged|suspected|armed|organi[sz]ed|planned|proposed|improved|reduced|limited|heightened|prolonged)$/.test(
      lower,
    )
  )
    return true
  // "By May, freshly hired guards had come"
  if (
    isParticiple(lower) &&
    last?.tag === 'ADV' &&
    next?.tag === 'NOUN' &&
    /^(?:VERB|AUX)$/.test(words[at + 2]?.tag ?? 'X') &&
    /^(?:PUNCT|INTJ|SCONJ|X)$/.test(words[at - 2]?.tag ?? 'X')
  )
    return true
  // "12,000 suspected opponents", "the 1998 televised address"
  return attributive[at - 1] === true ? isThing(next) : last?.tag === 'NUM' && next?.tag === 'NOUN'
}

const places =
  /^(?:school|court|hospital|market|church|town|university|college|parliament|prison|jail|power|stock|traffic|work)$/

const isThing = (word: Word | undefined): boolean =>
  word !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(word.tag) || (word.tag === 'VERB' && word.lemma === word.lower))
