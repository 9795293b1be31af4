/** `npm start`: the build before it, what reaches the app, what comes back, and what is said without a display. */
import { chmodSync, readdirSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeProject, until, writeBuilder, type Outcome, type SandboxProject } from './sandbox-project.ts'

const report = '{"electron":"1","chrome":"2","node":"3","runtimeOrigin":"override","msToFirstQuestion":12,"cards":4}'

describe.runIf(process.platform === 'linux')('launch', () => {
  let project: SandboxProject
  /** The app is a program of our own in the place of Electron. */
  const writeApp = (source: string): void => {
    project.write('electron/electron', `#!${process.execPath}\n${source}`)
    chmodSync(project.at('electron', 'electron'), 0o755)
  }
  const env = (extra: Readonly<Record<string, string | undefined>> = {}) => ({
    ELECTRON_OVERRIDE_DIST_PATH: project.at('electron'),
    DISPLAY: ':77',
    ...extra,
  })
  const launch = (args: readonly string[] = [], extra = {}): Promise<Outcome> =>
    project.run('launch.mjs', args, { env: env(extra) })
  const seen = (): { args: string[]; env: Record<string, string> } =>
    JSON.parse(project.read('seen')) as { args: string[]; env: Record<string, string> }
  const noteWhatReachesTheApp = `
    const fs = require('node:fs')
    const folder = (process.argv.find((arg) => arg.startsWith('--user-data-dir=')) ?? '=').split('=')[1]
    fs.writeFileSync(__dirname + '/../seen', JSON.stringify({ args: process.argv.slice(2), env: process.env, isFolderThere: fs.existsSync(folder) }))`

  beforeEach(() => {
    project = makeProject()
    project.write('electron/package.json', '{ "type": "commonjs" }')
    writeBuilder(project, { 'main/index.js': '' })
  })

  test('opens the project in Electron, passes arguments on and gives its exit code back', async () => {
    writeApp(`${noteWhatReachesTheApp}; process.exit(7)`)
    const { code } = await launch(['one.dateline', '--flag'])
    expect(code).toBe(7)
    expect(seen().args.filter((arg) => arg !== '--no-sandbox')).toEqual([project.root, 'one.dateline', '--flag'])
    expect(seen().env).toMatchObject({ DATELINE_RUNTIME_ORIGIN: 'override' })
    expect(Number(seen().env['DATELINE_STARTED_MS'])).toBeGreaterThan(0)
  })

  test('leaves the sandbox on, except for root, who is warned', async () => {
    writeApp(noteWhatReachesTheApp)
    const { stderr } = await launch()
    const isRoot = process.getuid?.() === 0
    expect(seen().args.includes('--no-sandbox')).toBe(isRoot)
    expect(stderr.includes('runs as root')).toBe(isRoot)
  })

  test('passes a signal on to the app and ends with it', async () => {
    writeApp(`
      process.on('SIGTERM', () => process.exit(5))
      setInterval(() => {}, 1000)
      require('node:fs').writeFileSync(__dirname + '/../ready', '')`)
    const { child, outcome } = project.start('launch.mjs', [], { env: env() })
    await until(() => project.has('ready'))
    child.kill('SIGTERM')
    expect((await outcome).code).toBe(5)
  })

  test('says how to get a display where there is none', async () => {
    writeApp(noteWhatReachesTheApp)
    const { code, stderr } = await launch([], { DISPLAY: undefined })
    expect(code).toBe(1)
    expect(stderr).toContain('xvfb-run npm start')
    expect(project.has('seen')).toBe(false)
  })

  describe('--smoke', () => {
    test('relays the one line of JSON, and nothing else, on stdout', async () => {
      writeApp(`console.log('chatter'); console.log('{"other":1}'); console.log(${JSON.stringify(report)})`)
      const { code, stdout, stderr } = await launch(['--smoke'])
      expect({ code, stdout }).toEqual({ code: 0, stdout: `${report}\n` })
      expect(stderr).toContain('chatter')
    })

    test('opens on a library of its own, which is gone afterwards', async () => {
      writeApp(`${noteWhatReachesTheApp}; console.log(${JSON.stringify(report)})`)
      await launch(['--smoke'])
      expect(seen()).toMatchObject({ isFolderThere: true })
      expect(seen().args).toContain('--smoke')
      expect(readdirSync(project.at('tmp'))).toEqual([])
    })

    test('brings a display of its own where there is none, and takes it away', async () => {
      project.write('bin/package.json', '{ "type": "commonjs" }')
      project.writeProgram(
        'Xvfb',
        `const fs = require('node:fs')
         fs.writeSync(3, '42\\n')
         process.on('SIGTERM', () => process.exit(fs.writeFileSync('${project.at('screen-gone')}', '')))
         setInterval(() => {}, 1000)`,
      )
      writeApp(`${noteWhatReachesTheApp}; console.log(${JSON.stringify(report)})`)
      const { code, stdout } = await launch(['--smoke'], { DISPLAY: undefined })
      expect({ code, stdout }).toEqual({ code: 0, stdout: `${report}\n` })
      expect(seen().env['DISPLAY']).toBe(':42')
      expect(project.has('screen-gone')).toBe(true)
    })

    test('fails in a sentence when the app ends without a report', async () => {
      writeApp(`process.exit(0)`)
      const { code, stdout, stderr } = await launch(['--smoke'])
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain('showed no question')
    })

    test('fails when the app reports and then ends badly', async () => {
      writeApp(`console.log(${JSON.stringify(report)}); process.exitCode = 1`)
      expect((await launch(['--smoke'])).code).toBe(1)
    })
  })
})
