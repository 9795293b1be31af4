/** Runs the real command line in a process of its own, as a shell would. */
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { resolve } from 'node:path'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const script = resolve(import.meta.dirname, '..', '..', 'scripts', 'dateline.mjs')

export function runDateline(args: readonly string[], input: string | Uint8Array = '', cwd?: string): Promise<Run> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: 'pipe' })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => settle({ code, stdout, stderr }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** With its output going to a file or a device. */
export function runDatelineInto(path: string, args: readonly string[]): Omit<Run, 'stdout'> {
  const output = openSync(path, 'w')
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(output)
  return { code: status, stderr }
}
