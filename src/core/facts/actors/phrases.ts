/** Reads each phrase that may stand for an actor once: for whom it stands is asked again where more genders are known. */
import type { Sentence } from '../../article/analysed-text.ts'
import { bareAt, definiteAt, type DefiniteNominal } from './definites.ts'
import { bodyAt, officeAt, type OwnedBody, type OwnedOffice } from './nominals.ts'
import { openings } from './openers.ts'
import { pronounAt, type Pronoun } from './pronouns.ts'
import type { SpanIndex } from './span-index.ts'

/** What may begin at a token; all are rare. */
export interface Phrase {
  /** "Syrian troops" */
  readonly body: OwnedBody | undefined
  /** "the Turkish president" */
  readonly office: OwnedOffice | undefined
  /** "the minister" */
  readonly definite: DefiniteNominal | undefined
  /** In a headline: "finance minister threatens to quit". */
  readonly bare: DefiniteNominal | undefined
  readonly pronoun: Pronoun | undefined
  /** Token of the noun of "a waiter", "my father", "her lawyer". */
  readonly indefinite: number | undefined
}

export class Phrases {
  private readonly names: SpanIndex
  /** By token: null where no phrase begins. */
  private readonly known: (Phrase | null | undefined)[]

  constructor(names: SpanIndex) {
    this.names = names
    this.known = new Array<Phrase | null | undefined>(names.words.length).fill(undefined)
  }

  at(at: number, sentence: Sentence): Phrase | null {
    const known = this.known[at]
    return known === undefined ? (this.known[at] = this.read(at, sentence)) : known
  }

  private read(at: number, sentence: Sentence): Phrase | null {
    const { names } = this
    const { endToken } = sentence
    const opening = names.words[at]?.form.opening ?? 0
    const body = bodyAt(names, at, endToken)
    const office = body ? undefined : officeAt(names, at, endToken)
    const definite = opening & openings.definite ? definiteAt(names, at, endToken) : undefined
    const bare = this.isBare(at, sentence) ? bareAt(names, at, endToken) : undefined
    const pronoun = opening & openings.pronoun ? pronounAt(names.words, at, sentence) : undefined
    const indefinite = opening & openings.indefinite ? this.indefiniteAt(at, endToken) : undefined
    return body || office || definite || bare || pronoun || indefinite !== undefined
      ? { body, office, definite, bare, pronoun, indefinite }
      : null
  }

  /** Where a headline may leave out the article. */
  private isBare(at: number, { firstToken, paragraph }: Sentence): boolean {
    const { analysed, words } = this.names
    if (!analysed.paragraphs[paragraph]?.heading) return false
    return at === firstToken || /^[;,:–—•]$/.test(words[at - 1]?.token.surface ?? '')
  }

  private indefiniteAt(at: number, endToken: number): number | undefined {
    const { words, covering } = this.names
    let head: number | undefined
    for (let next = at + 1; next < Math.min(endToken, at + 6); next++) {
      const word = words[next]
      if (!word || covering(next)) break
      if (word.token.pos === 'NOUN') head = next
      else if (word.token.pos !== 'ADJ' && word.token.surface !== '-') break
    }
    return head === undefined || covering(head + 1) ? undefined : head
  }
}
