/** The written forms of an English verb, so that a lexicon of lemmas can be looked up by what stands in the text. */
import { lookup } from '../../lookup.ts'

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** Past and participle where they are not made with -ed. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = lookup({
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  rewrite: ['rewrote', 'rewritten'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  undertake: ['undertook', 'undertaken'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  hold: ['held', 'held'],
  uphold: ['upheld', 'upheld'],
  understand: ['understood', 'understood'],
  mean: ['meant', 'meant'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  seek: ['sought', 'sought'],
  choose: ['chose', 'chosen'],
  forget: ['forgot', 'forgotten'],
  give: ['gave', 'given'],
  forbid: ['forbade', 'forbidden'],
  bet: ['bet', 'bet'],
  teach: ['taught', 'taught'],
  sing: ['sang', 'sung'],
  learn: ['learned', 'learned'],
  retell: ['retold', 'retold'],
  go: ['went', 'gone'],
  make: ['made', 'made'],
  take: ['took', 'taken'],
  put: ['put', 'put'],
  come: ['came', 'come'],
  stand: ['stood', 'stood'],
  lay: ['laid', 'laid'],
  set: ['set', 'set'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  fight: ['fought', 'fought'],
  lead: ['led', 'led'],
  have: ['had', 'had'],
  cast: ['cast', 'cast'],
  forecast: ['forecast', 'forecast'],
  broadcast: ['broadcast', 'broadcast'],
  deal: ['dealt', 'dealt'],
  spin: ['spun', 'spun'],
  plead: ['pleaded', 'pleaded'],
})
/** Verbs stressed on their last syllable double its consonant; one-syllable ones do so by rule. */
const doubling = new Set([
  'admit',
  'commit',
  'permit',
  'refer',
  'prefer',
  'regret',
  'rebut',
  'submit',
  'quip',
  'concur',
  'infer',
  'defer',
  'rebuff',
  'unpin',
])

const vowel = '[aeiou]'
const oneSyllable = new RegExp(`^[^aeiou]*(?:qu)?${vowel}[^aeiouwxy]$`)

function stem(lemma: string): string {
  const doubled = !lemma.endsWith('ff') && (doubling.has(lemma) || oneSyllable.test(lemma))
  return doubled ? lemma + lemma.slice(-1) : lemma
}

export function verbForms(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const [word = '', particle] = lemma.split(' ')
  const tail = particle === undefined ? '' : ` ${particle}`
  const s = /(?:s|x|z|ch|sh|o)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`
  const ing = /ie$/.test(word)
    ? `${word.slice(0, -2)}ying`
    : /[^eoy]e$/.test(word)
      ? `${word.slice(0, -1)}ing`
      : `${stem(word)}ing`
  const regular = /e$/.test(word) ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem(word)}ed`
  const [past, participle] = irregular[word] ?? [regular, regular]
  return [
    [word + tail, 'base'],
    [word === 'have' ? 'has' : s + tail, 's'],
    [past + tail, 'past'],
    [participle + tail, 'participle'],
    [ing + tail, 'ing'],
  ]
}
