/** Tells whether quoted words can be read months later: no pronoun without its noun, and a matter of their own or of the story before them. */
import { holdsName, leansOnNothing } from '../standing/by-itself.ts'
import { pointsOutside } from '../standing/open-words.ts'
import type { Story } from '../story/headline.ts'
import { isToldBy } from '../story/told-by.ts'
import { contentWords } from '../wording/words.ts'

/** "A little, perhaps." is nothing that anybody need remember; "My name is not on the ballot, but our progress is on the ballot" is. */
const minWords = { plain: 5, pointed: 4 } as const
export function tellsSomething(words: string): boolean {
  const isPointed = /\S\s+\p{Lu}\p{L}{2,}|\d|, but\b/u.test(words)
  return contentWords(words).length >= minWords[isPointed ? 'pointed' : 'plain']
}

/** Opening so, they answer or go on from what was said before. */
const opensAmid =
  /^(?:(?:And|But|So|Or|Yes|No|Well|Because|Now|Then),? |(?:It|That|This|These|Those|There|They|You|He|She)\b|(?:I|We|You|They|It)['’]|I (?:was|am|had|have|did|do|never|just)\b|One of |Some of |All of |None of |Look\b|Just like\b|Let['’]?s?\b|Don['’]t|As you|If you|What (?:I|we|you|they|he|she)\b|\p{Ll})/u
/** "the harbour board", "a safe zone": a thing told by two words. */
const pair = /\b(?:an?|our|every|all|no) (?:\p{Ll}{3,}[ -]){1,2}\p{Ll}{3,}/u
/** "it is time to", "it seems that", "make it easy to": stands for nothing. */
const emptyIt = String.raw`(?:['’]s| (?:is|was|would be|will be|has been|seems?|appears?|takes?|took|makes?))(?: \p{L}+){0,2} (?:that|to|time|when|if|who|for)\b| rain\p{L}*`
const foundIt = String.raw`\b(?:make|makes|made|making|find|finds|found) [Ii]t(?= \p{L}+ (?:to|that|for)\b)`
const standingIt = String.raw`\b[Ii]t(?:s|self)?\b(?!${emptyIt})(?<!${foundIt})`
/** "In Lisbon it works well": a town beside it does not tell what does. */
const looseIt = new RegExp(standingIt, 'u')
const toldBefore =
  /\b(?:an?|the|our|my|your|every|each) \p{L}{3,}|^(?:The )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:is|was|has|had|will|can)\b/u

/** "God forbid we ask the FBI anything" is a mood, not a matter. */
const minNamedWords = 5
const isMusing =
  /\b(?:something|anything|everything|somebody|everybody|everyone|any(?:one|body)(?! who\b)|sort of|(?<!\b(?:what|which|this|that) )kind of)\b/iu
/** "The year after, in Lonn, …": after what? */
const opensLater =
  /^(?:The (?:next|following|same) \p{Ll}+|(?:\p{L}+ ){1,2}(?:years?|days?|weeks?|months?|hours?|minutes?) (?:after|before|later|earlier)|Later|Afterwards?|Meanwhile)\b/u
const answersBack =
  /^(?:(?:And|But|So|Or|Because|Now|Then),? |(?:Yes|No|Well)(?:[,.]| (?!one|body))|(?:It|That|This|These|Those|They|He|She)\b(?! (?:is|was) (?:\p{L}+ )?(?:that|to|time)\b)|There (?!(?:is|are|was|were|will|has|have|can|must|should|would)\b)|It['’]|They['’]|\p{Ll})/u
/** "an action that exceeds that limit", "begin with the one in front", "at that point": which? */
const pointsBack =
  /\b\p{Ll}+(?:s|ed) (?:that|this) \p{Ll}+[.!?]?$|\bthe ones?\b(?! (?:who|that|which|of|we|I|you)\b)|\bat that \p{Ll}|\b(?:do|does|did|doing|done|say|said) so\b|\ba similar\b|\b(?:these|those) things\b|\bthe other \p{Ll}|\b(?:of|in|from|to|over|up|down|out) there\b|\bhere\b|\bmakes (?:this|that)\b/u
/** "six shells of them", "for all of those questions": which? */
const ofThem = /\b(?:all|any|some|most|each|one|none|both|\p{Ll}{3,}s) of (?:these|those|them)\b/iu
const tellsThing = (words: string): boolean => pair.test(words) && contentWords(words).length >= 7

/** The words themselves say what they are about; the day on which "we" spoke tells who "we" are. */
export function tellsOfWhat(words: string, isDated: boolean, story: Story | null): boolean {
  if (opensLater.test(words) || ofThem.test(words)) return false
  if (story) return !answersBack.test(words) && !pointsBack.test(words) && !isMusing.test(words) && !hasLooseIt(words)
  if (/^We (?!\p{Lu})/u.test(words) && !(isDated && (holdsName(words) || tellsThing(words)))) return false
  if (contentWords(words).length < minNamedWords || isMusing.test(words)) return false
  if (opensAmid.test(words) || hasLooseIt(words) || !leansOnNothing(words)) return false
  return holdsName(words) || (pair.test(words) && /\d/.test(words)) || (isDated && tellsThing(words))
}

/** "this crisis" points at what the story tells. */
export const withToldNouns = (words: string, story: Story): string =>
  words.replace(/\b([Tt]h)(?:is|at|ese|ose) (\p{Ll}+)(?<!ly)/gu, (all, opener: string, noun: string) =>
    isToldBy(story, `the ${noun}`) ? `${opener}e ${noun}` : all,
  )

function hasLooseIt(words: string): boolean {
  const match = looseIt.exec(words)
  return match !== null && !toldBefore.test(words.slice(0, match.index))
}

/** "Make Your Kid a Millionaire" names a book; it is not speech. */
export function isTitle(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3)
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** Third persons, "it" and "this" without a noun before them tell nothing months later; `people` are the words of the names of persons. */
export function leavesOpen(words: string, people: ReadonlySet<string>): boolean {
  if (
    pointsOutside(words) ||
    /^\W*(?:(?:And|But|So|Or|Because),? )?(?:That|Those|He|She|They|His|Her|Their)\b/.test(words)
  )
    return true
  for (const match of words.matchAll(thirdPerson)) {
    const before = words.slice(0, match.index)
    const isPlural = /^(?:they|them|their)$/i.test(match[0])
    const names = before.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
    const isNamed =
      before.includes(']') ||
      (isPlural ? names.length > 1 : names.some((name) => people.has(name.replace(/['’]s?$/, ''))))
    if (!isNamed && !(isPlural && /\b(?:[Pp]eople|\p{Ll}{3,}s)\b/u.test(before))) return true
  }
  return (
    hangingThing.test(words) ||
    hangingSubject.test(words) ||
    [...words.matchAll(thing)].some(({ index }) => !nounBefore.test(words.slice(0, index)))
  )
}

const thirdPerson = /\b(?:he|she|him|her|his|they|them|their)\b/gi
const thing = new RegExp(standingIt, 'gu')
const nounBefore =
  /\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Yy]our|this|that|these|[Nn]o|[Ee]very|[Ss]ome|[Aa]ny|[Oo]ne)\s+\p{L}{3,}|(?<=\S\s)\p{Lu}\p{L}+|\p{Ll}{4,}s\b|\]/u
/** "This is …", "do that", "after this". */
const hangingThing =
  /\b(?:do|did|does|doing|done|of|about|like|for|with|by|from|on|at|to|after|before|know|think|say|said|tell|see|make|want|need|pull|take|put|keep|call) (?:this|that|these|those)(?=[\s]*(?:$|[.,;!?]|and\b|but\b|because\b|is\b|was\b|anymore\b|in\b|again\b|here\b|happen\b|to\b|back\b))/iu
/** ", that is not": it stands for what was said before; "in that fact". */
const hangingSubject =
  /\blike (?:that|this)\b|(?:^|[,;:.!?—–-]\s+|\b(?:and|but|so|because|think|know|say|if) )(?:that|this)(?:['’]s| is| was| are| will| would| has| had| could| can| should| may| might)\b|\b(?:in|of|about|by|for|with|to) (?:that|this) \p{Ll}+[.,!?]?(?:$| )/iu
