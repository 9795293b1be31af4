/** `dateline check`: reads a deck file as strictly as the app does and runs the audit over its accepted cards. */
import { auditDeck } from '../../core/cards/audit.ts'
import { parseDeck } from '../../core/deck/deck-file.ts'
import { readArguments } from '../arguments.ts'
import { exit, reportFault, type ExitCode } from '../exit.ts'
import { print, readInput } from '../files.ts'

export async function check(argv: readonly string[]): Promise<ExitCode> {
  const given = readArguments(argv, { json: 'flag' }, [1, 1])
  const read = await readInput(given.files[0] ?? '-', 'deck')
  if (!read.ok) return reportFault(read.fault)
  const deck = parseDeck(read.value.bytes)
  if (!deck.ok) return reportFault(deck.fault, read.value.name)
  const findings = auditDeck(deck.value)
  if (given.flag('json')) await print(`${JSON.stringify(findings, null, 2)}\n`)
  else for (const { rule, card, message } of findings) await print(`${rule} ${card} ${message}\n`)
  return findings.length === 0 ? exit.done : exit.inputFault
}
