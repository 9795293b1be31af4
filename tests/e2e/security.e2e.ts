/** What SECURITY.md claims, tried from inside the real window. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectFolder, removeFolder, startApp, type RunningApp } from './app.ts'
import { answer, arrive, goToLibrary, readFixture, startDraft } from './person.ts'

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
  expect(await app.window.evaluate(() => Object.keys(window.dateline).sort())).toEqual(['call', 'offer', 'on'])
})

test('the page comes with a policy that has no unsafe word', async () => {
  // connect-src is none, so the page cannot ask for itself; the header is read in the main process instead.
  const served = await app.electron.evaluate(async ({ net }) => {
    const response = await net.fetch('app://dateline/')
    return response.headers.get('Content-Security-Policy')
  })
  expect(served).toContain("default-src 'none'")
  expect(served).toContain("script-src 'self'")
  expect(served).not.toContain('unsafe')
})

test('nothing that a person does breaks the policy or reaches the console as an error', async () => {
  const { window, problems } = app
  problems.length = 0
  await window.reload()
  await arrive(window, 'library')
  await window.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    )
  })
  for (const name of ['Settings', 'Keys', /^Learner: /]) {
    await window.getByRole('button', { name }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.keyboard.press('Escape')
  }
  await startDraft(window, readFixture('karsava-dam.txt'))
  await window.getByRole('button', { name: 'Save and study' }).click()
  await arrive(window, 'study')
  await answer(window, 3)
  await goToLibrary(window)
  expect(problems).toEqual([])

  // The listener itself can hear: a violation made on purpose is told.
  await window.evaluate(() => {
    const image = new Image()
    image.src = 'https://example.org/image.png'
  })
  await expect.poll(() => problems.some((each) => each.startsWith('policy: img-src'))).toBe(true)
})

/** Playwright's own evaluation may use eval; what a page's timer runs may not. */
const tryInPage = (work: string): Promise<'ran' | 'refused'> =>
  app.window.evaluate(
    (name) =>
      new Promise<'ran' | 'refused'>((settle) => {
        setTimeout(() => {
          const attempts: Record<string, () => unknown> = {
            eval: () => (0, eval)('1'),
            function: () => new Function('return 1')(),
            inline: () => {
              const script = document.createElement('script')
              script.textContent = 'window.ranInline = true'
              document.body.append(script)
              if (!('ranInline' in window)) throw new Error('did not run')
            },
            foreign: () => {
              const script = document.createElement('script')
              script.src = 'data:text/javascript,window.ranInline=true'
            },
            html: () => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'),
            attribute: () => document.body.setAttribute('onclick', 'window.ranInline = true'),
            document: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
            frame: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
          }
          try {
            attempts[name]?.()
            settle('ran')
          } catch {
            settle('refused')
          }
        })
      }),
    work,
  )

for (const way of ['eval', 'function', 'inline', 'foreign', 'html', 'attribute', 'document', 'frame']) {
  test(`text does not become code or markup by way of ${way}`, async () => {
    expect(await tryInPage(way)).toBe('refused')
  })
}

test('no request leaves the window', async () => {
  const tried = await app.window.evaluate(async (host) => {
    const outcomeOf = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'reached',
        () => 'refused',
      )
    const loaded = (element: HTMLElement, set: () => void): Promise<unknown> =>
      new Promise((resolve, reject) => {
        element.onload = resolve
        element.onerror = reject
        set()
        document.head.append(element)
      })
    const image = new Image()
    const sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket(`ws://${host}/socket`)
      opened.onopen = resolve
      opened.onerror = reject
    })
    navigator.sendBeacon(`http://${host}/beacon`, 'x')
    return {
      fetch: await outcomeOf(fetch(`http://${host}/fetch`)),
      file: await outcomeOf(fetch('file:///etc/hostname')),
      image: await outcomeOf(loaded(image, () => (image.src = `http://${host}/image`))),
      sheet: await outcomeOf(loaded(sheet, () => (sheet.href = `http://${host}/sheet`))),
      socket: await outcomeOf(socket),
      worker: await outcomeOf(navigator.serviceWorker.register('/worker.js')),
    }
  }, address)
  expect(new Set(Object.values(tried)), JSON.stringify(tried)).toEqual(new Set(['refused']))
  expect(reached).toEqual([])
})

test('no request leaves the main process, nor reads a file past it', async () => {
  const tried = await app.electron.evaluate(async ({ net, session }, host) => {
    // Cancelled is more than not found: the name look-up, which is closed as well, was not even tried.
    const outcomeOf = (work: Promise<Response>): Promise<string> =>
      work.then(
        ({ ok }) => (ok ? 'reached' : 'refused'),
        (error: unknown) => (String(error).includes('ERR_BLOCKED_BY_CLIENT') ? 'refused' : String(error)),
      )
    return {
      net: await outcomeOf(net.fetch(`http://${host}/net`)),
      session: await outcomeOf(session.defaultSession.fetch(`http://${host}/session`)),
      file: await outcomeOf(session.defaultSession.fetch('file:///etc/hostname')),
      data: await outcomeOf(session.defaultSession.fetch('data:text/plain,x')),
      other: await outcomeOf(session.defaultSession.fetch('app://elsewhere/')),
    }
  }, address)
  expect(new Set(Object.values(tried)), JSON.stringify(tried)).toEqual(new Set(['refused']))
  expect(reached).toEqual([])
  // The server does answer whoever reaches it.
  expect(await (await fetch(`http://${address}/control`)).text()).toBe('reached')
})

test('no host name resolves, not even this computer’s own', async () => {
  const resolved = await app.electron.evaluate(({ session }) =>
    session.defaultSession.resolveHost('localhost').then(
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

test('the window does not leave its page', async () => {
  for (const target of [`http://${address}/navigate`, 'app://elsewhere/', 'app://dateline/other.html']) {
    const navigation = await app.electron.evaluateHandle(({ BrowserWindow }) => ({
      isRefused: new Promise<boolean>((settle) => {
        // Heard after the app's own listener, so it tells what that one decided.
        const [window] = BrowserWindow.getAllWindows()
        window?.webContents.once('will-frame-navigate', (event) => settle(event.defaultPrevented))
      }),
    }))
    await app.window.evaluate((href) => {
      const link = document.createElement('a')
      link.href = href
      document.body.append(link)
      link.click()
      link.remove()
    }, target)
    expect(await navigation.evaluate(({ isRefused }) => isRefused), target).toBe(true)
  }
  expect(app.window.url()).toMatch(/^app:\/\/dateline\/(index\.html)?#?$/)
  expect(reached).toEqual([])
})

test('the window opens no other', async () => {
  const opened = await app.window.evaluate(() => [
    window.open('app://dateline/index.html'),
    window.open('about:blank'),
    window.open('https://example.org/', '_blank', 'width=200'),
  ])
  expect(opened).toEqual([null, null, null])
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the scheme serves the program’s files and nothing above them', async () => {
  const statuses = await app.electron.evaluate(({ net }) =>
    Promise.all(
      // The main process's own program lies beside the window's, and is of a kind that is served.
      ['/', '/../main/index.js', '/%2e%2e/main/index.js', '/..%2fmain%2findex.js', '/none.js', '/%00.js'].map((path) =>
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
      call('desk.begin', { origin: { from: 'file', name: 'a', bytes: 'not bytes' } }),
      call('settings.set', { rolloverHour: 99 }),
    ])
  })
  expect(replies.map((reply) => reply.fault?.code)).toEqual(Array(7).fill('input-invalid'))
})

test('another window with the same page and preload script cannot call', async () => {
  const preload = join(projectFolder, 'out', 'preload', 'index.cjs')
  const reply = await app.electron.evaluate(async ({ BrowserWindow }, script) => {
    const other = new BrowserWindow({ show: false, webPreferences: { preload: script, sandbox: true } })
    await other.loadURL('app://dateline/index.html')
    const answered: unknown = await other.webContents.executeJavaScript(`window.dateline.call('library.view', {})`)
    other.destroy()
    return answered
  }, preload)
  expect(reply).toMatchObject({ ok: false, fault: { code: 'input-invalid' } })
  expect(await app.window.evaluate(() => window.dateline.call('library.view', {}))).toMatchObject({ ok: true })
})

test('the bridge tells of the agreed events alone, and hands over no part of Electron', async () => {
  const told = await app.window.evaluate(() => {
    const on = window.dateline.on as unknown as (event: string, listener: () => void) => unknown
    try {
      on('no-such-event', () => undefined)
      return 'listening'
    } catch {
      return 'refused'
    }
  })
  expect(told).toBe('refused')
})
