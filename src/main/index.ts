/** The boot list: what happens, in order, from the start of the process to the first screen. */
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { app, dialog, ipcMain, Menu, nativeTheme, session } from 'electron'
import type { EventName, Events } from '../contract/events.ts'
import { faultText } from '../core/fault-text.ts'
import { ok, type Fault, type Result } from '../core/fault.ts'
import { systemClock } from './service/clock.ts'
import { dialogHandlers } from './dialogs.ts'
import { findFolderFault } from './folder-access.ts'
import { keepBadge } from './badge.ts'
import { answerCalls } from './ipc.ts'
import { hostLibrary, type LibraryHost } from './library-host.ts'
import { buildMenu } from './menu.ts'
import { fileAmong, readOpened } from './opened-files.ts'
import { cutNetworkEarly, lockContents, lockSession } from './security/lockdown.ts'
import { registerScheme, serveWindow } from './security/protocol.ts'
import type { Handlers } from './service/handlers.ts'
import { resultOf } from './service/class.ts'
import { handOut } from './service/hand-out.ts'
import { createJobs } from './service/jobs.ts'
import { exportDeck } from './service/library.ts'
import { openProfiles } from './service/profiles.ts'
import { reportSmoke } from './smoke.ts'
import { openWindow } from './window.ts'

const isSmoke = process.argv.includes('--smoke')
const startsWithStudy = isSmoke || process.argv.includes('--study')
const bundledDeck = (): string => join(app.getAppPath(), 'decks', 'idlib-august-2019.dateline')

let window: BrowserWindow | undefined

const tell = <E extends EventName>(event: E, payload: Events[E]): void => window?.webContents.send(event, payload)

/** Without a library there is nothing to show: say why in the system's own words, and end. */
function giveUp(fault: Fault): void {
  process.stderr.write(`dateline: ${faultText(fault)}\n`)
  if (!isSmoke && process.env['DATELINE_QUIET'] === undefined) {
    dialog.showErrorBox('Dateline could not open your library', faultText(fault))
  }
  app.exit(1)
}

async function openFromOutside(path: string | undefined): Promise<void> {
  if (path === undefined) return
  const file = await readOpened(path)
  if (file.ok) tell('opened', file.value)
  else tell('fault', { fault: file.fault })
}

function openLibrary(): Result<LibraryHost> {
  const profiles = openProfiles(app.getPath('userData'))
  if (!profiles.ok) return profiles
  const jobs = createJobs(new URL('./worker.js', import.meta.url))
  return hostLibrary(
    profiles.value,
    {
      clock: systemClock,
      random: randomBytes,
      randomUuid: randomUUID,
      jobs,
      onProgress: (job, progress) => tell('progress', { job, ...progress }),
    },
    () => readFileSync(bundledDeck()),
  )
}

function answerWindow(host: LibraryHost): void {
  const ofWindow: Pick<Handlers, 'app.info' | keyof ReturnType<typeof dialogHandlers>> = {
    'app.info': () =>
      ok({ version: app.getVersion(), electron: process.versions.electron, platform: process.platform }),
    ...dialogHandlers(
      () => window,
      (id, withText) => exportDeck(host.store(), id, withText),
      (id, withText) => handOut(host.store(), id, withText, systemClock),
      (deckId, learner) => resultOf(host.store(), deckId, learner, systemClock),
    ),
  }
  /** Another learner may have chosen another theme. */
  const withTheme = async <T>(reply: T | Promise<T>): Promise<T> => {
    const settled = await reply
    await showTheme(host)
    return settled
  }
  const handlers = (): Handlers => {
    const services = host.handlers()
    return {
      ...services,
      ...ofWindow,
      'settings.set': async (input) => {
        const settings = await services['settings.set'](input)
        if (settings.ok) nativeTheme.themeSource = settings.value.theme
        return settings
      },
      'profile.switch': (input) => withTheme(services['profile.switch'](input)),
      // Whoever deletes the learner who studies here goes on as another.
      'profile.delete': (input) => withTheme(services['profile.delete'](input)),
    }
  }
  answerCalls(ipcMain, () => window?.webContents, handlers, keepBadge(host.handlers))
}

async function showTheme(host: LibraryHost): Promise<void> {
  const settings = await host.handlers()['settings.get']({})
  if (settings.ok) nativeTheme.themeSource = settings.value.theme
}

async function start(): Promise<void> {
  lockSession(session.defaultSession)
  serveWindow(session.defaultSession, join(import.meta.dirname, '..', 'renderer'))
  const opened = openLibrary()
  if (!opened.ok) return giveUp(opened.fault)
  const host = opened.value
  app.on('will-quit', () => host.close())
  await showTheme(host)
  answerWindow(host)
  Menu.setApplicationMenu(buildMenu((command) => tell('command', { command })))
  window = openWindow({
    stateFile: join(app.getPath('userData'), 'window.json'),
    preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
    place: startsWithStudy ? 'study' : '',
  })
  window.on('closed', () => (window = undefined))
  window.webContents.once('did-finish-load', () => {
    if (host.passedOver) tell('fault', { fault: host.passedOver })
    void openFromOutside(fileAmong(process.argv, process.cwd()))
  })
  if (isSmoke) {
    const view = await host.handlers()['library.view']({})
    await reportSmoke(window, view.ok ? view.value.decks.reduce((sum, deck) => sum + deck.counts.total, 0) : 0)
  }
}

app.setName('Dateline')
cutNetworkEarly(app)
registerScheme()
lockContents(app)
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, folder) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    void openFromOutside(fileAmong(argv, folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void openFromOutside(path)
  })
  app.on('window-all-closed', () => app.quit())
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      console.error('Dateline could not start:', error)
      giveUp({ code: 'internal' })
    })
} else {
  // The lock is a file in this folder, so it fails there, too, where nothing can be written.
  const fault = findFolderFault(app.getPath('userData'))
  if (fault) void app.whenReady().then(() => giveUp(fault))
  else {
    process.stderr.write('dateline: Dateline is already running; its window was brought to the front.\n')
    app.exit(0)
  }
}
