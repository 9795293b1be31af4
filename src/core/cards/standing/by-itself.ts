/** Tells whether reported words say by themselves what they are about: a name or a number, enough beside it, and nothing told a sentence back. */
import type { Story } from '../story/headline.ts'
import { openDefinites } from './open-definites.ts'
import { isLinked, isToldBy } from '../story/told-by.ts'
import { contentWords } from '../wording/words.ts'

const minContentWords = 5
/** What opens with a name says at once what it is about: "that the Ostrel dam was safe". */
const minBehindName = 3
/** Beside its numbers. */
const minWordsWithoutName = 9

const calendar =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
/** A capital amid a sentence that is no month. */
const name = new RegExp(`(?<=[\\p{L}\\d,;’'”–—-]\\s+(?:[“‘"'(\\[])?)(?!(?:${calendar})\\b)\\p{Lu}[\\p{L}\\d]+`, 'u')
/** "10 February 2032", "August 5, 2019": when, but not what of. */
const date = new RegExp(
  `\\b(?:\\d{1,2} )?(?:${calendar})(?: \\d{1,2},?)?(?: \\d{4})?|\\b(?:in|by|since|until|of) \\d{4}\\b`,
  'gu',
)

/** In whole sentences: their first words prove nothing. */
export const holdsName = (text: string): boolean => name.test(text)
/** In what goes on from "who said that". */
export const clauseHoldsName = (text: string): boolean => name.test(`that ${text}`)
const holdsNumber = (text: string): boolean => /\d/.test(text.replace(date, ''))

/** "withdraw it", "as such", "the same reasoning": whoever has not read the article asks which. */
const leansOnArticle =
  /\b(?:the same|such|another|the latter|the former|the others?|likewise|therein|thereof|so far)\b(?! (?:as|time|way)\b)|\bthere(?:[.,;?”]|$| (?:and|by|in|on|to|for|with|from|who|that)\b)/u
const third = /\b(?:he|she|him|her|his|hers|himself|herself)\b/iu
const fullName = /\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]* )?\p{Lu}[\p{L}'’-]+/u
/** "withdraw it and …": an object that is no reader's to find. */
const objectIt =
  /\b(?!(?:that|if|when|because|and|but|while|as|until|after|before|whether|said|says|where|since|though|although|than|make|makes|made|making|find|found|finds) )\p{Ll}+ it(?:self)?(?:$|[.,;?”]| (?:\p{Ll}+ly|and|or|to|for|with|from|in|on|at|as|by|a|an|the|all|out|up|off|down|back)\b)/u

/** "denied there ever was one", "holding more than a dozen", "wanted three shillings instead": of what? */
const leavesOut =
  /\b(?:(?<!\b(?:no|any|every|some|each) )one|dozens?|hundreds|thousands|both|several|most|half|neither|either|none|instead|so|too|an? (?:third|quarter|half))[.?”]*$|\b(?:have|has|had|find|found|get|got) none\b(?! of)|\ba new one\b/iu

/** "fewer than a third had gone home": of whom? */
const opensWithShare =
  /^(?:(?:fewer|more|less) than )?(?:an? |one |two )(?:thirds?|quarters?|half|dozen)\b(?! of | \p{L}+s\b)/iu

/** "both parties", "five other teams": two that were told before, others than which? */
const opensBesideOthers =
  /^(?:both (?!.* and )\p{Ll}|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most) others?\b)/iu

/** Months later, nobody knows when that was. */
const tooNear = /\b(?:now|ago|today|tonight|tomorrow|yesterday|here)\b/iu

/** Nothing in it stands for what only the article tells; quoted words are read like the others. */
export function leansOnNothing(text: string, story: Story | null = null): boolean {
  const leaning = leansOnArticle.exec(text)?.[0]
  if (leaning !== undefined && !isToldIn(story, leaning)) return false
  if (
    openDefinites(text, story).length > 0 ||
    objectIt.test(text) ||
    leavesOut.test(text) ||
    opensWithShare.test(text) ||
    opensBesideOthers.test(text) ||
    tooNear.test(text)
  )
    return false
  const pronoun = third.exec(text)
  return pronoun === null || fullName.test(text.slice(0, pronoun.index))
}

const opensNamed = /^(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}\d]+/u

const isToldIn = (story: Story | null, phrase: string): boolean => story !== null && isToldBy(story, phrase)

/** With the story before it, few words are enough if they name somebody or take up the story's own; else they answer what the sentences before told. */
const minInStory = { named: 3, linked: 3, loose: 4 } as const

function tellsInStory(text: string, story: Story): boolean {
  const words = contentWords(text).length
  const kind = clauseHoldsName(text) || holdsNumber(text) ? 'named' : isLinked(story, text) ? 'linked' : 'loose'
  return words >= minInStory[kind] && leansOnNothing(text, story)
}

/** A stranger knows what is spoken of. */
export function tellsByItself(text: string, story: Story | null = null): boolean {
  if (story) return tellsInStory(text, story)
  const words = contentWords(text).filter((word) => !/^\d/.test(word)).length
  const isNamed = clauseHoldsName(text)
  return (
    (isNamed
      ? words >= (opensNamed.test(text) ? minBehindName : minContentWords)
      : holdsNumber(text) && words >= minWordsWithoutName) && leansOnNothing(text)
  )
}
