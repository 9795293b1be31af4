/** What SECURITY.md claims, tried from inside the real window. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { removeFolder, startApp, type RunningApp } from './app.ts'

let app: RunningApp
let server: Server
let reached: string[] = []
let address: string

test.beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*').end('reached')
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  address = `127.0.0.1:${String((server.address() as AddressInfo).port)}`
  app = await startApp()
})
test.afterAll(async () => {
  await app.close()
  removeFolder(app.folder)
  server.close()
})
test.beforeEach(() => (reached = []))

test('the window is sandboxed, isolated and without Node', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const all = (
      window?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
    ).getLastWebPreferences()
    return [
      all['sandbox'],
      all['contextIsolation'],
      all['nodeIntegration'],
      all['webSecurity'],
      all['webviewTag'] ?? false,
    ]
  })
  expect(preferences).toEqual([true, true, false, true, false])
  const globals = await app.window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  )
  expect(globals).toEqual([])
  expect(await app.window.evaluate(() => Object.keys(window.dateline).sort())).toEqual(['call', 'on'])
})

test('the page comes with a policy that has no unsafe word, and nothing on it breaks the policy', async () => {
  const policy = await app.window.evaluate(async () =>
    (await fetch(location.href).catch(() => null))?.headers.get('Content-Security-Policy'),
  )
  // connect-src is none, so the page cannot even ask for itself; the header is read in the main process instead.
  expect(policy ?? null).toBeNull()
  const served = await app.electron.evaluate(async ({ net }) => {
    const response = await net.fetch('app://dateline/')
    return response.headers.get('Content-Security-Policy')
  })
  expect(served).toContain("default-src 'none'")
  expect(served).not.toContain('unsafe')
})

test('inline script, evaluated strings and HTML from data do not run', async () => {
  const outcomes = await app.window.evaluate(() => {
    const outcome: Record<string, unknown> = {}
    const inline = document.createElement('script')
    try {
      inline.textContent = 'window.ranInline = true'
      document.body.append(inline)
    } catch {
      outcome['inlineRefused'] = true
    }
    outcome['inline'] = 'ranInline' in window
    const tryEval = (name: string, work: () => unknown): void => {
      try {
        work()
        outcome[name] = 'ran'
      } catch {
        outcome[name] = 'refused'
      }
    }
    tryEval('eval', () => (0, eval)('1'))
    tryEval('html', () => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'))
    return outcome
  })
  expect(outcomes).toMatchObject({ inline: false, eval: 'refused', html: 'refused' })
})

test('no request leaves the app, from the window or from the main process', async () => {
  const tried = await app.window.evaluate(async (host) => {
    const settle = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'reached',
        () => 'refused',
      )
    const image = new Promise((resolve, reject) => {
      const element = new Image()
      element.onload = resolve
      element.onerror = reject
      element.src = `http://${host}/image`
    })
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket(`ws://${host}/socket`)
      opened.onopen = resolve
      opened.onerror = reject
    })
    navigator.sendBeacon(`http://${host}/beacon`, 'x')
    return Promise.all([settle(fetch(`http://${host}/fetch`)), settle(image), settle(socket)])
  }, address)
  expect(tried).toEqual(['refused', 'refused', 'refused'])
  const main = await app.electron.evaluate(
    ({ net, session }, host) =>
      Promise.all([
        net.fetch(`http://${host}/net`).then(
          () => 'reached',
          () => 'refused',
        ),
        session.defaultSession.fetch(`http://${host}/session`).then(
          () => 'reached',
          () => 'refused',
        ),
        session.defaultSession.fetch('file:///etc/hostname').then(
          () => 'reached',
          () => 'refused',
        ),
      ]),
    address,
  )
  expect(main).toEqual(['refused', 'refused', 'refused'])
  expect(reached).toEqual([])
})

test('no host name resolves', async () => {
  const resolved = await app.electron.evaluate(({ session }) =>
    session.defaultSession.resolveHost('example.org').then(
      () => 'resolved',
      () => 'refused',
    ),
  )
  expect(resolved).toBe('refused')
})

test('every permission is denied', async () => {
  const states = await app.window.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ]
    return Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      ),
    )
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  expect(await app.window.evaluate(() => Notification.requestPermission())).toBe('denied')
  const media = await app.window.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
  )
  expect(media).toBe('denied')
})

test('the window neither leaves its page nor opens another', async () => {
  await app.window.evaluate((host) => {
    location.href = `http://${host}/navigate`
  }, address)
  await app.window.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'file:///etc/passwd'
    link.click()
  })
  expect(await app.window.evaluate(() => window.open('app://dateline/index.html'))).toBeNull()
  await app.window.waitForTimeout(300)
  expect(app.window.url()).toMatch(/^app:\/\/dateline\//)
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(reached).toEqual([])
})

test('the scheme serves the program’s files and nothing above them', async () => {
  const statuses = await app.electron.evaluate(({ net }) =>
    Promise.all(
      ['/', '/../../package.json', '/%2e%2e/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/none.js'].map((path) =>
        net.fetch(`app://dateline${path}`).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    ),
  )
  expect(statuses[0]).toBe(200)
  for (const status of statuses.slice(1)) expect(status).toBe(404)
  const foreign = await app.electron.evaluate(({ net }) =>
    net.fetch('app://elsewhere/').then(
      ({ status }) => status,
      () => 'refused',
    ),
  )
  expect(foreign === 404 || foreign === 'refused').toBe(true)
})

test('calls outside the contract, or with other input, are refused with a fault', async () => {
  const replies = await app.window.evaluate(() => {
    const call = window.dateline.call as unknown as (
      method: string,
      input: unknown,
    ) => Promise<{ ok: boolean; fault?: { code: string } }>
    return Promise.all([
      call('no.such.call', {}),
      call('__proto__', {}),
      call('constructor', {}),
      call('deck.rename', { id: 'x', title: '' }),
      call('study.grade', { deckId: null, cardId: 'c', rating: 9, durationMs: 1 }),
      call('draft.create', { origin: { from: 'file', name: 'a', bytes: 'not bytes' } }),
      call('settings.set', { rolloverHour: 99 }),
    ])
  })
  expect(replies.map((reply) => reply.fault?.code)).toEqual(Array(7).fill('input-invalid'))
})

test('a frame that is not the window cannot call', async () => {
  const refused = await app.electron.evaluate(async ({ BrowserWindow, app: electronApp }) => {
    const preload = (
      BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => { preload: string } }
    ).getLastWebPreferences().preload
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await other.loadURL('app://dateline/index.html')
    const reply = (await other.webContents.executeJavaScript(`window.dateline.call('library.view', {})`)) as {
      ok: boolean
    }
    other.destroy()
    return { ok: reply.ok, ready: electronApp.isReady() }
  })
  expect(refused).toEqual({ ok: false, ready: true })
})
