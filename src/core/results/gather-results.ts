/** Reads the result files that came in for a deck: each is taken or refused by itself, so that one bad file costs no other. */
import type { DeckId } from '../ids.ts'
import { fail, type Fault, type Result } from '../fault.ts'
import { newestOfEach } from './class-picture.ts'
import { parseResult } from './result-file.ts'
import type { ClassResult } from './result-schema.ts'

export interface Gathered {
  /** One a learner. */
  readonly results: readonly ClassResult[]
  /** One a file that was left out. */
  readonly faults: readonly Fault[]
}

export function gatherResults(
  deckId: DeckId,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Gathered {
  const read = files.map(({ name, bytes }) => ofDeck(deckId, name, parseResult(bytes, name)))
  return {
    results: newestOfEach(read.flatMap((one) => (one.ok ? [one.value] : []))),
    faults: read.flatMap((one) => (one.ok ? [] : [one.fault])),
  }
}

const ofDeck = (deckId: DeckId, name: string, read: Result<ClassResult>): Result<ClassResult> =>
  read.ok && read.value.deck.id !== deckId
    ? fail({ code: 'result-of-other-deck', name, title: read.value.deck.title })
    : read
