/** The boot list: what happens, in order, from the start of the process to the first screen. */
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { app, ipcMain, Menu, session } from 'electron'
import { callChannel, offerChannel, type EventName, type Events } from '../contract/events.ts'
import { buildMenu } from './menu.ts'
import { cutNetworkEarly, lockContents, lockSession } from './security/lockdown.ts'
import type { FindMedium } from './security/media-protocol.ts'
import { registerScheme, serveWindow } from './security/protocol.ts'
import { findPrintJob, runPrintJob } from './print/print-job.ts'
import { reportSmoke } from './smoke.ts'
import type { Running } from './running.ts'
import { openWindow } from './window.ts'

const isSmoke = process.argv.includes('--smoke')
const startsWithStudy = isSmoke || process.argv.includes('--study')

const printJob = findPrintJob(process.argv)

let window: BrowserWindow | undefined
let running: Promise<Running | null> = Promise.resolve(null)

const tell = <E extends EventName>(event: E, payload: Events[E]): void => window?.webContents.send(event, payload)

const giveUp = async (fault: Events['fault']['fault']): Promise<void> =>
  (await import('./give-up.ts')).giveUp(fault, isSmoke)

/** Null where there is no library to be had; that is said, and the app ends. */
async function run(): Promise<Running | null> {
  const { runLibrary } = await import('./running.ts')
  const found = runLibrary(() => window, tell, new URL('./worker.js', import.meta.url))
  if (found.ok) return found.value
  await giveUp(found.fault)
  return null
}

const findMedium: FindMedium = async (address) => (await running)?.medium(address) ?? null

async function start(): Promise<void> {
  lockSession(session.defaultSession)
  serveWindow(session.defaultSession, join(import.meta.dirname, '..', 'renderer'), findMedium)
  ipcMain.handle(callChannel, async (event, method: unknown, input: unknown) =>
    (await running)?.answer(event, method, input),
  )
  ipcMain.handle(offerChannel, async (event, path: unknown) => (await running)?.offer(event, path))
  window = openWindow({
    stateFile: join(app.getPath('userData'), 'window.json'),
    preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
    place: startsWithStudy ? 'study' : '',
  })
  window.on('closed', () => (window = undefined))
  Menu.setApplicationMenu(buildMenu((command) => tell('command', { command })))
  const contents = window.webContents
  const loaded = new Promise<void>((settle) => contents.once('did-finish-load', () => settle()))
  // Chromium takes about as long to open a window as Node to read what answers it, so both are done at once.
  running = run()
  const library = await running
  if (library === null) return
  if (isSmoke) return reportSmoke(window, library.countCards)
  await loaded
  await library.welcome()
}

app.setName('Dateline')
cutNetworkEarly(app)
registerScheme()
lockContents(app)
if (printJob) {
  void app.whenReady().then(() => runPrintJob(printJob))
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, folder) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    void running.then((library) => library?.openAmong(argv, folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void running.then((library) => library?.open(path))
  })
  app.on('window-all-closed', () => app.quit())
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      console.error('Dateline could not start:', error)
      return giveUp({ code: 'internal' })
    })
} else {
  // The lock is a file in this folder, so it fails there, too, where nothing can be written.
  void import('./folder-access.ts').then(async ({ findFolderFault }) => {
    const fault = findFolderFault(app.getPath('userData'))
    if (fault) {
      await app.whenReady()
      return giveUp(fault)
    }
    process.stderr.write('dateline: Dateline is already running; its window was brought to the front.\n')
    app.exit(0)
  })
}
