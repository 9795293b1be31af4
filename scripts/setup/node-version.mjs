// Refuses a Node.js that is too old, in a sentence, before anything newer is used.
import { SetupFault } from './fault.mjs'

const OLDEST_MAJOR = 20
const OLDEST_MINOR = 19

/** @param {string} [version] */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)
  if (!isNewEnough)
    throw new SetupFault(
      `Dateline needs Node.js ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer; this is ${version}. See nodejs.org.`,
    )
}
