/** Finds questions that shortening or a misread sentence has torn: a preposition at the end, a mark without its pair. */
import { holdsDateline } from '../../article/dateline.ts'
import { outsideQuotes } from '../wording/words.ts'

/** Nothing can end with these, since each promises a word more. */
const dangling =
  /\b(?:and|or|but|nor|of|the|an?|with|for|from|than|that|which|who|whose|his|her|its|their|our|my|your|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|if|because|very|such|as|into|between|per|not)$/iu
const doubled = /\b(\p{L}{2,})\s+\1\b(?<!\b(?:had|that) \1)|[“"]\s*[”"]|,\s*,|\s[,.;:?]|[.,;:]\?|\(\s*\)|\s['’]\s/iu

/** "missed a on 28 November 2030": a day put where a noun stood. */
const strayDay = /\b(?:an?|the|this|that|his|her|its|their) (?:on|in) (?:the )?(?:\d|\p{Lu}\p{Ll}+ \d)/u

/** "that Lund's not being asked": the verb was swallowed. */
const swallowed =
  /\p{Lu}\p{L}+['’]s (?<!\b(?:It|He|She|What|That|There|Who|Here)['’]s )(?:not|been|being|going to|got|never|also|still)\b/u

export function isTorn(text: string): boolean {
  const bare = text.replace(/[?.\s]+$/, '')
  const outside = outsideQuotes(bare, 'x')
  const count = (mark: RegExp): number => bare.match(mark)?.length ?? 0
  return (
    // The month is no "may".
    (dangling.test(outside) && !/\bMay$/u.test(outside)) ||
    /\p{L}['’]s?$/u.test(bare) ||
    doubled.test(bare) ||
    strayDay.test(outside) ||
    swallowed.test(outside) ||
    holdsDateline(outside) ||
    count(/"/g) % 2 === 1 ||
    count(/“/g) !== count(/”/g) ||
    count(/\(/g) !== count(/\)/g) ||
    /''|``|\[|\]|--|https?:|www\./.test(bare)
  )
}
