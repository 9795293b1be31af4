/** Watches the exams of a simulated life: what was foretold of each, and what was truly known on its day. */
import type { DeckOptions } from '../../core/study/deck-options.ts'
import { examOutlook } from '../../core/study/exam-outlook.ts'
import type { Scheduler } from '../../core/study/scheduler.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import { studyDayOfDate } from '../../core/study/study-day.ts'

export interface SatExam {
  /** Shares of the deck's cards: foretold when the date was set, and on the first evening of the last ten days. */
  readonly foretoldAtFirst: number
  readonly foretoldAtLast: number
  /** The mean of the true probabilities of recall on the exam's own evening. */
  readonly known: number
}

interface Evening {
  readonly today: number
  readonly rolloverHour: number
  readonly newPerDay: number
  readonly trueMs: number
  readonly scheduler: Scheduler
}

interface ExamWatch {
  /** At the start of each evening, before anything is studied. */
  readonly look: (cards: readonly StudyCard[], options: DeckOptions, evening: Evening) => void
  readonly sat: readonly SatExam[]
}

const lastDays = 10

export function createExamWatch(trueRecallOf: (card: StudyCard, trueMs: number) => number): ExamWatch {
  const sat: SatExam[] = []
  const ahead = new Map<string, { readonly atFirst: number; readonly atLast: number | null }>()
  return {
    sat,
    look(cards, { examDate, newPerDay, reviewsPerDay, desiredRetention }, { trueMs, ...evening }) {
      if (examDate === null) return
      const { today } = evening
      const examDay = studyDayOfDate(examDate)
      const known = ahead.get(examDate)
      if (today >= examDay) {
        if (known === undefined) return
        const recalled = cards.reduce((sum, card) => sum + trueRecallOf(card, trueMs), 0) / cards.length
        const { atFirst, atLast } = known
        sat.push({ foretoldAtFirst: atFirst, foretoldAtLast: atLast ?? atFirst, known: recalled })
        ahead.delete(examDate)
        return
      }
      if (known !== undefined && (known.atLast !== null || today < examDay - lastDays)) return
      const limits = { newPerDay: Math.min(evening.newPerDay, newPerDay ?? Infinity), reviewsPerDay }
      const foretold = examOutlook(cards, { ...evening, ...limits, examDay, desiredRetention })?.knownShare ?? 0
      ahead.set(examDate, known === undefined ? { atFirst: foretold, atLast: null } : { ...known, atLast: foretold })
    },
  }
}
