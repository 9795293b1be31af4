/** The build before a start, and the command line in a clone: built when sources changed, stdout its own. */
import { rmSync, utimesSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeFolder, makeProject, writeBuilder, type Outcome, type SandboxProject } from './sandbox-project.ts'

const cli = `
  import { text } from 'node:stream/consumers'
  export async function run(argv) {
    console.log(JSON.stringify({ argv, cwd: process.cwd(), input: await text(process.stdin) }))
    return argv.includes('--fail') ? 2 : 0
  }`

describe('a clone', () => {
  let project: SandboxProject
  const dateline = (args: readonly string[] = [], options = {}): Promise<Outcome> =>
    project.run('dateline.mjs', args, options)
  const countBuilds = (): number => (project.has('builds') ? project.read('builds').length : 0)

  beforeEach(() => {
    project = makeProject()
    project.write('src/one.ts', 'one')
    project.write('src/deep/two.ts', 'two')
    writeBuilder(project, { 'main/cli.js': cli })
  })

  test('is built once, and not again while nothing changes', async () => {
    await dateline()
    await dateline()
    expect(countBuilds()).toBe(1)
  })

  test.each([
    ['a source changes', () => project.write('src/deep/two.ts', 'two, longer')],
    ['a source is added', () => project.write('src/three.ts', '')],
    ['a source is deleted', () => rmSync(project.at('src', 'one.ts'))],
    ['a source comes back older', () => utimesSync(project.at('src', 'one.ts'), 1000, 1000)],
    [
      'the packages change',
      () => project.write('package-lock.json', '{ "packages": {}, "lockfileVersion": 3, "x": 1 }'),
    ],
    ['out/ is deleted', () => rmSync(project.at('out'), { recursive: true })],
  ])('is built again when %s', async (_name, change) => {
    await dateline()
    change()
    await dateline()
    expect(countBuilds()).toBe(2)
  })

  test('is built once by several commands at the same time', async () => {
    const outcomes = await Promise.all([dateline(), dateline(), dateline()])
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(countBuilds()).toBe(1)
  })

  test('gives the command line its arguments, input, folder and a clean stdout', async () => {
    const cwd = makeFolder()
    const { code, stdout } = await dateline(['extract', '--jsonl'], { cwd, input: 'a line' })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ argv: ['extract', '--jsonl'], cwd, input: 'a line' })
  })

  test('under npm, means files where the person stands', async () => {
    const cwd = makeFolder()
    const { stdout } = await dateline([], { env: { npm_lifecycle_event: 'dateline', INIT_CWD: cwd } })
    expect(JSON.parse(stdout)).toMatchObject({ cwd })
  })

  test('gives the exit code of the command line back', async () => {
    expect((await dateline(['--fail'])).code).toBe(2)
  })

  test('says on one line that it could not be built, with the reason above, and tries again', async () => {
    project.write('node_modules/electron-vite/bin/electron-vite.js', `console.log('line 3 is wrong'); process.exit(1)`)
    const { code, stdout, stderr } = await dateline()
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' })
    expect(stderr).toMatch(/line 3 is wrong\n(.*\n)*dateline: Dateline could not be built/)
    writeBuilder(project, { 'main/cli.js': cli })
    expect((await dateline()).code).toBe(0)
  })
})
