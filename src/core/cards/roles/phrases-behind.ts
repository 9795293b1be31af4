/** Finds what an article says of a person behind the name: ", a structural engineer at …", ", who leads …", "is the mayor of …". */
import type { Token } from '../../article/analysed-text.ts'
import type { ActorFact } from '../../facts/facts.ts'
import type { Reading } from '../reading.ts'
import { isDeterminer, isPhraseWord, isRoleNoun, readPhrase, withoutTail } from './grammar.ts'
import { asPhrase, type RolePhrase } from './role-phrase.ts'
import { lookup } from '../../lookup.ts'

export function phrasesBehind(
  reading: Reading,
  name: ActorFact,
  before: readonly Token[],
  after: readonly Token[],
): RolePhrase[] {
  const rest = behindMarks(after)
  if (rest[0]?.surface !== ',') return stated(reading, name, before, rest)
  const isAged = /^\d{1,3}$/.test(rest[1]?.surface ?? '') && rest[2]?.surface === ','
  const told = rest.slice(isAged ? 3 : 1)
  if (told[0]?.lower !== 'who') return apposed(reading, name, before, told)
  return [
    ...leading(name, told.slice(1)),
    ...stated(reading, name, before, told.slice(1)),
    ...served(reading, name, told.slice(1)),
  ]
}

/** Without letters of honour and the party and state in brackets: "Ada Lund |KC|", "Ada Lund |(R-Ga.)|". */
function behindMarks(after: readonly Token[]): readonly Token[] {
  const from = /^(?:KC|QC|SC|MP|MEP|PhD|MD|Jr|Sr)\.?$/.test(after[0]?.surface ?? '') ? 1 : 0
  if (after[from]?.surface !== '(') return after.slice(from)
  const close = after.slice(from, from + maxInBrackets).findIndex(({ surface }) => surface === ')')
  return close < 0 ? [] : after.slice(from + close + 1)
}
const maxInBrackets = 8

const toMark = (tokens: readonly Token[]): number => {
  const end = tokens.findIndex(({ surface }) => /^[,.;:!?()“”"—–]$/.test(surface))
  return end < 0 ? tokens.length : end
}

/** "Ada Lund, 47, |a structural engineer at the University of Tessaly|," */
function apposed(reading: Reading, name: ActorFact, before: readonly Token[], told: readonly Token[]): RolePhrase[] {
  const end = toMark(told)
  if (told[end - 1]?.surface === '-') return []
  const closing = told[end]
  // "an analyst with Lund, Berg & Sons": the name goes on.
  if (closing && /^,\s\p{Lu}[^.;]{0,40}(?:&|\bamp\b)/u.test(reading.text.slice(closing.start, closing.start + 60)))
    return []
  const said = told.slice(0, end)
  const found = pieces(said).flatMap((piece) => readPhrase(reading, withoutTime(piece), true) ?? [])
  const last = found.at(-1)?.tokens.at(-1)
  const next = last && said.find(({ start }) => start >= last.end)
  // "According to Lund, a clerk of the court |was| given a file": no comma closes it, and it is the subject of what follows.
  if (before.at(-1)?.pos === 'ADP' || before.at(-1)?.lower === 'to')
    if (next && /^(?:AUX|VERB)$/.test(next.pos)) return []
  return found.map((read) => asPhrase(name, read))
}

/** "a director of the firm |and| a former head of the Guild": the one and the other. */
function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const cuts = tokens.flatMap(({ lower }, at) => {
    const next = tokens[at + 1]
    return lower === 'and' && next && (isDeterminer(next) || /^(?:former|now|ex)$/.test(next.lower)) ? [at] : []
  })
  return [-1, ...cuts].map((cut, index) => tokens.slice(cut + 1, cuts[index]))
}

const withoutTime = (tokens: readonly Token[]): readonly Token[] =>
  /^(?:now|also|currently|still|already)$/.test(tokens[0]?.lower ?? '') ? tokens.slice(1) : tokens

/** "Ada Lund |is the mayor of Velmar|": of the article's own time, and in its own voice. */
function stated(
  reading: Reading,
  name: ActorFact,
  before: readonly Token[],
  [verb, ...rest]: readonly Token[],
): RolePhrase[] {
  if (!verb || !/^(?:is|remains)$/.test(verb.lower)) return []
  if (before.some(({ lower }) => /^(?:if|whether|unless|when|until|should|once)$/.test(lower))) return []
  const isClaimed = reading.claimsInOrder.some(({ content }) =>
    content.some(([start, end]) => start <= name.start && name.end <= end),
  )
  if (isClaimed) return []
  const told = withoutTime(rest)
  const read = readPhrase(reading, told.slice(0, toMark(told)), true)
  return read ? [asPhrase(name, read)] : []
}

/** "who |served as ambassador to Norland|": then, not now. */
function served(reading: Reading, name: ActorFact, [verb, as, ...rest]: readonly Token[]): RolePhrase[] {
  if (verb?.lower !== 'served' || as?.lower !== 'as') return []
  const read = readPhrase(reading, rest.slice(0, toMark(rest)), true)
  return read ? [{ ...asPhrase(name, read), past: true }] : []
}

const nounFor: Readonly<Record<string, string>> = lookup({
  leads: 'leader',
  heads: 'head',
  chairs: 'chair',
  directs: 'director',
  runs: 'head',
  founded: 'founder',
  owns: 'owner',
  manages: 'manager',
  edits: 'editor',
  coaches: 'coach',
  commands: 'commander',
})

/** "who |leads the group|", "who |speaks for the union|" */
function leading(name: ActorFact, tokens: readonly Token[]): RolePhrase[] {
  const [verb, next, ...more] = withoutTime(tokens)
  if (!verb || !next) return []
  const speaks = verb.lower === 'speaks' && next.lower === 'for'
  const noun = speaks ? 'spokesperson' : nounFor[verb.lower]
  if (noun === undefined) return []
  const rest = speaks ? more : [next, ...more]
  const end = rest.findIndex((token) => !isPhraseWord(token))
  const object = withoutTail(end < 0 ? rest : rest.slice(0, end))
  const [first, last] = [object[0], object.at(-1)]
  return first && last ? [{ words: [first.start, last.end], head: verb, name, article: 'the', noun }] : []
}

const isNow = /^(?:is|now|currently|still)$/

const participles: Readonly<Record<string, string>> = lookup({
  led: 'leader',
  headed: 'head',
  chaired: 'chair',
  founded: 'founder',
  owned: 'owner',
  edited: 'editor',
  coached: 'coach',
})

/** "the Reform Alliance, |led by| Ada Lund", "The Reform Alliance is now |led by| Commodore Ada Lund" */
export function ledBy(reading: Reading, name: ActorFact, before: readonly Token[]): RolePhrase[] {
  const to = before.findLastIndex(({ lower }) => lower === 'by')
  const verb = before[to - 1]
  const noun = participles[verb?.lower ?? '']
  const isRanked = before.slice(to + 1).every((token) => /^\p{Lu}/u.test(token.surface) && isRoleNoun(token))
  if (!verb || noun === undefined || !isRanked) return []
  const between = before.slice(0, to - 1).findLastIndex(({ surface, lower }) => surface !== ',' && !isNow.test(lower))
  const named = before.slice(0, between + 1)
  const last = named.at(-1)
  const body = reading.actorsInOrder.find(({ end, type }) => end === last?.end && type === 'organisation')
  if (!body) return []
  const article = named.findLast(({ end }) => end <= body.start)
  const from = article?.lower === 'the' ? article.start : body.start
  return [{ words: [from, body.end], head: verb, name, article: 'the', noun }]
}
