// The floor for the start: an Electron window that shows an empty page, and says how long that took.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  const painted = new Promise((settle) => window.once('ready-to-show', settle))
  await window.loadURL('data:text/html,<title>empty</title>')
  await painted
  process.stdout.write(`${JSON.stringify({ ms: Date.now() - Number(process.env.DATELINE_STARTED_MS) })}\n`, () =>
    app.exit(0),
  )
})
