/** A copy of our scripts in a folder of its own, with stand-ins for the programs they call, run as real processes. */
import { spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const realProject = resolve(import.meta.dirname, '..', '..')

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  readonly input?: string
}

export interface StartedRun {
  readonly child: ChildProcess
  readonly outcome: Promise<Outcome>
}

export interface SandboxProject {
  readonly root: string
  readonly at: (...parts: string[]) => string
  readonly has: (...parts: string[]) => boolean
  readonly read: (...parts: string[]) => string
  readonly write: (path: string, content: string) => void
  /** A program of that name, first on the PATH; the source is a Node.js module. */
  readonly writeProgram: (name: string, source: string) => string
  readonly start: (script: string, args?: readonly string[], options?: RunOptions) => StartedRun
  readonly run: (script: string, args?: readonly string[], options?: RunOptions) => Promise<Outcome>
}

export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-setup-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Settles when the condition holds; the test's own time limit ends a hopeless wait. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((settle) => setTimeout(settle, 20))
}

export function makeProject(): SandboxProject {
  const root = makeFolder()
  const at = (...parts: string[]): string => join(root, ...parts)
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), content)
  }
  const writeProgram = (name: string, source: string): string => {
    write(`bin/${name}`, `#!${process.execPath}\n${source}`)
    chmodSync(at('bin', name), 0o755)
    return at('bin', name)
  }
  const environment = (extra: RunOptions['env']): NodeJS.ProcessEnv => ({
    PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`,
    HOME: at('home'),
    TMPDIR: at('tmp'),
    ...extra,
  })
  const start: SandboxProject['start'] = (script, args = [], { env, cwd = root, input = '' } = {}) => {
    const child = spawn(process.execPath, [at('scripts', script), ...args], { cwd, env: environment(env) })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const outcome = new Promise<Outcome>((settle) =>
      child.on('close', (code) => settle({ code: code ?? -1, stdout, stderr })),
    )
    return { child, outcome }
  }
  cpSync(join(realProject, 'scripts'), at('scripts'), { recursive: true })
  for (const folder of ['home', 'tmp', 'bin', 'src']) mkdirSync(at(folder))
  write('package.json', '{ "name": "sandbox", "version": "1.0.0", "type": "module" }')
  write('package-lock.json', '{ "lockfileVersion": 3, "packages": {} }')
  write('electron.vite.config.ts', '')
  return {
    root,
    at,
    has: (...parts) => existsSync(at(...parts)),
    read: (...parts) => readFileSync(at(...parts), 'utf8'),
    write,
    writeProgram,
    start,
    run: (script, args, options) => start(script, args, options).outcome,
  }
}

/** Something in the place of electron-vite: it counts its runs and writes the given files below out/. */
export function writeBuilder(project: SandboxProject, outputs: Readonly<Record<string, string>>): void {
  const source = `
    import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
    import { dirname } from 'node:path'
    console.log('builder chatter')
    appendFileSync(${JSON.stringify(project.at('builds'))}, 'x')
    for (const [name, text] of Object.entries(${JSON.stringify(outputs)})) {
      mkdirSync(dirname('out/' + name), { recursive: true })
      writeFileSync('out/' + name, text)
    }`
  project.write('node_modules/electron-vite/package.json', '{ "type": "module" }')
  project.write('node_modules/electron-vite/bin/electron-vite.js', source)
}
