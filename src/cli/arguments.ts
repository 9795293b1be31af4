/** Reads a command's words; anything unknown, missing or doubled is a usage error that names it. */
import { parseArgs } from 'node:util'
import { isEdtf } from '../core/facts/dates/edtf.ts'
import { UsageError } from './exit.ts'

export interface Options {
  readonly [name: string]: 'text' | 'flag'
}

export interface Arguments {
  readonly files: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
}

/** Parses argv of one command that takes between min and max file names. */
export function readArguments(
  argv: readonly string[],
  options: Options,
  files: readonly [min: number, max: number],
): Arguments {
  let parsed
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, kind]) => [
          name,
          { type: kind === 'text' ? 'string' : 'boolean' } as const,
        ]),
      ),
    })
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
    throw new UsageError(`${problem}.`)
  }
  const { values, positionals } = parsed
  const [min, max] = files
  if (positionals.length < min) throw new UsageError('A file name is missing.')
  if (positionals.length > max) throw new UsageError(`There is one file name too many: ${positionals[max] ?? ''}.`)
  return {
    files: positionals,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
  }
}

/** Undefined where the option was not given, null where it was given as unknown. */
export function readPublished(given: string | undefined): string | null | undefined {
  if (given === undefined) return undefined
  if (given.trim() === '') return null
  if (!isEdtf(given.trim())) throw new UsageError(`--published ${given} is no EDTF date such as 2019-08-26 or 2019-08.`)
  return given.trim()
}
