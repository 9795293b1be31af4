/** The exit codes of the command line and the two ways a command fails (DESIGN, section 3, Command line). */
import type { Fault } from '../core/fault.ts'
import { faultText } from '../core/fault-text.ts'

export const exit = { done: 0, inputFault: 1, usage: 2, internal: 70 } as const
export type ExitCode = (typeof exit)[keyof typeof exit]

/** Thrown by argument parsing alone: the words of the call are off. */
export class UsageError extends Error {}

/** Everything goes out on one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

export function reportFault(fault: Fault, subject?: string): ExitCode {
  process.stderr.write(`dateline: ${subject === undefined ? '' : `${subject}: `}${oneLine(faultText(fault))}\n`)
  return exit.inputFault
}

export function reportUsage(problem: string): ExitCode {
  process.stderr.write(`dateline: ${oneLine(problem)} Try: dateline --help\n`)
  return exit.usage
}
