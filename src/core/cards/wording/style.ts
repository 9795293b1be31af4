/** Decides from an article's own words whether its cards are written in British or American English. */

export interface Style {
  readonly spelling: 'british' | 'american'
  /** "5 August 2019" or "August 5, 2019". */
  readonly dateOrder: 'day-month' | 'month-day'
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?'
const dayMonth = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'g')
const monthDay = new RegExp(`\\b${month} \\d{1,2}\\b(?!\\d|:)`, 'g')

/** Endings and words that only one of the two has; -ise is left out where both write it (advise, rise). */
const british =
  /\b\w+(?:isation|ised|ising|yse[ds]?|ysing)\b|\b(?:colour|favour|honour|labour|neighbour|behaviour|harbour|rumour|humour|armour)\w*|\b(?:centre|theatre|metre|litre|fibre|defence|offence|licence|programme|grey|tyre|cheque|kerb|aluminium|ageing|towards|whilst|travelled|travelling|cancelled|labelled|modelled|fuelled|counsellor|jewellery|manoeuvre)s?\b/gi
const american =
  /\b\w+(?:ization|ized|izing|yze[ds]?|yzing)\b|\b(?:color|favor|honor|labor|neighbor|behavior|harbor|rumor|humor|armor)(?!ou)\w*|\b(?:center|theater|meter|liter|fiber|defense|offense|program|gray|toward|traveled|traveling|canceled|labeled|modeled|fueled|counselor|jewelry|maneuver)s?\b/gi
/** Written the same way everywhere. */
const both =
  /^(?:advis|surpris|comprom|exerc|prom|ra|pra|revis|superv|televis|improv|devis|disgu|prec|conc|adv|ar|wise|otherw)/i

const count = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].filter(([word]) => !both.test(word)).length

export function readStyle(text: string): Style {
  const days = count(text, dayMonth) - count(text, monthDay)
  const words = count(text, british) - count(text, american)
  const spelling = words > 0 ? 'british' : words < 0 ? 'american' : days < 0 ? 'american' : 'british'
  // Some British papers write "August 5": what the article does with its own dates wins over its spelling.
  const dateOrder = days > 0 ? 'day-month' : days < 0 || spelling === 'american' ? 'month-day' : 'day-month'
  return { spelling, dateOrder }
}
