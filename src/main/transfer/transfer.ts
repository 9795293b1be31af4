/** The main process's side of the transfer process: a file is opened in it, and it never outlives its time or its memory. */
import { readFileSync } from 'node:fs'
import type { Card, TrayItem } from '../../core/deck/deck.ts'
import { fail, ok, type Fault, type Result } from '../../core/fault.ts'
import type { FormatId } from '../../core/formats/format.ts'
import type { IncomingDeck } from '../../core/formats/incoming.ts'
import type { Written } from '../../core/formats/outgoing.ts'
import type { CarriedProgress } from '../../core/formats/progress.ts'
import type { TextPreview } from '../../core/formats/text-preview.ts'
import {
  portionCards,
  type Answer,
  type FileToOpen,
  type OpenedFile,
  type Question,
  type Questions,
  type Request,
} from './protocol.ts'

/** A process that answers questions, whoever started it. */
interface AnsweringProcess {
  readonly pid: number | undefined
  readonly send: (request: Request) => void
  readonly onAnswer: (listener: (answer: Answer) => void) => void
  readonly onEnd: (listener: (how: { readonly outOfMemory: boolean }) => void) => void
  readonly end: () => void
}
export type StartProcess = () => AnsweringProcess

export interface Transfer {
  readonly open: (file: FileToOpen) => Promise<Result<OpenedFile>>
  /** Of the file that is open, in portions, so that taking it in holds up nothing. */
  readonly deck: (opened: OpenedFile, index: number) => Promise<Result<IncomingDeck>>
  /** Of the file that was opened last, also where no cards came of it; null where it is neither table nor text. */
  readonly text: () => Promise<Result<TextPreview | null>>
  readonly medium: (name: string) => Promise<Result<Uint8Array | null>>
  readonly write: (deck: number, format: FormatId) => Promise<Result<Written>>
  /** Ends the process at once; what it was asked is answered with fault `cancelled`. It can be asked again. */
  readonly end: () => void
}

/** What V8 may have for itself, in MiB, beside the bytes of the file. */
export const maxHeapMb = 160

interface Limits {
  readonly timeMs: number
  /** Resident memory as the system counts it; where the system does not tell, the heap's own limit holds alone. */
  readonly memoryBytes: number
}
const usualLimits: Limits = { timeMs: 60_000, memoryBytes: 300_000_000 }
const lookEveryMs = 50

type Pending = { readonly settle: (answer: Result<unknown>) => void; readonly limit: NodeJS.Timeout }

export function createTransfer(start: StartProcess, limits = usualLimits): Transfer {
  let running: AnsweringProcess | undefined
  let watch: NodeJS.Timeout | undefined
  let nextId = 1
  let fileName = ''
  const pending = new Map<number, Pending>()

  const stop = (fault: Fault): void => {
    clearInterval(watch)
    const ended = running
    running = undefined
    ended?.end()
    for (const { settle, limit } of pending.values()) {
      clearTimeout(limit)
      settle(fail(fault))
    }
    pending.clear()
  }

  const begin = (): AnsweringProcess => {
    const started = start()
    started.onAnswer((message) => {
      const asked = pending.get(message.id)
      if (!asked) return
      pending.delete(message.id)
      clearTimeout(asked.limit)
      asked.settle('answer' in message ? ok(message.answer) : fail({ code: 'internal' }))
    })
    started.onEnd(({ outOfMemory }) => {
      if (running === started)
        stop(outOfMemory ? { code: 'took-too-much-memory' } : { code: 'import-crashed', name: fileName })
    })
    watch = setInterval(() => {
      if (residentBytes(started.pid) > limits.memoryBytes) stop({ code: 'took-too-much-memory' })
    }, lookEveryMs)
    watch.unref()
    return started
  }

  const ask = <Q extends Question>(
    question: Q,
    asked: Questions[Q]['asked'],
  ): Promise<Result<Questions[Q]['answer']>> =>
    new Promise((resolve) => {
      const id = nextId++
      const seconds = limits.timeMs / 1000
      const limit = setTimeout(() => stop({ code: 'took-too-long', seconds }), limits.timeMs)
      pending.set(id, { settle: resolve as (answer: Result<unknown>) => void, limit })
      running ??= begin()
      running.send({ id, question, asked })
    })
  const flat = <T>(answer: Result<Result<T>>): Result<T> => (answer.ok ? answer.value : answer)

  return {
    open: async (file) => {
      fileName = file.name
      return flat(await ask('open', file))
    },
    deck: async (opened, index) => {
      const listed = opened.decks[index]
      if (!listed) return fail({ code: 'not-found', what: 'deck' })
      const cards: Card[] = []
      const tray: TrayItem[] = []
      const progress = new Map<string, CarriedProgress>()
      for (let from = 0; from < Math.max(listed.cards, listed.tray); from += portionCards) {
        const portion = await ask('portion', { deck: index, from })
        if (!portion.ok) return portion
        cards.push(...portion.value.cards)
        tray.push(...portion.value.tray)
        for (const [id, carried] of portion.value.progress) progress.set(id, carried)
      }
      return ok({ deck: { ...listed.head, cards, tray }, progress })
    },
    text: () => ask('text', null),
    medium: (name) => ask('medium', { name }),
    write: async (deck, format) => flat(await ask('write', { deck, format })),
    end: () => stop({ code: 'cancelled' }),
  }
}

/** 0 where the system does not tell (proc(5), /proc/pid/statm: the second number counts pages). */
function residentBytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  try {
    return Number(readFileSync(`/proc/${String(pid)}/statm`, 'ascii').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}
