/** Your memory: fitting to the learner and what remembering costs, with the keyboard, in light and dark. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { asDeckId } from '../../src/core/ids.ts'
import { loadOptimiser } from '../../src/main/service/optimiser.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import { appendLife } from '../store/simulated-log.ts'
import { removeFolder, startApp, test, type RunningApp } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { expectFit } from './fitness.ts'

let app: RunningApp
test.beforeAll(async () => {
  const first = await startApp()
  await first.close()
  liveHalfAYear(first.folder)
  app = await startApp({ folder: first.folder })
})
test.afterAll(async () => {
  await app.close()
  removeFolder(app.folder)
  expect(app.problems).toEqual([])
})

function liveHalfAYear(folder: string): void {
  const [profile = ''] = readdirSync(join(folder, 'profiles')).filter((name) => !name.includes('.'))
  const clock = { nowMs: () => Date.UTC(2026, 0, 1), utcOffsetMin: () => 0 }
  const random = (count: number) => new Uint8Array(count)
  const store = openStore(join(folder, 'profiles', profile, 'library.sqlite'), { clock, random })
  if (!store.ok) throw new Error(store.fault.code)
  appendLife(store.value.db, asDeckId(bundledDeck.id))
  store.value.close()
}

/** The menu's key is lost where the window, just opened or sized back, does not have the system's focus yet. */
async function openSettings(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+,')
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 10_000 })
}

async function openMemory(page: Page): Promise<void> {
  await openSettings(page)
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Open your memory' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Your memory' })).toBeVisible()
}

test('fits to the learner, shows both figures, takes the better weights and goes back', async () => {
  test.slow()
  const { window } = app
  await openMemory(window)
  const sheet = window.getByRole('dialog', { name: 'Your memory' })
  await expect(sheet).toContainText('The weights that everybody begins with hold.')
  if (loadOptimiser() === null) {
    await expect(sheet).toContainText('The optimiser is not installed on this machine')
    return
  }
  await sheet.getByRole('button', { name: 'Fit now' }).focus()
  await window.keyboard.press('Enter')
  const figures = sheet.getByRole('table', { name: /recalls, which fitting did not see/ })
  await expect(figures.getByRole('row')).toHaveText([/Measure/, /Log loss/, /RMSE \(bins\)/])
  await expect(sheet).toContainText('foretold your newest recalls better, by more than chance')
  await expectFit(app)

  await sheet.getByRole('button', { name: 'Use them' }).click()
  await expect(sheet).toContainText('Your own weights hold since')
  await sheet.getByText('Weights that held before').click()
  await expectFit(app)
  await sheet.getByRole('button', { name: 'Go back to the weights that everybody begins with' }).click()
  await expect(sheet).toContainText('The weights that everybody begins with hold.')
  await expect(sheet.getByRole('button', { name: /Go back to the weights taken on/ })).toBeVisible()
  await window.keyboard.press('Escape')
})

test('says what each retention costs, with the arrow keys, and sets the one that is chosen', async () => {
  test.slow()
  const { window } = app
  await openMemory(window)
  const sheet = window.getByRole('dialog', { name: 'Your memory' })
  await sheet.getByRole('slider', { name: 'How much to remember' }).focus()
  await expect(sheet).toContainText(/At 90 %: about [\d.]+ reviews? a day/)
  await window.keyboard.press('ArrowRight')
  await expect(sheet).toContainText('At 92 %: about')
  await sheet.getByText('Show the numbers').click()
  await expect(sheet.getByRole('columnheader', { name: 'Reviews a day' })).toBeVisible()
  await expectFit(app)
  await sheet.getByRole('button', { name: 'Remember 92 % from now on' }).click()
  await expect(sheet.getByRole('button', { name: /Remember/ })).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await openSettings(window)
  await expect(window.getByLabel('Remember, percent')).toHaveValue('92')
  await window.keyboard.press('Escape')
})
