/** Tells by their roles what sort of people two are: nobody takes a grain trader for the chancellor. */
import { countryNamed, countryOfDemonym } from '../../facts/actors/demonyms.ts'
import { type BodyKind, kindOfBody } from './body-kind.ts'
import { lookup } from '../../lookup.ts'

export type PersonSort =
  'politician' | 'official' | 'business' | 'expert' | 'law' | 'press' | 'sport' | 'arts' | 'cleric' | 'private'

const heads: Readonly<Record<PersonSort, string>> = {
  politician: `senator sen representative rep congressman congresswoman lawmaker legislator minister premier chancellor mayor gov
    governor nominee candidate mp mep deputy councillor councilman councilwoman king queen prince princess sultan emir politician
    contender speaker`,
  official: `spokesman spokeswoman spokesperson ambassador envoy diplomat commander general gen colonel col major lieutenant lt sergeant
    admiral officer sheriff commissioner inspector superintendent official adviser advisor aide strategist coordinator staff`,
  business: `executive ceo chairman chairwoman chairperson chair founder co-founder owner manager director treasurer trader broker banker
    boss partner investor organiser organizer cfo coo entrepreneur`,
  expert: `professor researcher scientist economist analyst historian expert lecturer fellow scholar doctor surgeon physicist chemist
    engineer specialist mathematician statistician academic`,
  law: 'judge lawyer attorney prosecutor solicitor barrister justice counsel magistrate',
  press:
    'reporter journalist editor columnist correspondent anchor host commentator blogger photographer presenter broadcaster',
  sport: `coach player striker goalkeeper midfielder defender pitcher quarterback champion sprinter swimmer referee winger captain
    athlete footballer cyclist boxer runner`,
  arts: `actor actress singer musician composer conductor painter author novelist poet writer playwright filmmaker rapper artist curator
    architect comedian`,
  cleric: 'bishop archbishop pope imam priest rabbi cardinal pastor cleric ayatollah vicar',
  private: `mother father wife husband widow widower son daughter brother sister uncle aunt cousin parent resident neighbour neighbor
    farmer fisherman student pupil witness survivor victim passenger tourist patient driver voter supporter protester shopkeeper`,
}

const sortOfHead = new Map(
  (Object.keys(heads) as PersonSort[]).flatMap((sort) => heads[sort].split(/\s+/).map((word) => [word, sort] as const)),
)
/** At the head of a state or a party these are politicians, elsewhere they run a business or an association. */
const ofState = /^(?:president|secretary|leader|chief|head|chairman)$/
const runs: Readonly<Record<string, PersonSort>> = lookup({
  president: 'business',
  chief: 'business',
  head: 'business',
})

/** Undefined where the words tell none. */
export function sortOfRole(words: string): PersonSort | undefined {
  const [title = ''] = words.split(/,| (?:of|for|at|with|to|from|in) /u)
  const said = title.toLowerCase().split(/[\s.]+/)
  if (/\bpress secretary$/i.test(title)) return 'official'
  if (/\bchief of staff\b|\bcampaign (?:manager|chief|director)$/i.test(words)) return 'official'
  const head = said.findLast((word) => sortOfHead.has(word) || ofState.test(word) || word.endsWith('ologist'))
  if (head === undefined) return undefined
  if (head.endsWith('ologist')) return 'expert'
  // "President Ada Lund": only a state's president goes by the bare title.
  if (/^president$/i.test(words)) return 'politician'
  const sort = ofState.test(head) && isPolitical(words) ? 'politician' : (sortOfHead.get(head) ?? runs[head])
  return sort === 'business' ? (runsBody[kindOfBody([words]) ?? 'company'] ?? sort) : sort
}

/** Who heads an authority, a party or a school is no man of business. */
const runsBody: Readonly<Partial<Record<BodyKind, PersonSort>>> = {
  state: 'official',
  armed: 'official',
  court: 'law',
  party: 'politician',
  school: 'expert',
}

const isPolitical = (words: string): boolean =>
  /\b(?:US|U\.S\.|party|opposition|parliamentary|majority|minority|vice|foreign|defen[cs]e|home|treasury|interior|secretary of state)\b/i.test(
    words,
  ) || countryIn(words) !== undefined

/** The state whose office it is: "Norland’s president", "president of Norland". */
export function countryIn(words: string): string | undefined {
  const names = [...words.matchAll(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/gu)].map(([name]) => name)
  for (const name of names)
    for (const word of [name, ...name.split(' ')]) {
      const country = countryNamed(word) ?? countryOfDemonym(word)
      if (country) return country.name
    }
  return undefined
}

/** Sorts whose members are asked about the same matters. */
const kin: Readonly<Partial<Record<PersonSort, readonly PersonSort[]>>> = {
  politician: ['official'],
  official: ['politician', 'business', 'law'],
  business: ['expert', 'official'],
  expert: ['business'],
  law: ['official'],
}

export type Closeness = 'same' | 'kin' | 'other' | 'unknown'

/** How near the sorts of two persons are; each may have several roles. */
export function closenessOf(one: readonly PersonSort[], other: readonly PersonSort[]): Closeness {
  if (one.length === 0 || other.length === 0) return 'unknown'
  if (one.some((sort) => other.includes(sort))) return 'same'
  return one.some((sort) => other.some((second) => kin[sort]?.includes(second))) ? 'kin' : 'other'
}
