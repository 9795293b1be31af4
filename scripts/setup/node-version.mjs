// Refuses a Node.js that is too old, in a sentence, before anything newer is used.
import { SetupFault } from './fault.mjs'

const OLDEST = [20, 19]

/** @param {string} [version] */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  if (!isNewEnough)
    throw new SetupFault(`Dateline needs Node.js ${OLDEST.join('.')} or newer; this is ${version}. See nodejs.org.`)
}
