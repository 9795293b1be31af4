/** `--smoke`: reports on one line what runs here once the first question stands on the screen, then ends. */
import { app, type BrowserWindow } from 'electron'

/** Settles at the frame in which the study screen has shown its question. */
const untilQuestion = `new Promise((resolve) => {
  const look = () => document.documentElement.dataset.ready === 'study' ? resolve(true) : requestAnimationFrame(look)
  look()
})`

export async function reportSmoke(window: BrowserWindow, countCards: () => Promise<number>): Promise<void> {
  await window.webContents.executeJavaScript(untilQuestion)
  const startedMs = Number(process.env['DATELINE_STARTED_MS'] ?? Date.now() - performance.now())
  const msToFirstQuestion = Math.round(Date.now() - startedMs)
  const cards = await countCards()
  const report = {
    electron: process.versions.electron,
    chrome: process.versions.chrome,
    node: process.versions.node,
    runtimeOrigin: process.env['DATELINE_RUNTIME_ORIGIN'] ?? 'unknown',
    msToFirstQuestion,
    cards,
  }
  await new Promise<void>((resolve) => process.stdout.write(`${JSON.stringify(report)}\n`, () => resolve()))
  app.exit(cards > 0 ? 0 : 1)
}
