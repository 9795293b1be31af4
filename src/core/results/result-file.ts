/** A learner's result file: an outcome a card, reported cards, a name of their choice, and no more (issue 6, a class without a server). */
import { strFromU8 } from 'fflate'
import { sha256Hex } from '../article/evidence.ts'
import { schemaProblem } from '../deck/schema-problem.ts'
import { tameJson } from '../deck/untrusted-json.ts'
import { fail, ok, type Result } from '../fault.ts'
import { maxResultBytes } from './limits.ts'
import { resultFormat, resultSchema, resultVersion, type ClassResult } from './result-schema.ts'

/** Stands in every file, for whoever opens one in an editor. */
const about =
  'What one learner answered in one Dateline deck. The checksum shows damage on the way; it is no proof of who made this file.'

/** Equal results give equal text; ends with a line break. */
export function printResult(result: ClassResult): string {
  const body = { format: resultFormat, version: resultVersion, about, ...result }
  return `${JSON.stringify({ ...body, checksum: checksumOf(body) }, null, 2)}\n`
}

/** Any bytes give a result or a fault; a file that was changed by so much as a letter is refused. */
export function parseResult(bytes: Uint8Array, name: string): Result<ClassResult> {
  if (bytes.length > maxResultBytes) {
    return fail({ code: 'file-too-large', name, bytes: bytes.length, maxBytes: maxResultBytes })
  }
  const value = jsonOf(bytes)
  if (value === null || value['format'] !== resultFormat) return fail({ code: 'result-not-a-result', name })
  const { version, checksum, ...rest } = value
  if (typeof version === 'number' && version > resultVersion) return fail({ code: 'result-newer', name, version })
  if (checksum !== checksumOf({ ...rest, version })) return fail({ code: 'result-damaged', name })
  const checked = resultSchema.safeParse(rest)
  return checked.success
    ? ok(checked.data)
    : fail({ code: 'result-invalid', name, ...schemaProblem(checked.error, value) })
}

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(strFromU8(bytes).replace(/^\ufeff/, ''))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && tameJson(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Of the values alone: other white space or another order of keys, as tools leave them, is no damage. */
const checksumOf = (body: object): string => sha256Hex(JSON.stringify(sorted(body)))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([key, child]) => [key, sorted(child)])
}
