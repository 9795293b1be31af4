// Starts the app when Playwright listens to it: a window that opens while Playwright is still connecting can leave it
// waiting for ever. Playwright holds back the start of the `electron` package's own program in the same way.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const project = path.resolve(import.meta.dirname, '..', '..')
const { main, version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'))
app.setAppPath(project)
app.setVersion(version)

const listened = new Promise((settle) => {
  // What Playwright calls once it is connected.
  globalThis.__playwright_run = settle
})
const whenReady = app.whenReady.bind(app)
app.whenReady = () => listened.then(whenReady)

await import(pathToFileURL(path.join(project, main)).href)
