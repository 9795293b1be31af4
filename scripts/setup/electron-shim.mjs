// Stands in for Electron's default app, which the registry-carried build lacks: `electron FOLDER` runs that folder.
import { app } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const given = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const isFolder = statSync(given).isDirectory()
const folder = isFolder ? given : path.dirname(given)
const manifest = isFolder ? JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) : {}
app.setName(manifest.productName ?? manifest.name ?? app.name)
app.setVersion(manifest.version ?? app.getVersion())
app.setAppPath(folder)
process.defaultApp = true
await import(pathToFileURL(isFolder ? path.join(folder, manifest.main ?? 'index.js') : given).href)
