/** Opens the one window: sandboxed, isolated, on our own scheme, where the person left it. */
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { readWindowState, writeWindowState } from './window-state.ts'
import { appOrigin } from './security/origin.ts'

export interface WindowOptions {
  readonly stateFile: string
  readonly preload: string
  /** Where the window starts: '' for the library, 'study' for today's cards. */
  readonly place: '' | 'study'
}

/** DESIGN, Look and feel: paper and ink, so that the window never flashes white. */
const paper = { light: '#FBF8F3', dark: '#161513' }
const paperColour = (): string => (nativeTheme.shouldUseDarkColors ? paper.dark : paper.light)

export function openWindow({ stateFile, preload, place }: WindowOptions): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const { maximized, ...bounds } = readWindowState(stateFile, areas)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 360,
    minHeight: 480,
    show: false,
    title: 'Dateline',
    backgroundColor: paperColour(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      safeDialogs: true,
      navigateOnDragDrop: false,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  // The learner's own theme is known only when their library is open.
  const repaint = (): void => window.setBackgroundColor(paperColour())
  nativeTheme.on('updated', repaint)
  window.once('closed', () => nativeTheme.off('updated', repaint))
  window.on('close', () =>
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  )
  void window.loadURL(`${appOrigin}/${place === '' ? '' : `#${place}`}`)
  return window
}
