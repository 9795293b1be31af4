/** Tells of which country an office is that an article leaves without one: "Prime Minister Ada Lund" where only one country is in play. */
import type { Span } from '../../facts/facts.ts'
import { type Country, countryNamed, countryOfCapital, countryOfDemonym } from '../../facts/actors/demonyms.ts'
import { once } from '../once.ts'
import { type Reading, sentenceAt, tokensIn } from '../reading.ts'

/** Offices of a state: with its name, the title says all. */
const office =
  /^(?:(?:deputy|vice|first|acting|interim|caretaker)[- ])*(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|emperor|crown prince|crown princess|chief justice|attorney general|prosecutor general|secretary of state|opposition leader|supreme leader|(?:\p{Ll}+ (?:and )?){1,3}minister|minister (?:of|for) (?:the )?[\p{L} ]+|(?:foreign|home|defen[cs]e|treasury|homeland security|health|education|energy|environment|transport(?:ation)?|trade|commerce|labou?r|agriculture|interior|culture) secretary|secretary of (?:defen[cs]e|commerce|labor|energy|education|agriculture|transportation|homeland security|health)|president-elect|vice-president)$/u
export const isStateOffice = (title: string): boolean => office.test(title.toLowerCase())

/** No other country calls its ministers so. */
const american =
  /^(?:secretary of (?:state|defense|commerce|labor|energy|education|agriculture|transportation|homeland security)|(?:defense|treasury|homeland security|commerce|labor|interior|agriculture|transportation|energy) secretary)$/

export const isAmericanOffice = (title: string): boolean => american.test(title)
/** States of a federation have these too. */
const alsoRegional = /\b(?:attorney general|chief justice|premier|king|queen|emir|sultan|crown prince|crown princess)$/

interface Named {
  readonly country: Country
  readonly span: Span
}

/** Countries by name, people and capital, in text order. */
const countriesIn = once((reading: Reading): readonly Named[] => {
  const named = reading.actorsInOrder.flatMap(({ surface, start, end, type }): Named[] => {
    const country = type === 'person' ? undefined : (countryNamed(surface) ?? countryOfCapital(titleCased(surface)))
    return country ? [{ country, span: [start, end] }] : []
  })
  const taken = new Set(named.map(({ span }) => span[0]))
  const people = reading.analysed.tokens.flatMap(({ surface, start, end }): Named[] => {
    const country = /^\p{Lu}/u.test(surface) && !taken.has(start) ? countryOfDemonym(surface) : undefined
    return country ? [{ country, span: [start, end] }] : []
  })
  return [...named, ...people].sort((a, b) => a.span[0] - b.span[0])
})

/** Datelines stand in capitals. */
const titleCased = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name

/** So large a share of all that is said of countries is an article about one; less will do where it also comes from there. */
const mostly = 0.8
const mostlyAtHome = 0.55

export function homeCountry(reading: Reading, offset: number, title: string): Named | null {
  const all = countriesIn(reading)
  const counts = new Map<string, number>()
  for (const { country } of all) counts.set(country.name, (counts.get(country.name) ?? 0) + 1)
  const wanted = american.test(title) ? 'United States' : mainOf(counts, all, reading)
  if (wanted === null || !counts.has(wanted) || alsoRegional.test(title)) return null
  const [from, to] = sentenceAt(reading, offset)
  const rival = (american.test(title) ? [] : all).some(
    ({ country, span }) => span[0] >= from && span[0] < offset && span[1] <= to && country.name !== wanted,
  )
  if (rival || (!american.test(title) && saysOtherwise(reading, offset))) return null
  return (
    all.findLast(({ country, span }) => country.name === wanted && span[1] <= offset) ??
    all.find(({ country }) => country.name === wanted) ??
    null
  )
}

function mainOf(counts: ReadonlyMap<string, number>, all: readonly Named[], { text }: Reading): string | null {
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  const [first] = all
  const line = text.lastIndexOf('\n', first?.span[0] ?? 0) + 1
  const isDateline = first !== undefined && /^[^\n]{0,60}[—–-]\s/.test(text.slice(line)) && first.span[0] - line < 50
  const share = isDateline && first.country.name === most?.[0] ? mostlyAtHome : mostly
  // "A Danish engineer" alone does not make an article one about Denmark.
  const enough = isDateline ? 2 : 3
  return most && most[1] >= Math.max(enough, share * all.length) ? most[0] : null
}

/** "Prime Minister Ada Lund of Karsava", and states or provinces that have ministers of their own. */
const saysOtherwise = (reading: Reading, offset: number): boolean =>
  tokensIn(reading, sentenceAt(reading, offset)).some(({ lower }) =>
    /^(?:state|provincial|province|regional|governor|autonomous|scottish|welsh|kurdish|palestinian)$/.test(lower),
  )
