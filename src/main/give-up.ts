/** Without a library there is nothing to show: says why in the system's own words, and ends. */
import { app, dialog } from 'electron'
import { faultText } from '../core/fault-text.ts'
import type { Fault } from '../core/fault.ts'

export function giveUp(fault: Fault, isSmoke: boolean): void {
  process.stderr.write(`dateline: ${faultText(fault)}\n`)
  if (!isSmoke && process.env['DATELINE_QUIET'] === undefined) {
    dialog.showErrorBox('Dateline could not open your library', faultText(fault))
  }
  app.exit(1)
}
