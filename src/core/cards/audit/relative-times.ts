/** Finds times that mean something only on the day of the article: "yesterday", "last week", "the following day", "on Monday". */
import { monthNames, weekdayNames } from '../../facts/dates/calendar.ts'
import { namesDate, type OpenWord } from './card-words.ts'

const weekday = weekdayNames.join('|')
const month = monthNames.join('|')
const units =
  'day|night|morning|evening|afternoon|week|weekend|month|quarter|season|year|decade|century|spring|summer|autumn|fall|winter'
const counts = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|\\d+'

/** Left open whatever stands before. */
const always = [
  /\b(?:yesterday|today|tomorrow|tonight|nowadays|hereby)\b(?:['’]s\b)?|^(?:Yesterday|Today|Tomorrow|Tonight|Nowadays)\b/gu,
  new RegExp(
    `(?<!\\bthe |[’']s )\\b(?:last|next|this|past|coming|previous|following|same) (?:${units}|${weekday}|${month})s?\\b(?! of\\b| (?:1[0-9]|20)\\d\\d)`,
    'giu',
  ),
  /\b(?:earlier|later) (?:(?:this|that) (?:day|week|month|year|summer|spring|autumn|winter|fall)|in the (?:day|week|month|year))\b/giu,
  /\b(?:back then|by then|until then|till then|at that time|at that point|at this time|these days|those days)\b/giu,
  new RegExp(
    `(?<!\\b(?:every|each|a|Good|Black|Bloody|Ash|Super|Easter|Palm|Cyber|Holy|Maundy|Shrove|Fat|Whit|Red|Blue|Sheffield|Giving|Pancake) |\\d{4},? (?:a |on a )?)\\b(?:${weekday})\\b(?!,? (?:the )?(?:\\d|${month})|(?<!\\b[Oo]n \\p{L}+) \\p{Lu}\\p{L}+)`,
    'gu',
  ),
]
/** Told by a date that the question names before them. */
const besideDate = [
  new RegExp(
    `\\bthe (?:next|coming|past|last|previous|following|same|preceding) (?:(?:${counts}) )?(?:${units}|${weekday})s?\\b(?! of\\b)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:(?:${counts}|some|about|almost|nearly) )*(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:ago|earlier(?! than)|later(?! than)|afterwards?|before(?=[,?]| (?:in|at|on|that|with)\\b))`,
    'giu',
  ),
  /\b(?:now(?! (?:known|called|named))|currently|recently|soon(?! after\b)|lately|presently|at present|at the moment|right away|shortly(?! (?:after|before)\b)|the other day|at the time(?! of\b)|so far|to date|since then|just then|afterwards|at the same time(?! as\b))\b/giu,
]

export const mayTellTime = new RegExp(
  `\\b(?:yesterday|today|tomorrow|tonight|nowadays|hereby|last|next|this|past|coming|previous|preceding|following|same|earlier|later|then|that time|that point|days|ago|afterwards?|before|now|currently|recently|soon|lately|presently|present|moment|away|shortly|other day|at the time|so far|to date|(?:${weekday})s?)\\b`,
  'iu',
)

/** In the question's own words; `own` has its quotations blanked out at equal length. */
export function openTimes(own: string): OpenWord[] {
  const found: OpenWord[] = []
  const take = (match: RegExpExecArray | RegExpMatchArray): void => {
    const start = match.index ?? 0
    found.push({ text: match[0], start, end: start + match[0].length })
  }
  for (const pattern of always) for (const match of own.matchAll(pattern)) take(match)
  for (const pattern of besideDate)
    for (const match of own.matchAll(pattern)) if (!namesDate(own.slice(0, match.index))) take(match)
  return found
}
