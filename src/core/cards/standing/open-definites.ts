/** Finds "the bench", "that phrase": what a sentence presupposes its reader to know, though it names nobody. */
import { analyse } from '../../article/analyse.ts'
import type { Token } from '../../article/analysed-text.ts'

/** There is only one, or everybody knows which. */
const known = new Set(
  `world public internet web media press economy environment climate future past present sun moon earth sea sky ground air weather rain wind
  truth law poor rich elderly young dead living injured wounded end beginning start rest majority time way age north south east west
  dollar euro pound yen market stage internet street streets night day morning evening afternoon case same latter
  dark poll polls field front top bottom middle left right line record streets countryside coast border process table`.split(
    /\s+/,
  ),
)
/** Told by the country, town or body that the sentence names. */
const ofAPlace = new Set(
  'government police army military parliament president king queen prime minister constitution navy authorities opposition state legislature congress senate cabinet'.split(
    ' ',
  ),
)
const postmodifiers = new Set(
  'of in on for with between against that which who whose from to near at where when by about called named known dubbed nicknamed codenamed titled entitled over under around behind into across inside outside along than after before during'.split(
    ' ',
  ),
)
/** Behind an object these tell of the deed. */
const circumstances = new Set('at from during by when where after before than over'.split(' '))
const ranks = /^(?:most|least|.{3,}est)$/

/** A phrase that leaves open which one it means, and the noun that whoever knows which must have told. */
export interface OpenDefinite {
  readonly text: string
  /** Of its head, in small letters and the singular: "talk" of "the six-party talks". */
  readonly lemma: string
  /** UTF-16 code units into the text, end exclusive. */
  readonly start: number
  readonly end: number
}

export function openDefinites(text: string): OpenDefinite[] {
  const { tokens } = analyse(text)
  const hasName = tokens.some(({ surface }, at) => at > 0 && /^\p{Lu}/u.test(surface))
  const found: OpenDefinite[] = []
  const add = (first: Token, head: Token): void => {
    found.push({ text: text.slice(first.start, head.end), lemma: head.lemma, start: first.start, end: head.end })
  }
  tokens.forEach((token, at) => {
    const pointed = pointsBack(tokens, at) ? headBehind(tokens, at) : undefined
    if (pointed) add(token, pointed)
    if (token.lower !== 'the') return
    // "Ada Lund, the former mayor": said of the name before.
    if (tokens[at - 1]?.surface === ',' && /^(?:\p{Lu}|_)/u.test(tokens[at - 2]?.surface ?? '')) return
    let head = at
    while (
      isInPhrase(tokens[head + 1]) ||
      (tokens[head + 1]?.lower === 'and' && tokens[head]?.pos === 'ADJ' && tokens[head + 2]?.pos === 'ADJ')
    )
      head++
    const noun = tokens[head]
    if (
      !noun ||
      head === at ||
      (tokens
        .slice(at + 1, head + 1)
        .some(({ surface, lower }) => /^\p{Lu}|^\d{4}$/u.test(surface) || ranks.test(lower)) &&
        !isToldAgain(tokens.slice(at + 1, head + 1)))
    )
      return
    const next = tokens[head + 1]
    // "made the pledge at a rally": where it was made does not say which.
    const isObject =
      tokens[at - 1]?.pos === 'VERB' && (circumstances.has(next?.lower ?? '') || isWhen(tokens, head + 1))
    if (
      next &&
      !isObject &&
      (postmodifiers.has(next.lower) ||
        (next.pos === 'VERB' && /(?:ed|en|ing)$/.test(next.lower) && !isFiniteHere(tokens, head + 1)))
    )
      return
    if (next && /^\p{Lu}/u.test(next.surface)) return
    if (known.has(noun.lower) || (hasName && ofAPlace.has(noun.lower))) return
    if (tokens.slice(0, at).some(({ lemma }) => lemma === noun.lemma)) return
    add(token, noun)
  })
  return found
}

/** "that old phrase" */
function headBehind(tokens: readonly Token[], at: number): Token | undefined {
  let head = at + 1
  while (isInPhrase(tokens[head + 1])) head++
  return tokens[head]
}

/** "on Friday", "in 2031", and a gap that asks for such a day. */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
  /^(?:on|in)$/.test(tokens[at]?.lower ?? '') &&
  /^_{2,}$|^\d{1,4}$|day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    tokens[at + 1]?.surface ?? '',
  )

/** "heard that phrase" against "heard that work had begun": no verb follows. */
const pointsBack = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|this|these|those)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') &&
  (!tokens.slice(at + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX') || takesObject(tokens[at - 1]))

/** Verbs of saying and thinking have a clause behind "that", all others an object. */
const takesObject = (verb: Token | undefined): boolean => verb?.pos === 'VERB' && !takesClause.test(verb.lemma)
const takesClause =
  /^(?:say|tell|claim|believe|think|argue|warn|show|report|know|find|conclude|add|note|stress|announce|assert|acknowledge|mean|ensure|hope|expect|agree|deny|suggest|predict|insist|fear|admit|confirm|explain|state|reveal|indicate|decide|see|hear|feel|learn|understand|remember|realise|realize|discover|propose|demand|require|ask|urge|promise|pledge|vow|estimate|complain|declare|rule|recommend|imply|prove|doubt)$/

/** "the Ostby company", "the Lonn man": a place and a common word stand for a name told before. */
const isToldAgain = (phrase: readonly Token[]): boolean =>
  phrase.length === 2 &&
  /^(?:company|firm|group|team|club|bank|man|woman|official|lawmaker|politician|maker|unit|concern|chain|carrier|insurer|retailer|brokerage|newspaper|magazine|school|hospital|hotel|restaurant|plant|factory|driver|teenager|couple|businessman|businesswoman|actor|actress|singer|player|striker)$/.test(
    phrase[1]?.lower ?? '',
  )

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(token.pos) || /^[-\d]/.test(token.surface))

/** "the vessel sailed" against "the vessel seen off Lonn": an object or nothing follows the finite one. */
const isFiniteHere = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:ADP)$/.test(tokens[at + 1]?.pos ?? '') ||
  tokens.slice(at + 1).every(({ pos }) => pos !== 'AUX' && pos !== 'VERB')
