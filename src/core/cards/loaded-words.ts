/** Words that judge: outside quotation marks they would make the card's author take a side. */

/** Written as stems of whole words; each judges whoever it is said of. */
const loaded = `liberat(?:e|es|ed|ing|ion|ors?) terror(?:ists?|ism)? regimes? clutches thugs? butchers? puppets? stooges? cronies henchm[ae]n
  evil barbari(?:c|sm) savages? heinous cowardly despicable bloodthirsty brutal(?:ly|ity)? massacre[ds]? slaughter(?:ed|ing)? carnage
  martyr(?:s|ed|dom)? infidels? crusaders? hordes? vermin swarms? invaders? occupiers? usurpers? tyrants? tyranny dictators? despots?
  warmongers? fanatics? fanatical extremists? radicals? traitors? treason cleans(?:e|ed|ing) neutrali[sz](?:e|ed|es|ing) eliminat(?:e|ed|es|ing)
  outrageous shameful disgraceful scandalous notorious infamous self-styled foreign-(?:backed|sponsored) heroic hero(?:es)? glorious historic
  illegal(?:ly)? illegitimate unprovoked blatant(?:ly)? naked flagrant(?:ly)? sinister draconian bogus sham rigged
  freedom[ -]fighters? hostages? grip genocide(?:s)? genocidal apartheid ethnic[ -]cleansing war[ -]crimes?`

const alternatives = loaded
  .trim()
  .split(/\s+(?![^[(]*[\])])/)
  .join('|')
const loadedWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu')

export interface LoadedWord {
  readonly start: number
  readonly end: number
  readonly word: string
}

export const loadedWordsIn = (text: string): LoadedWord[] =>
  [...text.matchAll(loadedWord)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }))

/** Cue verbs that praise or scold, and the neutral verb a card puts in their place. `-ise` follows the article's spelling. */
const neutral: Readonly<Record<string, string>> = {
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
}
export const neutralVerb = (lemma: string): string => neutral[lemma] ?? lemma
