/** Tells whether speakers without a name of their own are told exactly by the name of what they belong to: "police in Lonn". */
import { countryNamed, isDemonym } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import type { Span } from '../../facts/facts.ts'
import { type Reading, within } from '../reading.ts'

const count = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many'
const people = new Set('people residents relatives families women men police authorities'.split(' '))
const bodies = new Set(
  `government delegation side camp team office council mission embassy administration committee board ministry bureau chamber
  federation union branch chapter army navy parliament court`.split(/\s+/),
)
/** "a |spokesman| for Lonn", "two |engineers| from Lonn", "the town |council| of Lonn". */
const nameBehind = new RegExp(
  String.raw`^(?:the |an? )?(?:(?:${count}) )?(?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}+) (?:of|at|from|in|for|with) (?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,2}\p{Lu}[^,;]*$`,
  'u',
)
/** "the |Velmarian| delegation", "two |Mission| doctors". */
const nameBefore = new RegExp(
  String.raw`^(?:the |an? )?(?:(?:${count}) )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*(?: \p{Ll}[\p{L}-]*)? (\p{Ll}+)$`,
  'u',
)

export function isFromNamed(reading: Reading, [start, end]: Span, said: string): boolean {
  const text = said.charAt(0).toLowerCase() + said.slice(1)
  const [, behind] = nameBehind.exec(text) ?? []
  const [, before] = nameBefore.exec(said.replace(/^(?:The|An?|Two|Three|Four|Five|Some|Several|Many) /, '')) ?? []
  const noun = behind ?? before
  const names = within(reading.actorsInOrder, [start, end])
  const isNamed =
    names.some(({ type }) => type !== 'person') ||
    said.split(' ').some((word) => isDemonym(word) || countryNamed(word) !== undefined)
  if (noun === undefined || !isNamed) return false
  if (bodies.has(noun) || people.has(noun)) return true
  const { roleNouns, personNouns } = lexicon()
  const one = noun.replace(/s$/, '')
  if (noun !== one && (roleNouns.has(one) || personNouns.has(one))) return true
  // "The minister from Lonn" has a name; "a spokesman for Lonn", "a Lonn spokesman" is all that is told.
  return /^an? /.test(text) && roleNouns.has(noun) && !/^an? former /.test(text)
}
