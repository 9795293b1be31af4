/** Names of operations, treaties, laws, works and events: found first, so that they are not taken for actors. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import type { NamedThing } from '../facts.ts'

type Kind = NamedThing['kind']

/** Longer runs of letters, hyphens and apostrophes are no words; the bound keeps the search linear. */
const maxWordChars = 60
/** A capitalised word, with an initial, hyphen or apostrophe inside. */
const cap = `(?:\\p{Lu}(?:[\\p{L}\\d’'-]{1,${String(maxWordChars)}}|\\.)?)`
const caps = `${cap}(?: (?:(?:of|on|the|for|and|de|du|in|to|against) ){0,2}${cap}){0,6}`

interface Pattern {
  readonly kind: Kind
  /** The words without which the pattern cannot match: few lines hold any, and to look for them is quick. */
  readonly sign: RegExp
  readonly pattern: RegExp
}

const pattern = (kind: Kind, sign: string, source: string): Pattern => ({
  kind,
  sign: new RegExp(`\\b(?:${sign})\\b`),
  pattern: new RegExp(source, 'gu'),
})

const treaties = 'Treaty|Accords?|Agreement|Convention|Protocol|Pact|Declaration|Memorandum|Charter|Armistice'
const pacts = 'Treaty|Convention|Peace|Declaration|Charter'
const laws = 'Act|Bill|Amendment|Code|Ordinance|Decree'
const occasions = 'Battle|Siege|Fall|Treason|Festival|Feast|Year'
const storms = 'Hurricane|Cyclone|Typhoon|Tropical Storm|Storm'
const events =
  'War|Wars|Olympics|Games|Championships?|Cup|Trophy|Festival|Revolution|Uprising|Massacre|Genocide|Holocaust|Intifada|Summit|Awards?|Prix|Marathon|Conference|Crisis|Masters|Classic|Invitational'
const institutions = 'Committee|Association|Council|Federation|Department|Office|Museum|Crimes|Authority|Foundation'
const famous =
  'World War (?:I|II|One|Two)|(?:First|Second) World War|Cold War|Arab Spring|Holocaust|World Cup|Super Bowl|Brexit|Ashes'

const patterns: readonly Pattern[] = [
  pattern('operation', 'Operation', `\\bOperation ${cap}(?: ${cap}){0,3}`),
  pattern(
    'treaty',
    treaties,
    `\\b${cap}(?: (?:and |(?:(?:of|on|the|for) ){0,2})${cap}){0,5} (?:${treaties})\\b(?: (?:of|on|for) (?:the )?${caps})?`,
  ),
  pattern('treaty', pacts, `\\b(?:${pacts}) (?:of|on|for) (?:the )?${caps}`),
  pattern(
    'law',
    laws,
    `\\b${cap}(?: (?:and |(?:(?:of|on|the|for|to) ){0,2})${cap}){0,6} (?:${laws})\\b(?! of (?:War|God))`,
  ),
  pattern('event', `${occasions}|${storms}`, `\\b(?:(?:${occasions}) of (?:the )?${caps}|(?:${storms}) ${cap})`),
  pattern(
    'event',
    events,
    `\\b(?:${cap} (?:(?:of|the|and|du|de) )?){1,5}(?:${events})\\b(?! (?:${institutions}))(?: (?:I|II|on|of|in) (?:the )?${cap})?`,
  ),
  pattern('event', famous, `\\b(?:${famous})\\b`),
]

const quoted = /["“”«]([^"“”«»\n]{2,80})["”»]|[‘']((?:\p{Lu}[^‘’'\n]{2,60}))[’'](?!\p{L})/gu
const operationCue = /\b(?:operation|offensive|campaign|mission|exercise|drill|manoeuvre|code-?named?|codename)s?\b/i
const workCue =
  /\b(?:film|movie|book|novel|song|single|album|play|series|show|programme|program|documentary|poem|essay|magazine|painting|musical|opera|memoir|autobiography|report|entitled|titled|article|episode|anthem|track|hit|ballad)s?\b/i
const eventCue =
  /\b(?:festival|conference|summit|exhibition|event|competition|contest|tournament|protest|march|rally|day)\b/i
const naming =
  /(?:dubbed|code-?named|called|named|known as|titled|entitled|christened|under the name(?: of)?)\s*,?\s*$/i

/** A capitalised title in quotation marks, with the word before it that says what it is. */
function quotedThing(text: string, start: number, inside: string): Kind | undefined {
  const words = inside.split(' ')
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length
  if (!/^[\p{Lu}\d]/u.test(inside) || capitals * 2 < words.length || words.length > 9) return undefined
  const before = text.slice(Math.max(0, start - 70), start)
  const after = text.slice(start + 1 + inside.length, start + inside.length + 60).replace(/^,/, '')
  if (operationCue.test(before) && (naming.test(before) || operationCue.test(before.slice(-14)))) return 'operation'
  if (/^Operation \p{Lu}/u.test(inside)) return 'operation'
  if (eventCue.test(before.slice(-24))) return 'event'
  return workCue.test(before.slice(-32)) ||
    /^["”’']?,? (?:a|an|the|her|his|their|its) (?:[\p{Ll}-]+ ){0,2}(?:film|movie|book|novel|song|album|play|series|documentary|poem|painting|opera|musical|memoir)\b/u.test(
      after,
    )
    ? 'work'
    : undefined
}

export function findNamedThings({ text, paragraphs }: AnalysedText): NamedThing[] {
  const found: NamedThing[] = []
  const add = (start: number, end: number, kind: Kind): void => {
    found.push({ start, end, kind })
  }
  for (const paragraph of paragraphs) {
    const line = text.slice(paragraph.start, paragraph.end)
    for (const match of line.matchAll(quoted)) {
      const inside = (match[1] ?? match[2] ?? '').replace(/[,.;:]+$/, '')
      const start = paragraph.start + match.index + 1
      const kind = quotedThing(text, start - 1, inside)
      if (kind) add(start, start + inside.length, kind)
    }
    if (!/\p{Ll}/u.test(line)) continue
    for (const { kind, sign, pattern } of patterns) {
      if (!sign.test(line)) continue
      for (const match of line.matchAll(pattern)) {
        const article = /^(?:The|A|An|In|On|At|This|That) /.exec(match[0])?.[0].length ?? 0
        const start = paragraph.start + match.index + article
        const end = paragraph.start + match.index + match[0].replace(/['’.-]+$/, '').length
        if (text.slice(start, end).includes(' ') || kind === 'event') add(start, end, kind)
      }
    }
  }
  return withoutOverlaps(found)
}

/** First come, longest first: a thing inside another one is part of its name. */
function withoutOverlaps(things: readonly NamedThing[]): NamedThing[] {
  const kept: NamedThing[] = []
  const sorted = [...things].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const thing of sorted) if (thing.start >= (kept.at(-1)?.end ?? 0) && thing.end > thing.start) kept.push(thing)
  return kept
}
