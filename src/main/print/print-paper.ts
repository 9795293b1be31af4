/** Prints a deck to PDF by the app's own renderer: a window that nobody sees, with no preload, no network and no session to keep. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { app, BrowserWindow, session } from 'electron'
import { fail, ok, type Result } from '../../core/fault.ts'
import type { PaperDocument } from '../../core/formats/paper/paper-document.ts'
import { lockSession } from '../security/lockdown.ts'
import { appOrigin } from '../security/origin.ts'
import { servePaper } from '../security/protocol.ts'

/** A deck of 20,000 cards takes about a minute. */
const limitMs = 180_000
const lookEveryMs = 20

/** Faults `print-failed`, `took-too-long`, and `cancelled` where the signal says so; `paperDocument` makes what it prints. */
export async function printPaper(paper: PaperDocument, signal?: AbortSignal): Promise<Result<Uint8Array>> {
  // Without `persist:` it lives in memory alone.
  const apart = session.fromPartition(`paper ${randomUUID()}`)
  lockSession(apart)
  servePaper(apart, join(app.getAppPath(), 'out', 'renderer'), JSON.stringify(paper))
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: apart,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
  try {
    const ready = await Promise.race([untilReady(window, signal), untilGone(window)])
    if (!ready.ok) return ready
    const pdf = await window.webContents.printToPDF({
      pageSize: paper.options.paper === 'a4' ? 'A4' : 'Letter',
      landscape: paper.body.is === 'poster',
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      printBackground: true,
      generateTaggedPDF: true,
    })
    return ok(new Uint8Array(pdf))
  } catch (error) {
    return failed(error instanceof Error ? error.message : 'the renderer ended')
  } finally {
    window.destroy()
    await apart.clearStorageData()
  }
}

const failed = (reason: string): Result<never> => fail({ code: 'print-failed', reason })

async function untilReady(window: BrowserWindow, signal?: AbortSignal): Promise<Result<null>> {
  await window.loadURL(`${appOrigin}/paper.html`)
  const by = performance.now() + limitMs
  for (;;) {
    if (signal?.aborted === true) return fail({ code: 'cancelled' })
    const isReady: unknown = await window.webContents.executeJavaScript(
      `document.documentElement.dataset.ready === 'paper'`,
    )
    if (isReady === true) return ok(null)
    if (performance.now() > by) return fail({ code: 'took-too-long', seconds: limitMs / 1000 })
    await setTimeout(lookEveryMs)
  }
}

const untilGone = (window: BrowserWindow): Promise<Result<never>> =>
  new Promise((settle) => {
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      settle(failed(reason === 'oom' ? 'the deck takes more memory than a page may have' : 'the renderer ended')),
    )
  })
