/** Statistics from the first card on: each answer in words, its numbers as a table and as a file, all by keyboard. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { answer, answerSaveDialog, arrive, chooseForDeck, goToLibrary, notices } from './person.ts'

const answerTo = (page: Page, name: RegExp) => page.getByRole('img', { name })

test('before the first card it says the next step', async ({ app: { window } }) => {
  await window.getByRole('button', { name: 'Statistics', exact: true }).click()
  await arrive(window, 'statistics')
  await expect(window.getByRole('heading', { name: 'Statistics', level: 1 })).toBeFocused()
  await window.getByRole('button', { name: 'Study', exact: true }).click()
  await arrive(window, 'study')
})

test('after three cards it tells what is due, when one studied and how long it took', async ({ app }) => {
  const { window, electron, folder } = app
  await window.keyboard.press('s')
  await arrive(window, 'study')
  for (let n = 0; n < 3; n++) await answer(window, 4)
  await goToLibrary(window)
  await window.keyboard.press('Control+Shift+s')
  await arrive(window, 'statistics')

  // Which of them come back within a week is drawn from the cards' ids.
  await expect(answerTo(window, /^Due: [0-3] cards? within a week and [0-3] more until /)).toBeVisible()
  await expect(answerTo(window, /3 reviews in all.*It was 1 of the last 7 days and 1 of the last 30\./)).toBeVisible()
  await expect(window.getByText('No card came back for review in the last 3 months.')).toBeVisible()
  await window.getByRole('radio', { name: '3 months' }).focus()
  await window.keyboard.press('ArrowLeft')
  await expect(window.getByRole('radio', { name: '4 weeks' })).toBeChecked()
  await expect(answerTo(window, /^Due: 0 cards today and /)).toBeVisible()

  const numbers = window.getByRole('button', { name: 'Show the numbers: What is due when' })
  await numbers.focus()
  await window.keyboard.press('Enter')
  const table = window.getByRole('table', { name: 'What is due when' })
  await expect(table.getByRole('row')).toHaveCount(1 + 28 + 2)
  await expect(table.getByRole('columnheader')).toHaveText(['From', 'To', 'Cards due'])

  const file = join(folder, 'due.csv')
  await answerSaveDialog(electron, file)
  await window.getByRole('button', { name: 'Save as CSV: What is due when' }).click()
  await expect(notices(window).getByText('Saved as')).toBeVisible()
  const lines = readFileSync(file, 'utf8').split('\r\n')
  expect(lines[0]).toBe('\ufeffFrom,To,Cards due')
  expect(lines).toHaveLength(1 + 28 + 2 + 1)
  expect(lines[2]).toMatch(/^\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,0$/)

  await window.keyboard.press('Escape')
  await arrive(window, 'library')
})

test('a deck has its own, reached from its row, and another is chosen without going back', async ({
  app: { window },
}) => {
  await window
    .getByRole('list', { name: 'Decks' })
    .getByRole('button', { name: bundledDeck.title, exact: true })
    .focus()
  await window.keyboard.press('i')
  await arrive(window, 'statistics')
  const deck = window.getByRole('combobox', { name: 'Deck' })
  await expect(deck.locator('option:checked')).toHaveText(bundledDeck.title)
  await deck.selectOption('All decks')
  await arrive(window, 'statistics')
  await expect(deck.locator('option:checked')).toHaveText('All decks')
  await goToLibrary(window)
  await chooseForDeck(window, bundledDeck.title, /^Statistics/)
  await arrive(window, 'statistics')
  await expect(deck.locator('option:checked')).toHaveText(bundledDeck.title)
})
