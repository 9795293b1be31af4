/** Finds the verb of a heading, where taggers see nouns only: "Prices fall to new lows". */
import { retagged, type Word } from '../syntax/word.ts'

/** What happens in headings, where taggers see nouns only. */
const headline = new Set(
  `fall rise drop climb jump plunge surge slide hit kill win lose beat visit meet reach seek face plan back vow urge call
  warn claim open close end start begin return agree sign elect vote protest march strike ban cut raise resign quit die
  arrest attack launch test release crash collapse halt block reject approve pass land dock arrive leave mark celebrate
  honor honour join name appoint sue charge jail sentence free rescue evacuate recall delay cancel postpone suspend
  merge buy sell report announce reveal defeat form play stand lie include contain hold keep run mark cover remain light`.split(
    /\s+/,
  ),
)

export function withHeadlineVerb(words: readonly Word[]): Word[] {
  const at = words.findIndex(({ tag, lower }, index) => {
    const subject = words[index - 1]
    const base = headline.has(lower) ? lower : lower.replace(/(?:e?s|e?d)$/, '')
    const known = headline.has(base) || headline.has(`${base}e`)
    const follows = words[index + 1]
    return (
      tag === 'NOUN' &&
      known &&
      (agrees(subject, lower) || (base === lower && subject?.tag === 'PROPN' && follows?.tag === 'PROPN')) &&
      follows !== undefined &&
      (follows.tag !== 'NOUN' || words[index + 2]?.lower === 'of') &&
      follows.lower !== 'of'
    )
  })
  return words.map((word, index) => (index === at ? retagged(word, 'VERB') : word))
}

/** A plural takes the base form, a singular the one in -s. */
export function agrees(subject: Word | undefined, verb: string): boolean {
  if (subject?.tag !== 'NOUN' && subject?.tag !== 'PROPN') return false
  return /[^s]s$/.test(subject.lower) ? !/s$/.test(verb) : /[^s]s$/.test(verb)
}
