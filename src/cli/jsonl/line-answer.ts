/** What `extract --jsonl` answers to one line: facts in its place, a fault in its place, or that we made a mistake. */
import { isEdtf } from '../../core/facts/dates/edtf.ts'
import { extractFacts } from '../../core/facts/extract.ts'
import type { Facts } from '../../core/facts/facts.ts'

/** Plain data, so that it can come from another thread. */
export type LineAnswer = { readonly json: string; readonly isFault: boolean; readonly warning: string | null } | Bug

/** The message of an exception. */
export interface Bug {
  readonly bug: string
}

/** An id that is a number comes back as one, so that whoever asked finds it again. */
type Id = string | number

interface Question {
  readonly id: Id
  readonly text: string
  readonly dct: unknown
}

interface LineFault {
  readonly id: Id | null
  readonly fault: { readonly code: 'input-invalid'; readonly message: string }
}

/** Lines are counted from 1. Never throws. */
export function answerLine(line: string, number: number): LineAnswer {
  try {
    const asked = readQuestion(line, number)
    if ('fault' in asked) return { json: JSON.stringify(asked), isFault: true, warning: null }
    const { id, text, dct } = asked
    const published = readDct(dct)
    const facts: Omit<Facts, 'id'> = extractFacts({ id: String(id), text, published: published ?? null })
    const warning =
      published === undefined ? `line ${String(number)}: the dct is no EDTF date; it counts as unknown.` : null
    return { json: JSON.stringify({ ...facts, id }), isFault: false, warning }
  } catch (error) {
    return { bug: error instanceof Error ? error.message : String(error) }
  }
}

function readQuestion(line: string, number: number): Question | LineFault {
  const faulty = (id: Id | null, problem: string): LineFault => ({
    id,
    fault: { code: 'input-invalid', message: `line ${String(number)} ${problem}` },
  })
  let given: unknown
  try {
    given = JSON.parse(number === 1 ? line.replace(/^\ufeff/, '') : line)
  } catch {
    return faulty(null, 'is no JSON')
  }
  if (typeof given !== 'object' || given === null) return faulty(null, 'is no JSON object')
  const { id, text, dct } = given as Record<string, unknown>
  const name = typeof id === 'string' || typeof id === 'number' ? id : null
  return typeof text === 'string' ? { id: name ?? '', text, dct } : faulty(name, 'has no "text"')
}

/** Null where it is not given, undefined where it is no date. */
function readDct(dct: unknown): string | null | undefined {
  if (dct === undefined || dct === null || dct === '') return null
  return typeof dct === 'string' && isEdtf(dct) ? dct : undefined
}
