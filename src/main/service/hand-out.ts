/** Hands a deck out: what is handed out is recorded, and a deck that changed since the last time is the next revision. */
import type { Output } from '../../contract/contract.ts'
import type { HandOutChoice } from '../../contract/hand-out-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import type { FormatId } from '../../core/formats/format.ts'
import type { PaperDocument } from '../../core/formats/paper/paper-document.ts'
import type { Clock } from '../../core/time.ts'
import { lastPacked, recordPacked, withdrawHandout, type PackedHandout } from '../store/handouts.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Jobs } from './jobs.ts'
import { readOutgoing } from './outgoing-deck.ts'
import { learnersDay } from './progress-out.ts'
import { tasks, type Progress } from './tasks.ts'

interface HandOutSurroundings {
  readonly clock: Clock
  readonly jobs: Jobs
  readonly onProgress: (job: string, progress: Progress) => void
  /** By the app's renderer. */
  readonly print: (paper: PaperDocument, signal: AbortSignal) => Promise<Result<Uint8Array>>
}

export interface HandedOut {
  readonly revision: number
  readonly file: Uint8Array
  /** As if it had not been handed out: for a file that could not be written. */
  readonly withdraw: () => void
}

export interface HandOuts {
  readonly plan: (store: Store, id: string, format: FormatId) => Promise<Result<Output<'hand-out.plan'>>>
  /** Recorded before the file is written, so that no two files of one revision can differ. */
  readonly make: (store: Store, choice: HandOutChoice) => Promise<Result<HandedOut>>
  /** What was not recorded yet leaves nothing behind. */
  readonly cancel: (job: string) => void
}

/** So many cards are written sooner than a worker has begun. */
const fewCards = 200
const withMedia: readonly FormatId[] = ['dateline', 'apkg', 'apkg-legacy', 'moodle-xml']
const withProgress: readonly FormatId[] = ['apkg', 'apkg-legacy']

export function createHandOuts({ clock, jobs, onProgress, print }: HandOutSurroundings): HandOuts {
  /** By job, of those under way. */
  const aborts = new Map<string, AbortController>()
  const never = new AbortController().signal

  const make = async (store: Store, choice: HandOutChoice, signal: AbortSignal): Promise<Result<HandedOut>> => {
    const { id, format, job } = choice
    const wanted = {
      text: choice.withText,
      media: withMedia.includes(format),
      progress: choice.withProgress && withProgress.includes(format),
    }
    const tell = (done: number, total: number): void => onProgress(job, { done, total, stage: 'Reading the cards' })
    const outgoing = await readOutgoing(store, id, wanted, signal, tell)
    if (!outgoing.ok) return outgoing
    const deckId = outgoing.value.deck.frame.id
    const before = guard(store, () => ok({ last: lastPacked(store, deckId), day: learnersDay(store, clock) }))
    if (!before.ok) return before
    onProgress(job, { done: 0, total: 0, stage: 'Writing the file' })
    const { last, day } = before.value
    const toWrite = { outgoing: outgoing.value, choice, day, last }
    const isSmall = outgoing.value.deck.cards.length <= fewCards
    const moved = [...outgoing.value.media.values()].map(({ buffer }) => buffer)
    const written = isSmall
      ? await tasks['write-hand-out'](toWrite)
      : await jobs.run('write-hand-out', toWrite, { job, moved })
    if (!written.ok) return written
    const { file, revision, record } = written.value
    const printed = file instanceof Uint8Array ? ok(file) : await print(file, signal)
    if (!printed.ok) return printed
    if (signal.aborted) return fail({ code: 'cancelled' })
    return guard(store, () => {
      const handout: PackedHandout = { revision, content: record, handedMs: clock.nowMs() }
      if (!isSame(lastPacked(store, deckId), last)) return fail({ code: 'stale' })
      recordPacked(store, deckId, handout)
      const withdraw = (): void =>
        withdrawHandout(store, deckId, handout, { handout: last, revision: outgoing.value.deck.frame.revision })
      return ok({ revision, file: printed.value, withdraw })
    })
  }

  return {
    plan: async (store, id, format) => {
      const wanted = { text: true, media: false, progress: withProgress.includes(format) }
      const outgoing = await readOutgoing(store, id, wanted, never)
      if (!outgoing.ok) return outgoing
      const { frame, cards } = outgoing.value.deck
      const day = guard(store, () => ok(learnersDay(store, clock)))
      if (!day.ok) return day
      const toPlan = { outgoing: outgoing.value, format, day: day.value }
      const planned =
        cards.length <= fewCards ? await tasks['plan-hand-out'](toPlan) : await jobs.run('plan-hand-out', toPlan)
      if (!planned.ok) return planned
      const texts = frame.sources.filter(({ text }) => text !== undefined)
      return ok({
        cards: cards.length,
        texts: texts.map(({ title, publisher }) => ({ title, publisher })),
        ...planned.value,
      })
    },
    make: async (store, choice) => {
      const abort = new AbortController()
      aborts.set(choice.job, abort)
      abort.signal.addEventListener('abort', () => jobs.cancel(choice.job))
      try {
        return await make(store, choice, abort.signal)
      } finally {
        aborts.delete(choice.job)
      }
    },
    cancel: (job) => aborts.get(job)?.abort(),
  }
}

const isSame = (a: PackedHandout | null, b: PackedHandout | null): boolean =>
  a?.revision === b?.revision && a?.handedMs === b?.handedMs
