/** What answers the window: the library that is open, its services and dialogs; loaded while the window opens. */
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, nativeTheme, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import type { EventName, Events } from '../contract/events.ts'
import type { MediaAddress } from '../contract/media-address.ts'
import type { FileHere } from '../contract/transfer-shapes.ts'
import { ok, type Result } from '../core/fault.ts'
import { keepBadge } from './badge.ts'
import { dialogHandlers, type HandingOut } from './dialogs.ts'
import { answerCalls, isOwnWindow, type AnswerCall } from './ipc.ts'
import { hostLibrary, type LibraryHost } from './library-host.ts'
import { createOfferedFiles, fileAmong, type OfferedFiles } from './opened-files.ts'
import { resultOf } from './service/class.ts'
import { systemClock } from './service/clock.ts'
import { createHandOuts, type HandOuts } from './service/hand-out.ts'
import type { Handlers } from './service/handlers.ts'
import { createJobs, type Jobs } from './service/jobs.ts'
import { headOf } from './service/library.ts'
import { shownMedium, type ShownMedium } from './service/media.ts'
import { openProfiles } from './service/profiles.ts'
import { readSettings } from './store/settings.ts'
import { keepTidy } from './tidying.ts'
import { startCopyProcess, startUtilityProcess } from './utility-process.ts'

type FindWindow = () => BrowserWindow | undefined
type Tell = <E extends EventName>(event: E, payload: Events[E]) => void

export interface Running {
  readonly answer: AnswerCall
  /** The preload script's word for a file that was dropped or chosen in the window; null where it has no path. */
  readonly offer: (event: IpcMainInvokeEvent, path: unknown) => Promise<Result<FileHere> | null>
  /** Shows a file that reached the app from outside. */
  readonly open: (path: string | undefined) => Promise<void>
  /** The file that a command line names, where it names one. */
  readonly openAmong: (argv: readonly string[], folder: string) => Promise<void>
  /** For a window that has just been loaded: what went wrong with the library, and the file that the app was started with. */
  readonly welcome: () => Promise<void>
  readonly countCards: () => Promise<number>
  readonly medium: (address: MediaAddress) => ShownMedium | null
}

/** When the first questions of a day have been answered. */
const copiesAfterMs = 10_000

const bundledDeck = (): string => join(app.getAppPath(), 'decks', 'idlib-august-2019.dateline')

export function runLibrary(findWindow: FindWindow, tell: Tell, workerFile: URL): Result<Running> {
  const offered = createOfferedFiles()
  const jobs = createJobs(workerFile)
  const opened = openLibrary(tell, workerFile, jobs, offered)
  if (!opened.ok) return opened
  const host = opened.value
  app.on('will-quit', () => host.close())
  showTheme(host)

  async function open(path: string | undefined): Promise<void> {
    if (path === undefined) return
    const file = await offered.offer(path)
    if (file.ok) tell('opened', file.value)
    else tell('fault', { fault: file.fault })
  }
  const openAmong: Running['openAmong'] = (argv, folder) => open(fileAmong(argv, folder))

  const handOuts = createHandOuts({
    clock: systemClock,
    jobs,
    onProgress: (job, progress) => tell('progress', { job, ...progress }),
    print: async (paper, signal) => (await import('./print/print-paper.ts')).printPaper(paper, signal),
  })
  const [refreshBadge, tidySoon] = [keepBadge(host.handlers), keepTidy(host.store)]
  const afterWrite = (): void => {
    refreshBadge()
    tidySoon()
  }

  return ok({
    answer: answerCalls(
      () => findWindow()?.webContents,
      windowHandlers(host, findWindow, offered, handOuts),
      afterWrite,
    ),
    offer: async (event, path) =>
      typeof path === 'string' && path !== '' && isOwnWindow(event, findWindow()?.webContents)
        ? offered.offer(path)
        : null,
    open,
    openAmong,
    welcome: async () => {
      if (host.passedOver) tell('fault', { fault: host.passedOver })
      await openAmong(process.argv, process.cwd())
    },
    countCards: async () => {
      const view = await host.handlers()['library.view']({})
      return view.ok ? view.value.decks.reduce((sum, deck) => sum + deck.counts.total, 0) : 0
    },
    medium: (address) => shownMedium(host.store(), address),
  })
}

function openLibrary(tell: Tell, workerFile: URL, jobs: Jobs, { pathOf }: OfferedFiles): Result<LibraryHost> {
  const profiles = openProfiles(app.getPath('userData'))
  if (!profiles.ok) return profiles
  return hostLibrary(
    profiles.value,
    {
      clock: systemClock,
      random: randomBytes,
      randomUuid: randomUUID,
      jobs,
      copying: {
        start: startCopyProcess(new URL('./copy.js', workerFile)),
        afterMs: copiesAfterMs,
        onDamage: (path) => tell('fault', { fault: { code: 'library-damaged-inside', path } }),
      },
      startTransfer: startUtilityProcess(new URL('./transfer.js', workerFile)),
      pathOf,
      onProgress: (job, progress) => tell('progress', { job, ...progress }),
    },
    () => readFileSync(bundledDeck()),
  )
}

function windowHandlers(
  host: LibraryHost,
  findWindow: FindWindow,
  offered: OfferedFiles,
  handOuts: HandOuts,
): () => Handlers {
  const ofWindow: Pick<Handlers, 'app.info' | keyof ReturnType<typeof dialogHandlers>> = {
    'app.info': () =>
      ok({ version: app.getVersion(), electron: process.versions.electron, platform: process.platform }),
    ...dialogHandlers(findWindow, offered, handingOut(host, handOuts), (deckId, learner) =>
      resultOf(host.store(), deckId, learner, systemClock),
    ),
  }
  /** Another learner may have chosen another theme. */
  const withTheme = async <T>(reply: T | Promise<T>): Promise<T> => {
    const settled = await reply
    showTheme(host)
    return settled
  }
  return () => {
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
}

const handingOut = (host: LibraryHost, handOuts: HandOuts): HandingOut => ({
  plan: (id, format) => handOuts.plan(host.store(), id, format),
  head: (id) => headOf(host.store(), id),
  make: (choice) => handOuts.make(host.store(), choice),
  cancel: handOuts.cancel,
})

const showTheme = (host: LibraryHost): void => {
  nativeTheme.themeSource = readSettings(host.store().db).theme
}
