/** Verb forms that questions need: the base after "did", and how a group is turned around its subject. */
import type { Token } from '../../article/analysed-text.ts'
import { verbForms } from '../../facts/claims/inflection.ts'
import { lookup } from '../../lookup.ts'

type Tense = 'past' | 'present' | 'perfect' | 'future' | 'other'

export interface Group {
  readonly tense: Tense
  readonly negated: boolean
  /** Stands before the subject in a question. */
  readonly auxiliary: string
  /** Stands behind it: "announce", "been building". */
  readonly verb: string
  /** Stands behind "did": "announce", "go down". */
  readonly base: string
  /** Of the main verb. */
  readonly lemma: string
  /** True of "was"/"were" without a further verb. */
  readonly copula: boolean
  readonly passive: boolean
}

/** Where wink's lemma is wrong or missing. */
const baseForms: Readonly<Record<string, string>> = lookup({
  began: 'begin',
  begun: 'begin',
  became: 'become',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  bought: 'buy',
  came: 'come',
  drew: 'draw',
  drove: 'drive',
  ate: 'eat',
  fell: 'fall',
  fallen: 'fall',
  felt: 'feel',
  fled: 'flee',
  flew: 'fly',
  fought: 'fight',
  found: 'find',
  founded: 'found',
  gave: 'give',
  given: 'give',
  went: 'go',
  gone: 'go',
  grew: 'grow',
  held: 'hold',
  kept: 'keep',
  knew: 'know',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  lost: 'lose',
  made: 'make',
  met: 'meet',
  paid: 'pay',
  ran: 'run',
  rose: 'rise',
  said: 'say',
  staged: 'stage',
  waged: 'wage',
  raged: 'rage',
  saw: 'see',
  sent: 'send',
  shot: 'shoot',
  showed: 'show',
  sank: 'sink',
  sold: 'sell',
  sought: 'seek',
  spent: 'spend',
  spoke: 'speak',
  stole: 'steal',
  stood: 'stand',
  struck: 'strike',
  swept: 'sweep',
  swore: 'swear',
  took: 'take',
  taken: 'take',
  taught: 'teach',
  thought: 'think',
  threw: 'throw',
  told: 'tell',
  underwent: 'undergo',
  understood: 'understand',
  withdrew: 'withdraw',
  won: 'win',
  wrote: 'write',
  written: 'write',
  died: 'die',
  lay: 'lie',
  lied: 'lie',
  tied: 'tie',
  overtook: 'overtake',
  underlined: 'underline',
  undertook: 'undertake',
  was: 'be',
  were: 'be',
  had: 'have',
  did: 'do',
  sprang: 'spring',
  froze: 'freeze',
  chose: 'choose',
  hung: 'hang',
  dealt: 'deal',
  slid: 'slide',
  shrank: 'shrink',
  bore: 'bear',
  beat: 'beat',
  bled: 'bleed',
  overthrew: 'overthrow',
  forbade: 'forbid',
})
const unchanged = new Set(
  'put set cut hit let cost spread shut hurt quit split cast bid bet broadcast read rid upset beat burst thrust wed'.split(
    ' ',
  ),
)
const future = new Set(['will', "'ll", '’ll', 'shall', 'would'])

/** wink's lemmas are American; the article's own form tells how it writes the verb. */
export function baseOf({ lower, lemma }: Token): string {
  const known = baseForms[lower]
  if (known !== undefined) return known
  // "classified" was taken for an adjective, which is its own lemma.
  if (lemma === lower && /.{3}ed$/.test(lower)) return withoutEd(lower)
  if (/[iy]ze$/.test(lemma) && /[iy]s(?:e[ds]?|ing)$/.test(lower)) return `${lemma.slice(0, -2)}se`
  return lemma.endsWith('or') && lower.startsWith(`${lemma.slice(0, -1)}ur`) ? `${lemma.slice(0, -1)}ur` : lemma
}

function withoutEd(word: string): string {
  if (word.endsWith('eed')) return word
  const stem = word.slice(0, -2)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[cgsuvz]|[^aeiou][aiou][tdlnrkpm]|[bdgkpt]l)$/.test(stem) &&
    !/(?:ss|er|en|on|it|al|et|op|or|an)$/.test(stem)
    ? `${stem}e`
    : stem
}

/** The past tense of a verb of saying. */
export const pastOf = (lemma: string): string =>
  verbForms(lemma).find(([, kind]) => kind === 'past')?.[0] ?? `${lemma}ed`

/** Say only where in the article's own order something stands. */
export const linking = new Set(
  'already also finally eventually subsequently later then now just recently still'.split(' '),
)

export function readGroup(tokens: readonly Token[]): Group | null {
  const negated = tokens.some(({ lower }) => lower === 'not' || lower === "n't" || lower === 'never' || lower === 'n’t')
  const words = tokens.filter(({ lower }) => lower !== 'not' && lower !== "n't" && lower !== 'n’t')
  const [first, ...others] = words.filter((token) => words.length === 1 || !linking.has(token.lower))
  if (!first) return null
  const main = words.findLast((token) => token.pos === 'VERB') ?? words.at(-1)
  if (!main) return null
  const behind = others.map((token) => token.surface).join(' ')
  const lemma = baseOf(main)
  const base = others
    .filter(({ pos }) => pos !== 'AUX')
    .map((token) => (token === main ? lemma : token.surface))
    .join(' ')
  const common = { negated, lemma, base: base === '' ? lemma : base, copula: false, passive: false }
  const kept = [first, ...others]
  if (kept.filter((token) => token.pos !== 'ADV').length === 1) {
    const adverbs = kept.filter((token) => token.pos === 'ADV').map((token) => token.surface)
    if (/^(?:was|were)$/.test(main.lower))
      return { ...common, tense: 'past', auxiliary: main.lower, verb: adverbs.join(' '), copula: true }
    if (/^(?:is|are|am)$/.test(main.lower))
      return { ...common, tense: 'present', auxiliary: main.lower, verb: adverbs.join(' '), copula: true }
    if (main.pos === 'AUX' && !/^(?:had|did|has|have)$/.test(main.lower)) return null
    const present =
      !unchanged.has(main.lower) &&
      (main.lower === lemma ||
        main.lower === `${lemma}s` ||
        main.lower === `${lemma}es` ||
        main.lower.endsWith('ies') ||
        main.lower === 'has')
    if (main.lower.endsWith('ing')) return null
    return { ...common, tense: present ? 'present' : 'past', auxiliary: 'did', verb: [...adverbs, lemma].join(' ') }
  }
  const passive =
    /^(?:was|were|been|is|are|be)$/.test(words.findLast((token) => token.pos === 'AUX')?.lower ?? '') &&
    !main.lower.endsWith('ing')
  if (/^(?:was|were)$/.test(first.lower))
    return { ...common, tense: 'past', auxiliary: first.lower, verb: behind, passive }
  if (first.lower === 'had') return { ...common, tense: 'perfect', auxiliary: 'had', verb: behind, passive }
  if (/^(?:has|have)$/.test(first.lower))
    return { ...common, tense: 'perfect', auxiliary: first.lower, verb: behind, passive }
  if (first.lower === 'did') return { ...common, tense: 'past', auxiliary: 'did', verb: behind }
  if (/^(?:is|are)$/.test(first.lower))
    return { ...common, tense: 'present', auxiliary: first.lower, verb: behind, passive }
  if (future.has(first.lower)) return { ...common, tense: 'future', auxiliary: first.lower, verb: behind, passive }
  if (first.pos === 'ADV') return readGroup([...others, first])
  return { ...common, tense: 'other', auxiliary: first.lower, verb: behind, passive }
}
