/** The process that copies a large library while somebody studies with it: `copy.js LIBRARY DATE VERSION`. */
import { copyFromOutside } from './backup.ts'
import { damagedExit } from './later-copy.ts'

const [path = '', date = '', version = ''] = process.argv.slice(2)
process.exitCode = copyFromOutside(path, date, Number(version)) ? 0 : damagedExit
