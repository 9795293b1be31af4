/** Handing a deck out from the window: what stays behind is said before, whose text it is, and the file is what was asked for. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { textReaders, readerOf } from '../../src/core/formats/readers.ts'
import { readPdf } from '../cli/pdf.ts'
import { test } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { answerSaveDialog, deckButton, dropFiles, notices, takeIn } from './person.ts'

const dialogOf = (window: Page) => window.getByRole('dialog', { name: /^Hand out/ })
const open = async (window: Page) => {
  await window.keyboard.press('e')
  await expect(dialogOf(window)).toBeVisible()
  return dialogOf(window)
}

test('says what stays behind in a format before anything is written, and all with the keyboard', async ({ app }) => {
  const { window, electron, folder } = app
  const dialog = await open(window)
  await expect(dialog.getByText('nothing that they hold stays behind')).toBeVisible()
  await dialog.getByLabel('Where to').focus()
  await window.keyboard.type('Text for Q')
  await expect(dialog.getByRole('heading', { name: 'What stays behind' })).toBeVisible()
  await expect(dialog.getByText('Who said it, and when, stays here')).toBeVisible()
  const file = join(folder, 'idlib.txt')
  await answerSaveDialog(electron, file)
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  await expect(notices(window).getByText(`Saved as ${file}, revision 1.`)).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('Who was Dmitry Peskov in August 2019?')
})

test('hands out for Moodle, for a spreadsheet and for Anki, and each file is read again as what it is', async ({
  app,
}) => {
  const { window, electron, folder } = app
  for (const [format, name] of [
    ['moodle-xml', 'idlib.xml'],
    ['csv', 'idlib.csv'],
    ['gift', 'idlib.gift'],
    ['apkg', 'idlib.apkg'],
  ] as const) {
    const dialog = await open(window)
    await dialog.getByLabel('Where to').selectOption(format)
    const file = join(folder, name)
    await answerSaveDialog(electron, file)
    await dialog.getByRole('button', { name: 'Save the file' }).click()
    await expect(notices(window).getByText(`Saved as ${file}`)).toBeVisible()
    const bytes = new Uint8Array(readFileSync(file))
    if (format === 'csv') expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    if (format === 'apkg') {
      expect(String.fromCodePoint(...bytes.subarray(0, 2))).toBe('PK')
      continue
    }
    const reader = readerOf({ name, bytes }, textReaders)
    const read = reader?.read({ name, bytes })
    expect(reader?.format).toBe(format)
    expect(read?.ok && read.value.decks[0]?.deck.cards.length).toBe(bundledDeck.cards.length)
  }
})

test('prints a test in two versions on Letter', async ({ app }) => {
  const { window, electron, folder } = app
  const dialog = await open(window)
  await dialog.getByLabel('Where to').selectOption('pdf-test')
  await dialog.getByLabel('Paper').selectOption('letter')
  await dialog.getByLabel('Questions at most').fill('6')
  const file = join(folder, 'test.pdf')
  await answerSaveDialog(electron, file)
  await dialog.getByRole('button', { name: 'Save the file' }).click()
  await expect(notices(window).getByText(`Saved as ${file}`)).toBeVisible({ timeout: 20_000 })
  const pages = await readPdf(new Uint8Array(readFileSync(file)))
  expect(pages.map(({ words }) => words).join(' ')).toContain('Version B')
  expect(Math.round(pages[0]?.width ?? 0)).toBe(216)
})

test('nothing is handed out where the save dialog is closed or the file cannot be written', async ({ app }) => {
  const { window, electron, folder } = app
  const dialog = await open(window)
  await answerSaveDialog(electron, join(folder, 'missing', 'folder', 'a.dateline'))
  await dialog.getByRole('button', { name: 'Save the file' }).click()
  await expect(notices(window).or(dialog).getByText('cannot be written')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`the dialog has no axe finding, ${theme}, and fits a small window`, async ({ app }) => {
    const { window } = app
    await window.emulateMedia({ colorScheme: theme })
    const dialog = await open(window)
    for (const format of ['dateline', 'pdf-test', 'quizlet', 'apkg']) {
      await dialog.getByLabel('Where to').selectOption(format)
      await expect(dialog.getByRole('button', { name: 'Save the file' })).toBeEnabled()
      const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    }
    await window.setViewportSize({ width: 360, height: 640 })
    await dialog.getByRole('button', { name: 'Save the file' }).scrollIntoViewIfNeeded()
    const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
}

test('a large deck is written apart: how far it is shows, cancelled it leaves no file, and the window goes on', async ({
  app,
  scratch,
}) => {
  const { window, electron, folder } = app
  const table = join(scratch, 'Lights.csv')
  const rows = Array.from({ length: 6000 }, (_, n) => `Which light is number ${String(n)}?,Light ${String(n)}`)
  writeFileSync(table, `question,answer\n${rows.join('\n')}\n`)
  await dropFiles(window, table)
  await takeIn(window)
  await expect(deckButton(window, 'Lights')).toBeVisible({ timeout: 30_000 })
  await deckButton(window, 'Lights').focus()
  const dialog = await open(window)
  await dialog.getByLabel('Where to').selectOption('apkg')
  const file = join(folder, 'lights.apkg')
  await answerSaveDialog(electron, file)
  const save = dialog.getByRole('button', { name: 'Save the file' })
  await save.click({ timeout: 20_000 })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(save).toBeEnabled()
  expect(existsSync(file)).toBe(false)
  await answerSaveDialog(electron, file)
  await save.press('Enter')
  await expect(notices(window).getByText(`Saved as ${file}, revision 1.`)).toBeVisible({ timeout: 20_000 })
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
})
