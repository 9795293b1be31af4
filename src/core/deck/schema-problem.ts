/** Says in plain words where and how a value breaks a schema: a JSON pointer (RFC 6901) and the rest of a sentence about it. */
import type { z } from 'zod'
import { lookup } from '../lookup.ts'

export interface SchemaProblem {
  readonly path: string
  /** A predicate without its subject: "is missing", "must be text". */
  readonly problem: string
}

/** JSON's types as a person who opens the file in an editor would name them. */
const names: Readonly<Record<string, string>> = lookup({
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  null: 'null',
})

const jsonPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export function schemaProblem(error: z.ZodError, value: unknown): SchemaProblem {
  const issue = error.issues[0]
  if (!issue) return { path: '', problem: 'is not valid' }
  return { path: jsonPointer(issue.path), problem: problemOf(issue, valueAt(value, issue.path)) }
}

function problemOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined) return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${names[issue.expected] ?? issue.expected}`
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : issue.origin === 'array'
          ? `has more than ${issue.maximum} entries`
          : `is larger than ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'string' ? 'is empty' : `is smaller than ${issue.minimum}`
    case 'invalid_value':
      return `must be ${issue.values.map((one) => JSON.stringify(one)).join(' or ')}`
    case 'invalid_format':
      return formatProblem(found)
    case 'custom':
      return issue.message
    default:
      return 'is not valid'
  }
}

const formatProblem = (found: unknown): string =>
  typeof found === 'string' && /[\u0000-\u001f\u007f-\u009f]/.test(found)
    ? 'holds a control character'
    : 'is not written as the deck format asks'

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<PropertyKey, unknown>)[key]
  }
  return at
}
