/** Holds what is known of a unit's clauses while they are read from left to right. */
import type { Span } from '../facts.ts'
import { chunkSpan, headWord, isKind } from '../syntax/noun-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { type Frame, type FrameKind, newFrame, rootOf } from './frame.ts'
import { nounSpan } from './subject-span.ts'

export class ClauseState {
  /** By chunk: the clause it stands in. */
  readonly clauseOf: number[] = []
  /** By chunk of a verb group: its subject. */
  readonly subjects = new Map<number, Span>()
  /** By clause: the one around it, -1 for none. */
  readonly parentOf: number[] = []
  /** Verb groups that look finite and are participles. */
  readonly attached = new Set<number>()
  /** Verb groups that look like participles and are the verb of their clause. */
  readonly awaited = new Set<number>()
  readonly unit: Unit
  frame: Frame
  /** Index behind the last comma or conjunction. */
  boundary = 0
  /** The comma behind which the clause around a comment goes on, -1 for none. */
  commentEnd = -1
  /** Gerunds and participles before their clause's subject: "Asked about it, she left". */
  dangling: number[] = []

  constructor(unit: Unit) {
    this.unit = unit
    this.frame = this.open('main', null)
  }

  open(kind: FrameKind, parent: Frame | null): Frame {
    this.parentOf.push(parent ? parent.id : -1)
    return newFrame(this.parentOf.length - 1, kind, parent)
  }

  push(kind: FrameKind): Frame {
    this.frame = this.open(kind, this.frame)
    return this.frame
  }

  restart(at: number): void {
    this.frame = this.open('main', null)
    this.boundary = at + 1
    this.dangling = []
  }

  closeAside(): void {
    const root = rootOf(this.frame)
    if (root.kind === 'aside' && root.parent) this.frame = root.parent
  }

  nearest(kind: FrameKind): Frame | null {
    for (let frame: Frame | null = this.frame; frame; frame = frame.parent) if (frame.kind === kind) return frame
    return null
  }

  settleDangling(noun: number): void {
    for (const verb of this.dangling) this.subjects.set(verb, nounSpan(this.unit, noun, this.unit.chunks.length))
    this.dangling = []
  }

  give(frame: Frame, at: number): void {
    this.frame = frame
    if (frame.verb < 0) frame.verb = at
    frame.lastVerb = at
    const subject = this.subjectIn(frame, at)
    if (subject) this.subjects.set(at, subject)
  }

  subjectIn(frame: Frame, at: number): Span | null {
    const { unit } = this
    if (frame.antecedent) return chunkSpan(unit, frame.antecedent[0], frame.antecedent[1])
    if (frame.subject < 0) return null
    if (headWord(unit, unit.chunks[frame.subject]) === 'there' && isKind(unit, at + 1, 'np'))
      return nounSpan(unit, at + 1, unit.chunks.length)
    if (
      headWord(unit, unit.chunks[frame.subject]) === 'there' &&
      unit.chunks[at + 1]?.verb &&
      isKind(unit, at + 2, 'np')
    )
      return nounSpan(unit, at + 2, unit.chunks.length)
    const end = frame.subject < frame.verb ? frame.verb : unit.chunks.length
    return nounSpan(unit, frame.subject, Math.min(end, at > frame.subject ? at : end))
  }

  /** From `from` on, everything belongs to the clause that is now being read. */
  reassign(from: number, at: number): void {
    for (let index = from; index < at; index++) this.clauseOf[index] = this.frame.id
  }

  /** A participle or infinitive of the clause that is no verb of its own. */
  attach(at: number, subject: Span | null): void {
    this.attached.add(at)
    if (subject) this.subjects.set(at, subject)
    this.frame.lastVerb = at
  }
}
