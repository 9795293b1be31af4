/** The one judge of what a question leaves open: pronouns without a name, "the province", "yesterday". Only the card's own words are read. */
import { cardWords, type CardWord, type NameKinds, type OpenWord } from '../audit/card-words.ts'
import { boundThey, theyIn } from '../audit/bound-they.ts'
import { mayHoldDefinite, openDefinitesIn } from './open-definites.ts'
import { mayPoint, openPointers } from './pointing-words.ts'
import { mayHoldPronoun, openPronouns } from '../audit/pronouns.ts'
import { mayTellTime, openTimes } from '../audit/relative-times.ts'
import { storyBefore } from '../story/opening.ts'
import { blankQuotes } from '../wording/words.ts'

const nothingKnown: NameKinds = new Map()
const nobody: ReadonlySet<number> = new Set()

/** The words that are left open, in their order; empty for a question that stands alone. */
export const openWords = (prompt: string, kinds: NameKinds = nothingKnown, saysThey = false): string[] =>
  openWordsIn(prompt, kinds, saysThey).map(({ text }) => text)

/** The same with their places; what overlaps is found once. `saysThey`: its "they" are all meant for whoever is asked for. */
export function openWordsIn(prompt: string, kinds: NameKinds = nothingKnown, saysThey = false): OpenWord[] {
  const own = blankQuotes(prompt)
  const found: OpenWord[] = mayTellTime.test(own) ? openTimes(own) : []
  const hasOwnQuotes = own !== prompt
  const needsWords = mayHoldPronoun.test(prompt) || mayPoint.test(own) || mayHoldDefinite.test(own)
  if (needsWords) {
    const words = cardWords(prompt)
    const take = (first: number, end: number): void => {
      const [start, stop] = [words[first]?.start ?? 0, words[end - 1]?.end ?? 0]
      found.push({ text: prompt.slice(start, stop), start, end: stop })
    }
    const they = saysThey ? theyIn(words) : []
    const bound = saysThey ? boundThey(words, kinds) : nobody
    for (const at of they) if (!bound.has(at)) take(at, at + 1)
    if (mayHoldPronoun.test(prompt))
      for (const at of openPronouns(words, kinds)) if (!they.includes(at)) take(at, at + 1)
    for (const [first, end] of openPointers(words)) take(first, end)
    for (const { first, end, isSure } of openDefinitesIn(words, storyBefore(prompt))) if (isSure) take(first, end)
    if (hasOwnQuotes) for (const at of openQuotations(words)) take(at, at + 1)
  }
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((one, at) => !sorted.slice(0, at).some((other) => other.end > one.start))
}

/** First words of quotations that mean what the reader of the card cannot see: "He …", "This is …". */
function openQuotations(words: readonly CardWord[]): number[] {
  const found: number[] = []
  const quotations = new Set(words.flatMap(({ quotation }) => (quotation === null ? [] : [quotation])))
  for (const one of quotations) {
    const first = words.findIndex(({ quotation, surface }) => quotation === one && /^\p{L}/u.test(surface))
    const inside = words.filter(({ quotation }) => quotation === one)
    const opener = words[first]
    if (!opener || inside.length < 4) continue
    const text = inside.map(({ surface }) => surface).join(' ')
    if (opensInTheAir.test(opener.surface) && (!/^Th(?:is|ese)$/.test(opener.surface) || pointsOutside(text)))
      if (!/^(?:(?:That|This) (?:is|was) (?:why|what|how|when)|He who|Those who|She who) /.test(text)) found.push(first)
  }
  return found
}

const opensInTheAir = /^(?:He|She|They|This|That|These|Those|Him|Her|His|Their|Both|Such)$/
const pointing = /^\W*(?:\w+,? ){0,2}(?:this|these|those)\b(?: (\p{Ll}+))?/iu
/** Behind "this" these are no noun that it could point at, or one that tells nothing. */
const tellsNothing =
  /^(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|be|been|just|also|only|really|never|not|and|or|but|to|for|in|on|at|of|by|with|from|into|as|if|because|when|while|who|which|that|all|kind|sort|type|way|thing|things|one|ones|time|year|years|month|week|day|morning|evening|afternoon|summer|winter|spring|autumn|point|moment|place|case|matter|issue|problem|question|fact|idea|measure|step|situation|means|meant|makes|made|comes|came|goes|went|shows|showed|gives|gave|happens|happened|takes|took|man|woman|person|people|guys?)$/u

/** "This is a mistake" hangs in the air; "This dam should never have been approved" says of what it speaks. */
export function pointsOutside(words: string): boolean {
  const match = pointing.exec(words)
  return match !== null && (match[1] === undefined || tellsNothing.test(match[1].toLowerCase()))
}
