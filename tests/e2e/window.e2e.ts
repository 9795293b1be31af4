/** What belongs to the window: its menus, its settings, its size, and that there is only one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, type ElectronApplication } from '@playwright/test'
import { requireRuntime } from '../../scripts/setup/runtime.mjs'
import { projectFolder, switches, test } from './app.ts'
import { bundledDeck } from './bundled.ts'
import {
  answerOpenDialog,
  arrive,
  article,
  chooseForDeck,
  chooseMenuItem,
  damTitle,
  deckButton,
  notices,
  settle,
} from './person.ts'

const { title } = bundledDeck
const damFile = join(projectFolder, 'tests', 'fixtures', 'articles', 'karsava-dam.txt')

test('the menus lead to every screen and dialog', async ({ app: { window, electron } }) => {
  await chooseMenuItem(electron, 'New Deck from Article')
  await arrive(window, 'new-deck')
  await chooseMenuItem(electron, 'Study Today’s Cards')
  await arrive(window, 'study')
  await chooseMenuItem(electron, 'Library')
  await arrive(window, 'library')
  for (const [item, dialog] of [
    ['Settings', 'Settings'],
    ['Keys', 'Keys'],
    ['About Dateline', 'Dateline'],
  ] as const) {
    await chooseMenuItem(electron, item)
    await expect(window.getByRole('dialog', { name: dialog, exact: true })).toBeVisible()
    await window.getByRole('button', { name: 'Close' }).click()
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
  await answerOpenDialog(electron, damFile)
  await chooseMenuItem(electron, 'Open…')
  await arrive(window, 'desk')
})

test('Undo of the menu takes back an action, and in a text field the typing', async ({ app: { window, electron } }) => {
  await chooseForDeck(window, title, 'Archive')
  await expect(deckButton(window, title)).toHaveCount(0)
  await chooseMenuItem(electron, 'Undo')
  await expect(deckButton(window, title)).toBeVisible()

  const search = window.getByRole('searchbox', { name: 'Search decks' })
  await search.click()
  await window.keyboard.type('x')
  await chooseMenuItem(electron, 'Undo')
  await expect(search).toHaveValue('')
  await expect(notices(window)).not.toContainText('Nothing to undo')
})

test('no two menu items share an accelerator, and each item of ours has one', async ({ app: { electron } }) => {
  const items = await electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) =>
      (menu.submenu?.items ?? []).map(({ label, accelerator, role }) => ({
        label,
        accelerator: accelerator ? String(accelerator) : null,
        role: role ? String(role) : null,
      })),
    ),
  )
  const accelerators = items.flatMap(({ accelerator }) => (accelerator === null ? [] : [accelerator]))
  expect(new Set(accelerators).size).toBe(accelerators.length)
  const ours = items.filter(({ label, role }) => label !== '' && role === null)
  const without = ours.filter(({ accelerator }) => accelerator === null).map(({ label }) => label.replace('&', ''))
  expect(without).toEqual(['About Dateline'])
})

test('settings hold after a restart', async ({ launch, scratch }) => {
  const before = await launch({ folder: scratch })
  await before.window.getByRole('button', { name: 'Settings' }).click()
  const dialog = before.window.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  await dialog.getByRole('spinbutton', { name: 'New cards a day' }).fill('5')
  await dialog.getByRole('spinbutton', { name: 'Remember, percent' }).fill('85')
  await dialog.getByRole('combobox', { name: 'A new day begins at' }).selectOption('02:00')
  await before.window.keyboard.press('Escape')
  await expect(before.window.getByRole('region', { name: 'Today' })).toContainText(/5\s+new/)
  await settle(before.window)
  await before.close()

  const { window, electron } = await launch({ folder: scratch })
  expect(await electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(window.getByRole('region', { name: 'Today' })).toContainText(/5\s+new/)
  await window.getByRole('button', { name: 'Settings' }).click()
  await expect(window.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(window.getByRole('spinbutton', { name: 'New cards a day' })).toHaveValue('5')
  await expect(window.getByRole('spinbutton', { name: 'Remember, percent' })).toHaveValue('85')
  await expect(window.getByRole('combobox', { name: 'A new day begins at' })).toHaveValue('2')
})

test('a number out of its bounds is put back, and the dialog says why', async ({ app: { window } }) => {
  await window.getByRole('button', { name: 'Settings' }).click()
  const retention = window.getByRole('spinbutton', { name: 'Remember, percent' })
  const before = await retention.inputValue()
  await retention.fill('150')
  await retention.press('Tab')
  await expect(retention).toHaveValue(before)
  const why = window.getByRole('dialog').getByText(`It is ${before} as before: a whole number from 70 to 99 is needed.`)
  await expect(why).toBeVisible()
  await retention.fill('85')
  await retention.press('Tab')
  await expect(why).toBeHidden()
})

test('the window comes back in the size and place it was left in', async ({ launch, scratch }) => {
  const left = { x: 40, y: 30, width: 900, height: 700 }
  const before = await launch({ folder: scratch })
  const boundsOf = (electron: ElectronApplication) =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  await before.electron.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    left,
  )
  // The system moves and sizes a window when it comes to it.
  await expect.poll(() => boundsOf(before.electron)).toEqual(left)
  await before.close()
  const { electron } = await launch({ folder: scratch })
  await expect.poll(() => boundsOf(electron)).toEqual(left)
})

test('a second start brings the first window to the front and opens its file there', async ({ app }) => {
  const { window, electron, folder } = app
  const front = await electron.evaluateHandle(({ BrowserWindow }) => ({
    reached: new Promise<void>((settled) => {
      const [first] = BrowserWindow.getAllWindows()
      if (first) first.focus = () => settled()
    }),
  }))
  const second = spawn(requireRuntime().executable, [...switches(folder), projectFolder, damFile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let words = ''
  second.stderr.on('data', (chunk) => (words += String(chunk)))
  const [code] = (await once(second, 'close')) as [number]
  expect(code).toBe(0)
  expect(words).toContain('Dateline is already running')
  await front.evaluate(({ reached }) => reached)
  await arrive(window, 'desk')
  await expect(article(window).getByRole('textbox', { name: 'Title' })).toHaveValue(damTitle)
})
