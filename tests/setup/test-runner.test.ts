/** The last line of `npm test` and of the continuous integration, over runners that pass, fail, crash or find nothing. */
import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeProject, writeBuilder, type Outcome, type SandboxProject } from './sandbox-project.ts'

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''

interface VitestResult {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}
const vitestOf = (passed: number, failed: number): VitestResult => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [],
})
const playwrightOf = (expected: number, unexpected: number, flaky = 0): object => ({
  stats: { expected, unexpected, flaky },
})

describe('npm test', () => {
  let project: SandboxProject
  const runTests = (args: readonly string[] = []): Promise<Outcome> =>
    project.run('test.mjs', args, { env: { DISPLAY: ':77' } })
  const writeVitest = (result: object | null, code = 0): void =>
    project.write(
      'node_modules/vitest/vitest.mjs',
      `import { writeFileSync } from 'node:fs'
       const file = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1]
       if (${result !== null}) writeFileSync(file, ${JSON.stringify(JSON.stringify(result))})
       process.exit(${code})`,
    )
  const writePlaywright = (result: object | null, code = 0): void =>
    project.write(
      'node_modules/@playwright/test/cli.js',
      `import { writeFileSync } from 'node:fs'
       if (${result !== null}) writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, ${JSON.stringify(JSON.stringify(result))})
       process.exit(${code})`,
    )

  beforeEach(() => {
    project = makeProject()
    writeBuilder(project, {})
    project.write('node_modules/@playwright/test/package.json', '{ "type": "module" }')
    writeVitest(vitestOf(10, 0))
    writePlaywright(playwrightOf(5, 0))
  })

  test('adds both runners up', async () => {
    const { code, stdout } = await runTests()
    expect(lastLine(stdout)).toBe('15 passed, 0 failed')
    expect(code).toBe(0)
  })

  test.each([
    ['a failure in Node', () => writeVitest(vitestOf(9, 1), 1), '14 passed, 1 failed'],
    ['a failure in the window', () => writePlaywright(playwrightOf(4, 1), 1), '14 passed, 1 failed'],
    ['a test that passed at the second try only', () => writePlaywright(playwrightOf(4, 0, 1)), '14 passed, 1 failed'],
    ['a runner that crashed', () => writeVitest(null, 139), '5 passed, 1 failed'],
    ['an error outside any test', () => writeVitest(vitestOf(10, 0), 1), '15 passed, 1 failed'],
    ['a runner that found no test', () => writePlaywright(null, 1), '10 passed, 1 failed'],
  ])('counts %s', async (_name, arrange, line) => {
    arrange()
    const { code, stdout } = await runTests()
    expect(lastLine(stdout)).toBe(line)
    expect(code).toBe(1)
  })

  test('counts a file that does not load as one failure', async () => {
    writeVitest({ ...vitestOf(10, 0), testResults: [{ status: 'failed', assertionResults: [] }] }, 1)
    expect(lastLine((await runTests()).stdout)).toBe('15 passed, 1 failed')
  })

  test('is no success when nothing ran', async () => {
    writeVitest(vitestOf(0, 0))
    writePlaywright(playwrightOf(0, 0))
    const { code, stdout } = await runTests()
    expect(lastLine(stdout)).toBe('0 passed, 0 failed')
    expect(code).toBe(1)
  })

  test('with names of files runs those in Node alone', async () => {
    expect(lastLine((await runTests(['tests/core'])).stdout)).toBe('10 passed, 0 failed')
  })

  test('fails when the build does', async () => {
    project.write('node_modules/electron-vite/bin/electron-vite.js', 'process.exit(1)')
    const { code, stdout } = await runTests()
    expect(lastLine(stdout)).toBe('0 passed, 1 failed')
    expect(code).toBe(1)
  })
})

describe('.ci/run', () => {
  let project: SandboxProject
  const runCi = (check: string, tests: string): Promise<Outcome> => {
    project.write('package.json', JSON.stringify({ name: 'sandbox', scripts: { check, test: tests } }))
    const child = spawn('bash', [project.at('.ci', 'run')], { cwd: project.at('home') })
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    return new Promise((settle) => child.on('close', (code) => settle({ code: code ?? -1, stdout, stderr: '' })))
  }

  beforeEach(() => {
    project = makeProject()
    mkdirSync(project.at('.ci'))
    copyFileSync(resolve(import.meta.dirname, '..', '..', '.ci', 'run'), project.at('.ci', 'run'))
    chmodSync(project.at('.ci', 'run'), 0o755)
  })

  test.each([
    ['all is well', 'exit 0', 'echo 12 passed, 0 failed', '12 passed, 0 failed', 0],
    ['the check fails', 'exit 1', 'echo 12 passed, 0 failed', '12 passed, 1 failed', 1],
    ['tests fail', 'exit 0', 'echo 10 passed, 2 failed && exit 1', '10 passed, 2 failed', 1],
    ['both fail', 'exit 1', 'echo 10 passed, 2 failed && exit 1', '10 passed, 3 failed', 1],
    ['the tests cannot start', 'exit 0', 'exit 1', '0 passed, 1 failed', 1],
  ])('when %s ends with the count', async (_name, check, tests, line, code) => {
    const outcome = await runCi(check, tests)
    expect(lastLine(outcome.stdout)).toBe(line)
    expect(outcome.code).toBe(code)
  })
})
