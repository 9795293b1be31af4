/** The command line: the same services as the window's, without a window. */
import { check } from './commands/check.ts'
import { exportCommand } from './commands/export.ts'
import { extract } from './commands/extract.ts'
import { importCommand } from './commands/import.ts'
import { make } from './commands/make.ts'
import { results } from './commands/results.ts'
import { study } from './commands/study.ts'
import { exit, reportFault, reportUsage, UsageError, type ExitCode } from './exit.ts'
import { print } from './files.ts'
import { help } from './help.ts'
import type { CliSurroundings } from './paper.ts'
import { reasonOf } from '../main/store/file-error.ts'
import { lookup } from '../core/lookup.ts'

type CommandFunction = (argv: readonly string[], surroundings: CliSurroundings) => Promise<ExitCode>

const commands: Readonly<Record<string, CommandFunction>> = lookup({
  extract,
  make,
  check,
  export: exportCommand,
  import: importCommand,
  results,
  study,
})

/** Runs one call and returns its exit code; never throws. */
export async function run(argv: readonly string[], surroundings: CliSurroundings): Promise<ExitCode> {
  const [name, ...rest] = argv
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (head) has what it wanted.
    if (error.code === 'EPIPE') process.exit(exit.done)
    process.exit(reportFault({ code: 'file-unwritable', name: 'standard output', reason: reasonOf(error) }))
  })
  try {
    if (name === undefined) return reportUsage('A command is missing.')
    if (name === 'help' || rest.includes('--help') || name === '--help' || name === '-h') {
      await print(help)
      return exit.done
    }
    const command = commands[name]
    return command ? await command(rest, surroundings) : reportUsage(`There is no command ${name}.`)
  } catch (error) {
    if (error instanceof UsageError) return reportUsage(error.message)
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`dateline: a mistake of ours, nothing was written: ${message.replace(/\s+/g, ' ')}\n`)
    return exit.internal
  }
}
