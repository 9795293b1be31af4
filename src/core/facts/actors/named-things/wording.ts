/** The shapes of names in capitals that the patterns of named things are made of, and how their ends are trimmed. */

/** Longer runs of letters, hyphens and apostrophes are no words; the bound keeps the search linear. */
const maxWordChars = 60
const calendarWord =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|April|June|July|August|(?:Sept|Nov|Dec)ember|October'
/** A capitalised word, with an initial, hyphen or apostrophe inside; no weekday or month, which stand behind names. */
export const cap = `(?:(?!(?:${calendarWord})\\b)\\p{Lu}(?:[\\p{L}\\d’'-]{1,${String(maxWordChars)}}|\\.)?)`
export const caps = `${cap}(?: (?:(?:of|on|the|for|and|de|da|du|to|against) ){0,2}${cap}){0,6}`

/** Words that stand in capitals before a name because they open the sentence. */
const openers = new Set(
  `the a an this that these those and but or so yet nor under in on at by for from with without within after before
  during until till since while when as if of to into against like both all not no only even then now today his her its
  their our my your despite besides through throughout across over around between among outside inside what who
  which because though although unless whether about above behind ahead once`.split(/\s+/),
)
/** Owners that are part of a name: "Women's World Cup", "Children's Rights Act". */
const ownersInNames =
  /^(?:women|men|children|people|girls?|boys?|workers?|veterans?|patients?|king|queen|mother|father|saint|st|players?|ladies|master|champion|farmer|fisher|writer|president|governor|mayor)['’]?s?['’]$/iu

/** How many characters before the bare name: articles, words that open a sentence, "Saturday's", "Kenya's", "A." of an answer. */
export function openingLength(name: string): number {
  let from = Math.max(0, name.lastIndexOf(' The ') + 1)
  for (;;) {
    const space = name.indexOf(' ', from)
    if (space < 0) return from
    const word = name.slice(from, space)
    const isOwner = /['’]s$/.test(word) && name.includes(' ', space + 1)
    if (!openers.has(word.toLowerCase()) && !(isOwner && !ownersInNames.test(word.slice(0, -1)))) return from
    from = space + 1
  }
}
