/** Cuts the contest off the name of its winner: "Miss Galaxy |Ada Brook|" won "Miss Galaxy" and is not called "Galaxy". */
import { lexicon, placeKinds } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import type { Words } from './words.ts'

const address = /^(?:Miss|Mister|Mr|Mrs|Ms)$/
/** What such contests are held for, apart from places. */
const contest =
  /^(?:Universe|World|Earth|Globe|Galaxy|International|Intercontinental|Supranational|Grand|Teen|Olympia|Plus)$/
/** A lady is not "a former Miss Brook": what stands before tells that the two words are a title. */
const leads = /^(?:former|ex|reigning|current|crowned|onetime|first|last|a|the|then|future|outgoing|dethroned)$/
/** No contest has a longer name. */
const maxWords = 3

/** Where the name begins behind the contest, or -1. */
function bearerOf(words: Words, { first, end }: NameSpan): number {
  const opens = address.test(words[first]?.key ?? '') ? first + 1 : first
  if (opens === first && !address.test(words[first - 1]?.key ?? '')) return -1
  let bearer = opens
  while (bearer < end && bearer - opens < maxWords && isContest(words, bearer)) bearer++
  if (bearer > opens) return bearer < end ? bearer : -1
  const before = words[opens - 2]?.token.surface === '-' ? opens - 3 : opens - 2
  if (!leads.test(words[before]?.token.lower ?? '') || words[opens]?.given) return -1
  for (let at = opens + 1; at < end - 1; at++) if (words[at]?.given) return at
  return -1
}

function isContest(words: Words, at: number): boolean {
  const word = words[at]
  if (!word?.capital || word.given || word.surname) return false
  return contest.test(word.key) || ((lexicon().names.get(word.key) ?? 0) & placeKinds) > 0
}

export function withoutContests(words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const known = new Set<string>()
  return spans.flatMap((span, index): NameSpan | [] => {
    const { first, end } = span
    // "Miss |Peru| Ada Brook": the country sends her and acts on nobody.
    if (
      span.type === 'place' &&
      /^(?:Miss|Mister)$/.test(words[first - 1]?.key ?? '') &&
      spans[index + 1]?.first === end
    )
      return []
    if (span.type !== 'person') return span
    const opener = words[first]?.key ?? ''
    const bearer = bearerOf(words, span)
    if (bearer > first) {
      if (bearer - first === 1) known.add(opener)
      return { ...span, first: bearer }
    }
    // "Miss Galaxy |Brook|", where the contest has been named before.
    return end - first > 1 && known.has(opener) && address.test(words[first - 1]?.key ?? '')
      ? { ...span, first: first + 1 }
      : span
  })
}
