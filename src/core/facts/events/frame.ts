/** The clauses of a unit as they open and close while it is read from left to right. */

export type FrameKind = 'main' | 'sub' | 'that' | 'relative' | 'contact' | 'aside'

/** A clause that is being read; chunks are given by their index in the unit. */
export interface Frame {
  readonly id: number
  readonly kind: FrameKind
  readonly parent: Frame | null
  /** The noun phrase that does what its verb says, -1 where none has come yet. */
  subject: number
  /** The subject is what a relative pronoun stands for: only this much of it. */
  antecedent: readonly [first: number, last: number] | null
  /** The first finite verb, -1 where it is still to come. */
  verb: number
  /** The last verb group of any form. */
  lastVerb: number
  /** Of a relative clause: a comma sets it off. */
  opensBehindComma: boolean
}

export const newFrame = (id: number, kind: FrameKind, parent: Frame | null): Frame => ({
  id,
  kind,
  parent,
  subject: -1,
  antecedent: null,
  verb: -1,
  lastVerb: -1,
  opensBehindComma: false,
})

/** Has its subject and lacks its verb: "The man who left | said". */
export const awaitsVerb = (frame: Frame): boolean => frame.verb < 0 && (frame.subject >= 0 || frame.antecedent !== null)

/** The nearest frame around that waits for its verb; asides are not left this way. */
export function waitingAround(frame: Frame): Frame | null {
  for (let at: Frame = frame; at.parent && at.kind !== 'aside'; at = at.parent)
    if (awaitsVerb(at.parent)) return at.parent
  return null
}

/** The main clause, or the aside, that holds the frame. */
export function rootOf(frame: Frame): Frame {
  let at = frame
  while (at.parent && at.kind !== 'aside') at = at.parent
  return at
}
