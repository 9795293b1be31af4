/** Children that are killed: built beside their packages, run up to a moment, and ended without a warning. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { build } from 'vite'

const projectFolder = join(import.meta.dirname, '../..')

/** The built file; gone when the test is over. */
export async function buildChild(name: string): Promise<string> {
  // Within the project, so that the child finds its packages.
  const built = join(projectFolder, 'node_modules/.cache', `crash-child-${String(process.pid)}-${name}`)
  onTestFinished(() => rmSync(built, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectFolder,
    build: { ssr: fileURLToPath(new URL(name, import.meta.url)), outDir: built, target: 'node20' },
  })
  return join(built, name.replace(/\.ts$/, '.js'))
}

/** Kills the child so many milliseconds after what it has said is enough; gives its lines. */
export function killWhen(
  file: string,
  args: readonly string[],
  isEnough: (lines: readonly string[]) => boolean,
  thenMs: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [file, ...args])
  let output = ''
  let errors = ''
  let isCounting = true
  const lines = (): readonly string[] => output.split('\n').slice(0, -1)
  const look = (): void => {
    if (!isCounting || !isEnough(lines())) return
    isCounting = false
    setTimeout(() => child.kill('SIGKILL'), thenMs)
  }
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    look()
  })
  look()
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(lines())
      else reject(new Error(`The child ended by itself with ${String(code)}: ${errors}`))
    })
  })
}
