/** Finds "the agency", "the company" where the article leaves no doubt which one it means; all others stay unknown. */
import type { AnalysedText, Token } from '../../article/analysed-text.ts'
import type { ActorFact, Facts, Mention } from '../../facts/facts.ts'

/** Kinds of body that stand in the names of such bodies. */
const named = new Set(
  `agency ministry council commission committee court bank university party union institute association federation league club
  department bureau authority front movement foundation museum society alliance coalition`.split(/\s+/),
)
/** Kinds of body that names seldom tell. */
const businesses = new Set(['company', 'firm'])
/** Words by which a name tells that it is a company's. */
const business =
  /\b(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|PLC|plc|LLC|LP|AG|GmbH|SA|NV|Group|Holdings?|Industries|Partners|Brothers|Bros|Sons|Construction|Constructions|Motors?|Airlines?|Airways|Aviation|Aerospace|Shipping|Railways?|Energy|Oil|Petroleum|Gas|Electric|Power|Steel|Mining|Chemicals?|Pharma|Pharmaceuticals?|Foods?|Stores|Systems|Technologies|Technology|Software|Networks?|Telecom|Communications|Media|Studios?|Pictures|Entertainment|Insurance|Securities|Financial|Capital|Investments?|Engineering|Logistics|Retail|Brewery|Breweries|Laboratories|Labs|Enterprises)\b\.?/

export function bodiesToldAgain(facts: Facts, { tokens, paragraphs }: AnalysedText): Mention[] {
  const organisations = facts.actors.filter(({ type }) => type === 'organisation').toSorted((a, b) => a.start - b.start)
  if (organisations.length === 0) return []
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  const onlyNamed = bodiesByKind(organisations, names)
  for (const kind of indefinite(tokens)) onlyNamed.delete(kind)
  const found: Mention[] = []
  const seen = new Set<string>()
  let seenHere = new Set<string>()
  let next = 0
  let paragraph = 0
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [article, head] = [tokens[at], tokens[at + 1]]
    if (!article || !head) break
    while ((paragraphs[paragraph]?.end ?? Infinity) < article.start) {
      paragraph++
      seenHere = new Set()
    }
    for (let actor = organisations[next]; actor && actor.end <= article.start; actor = organisations[++next]) {
      seen.add(actor.entity)
      if (actor.start >= (paragraphs[paragraph]?.start ?? 0)) seenHere.add(actor.entity)
    }
    if (article.lower !== 'the' || head.surface !== head.lower || saysMore(tokens[at + 2])) continue
    const entity = businesses.has(head.lower) ? onlyBusiness(seenHere, names) : onlyNamed.get(head.lower)
    if (entity !== undefined && seen.has(entity))
      found.push({ start: article.start, end: head.end, entity, form: 'nominal' })
  }
  return found
}

/** "the agency of", "the court order": another one, or no body at all. */
const saysMore = (next: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:NOUN|PROPN|NUM)$/.test(next.pos) || /^(?:of|for|in|at|that|which|whose|called|-)$/.test(next.lower))

/** Kinds that the article also uses of an unnamed one: "an agency", "another court", "aid agencies". */
function indefinite(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  tokens.forEach(({ lower, surface }, at) => {
    const before = tokens[at - 1]
    const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '')
    if (surface === lower && named.has(one) && (one !== lower || before?.lower !== 'the')) found.add(one)
  })
  return found
}

/** For each kind the one body of the whole article whose name has the word. */
function bodiesByKind(organisations: readonly ActorFact[], names: ReadonlyMap<string, string>): Map<string, string> {
  const byKind = new Map<string, Set<string>>()
  for (const entity of new Set(organisations.map((actor) => actor.entity)))
    for (const word of (names.get(entity) ?? '').toLowerCase().split(/\s+/))
      if (named.has(word)) byKind.set(word, (byKind.get(word) ?? new Set()).add(entity))
  const found = new Map<string, string>()
  for (const [kind, entities] of byKind) {
    const [only] = entities
    if (only !== undefined && entities.size === 1) found.set(kind, only)
  }
  return found
}

/** The one body that the paragraph has named so far, if its name is a company's. */
function onlyBusiness(seen: ReadonlySet<string>, names: ReadonlyMap<string, string>): string | undefined {
  const [only] = seen
  return seen.size === 1 && only !== undefined && business.test(names.get(only) ?? '') ? only : undefined
}
