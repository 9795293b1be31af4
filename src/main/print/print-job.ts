/** `--print-paper FROM TO`: the command line has the app print what a file describes, and end. */
import { readFile, writeFile } from 'node:fs/promises'
import { app } from 'electron'
import { fail, type Result } from '../../core/fault.ts'
import type { PaperDocument } from '../../core/formats/paper/paper-document.ts'

interface PrintJob {
  /** JSON of a `PaperDocument`. */
  readonly from: string
  /** The PDF; where it cannot be made, `TO.fault` holds the fault as JSON. */
  readonly to: string
}

export function findPrintJob(argv: readonly string[]): PrintJob | null {
  const at = argv.indexOf('--print-paper')
  const [from, to] = at < 0 ? [] : argv.slice(at + 1)
  return from === undefined || to === undefined ? null : { from, to }
}

/** Exit code 0 where the PDF is there. */
export async function runPrintJob({ from, to }: PrintJob): Promise<void> {
  // Electron would quit with the printed window, before the file is written.
  app.on('window-all-closed', () => undefined)
  const printed = await print(from)
  if (printed.ok) await writeFile(to, printed.value)
  else await writeFile(`${to}.fault`, JSON.stringify(printed.fault))
  app.exit(printed.ok ? 0 : 1)
}

async function print(from: string): Promise<Result<Uint8Array>> {
  try {
    const { printPaper } = await import('./print-paper.ts')
    return await printPaper(JSON.parse(await readFile(from, 'utf8')) as PaperDocument)
  } catch (error) {
    console.error('Printing failed:', error)
    return fail({ code: 'internal' })
  }
}
