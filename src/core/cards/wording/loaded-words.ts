/** Words that judge: outside quotation marks they would make the card's author take a side. */
import { lookup } from '../../lookup.ts'

/** Written as stems of whole words; each judges whoever it is said of, also inside a report of what somebody said. */
const strong = `liberat(?:e|es|ed|ing|ion|ors?) terror(?:ists?|ism)? regimes? clutches thugs? butchers? puppets? stooges? cronies henchm[ae]n
  barbari(?:c|sm|ans?) savages? heinous cowardly despicable bloodthirsty massacre[ds]? slaughter(?:ed|ing)? carnage
  martyr(?:s|ed|dom)? infidels? crusaders? hordes? vermin invaders? occupiers? usurpers? tyrants? tyranny dictators? despots? despotic tyrannical
  warmongers? fanatics? fanatical traitors? ethnic[ -]cleansing freedom[ -]fighters? outrageous shameful disgraceful scandalous
  self-styled draconian bogus unprovoked blatant(?:ly)? flagrant(?:ly)? genocidal murderous glorious jihadists? zealots? mobsters? lackeys?`

/** These also have plain uses, or are what was said itself: they are judged where nobody is said to say them. */
const mild = `evil swarms? brutal(?:ly|ity)? extremists? radicals? treason cleans(?:e|ed|ing) neutrali[sz](?:e|ed|es|ing) eliminat(?:e|ed|es|ing)
  notorious infamous foreign-(?:backed|sponsored) heroic hero(?:es)? historic illegal(?:ly)? illegitimate naked sinister sham rigged hostages?
  grip genocide(?:s)? apartheid war[ -]crimes? cleansed`

const alternatives = (list: string): string =>
  list
    .trim()
    .split(/\s+(?![^[(]*[\])])/)
    .join('|')
/** "counter-terrorism" and "anti-terrorist" name an office, not an enemy. */
const before = '(?<![\\p{L}\\p{N}]|(?:counter|anti|non)[- ]?)'
const loadedWord = new RegExp(
  `${before}(?:(${alternatives(strong)})|(?:${alternatives(mild)}))(?![\\p{L}\\p{N}])`,
  'giu',
)

export interface LoadedWord {
  readonly start: number
  readonly end: number
  readonly word: string
  /** To be quoted even where the question says whose word it is. */
  readonly isStrong: boolean
}

/** Inside a name ("the Liberation Front") a word judges nobody. */
export const loadedWordsIn = (text: string): LoadedWord[] =>
  [...text.matchAll(loadedWord)]
    .filter(({ 0: word, index }) => !isInName(text, word, index))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: match[0],
      isStrong: match[1] !== undefined,
    }))

const isInName = (text: string, word: string, index: number): boolean =>
  /^\p{Lu}/u.test(word) &&
  (/\p{Lu}[\p{L}.]*(?: of| for| the| and)* $/u.test(text.slice(0, index)) ||
    /^ (?:(?:of|for|the|and) )*\p{Lu}/u.test(text.slice(index + word.length)))

/** Cue verbs that praise or scold, and the neutral verb a card puts in their place. `-ise` follows the article's spelling. */
const neutral: Readonly<Record<string, string>> = lookup({
  slam: 'criticise',
  blast: 'criticise',
  lambast: 'criticise',
  lambaste: 'criticise',
  attack: 'criticise',
  savage: 'criticise',
  rip: 'criticise',
  bash: 'criticise',
  trash: 'criticise',
  flay: 'criticise',
  excoriate: 'criticise',
  pillory: 'criticise',
  castigate: 'criticise',
  hammer: 'criticise',
  tout: 'praise',
  hail: 'praise',
  trumpet: 'praise',
  laud: 'praise',
})
export const neutralVerb = (lemma: string): string => neutral[lemma] ?? lemma
