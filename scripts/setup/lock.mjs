// Lets one set-up at a time do a piece of work; a lock whose holder and child are gone holds nobody up.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupFault } from './fault.mjs'
import { say } from './progress.mjs'
import { readJson } from './project.mjs'

const POLL_MS = 200
const EMPTY_LIMIT_MS = 3_000
const PATIENCE_MS = 15 * 60_000

/** @typedef {{ pid: number, startedAt: string }} Holder a start time too, since process numbers are used again */

/** @param {number} pid @returns {string} proc(5), field 22 of `stat`; empty where there is no /proc */
function readStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** @param {number} pid @returns {Holder} */
function describeProcess(pid) {
  return { pid, startedAt: readStart(pid) }
}

/** @param {Holder} holder */
function isAlive({ pid, startedAt }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== 'EPERM') return false
  }
  return readStart(pid) === startedAt
}

/** @param {string} file */
function isAbandoned(file) {
  const held = readJson(file)
  if (Array.isArray(held)) return !held.some(isAlive)
  // Between making the file and writing into it, or after a full disk.
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && Date.now() - made > EMPTY_LIMIT_MS
}

/** @param {string} file @param {Holder[]} holders */
function tryToTake(file, holders) {
  try {
    writeFileSync(file, JSON.stringify(holders), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** By renaming, so that of several waiting processes one alone removes it. @param {string} file */
function removeAbandoned(file) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  rmSync(aside, { force: true })
}

/**
 * @template T
 * @param {string} file
 * @param {string} waiting the sentence to show while somebody else is at work
 * @param {(hold: (childPid: number | undefined) => void) => Promise<T>} work gets `hold`, which keeps the lock for a
 *   child as well: when this process is killed, its npm goes on writing, and the next set-up has to wait for it
 * @returns {Promise<T>}
 */
export async function withLock(file, waiting, work) {
  mkdirSync(path.dirname(file), { recursive: true })
  const self = describeProcess(process.pid)
  const giveUpAt = Date.now() + PATIENCE_MS
  let isTold = false
  while (!tryToTake(file, [self])) {
    if (isAbandoned(file)) {
      removeAbandoned(file)
      continue
    }
    if (!isTold && waiting !== '') say(waiting)
    isTold = true
    if (Date.now() > giveUpAt)
      throw new SetupFault(`Another set-up has not finished for 15 minutes. If none is running, delete ${file}.`)
    await sleep(POLL_MS)
  }
  const release = () => rmSync(file, { force: true })
  process.on('exit', release)
  try {
    return await work((childPid) => {
      if (childPid !== undefined) writeFileSync(file, JSON.stringify([self, describeProcess(childPid)]))
    })
  } finally {
    release()
    process.off('exit', release)
  }
}
