/** Leaves out names of ships and animals: they act on nobody. */
import { spanKey } from './consistency.ts'
import type { NameSpan } from './name-span.ts'
import { nounKinds } from './word-forms.ts'
import type { Words } from './words.ts'

/** Right before the name: "the trawler Sea Otter". */
const bearer =
  /^(?:ship|vessel|boat|ferry|trawler|freighter|tanker|schooner|dhow|yacht|tugboat|liner|frigate|destroyer|cruiser|submarine|corvette|barge|steamer|ketch|sloop|galleon|icebreaker|sealer|whaler|lifeboat|warship|catamaran|locomotive|racehorse|horse|mare|stallion|gelding|filly|colt|elephant|bull|cow|dog|parrot|typhoon|cyclone|hurricane|spacecraft|satellite)$/
/** Behind the name and a comma: "Rani, the old elephant". */
const kind =
  /^(?:ship|vessel|trawler|freighter|tanker|schooner|dhow|frigate|submarine|corvette|barge|sealer|lifeboat|warship|racehorse|horse|mare|stallion|gelding|elephant|bull|dog|cat|parrot|swan|goose|bear|tiger|lion|whale|dolphin|camel|donkey|goat|beaver|eagle|owl|falcon|tortoise)$/
/** "the aircraft |carrier| Ada Brook" */
const ofAircraft = /^(?:aircraft|troop|escort)$/
/** "|Ada Brook| airport": what bears a person's name is none of their doing. */
const namesake =
  /^(?:airport|airfield|terminal|stadium|arena|bridge|dam|highway|expressway|boulevard|avenue|square|park|hospital|library|theatre|theater|lighthouse|memorial|monument)$/
/** Ships' prefixes. */
const prefix = /^(?:HMS|USS|SS|MV|RMS|RRS|HMAS|HMCS|HMNZS|FS|INS|BRP|USNS|RFA|ARA|JS|MS|MSC)$/
const article = /^(?:the|a|an|her|his|its|their|our)$/
/** No phrase before or behind a name is longer, in words. */
const farthest = 5

const lowerAt = (words: Words, index: number): string => words[index]?.token.lower ?? ''

function isBearers(words: Words, { first, end }: NameSpan): boolean {
  if (end - first > 1 && prefix.test(words[first]?.token.surface ?? '')) return true
  if (prefix.test(words[first - 1]?.token.surface ?? '')) return true
  const hasArticle = (from: number, to: number): boolean => {
    for (let index = from; index < to; index++) if (article.test(lowerAt(words, index))) return true
    return false
  }
  if (bearer.test(lowerAt(words, first - 1)) && hasArticle(first - farthest, first - 1)) return true
  if (lowerAt(words, first - 1) === 'carrier' && ofAircraft.test(lowerAt(words, first - 2))) return true
  if (words[end]?.token.surface !== ',' || !article.test(lowerAt(words, end + 1))) return false
  for (let index = end + 2; index < end + 2 + farthest; index++) {
    const word = words[index]
    if (!word || word.capital || word.form.noun === nounKinds.role) return false
    if (kind.test(word.token.lower)) return words[index + 1]?.form.noun !== nounKinds.role
    if (/^(?:ADP|VERB|AUX|PUNCT|CCONJ)$/.test(word.token.pos) && word.token.surface !== '-') return false
  }
  return false
}

const isTitled = (words: Words, { type, first }: NameSpan): boolean => {
  const before = words[first - 1]
  return type === 'person' && before !== undefined && before.capital && (before.role || before.honorific)
}

/** "|Ada Brook| airport", in lower case: written with a capital, it is part of the name. */
const isNamedAfter = (words: Words, { type, first, end }: NameSpan): boolean =>
  type === 'person' && end - first > 1 && namesake.test(words[end]?.token.surface ?? '')

export function withoutBearers(words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const dropped = new Set<string>()
  for (const span of spans) if (isBearers(words, span)) dropped.add(spanKey(words, span))
  // Whoever has a title is the one that the ship is named after, and so is who acts.
  if (dropped.size > 0) for (const span of spans) if (isTitled(words, span)) dropped.delete(spanKey(words, span))
  return spans.filter(
    (span) => !isNamedAfter(words, span) && !(dropped.has(spanKey(words, span)) || isBearers(words, span)),
  )
}
