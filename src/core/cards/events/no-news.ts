/** Tells what no teacher would ask the day of: a reporter's judgement, a period's own end, a figure of business, a match among many. */

interface EventWords {
  readonly subject: string
  readonly rest: string
}

/** What a reporter sees, and nobody does: "the fate of the plan", "tensions", "the gap". */
const judged =
  /^(?:the |an? |its |their |his |her )?(?:[\p{L}’'-]+ ){0,3}?(?:fate|future|mood|tone|tensions?|pressure|momentum|focus|attention|spotlight|prospects?|outlook|situation|questions?|hopes?|fears?|doubts?|worries|speculation|criticism|controversy|rhetoric|gap|undercurrent|crisis|crises|trend|role|image|reputation|popularity|interest|revelations?|reaction|backlash|outrage)(?= (?:of|for|in|over|about|between|around|that|among|on)\b|$)/iu
/** So are these turns, whoever takes them. */
const figurative =
  /\b(?:(?:into|in) question|off to (?:a|an) [\p{L} -]*start|under (?:fire|scrutiny|pressure|criticism)|(?:some |much |more )?heat(?: for\b|$)|(?:a |an |the )?(?:[\p{L}-]+ )*(?:turn|toll|twist|centre stage|center stage|crossroads)(?: for the (?:worse|better))?)$|^(?:heat for|a crossroads)\b/iu
/** Said, not done: "offered some pointed advice". */
const talk =
  /^(?:some |much |an? |the |his |her |their )?(?:[\p{L}-]+ )?(?:advice|remarks|comments|thoughts|praise|words|warnings?)\b/iu
/** What somebody felt about it, and "sent a letter to the dean", which does not tell what the letter says. */
const reacts = new Set('welcome praise hail applaud laud lament'.split(' '))
const untoldLetter =
  /^(?:an? |the |its |his |her |their )?(?:[\p{L}-]+ )?letter(?! (?:bomb|of|on|over)\b)(?!.*\b(?:asking|calling|urging|demanding|requesting|seeking|saying|stating|warning|announcing|accusing|opposing|protesting|criticizing|criticising|supporting|objecting|about|that)\b)/iu
/** Where somebody came back from. */
const leisure =
  /^(?:from |on )(?:an? |the |his |her |their )?(?:[\p{Ll}-]+ )?(?:holidays?|vacation|leave|break|honeymoon)$/u
/** "at least 76 people were killed": where, and by what? */
const countOfPeople =
  /^(?:(?:at least|about|around|some|nearly|almost|over|more than|up to|an estimated) )?(?:\d[\d,]*|\p{Ll}+) (?:people|persons|civilians|men|women|children|victims|others)$/iu
/** "at a surprisingly robust pace", "vied for the title" */
const opinion =
  /\b(?:surprisingly|remarkably|unusually|disappointingly|impressively)\b|^for the (?:title|spotlight|attention|mantle)\b/iu
/** What companies pay and tell by the calendar. */
const business = /\b(?:dividends?|earnings|payouts?)\b|^(?:its |the )?(?:[\p{L}-]+ )?results$/iu
const comparison =
  /\b(?:higher|lower|record|flat|weaker|stronger) (?:sales|profits?|earnings|revenues?|income|output)\b/iu
const period =
  /^(?:the |its |their )?(?:[\p{L}-]+ )*(?:quarter|half|half-year|year|period|months?|weeks?|term|season)$/iu

/** "earned $1.7 billion", "rose 0.2 per cent": of what company or index there are hundreds. */
const earns = new Set('earn post net gross record report register book lose'.split(' '))
const moves = new Set(
  'rise fall increase decrease decline grow drop climb gain slip jump soar shrink tumble plunge slide edge inch surge advance ease'.split(
    ' ',
  ),
)
const amount =
  /^(?:by |up |down |an? )*(?:[\p{L}-]+ )?(?:[$£€¥#]\s?|C\$|US\$)?\d[\d.,]*(?: (?:million|billion|trillion|m|bn))?\b/iu
const measure =
  /%|\bper ?cent\b|\bpoints?\b|\bcents?\b|[$£€¥#]|\b(?:million|billion|trillion)\b|\b(?:profit|earnings|revenue|sales|income|loss)\b/iu

export function isNoNews(lemma: string, { subject, rest }: EventWords): boolean {
  return (
    judged.test(subject) ||
    figurative.test(rest) ||
    talk.test(rest) ||
    // "welcomed the figures": whom somebody received has a name.
    (reacts.has(lemma) && /^(?:the|an?|its|his|her|their)\b(?!.*\b(?:to|into)\b.*\p{Lu})/u.test(rest)) ||
    (/^(?:send|write|sign|deliver|address)$/.test(lemma) && untoldLetter.test(rest)) ||
    leisure.test(rest) ||
    (rest === '' && countOfPeople.test(subject)) ||
    opinion.test(rest) ||
    business.test(subject) ||
    comparison.test(rest) ||
    (/^(?:begin|start|end|close)$/.test(lemma) && period.test(subject)) ||
    ((earns.has(lemma) || moves.has(lemma)) && amount.test(rest) && measure.test(rest.slice(0, 60))) ||
    (/^(?:post|report|record)$/.test(lemma) && /\d/.test(rest) && measure.test(rest))
  )
}

/** "Lund resigned": from what? "the chairman Ada Lund resigned" says it. */
export const isBareResignation = (lemma: string, { subject, rest }: EventWords): boolean =>
  /^(?:resign|retire|quit)$/.test(lemma) && rest === '' && subject.split(' ').length <= 3

/** "other officials", "both sides": said beside what the sentence before told. */
export const isBesideOthers = (subject: string): boolean =>
  /^(?:(?:the |many |some |several |two |three )?other|others|both|another|the (?:others|rest|two|three|latter|former))\b/i.test(
    subject,
  )
