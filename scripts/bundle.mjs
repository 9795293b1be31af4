// Rebuilds the deck that opens on first start: npm run bundle -- ARTICLE
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { inProject } from './setup/project.mjs'

await ensureBuilt()
// Under npm the working folder is the project's; a relative path means where the person stands.
const folder = process.env.INIT_CWD ?? process.cwd()
const args = process.argv.slice(2).map((file) => path.resolve(folder, file))
const { bundle } = await import(pathToFileURL(inProject('out', 'main', 'bundle.js')).href)
process.exitCode = await bundle(args, inProject('decks', 'idlib-august-2019.dateline'))
