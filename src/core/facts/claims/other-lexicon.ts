/** Nouns and adjectives that report what somebody said, thinks or wants ("the claim that", "is afraid of"). */
import type { Stance } from '../facts.ts'

export interface WordCue {
  readonly stance: Stance
  readonly attitude: boolean
  /** t a that-clause · i to + infinitive · w whether, how … */
  readonly frames: string
  readonly prepositions: ReadonlySet<string>
}

type Row = readonly [stance: Stance, kind: 'speech' | 'attitude', frames: string, prepositions: string, words: string]

const nounRows: readonly Row[] = [
  ['alleged', 'speech', 't', 'of', 'claim allegation accusation assertion contention insinuation charge'],
  ['said', 'speech', 't', '', 'argument insistence'],
  ['alleged', 'speech', 't', '', 'speculation rumour rumor'],
  [
    'said',
    'speech',
    't',
    '',
    'statement remark comment observation reminder report suggestion point notion idea message',
  ],
  ['said', 'attitude', '', 'of', 'criticism condemnation denunciation mockery praise'],
  ['alleged', 'speech', 't', 'about of', 'complaint'],
  ['denied', 'speech', 't', 'of', 'denial'],
  ['denied', 'attitude', 'i', '', 'refusal'],
  ['admitted', 'speech', 't', 'of', 'admission acknowledgement acknowledgment confession concession'],
  ['announced', 'speech', 't', 'of', 'announcement declaration revelation disclosure'],
  ['announced', 'attitude', 'i', '', 'decision'],
  ['promised', 'speech', 'ti', 'of', 'promise pledge vow assurance guarantee commitment threat undertaking oath'],
  ['promised', 'speech', 'i', '', 'offer'],
  ['said', 'speech', 't', 'of about', 'warning'],
  ['fears', 'attitude', 't', 'about over', 'concern worry anxiety'],
  ['fears', 'attitude', 't', 'of about over', 'fear'],
  ['wants', 'speech', 'ti', 'for', 'demand call request plea appeal proposal'],
  ['wants', 'attitude', 'ti', 'of for', 'hope'],
  ['wants', 'attitude', 'i', 'of for', 'plan'],
  ['wants', 'attitude', 'ti', 'for', 'desire wish'],
  ['wants', 'attitude', 'ti', 'of', 'intention'],
  ['wants', 'attitude', 'i', 'of', 'aim goal ambition'],
  ['wants', 'attitude', 'i', '', 'willingness eagerness readiness determination reluctance'],
  ['wants', 'attitude', '', 'for to', 'support opposition endorsement'],
  ['thinks', 'attitude', 't', 'of in', 'belief'],
  [
    'thinks',
    'attitude',
    't',
    '',
    'view opinion conviction suspicion impression assumption prediction expectation confidence doubt feeling conclusion finding theory',
  ],
]

const adjectiveRows: readonly Row[] = [
  [
    'fears',
    'attitude',
    't',
    'about over by at',
    'concerned worried alarmed nervous apprehensive uneasy troubled dismayed',
  ],
  ['fears', 'attitude', 'ti', 'of', 'afraid scared wary fearful terrified'],
  ['thinks', 'attitude', 't', 'of', 'confident convinced sure certain sceptical skeptical doubtful persuaded'],
  ['thinks', 'attitude', 't', 'about', 'optimistic pessimistic hopeful'],
  ['thinks', 'attitude', 't', '', 'aware adamant clear'],
  ['wants', 'attitude', 'i', '', 'willing eager keen determined reluctant unwilling desperate anxious impatient'],
  ['thinks', 'attitude', 't', 'of', 'proud critical'],
  ['thinks', 'attitude', 't', 'about at with', 'glad delighted angry furious upset unhappy disappointed'],
  ['thinks', 'attitude', 't', 'with', 'pleased satisfied frustrated'],
]

const table = (rows: readonly Row[]): ReadonlyMap<string, WordCue> =>
  new Map(
    rows.flatMap(([stance, kind, frames, prepositions, words]) => {
      const cue = { stance, attitude: kind === 'attitude', frames, prepositions: new Set(prepositions.split(' ')) }
      return words.split(' ').map((word) => [word, cue] as const)
    }),
  )

const nouns = table(nounRows)
const adjectives = table(adjectiveRows)

/** Singular of a plural noun where the lexicon holds it. */
const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word

export const nounCue = (word: string): WordCue | undefined => nouns.get(word) ?? nouns.get(singular(word))
export const adjectiveCue = (word: string): WordCue | undefined => adjectives.get(word)
