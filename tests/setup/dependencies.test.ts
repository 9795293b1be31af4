/** Packages: installed when needed, whole again after any interruption, silent when there is nothing to do. */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkNodeVersion } from '../../scripts/setup/node-version.mjs'
import { makeProject, until, type Outcome, type SandboxProject, type StartedRun } from './sandbox-project.ts'

// Installs what package-lock.json names as npm does: packages first, its own record last. `slow` stops half-way.
const npm = `
  import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
  appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n')
  if (existsSync('npm-breaks')) { console.error('npm: no such registry'); process.exit(7) }
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  for (const [folder, { version }] of Object.entries(lock.packages)) {
    if (folder === '') continue
    mkdirSync(folder, { recursive: true })
    writeFileSync(folder + '/package.json', JSON.stringify({ version }))
    if (existsSync('npm-hangs')) { writeFileSync('npm-half', ''); await new Promise((settle) => setTimeout(settle, 60_000)) }
    while (existsSync('npm-waits')) await new Promise((settle) => setTimeout(settle, 20))
  }
  writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock))
  console.log('added packages')`

const lockOf = (versions: Readonly<Record<string, string>>): string => {
  const packages = Object.entries(versions).map(([name, version]) => [
    `node_modules/${name}`,
    { version, integrity: `of-${version}` },
  ])
  return JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...(Object.fromEntries(packages) as object) } })
}

describe('set-up of packages', () => {
  let project: SandboxProject
  const options = () => ({ env: { npm_execpath: project.at('npm-cli.js') } })
  const start = (): StartedRun => project.start('setup.mjs', ['--no-electron'], options())
  const setUp = (): Promise<Outcome> => start().outcome
  const countCalls = (): number => (project.has('npm-calls') ? project.read('npm-calls').trim().split('\n').length : 0)
  const remove = (name: string): void => rmSync(project.at(name), { recursive: true })

  beforeEach(() => {
    project = makeProject()
    project.write('npm-cli.js', npm)
    project.write('package-lock.json', lockOf({ one: '1.0.0', two: '2.0.0' }))
  })

  test('installs on a fresh clone, says so on stderr, and keeps stdout clean', async () => {
    const { code, stdout, stderr } = await setUp()
    expect(code).toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain('Installing the packages')
    expect(project.has('node_modules', 'two', 'package.json')).toBe(true)
  })

  test('does and says nothing when all is there', async () => {
    await setUp()
    expect(await setUp()).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(countCalls()).toBe(1)
  })

  test('installs again when the lock file has changed', async () => {
    await setUp()
    project.write('package-lock.json', lockOf({ one: '1.0.0', two: '2.5.0' }))
    expect((await setUp()).code).toBe(0)
    expect(project.read('node_modules', 'two', 'package.json')).toContain('2.5.0')
  })

  test('accepts what a person has installed by hand', async () => {
    const byHand = project.start('../npm-cli.js', ['install'])
    await byHand.outcome
    expect(await setUp()).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(countCalls()).toBe(1)
  })

  test('misses a package that was deleted by hand before the first set-up', async () => {
    await project.start('../npm-cli.js', ['install']).outcome
    remove('node_modules/two')
    expect((await setUp()).code).toBe(0)
    expect(project.has('node_modules', 'two', 'package.json')).toBe(true)
  })

  test('starts from clean ground after a run that was killed half-way', async () => {
    project.write('npm-hangs', '')
    const { child } = start()
    await until(() => project.has('npm-half'))
    const [, npmProcess] = JSON.parse(project.read('.cache', 'setup.lock')) as { pid: number }[]
    child.kill('SIGKILL')
    await once(child, 'exit')
    process.kill(npmProcess?.pid ?? 0, 'SIGKILL')
    project.write('node_modules/one/half-written', '')
    remove('npm-hangs')

    expect((await setUp()).code).toBe(0)
    expect(project.has('node_modules', 'one', 'half-written')).toBe(false)
    expect(project.has('node_modules', 'two', 'package.json')).toBe(true)
    expect(project.has('.cache', 'setup.lock')).toBe(false)
  })

  test('waits for an npm that outlived its killed set-up, and takes over what it did', async () => {
    project.write('npm-waits', '')
    const first = start()
    await until(() => project.has('node_modules', 'one', 'package.json'))
    first.child.kill('SIGKILL')
    const second = start()
    let said = ''
    second.child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await until(() => said.includes('waiting for it'))
    remove('npm-waits')
    expect((await second.outcome).code).toBe(0)
    expect(countCalls()).toBe(1)
  })

  test('of two set-ups at once, one installs and both end well', async () => {
    const outcomes = await Promise.all([setUp(), setUp()])
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0])
    expect(countCalls()).toBe(1)
  })

  test('ends on Ctrl+C with npm stopped, and the next run installs', async () => {
    project.write('npm-hangs', '')
    const { child, outcome } = start()
    await until(() => project.has('npm-half'))
    child.kill('SIGINT')
    expect(await outcome).toMatchObject({ code: 130 })
    remove('npm-hangs')
    expect((await setUp()).code).toBe(0)
  })

  test('says in a sentence that npm failed, and tries again next time', async () => {
    project.write('npm-breaks', '')
    const { code, stderr } = await setUp()
    expect(code).toBe(1)
    expect(stderr).toContain('npm could not install the packages')
    expect(stderr).toContain('no such registry')
    remove('npm-breaks')
    expect((await setUp()).code).toBe(0)
  })
})

describe('the version of Node.js', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow()
  })

  test.each(['18.20.4', '20.18.3'])('%s is refused with the version to get', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(/needs Node\.js 20\.19 or newer; this is \d+\.\d+/)
  })
})
