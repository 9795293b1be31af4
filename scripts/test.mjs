// Runs every test, in Node and in the real window, and ends with one line that adds both up: `N passed, N failed`.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { openDisplay } from './setup/display.mjs'
import { SetupFault, describeReason } from './setup/fault.mjs'
import { say } from './setup/progress.mjs'
import { inProject, readJson } from './setup/project.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * @param {string} script below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
function run(script, args, env) {
  const child = spawn(process.execPath, [inProject('node_modules', script), ...args], {
    cwd: inProject(),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** A runner that failed without naming a failed test (a file that does not load, a crash) counts as one failure. */
function settle(/** @type {Tally} */ tally, /** @type {number} */ code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** @param {string} folder @param {Record<string, string>} env @param {string[]} filters @returns {Promise<Tally>} */
async function runVitest(folder, env, filters) {
  const file = path.join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run('vitest/vitest.mjs', ['run', ...reporters, ...filters], env)
  const report = /** @type {any} */ (readJson(file))
  const unloaded = (report?.testResults ?? []).filter(
    (/** @type {any} */ result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const failed = (report?.numFailedTests ?? 0) + unloaded.length
  return settle({ passed: report?.numPassedTests ?? 0, failed }, code)
}

/** @param {string} folder @param {Record<string, string>} env @returns {Promise<Tally>} */
async function runPlaywright(folder, env) {
  const file = path.join(folder, 'playwright.json')
  const reporting = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await run('@playwright/test/cli.js', ['test', '--reporter=list,json'], reporting)
  const { expected = 0, unexpected = 0, flaky = 0 } = /** @type {any} */ (readJson(file))?.stats ?? {}
  // A test that passes only at the second try has failed once too often.
  return settle({ passed: expected, failed: unexpected + flaky }, code)
}

/** @param {string[]} filters names of test files for vitest, which then runs alone */
async function runAll(filters) {
  await ensureBuilt()
  const display = await openDisplay()
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-tests-'))
  try {
    const core = await runVitest(folder, display.env, filters)
    const window = filters.length > 0 ? { passed: 0, failed: 0 } : await runPlaywright(folder, display.env)
    return { passed: core.passed + window.passed, failed: core.failed + window.failed }
  } finally {
    await display.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @type {Tally} */
let tally = { passed: 0, failed: 1 }
try {
  tally = await runAll(process.argv.slice(2))
} catch (error) {
  say(error instanceof SetupFault ? error.message : `The tests could not run: ${describeReason(error)}.`)
}
if (tally.passed + tally.failed === 0) say('No test ran.')
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`)
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1
