/** A name found in the text, in tokens. */
import type { ActorType } from '../facts.ts'

export interface NameSpan {
  /** Index of its first token. */
  readonly first: number
  /** Index behind its last token. */
  readonly end: number
  readonly type: ActorType
  readonly confidence: number
}
