// Lends a screen that nobody sees to programs on a system without one, and takes it away again.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hasDisplay, isOnPath } from './system-libraries.mjs'

const START_LIMIT_MS = 20_000

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} the display's number */
function readDisplayNumber(server) {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error('Xvfb did not start within 20 s')), START_LIMIT_MS)
    let words = ''
    server.stdio[3]?.on('data', (chunk) => {
      words += chunk
      if (!words.includes('\n')) return
      clearTimeout(giveUp)
      resolve(words.trim())
    })
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`Xvfb could not start (exit code ${code})`)))
  })
}

/** @param {import('node:child_process').ChildProcess} server */
async function stopServer(server) {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.ref()
  server.kill('SIGTERM')
  await once(server, 'exit')
}

/** @typedef {{ env: Record<string, string>, stop: () => Promise<void> }} Display `env` is for a child's environment */

/**
 * @returns {Promise<Display>} the display that is there, or a virtual one until `stop` or the end of this process
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: {}, stop: async () => {} }
  if (!isOnPath('Xvfb')) throw new Error('there is no display and no Xvfb; run `node scripts/setup.mjs` first')
  // Xvfb picks a free number itself and tells it on descriptor 3. A group of its own keeps Ctrl+C from taking the
  // screen away before the program on it has ended.
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true })
  const end = () => void server.kill('SIGTERM')
  process.on('exit', end)
  try {
    const number = await readDisplayNumber(server)
    server.unref()
    server.stdio[3]?.destroy()
    return { env: { DISPLAY: `:${number}` }, stop: () => stopServer(server) }
  } catch (error) {
    end()
    throw error
  }
}
