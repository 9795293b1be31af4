/** Names in quotation marks, with the words before or behind that say of what they are the name. */
import type { NamedThing } from '../../facts.ts'

type Kind = NamedThing['kind']

const quoted = /["“”«]([^"“”«»\n]{2,80})["”»]|[‘']((?:\p{Lu}[^‘’'“”"\n]{2,60}))[’'](?!\p{L})/gu
const operationCue = /\b(?:operation|offensive|campaign|mission|exercise|drill|manoeuvre|code-?named?|codename)s?\b/i
const workNoun =
  'film|movie|book|novel|song|single|album|play|series|show|programme|program|documentary|poem|essay|magazine|painting|musical|opera|memoir|autobiography|report|article|episode|anthem|track|hit|ballad|exhibition|study|hymn|podcast|drama|comedy|sketch|column'
const workCue = new RegExp(
  `\\b(?:(?:${workNoun})s?|entitled|titled|headed|headlined|(?:authors?|composer|writer|director|star|singer|creator|host|cast) of)\\b`,
  'i',
)
/** "sang “X”", "playing a little “X”" */
const performing =
  /\b(?:s[aiu]ng|sings|singing|play(?:s|ed|ing)?|perform(?:s|ed|ing)?|record(?:s|ed|ing)?|wrote|composed|directed|starred in|humm(?:ed|ing))\b(?: (?:a little|some|the|his|her|their|hit|song))* ?$/i
const eventCue =
  /\b(?:festival|conference|summit|exhibition|event|competition|contest|tournament|protest|march|rally|day)\b/i
const naming =
  /(?:dubbed|code-?named|called|named|known as|titled|entitled|christened|under the name(?: of)?)\s*,?\s*$/i
const headed = /\b(?:headed|titled|entitled|headlined)\s*,?\s*$/i
const workBehind =
  /^["”’']?,? (?:a|an|the|her|his|their|its) (?:[\p{Ll}-]+ ){0,2}(?:film|movie|book|novel|song|album|play|series|documentary|poem|painting|opera|musical|memoir)\b/u

export function quotedThings(line: string): NamedThing[] {
  const found: NamedThing[] = []
  for (const match of line.matchAll(quoted)) {
    const inside = (match[1] ?? match[2] ?? '').replace(/[,.;:]+$/, '')
    const start = match.index + 1
    const kind = kindOf(line, start - 1, inside)
    if (kind) found.push({ start, end: start + inside.length, kind })
  }
  return found
}

/** A title has its longer words in capitals, unless the text says that it is one. */
function kindOf(line: string, mark: number, inside: string): Kind | undefined {
  const words = inside.split(' ')
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length
  const before = line.slice(Math.max(0, mark - 70), mark)
  const after = line.slice(mark + 1 + inside.length, mark + inside.length + 60).replace(/^,/, '')
  if (!/^[\p{Lu}\d]/u.test(inside) || words.length > 9) return undefined
  if (headed.test(before)) return operationCue.test(before) ? 'operation' : 'work'
  if (capitals * 2 < words.length) return undefined
  if (operationCue.test(before) && (naming.test(before) || operationCue.test(before.slice(-14)))) return 'operation'
  if (/^Operation \p{Lu}/u.test(inside)) return 'operation'
  if (eventCue.test(before.slice(-24)) && !/\bexhibition\b/i.test(before.slice(-14))) return 'event'
  return workCue.test(before.slice(-32)) || performing.test(before) || workBehind.test(after) ? 'work' : undefined
}
