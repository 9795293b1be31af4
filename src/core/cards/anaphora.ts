/** Finds what a question leaves open: pronouns without a name, "the province", "yesterday". Only the card's own words are read. */
import { monthNames, weekdayNames } from '../facts/dates/calendar.ts'
import { outsideQuotes, quotedParts } from './words.ts'

/** Nouns that a text uses again for what it has named before. */
const repeatNouns = `province town city village country nation region area district island capital group company firm organisation organization
  president minister premier leader chairman chairwoman spokesman spokeswoman spokesperson official officials man woman men women boy girl child couple suspect
  suspects victim victims attacker attackers author player team club incident attack attacks accident crash explosion blast event ceremony
  meeting talks operation operations offensive campaign move decision deal agreement plan plans proposal statement announcement comment comments remark
  remarks claim allegation allegations study survey document letter project programme program building bridge site zone duo pair latter state
  others rest institution agency department committee commission bill storm disaster vessel ship plane aircraft flight movie film book game match
  tournament ruling verdict trial case charges protest protests demonstration march strike vote ballot referendum summit conference visit`
/** Bodies that are told apart only by whose they are. */
const bodies = `government army police court parliament ministry military troops soldiers forces militants rebels opposition militia cabinet
  administration authorities party union council mayor governor king queen prince`

const group = (words: string): string => words.trim().split(/\s+/).join('|')
/** What follows a noun that the question itself says more about. */
const postmodified = `(?! (?:of|in|on|along|for|with|between|against|that|which|who|whose|from|to|near|at|where|when|by|about|called|named|known|over|under|around|behind|into|across|inside|outside|\\p{L}+ed)\\b| [“"(]|[’']s?\\b [A-Z])`
const anaphoricNoun = new RegExp(
  `\\b[Tt]he ((?:\\p{Ll}[\\p{L}-]* ){0,2})(${group(repeatNouns)})\\b${postmodified}`,
  'gu',
)
const anaphoricBody = new RegExp(`\\b[Tt]he ((?:\\p{Ll}[\\p{L}-]* ){0,1})(${group(bodies)})\\b${postmodified}`, 'gu')
/** "the Arab country": an adjective does not name it. */
const circumscribed =
  /\b[Tt]he (?:\p{L}[\p{L}-]* ){0,2}(?:country|nation|republic|kingdom|peninsula|side|duo|pair|giant|outfit)\b(?! (?:(?:of|that|which|with)\b|in \p{Lu}))/gu
const countedNoun = /\b[Tt]he (?:two|three|four|five|six|other|same|latter|former|said|above) (?:\p{Ll}+\b)/gu

const weekday = weekdayNames.join('|')
const units =
  'day|night|morning|evening|afternoon|week|weekend|month|quarter|season|year|decade|century|spring|summer|autumn|fall|winter'
const deictics = [
  /\b(?:yesterday|today|tomorrow|tonight|nowadays|hereby)\b/giu,
  new RegExp(`(?<!the )\\b(?:last|next|this|past|coming|previous|following|same) (?:${units}|${weekday})s?\\b`, 'giu'),
  /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:ago|earlier|later)\b/giu,
  /\b(?:earlier|later) (?:this|that|in the (?:day|week|month|year))\b/giu,
  /\b(?:so far|at the time|at that time|back then|since then|by then|until then|to date)\b/giu,
  new RegExp(`\\b(?:${weekday})s?\\b(?!,? (?:the )?(?:\\d|${monthNames.join('|')}))`, 'gu'),
  /\bhere\b(?!['’])/giu,
  /\bthere\b(?!['’]? (?:is|was|were|are|has|had|have|will|would|be|been|should|could|may|might|can|must|to be)\b)/giu,
]
/** Told by the date that a prompt names. */
const relativeToSaying =
  /\b(?:the (?:next|coming|past|last|previous|following|same) \w+|now|currently|recently|soon|lately|presently|at present|at the moment)\b/giu
const namesDate = /\b(?:1[0-9]|20)\d\d\b/

const singularPersons = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself'])
const others = new Set(['it', 'its', 'itself', 'they', 'them', 'their', 'theirs', 'themselves'])
const speakers = new Set([
  'I',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  'We',
  'us',
  'our',
  'Our',
  'ours',
  'ourselves',
  'you',
  'your',
  'yours',
  'My',
])
const possessive = new Set(['his', 'her', 'its', 'their'])
const clauseOpener =
  /\b(?:that|whether|if|because|since|when|while|after|before|until|although|though|and|but|or|which|who|where|as|to|say|said|than|so)\b/iu
/** "it is likely that", "it was time to": stands for nothing. */
const expletive =
  /^it(?:['’]s)? (?:is|was|would be|will be|had been|has been|may be|might be|could be|should be|seems|seemed|appears|appeared|took|takes|remains|remained|rains?|rained|snowed)\b/iu
const calendarName = new RegExp(`^(?:${weekday}|${monthNames.join('|')})$`)

/** The words that are left open, in their order; empty for a question that stands alone. */
export function openWords(prompt: string): string[] {
  const own = outsideQuotes(prompt, '“…”')
  const found = [...openPronouns(own), ...openDemonstratives(own), ...openNouns(own), ...openQuotes(prompt)]
  for (const match of own.matchAll(ownObject)) found.push(match[1] ?? '')
  for (const pattern of deictics) for (const [word] of own.matchAll(pattern)) found.push(word)
  if (!namesDate.test(own)) for (const [word] of own.matchAll(relativeToSaying)) found.push(word)
  return found
}

function openPronouns(own: string): string[] {
  const found: string[] = []
  for (const match of own.matchAll(/[\p{L}]+/gu)) {
    const [word] = match
    const lower = word.toLowerCase()
    const before = own.slice(0, match.index)
    // "US" is a country; "May" a month.
    if (speakers.has(word)) found.push(word)
    else if (singularPersons.has(lower)) {
      if (!hasName(before) || !(possessive.has(lower) || followsClause(before))) found.push(word)
    } else if (others.has(lower)) {
      if (lower === 'it' && expletive.test(own.slice(match.index))) continue
      const isPossessive = possessive.has(lower)
      if (!hasNoun(before) || !(isPossessive || followsClause(before))) found.push(word)
    }
  }
  return found
}

/** A name stands before, other than the question's first word, months and weekdays. */
function hasName(before: string): boolean {
  const names = [...before.matchAll(/\p{Lu}[\p{L}'’-]*/gu)].filter(
    ({ 0: word, index }) => index > 0 && !calendarName.test(word) && word !== 'I',
  )
  return names.length > 0
}

const hasNoun = (before: string): boolean =>
  hasName(before) ||
  /\bwhich \p{Ll}+\b/iu.test(before) ||
  /\b(?:the|an?|no|some|any|all|every|each|two|three|four|five|many|more|most|these|other) \p{L}/iu.test(
    before.replace(/^\p{L}+ what \p{L}+/u, ''),
  ) ||
  /\b\p{Ll}{3,}s\b/u.test(before.replace(/\b(?:was|is|has|does|as|this|us|his|its)\b/gu, ''))

/** Between the name and the pronoun a new clause begins. */
function followsClause(before: string): boolean {
  const lastName = [
    ...before.matchAll(/\b[Ww]hich \p{Ll}+|\p{Lu}[\p{L}'’-]*|\b(?:the|an?) \p{L}+|\b\p{Ll}{4,}s\b/gu),
  ].find(({ 0: words, index }) => index > 0 || words.startsWith('Which '))
  return lastName !== undefined && clauseOpener.test(before.slice(lastName.index + lastName[0].length))
}

/** "say about it": the object of the question's own verb. */
const ownObject =
  /\b(?:say|said|think|announce|announced|claim|claimed|do|did) (?:\p{L}+ )?(?:about|of|on|to|with|against|for) (it|him|her|them)\b/giu

function openDemonstratives(own: string): string[] {
  const found: string[] = []
  for (const [word] of own.matchAll(
    /(?<!\bof )\b(?:this|these)\b|\bof (?:this|these)\b(?! (?:type|kind|sort|size)s?\b)/giu,
  ))
    found.push(word)
  for (const [word] of own.matchAll(
    /\bthose\b(?! (?:who|whom|whose|of|in|on|that|which|with|without|from|at|for|to|\p{L}+(?:ed|ing)|responsible|involved)\b)/giu,
  ))
    found.push(word)
  for (const [word] of own.matchAll(
    /\b(?:about|of|on|at|for|with|from|by|against|during|after|before|like|over|into|to|do|did|say|said) that(?= \p{Ll}+\?|\?|,| (?:day|week|month|year|time|point|moment|case|country|deal|man|woman|attack|meeting|report)\b)/giu,
  ))
    found.push(word)
  return found
}

function openNouns(own: string): string[] {
  const found: string[] = []
  const namesSomething = hasName(own)
  const take = (match: RegExpMatchArray, noun: string): void => {
    const before = own.slice(0, match.index ?? 0).toLowerCase()
    // Named earlier in the same question: "an offensive in Idlib … the offensive".
    if (!new RegExp(`\\b${noun}\\b`, 'u').test(before)) found.push(match[0])
  }
  for (const match of own.matchAll(anaphoricNoun)) take(match, match[2] ?? '')
  if (!namesSomething) for (const match of own.matchAll(anaphoricBody)) take(match, match[2] ?? '')
  for (const [words] of own.matchAll(circumscribed)) found.push(words)
  for (const [words] of own.matchAll(countedNoun))
    if (!/the (?:other|same) (?:hand|side|way)/iu.test(words)) found.push(words)
  return found
}

const pointing = /^\W*(?:\w+,? ){0,2}(?:this|these|those)\b(?: (\p{Ll}+))?/iu
/** Behind "this" these are no noun that it could point at, or one that tells nothing. */
const tellsNothing =
  /^(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|be|been|just|also|only|really|never|not|and|or|but|to|for|in|on|at|of|by|with|from|into|as|if|because|when|while|who|which|that|all|kind|sort|type|way|thing|things|one|ones|time|year|years|month|week|day|morning|evening|afternoon|summer|winter|spring|autumn|point|moment|place|case|matter|issue|problem|question|fact|idea|measure|step|situation|means|meant|makes|made|comes|came|goes|went|shows|showed|gives|gave|happens|happened|takes|took|man|woman|person|people|guys?)$/u

/** "This is a mistake" hangs in the air; "This dam should never have been approved" says of what it speaks. */
export function pointsOutside(words: string): boolean {
  const match = pointing.exec(words)
  return match !== null && (match[1] === undefined || tellsNothing.test(match[1].toLowerCase()))
}

/** A quotation that begins with "He", "This is" … means what the reader of the card cannot see. */
const openQuotes = (prompt: string): string[] =>
  quotedParts(prompt).flatMap((part) => {
    const [first] =
      /^\W*(?:He|She|They|This|That|These|Those|Him|Her|His|Their|Both|Such)\b(?! (?:is|was) (?:why|what|how|when)\b)/u.exec(
        part,
      ) ?? []
    if (/^\W*Th(?:is|ese)\b/.test(part) && !pointsOutside(part)) return []
    return first === undefined || part.split(' ').length < 4 ? [] : [first]
  })
