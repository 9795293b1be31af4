/** The library: every change to a deck has its way back, by the notice's button and by Ctrl+Z. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { parseDeck } from '../../src/core/deck/deck-file.ts'
import { test } from './app.ts'
import { bundledDeck } from './bundled.ts'
import {
  answer,
  answerSaveDialog,
  arrive,
  cardCount,
  chooseForDeck,
  deckButton,
  dropFiles,
  expectCounts,
  goToLibrary,
  notices,
  readFixture,
  resize,
  startDraft,
  takeIn,
} from './person.ts'

const { title } = bundledDeck
const dam = readFixture('karsava-dam.txt')

/** The two ways back. */
const undo = {
  'the notice’s button': (window: Page) => notices(window).getByRole('button', { name: 'Undo' }).click(),
  'Ctrl+Z': (window: Page) => window.keyboard.press('Control+z'),
}

const shownDecks = (window: Page) => window.getByRole('list', { name: 'Decks' }).getByRole('listitem')

for (const [way, takeBack] of Object.entries(undo)) {
  test(`a renamed deck gets its old name back by ${way}`, async ({ app: { window } }) => {
    await chooseForDeck(window, title, 'Rename')
    await window.getByRole('textbox', { name: 'New title' }).fill('Dams and other walls')
    await window.keyboard.press('Enter')
    await expect(deckButton(window, 'Dams and other walls')).toBeFocused()
    await expect(notices(window)).toContainText('Renamed to “Dams and other walls”.')
    await takeBack(window)
    await expect(deckButton(window, title)).toBeVisible()
    await expect(notices(window)).toContainText('Undone: renaming')
  })

  test(`an archived deck is kept but not asked, and comes back by ${way}`, async ({ app: { window } }) => {
    await chooseForDeck(window, title, 'Archive')
    await expect(shownDecks(window)).toHaveCount(0)
    await expect(window.getByRole('heading', { name: 'No deck to study yet' })).toBeVisible()
    await window.getByRole('button', { name: 'Show archived decks (1)' }).click()
    await expect(window.getByRole('list', { name: 'Archived decks' }).getByText(title, { exact: true })).toBeVisible()
    await takeBack(window)
    await expect(deckButton(window, title)).toBeVisible()
    await expect(window.getByRole('list', { name: 'Archived decks' })).toHaveCount(0)
  })

  test(`a deleted deck comes back with its progress by ${way}`, async ({ app: { window } }) => {
    await deckButton(window, title).click()
    await arrive(window, 'study')
    await answer(window, 4)
    await goToLibrary(window)
    const studied = { fresh: bundledDeck.cards.length - 1, due: 0, learned: 1, total: bundledDeck.cards.length }
    await expectCounts(deckButton(window, title), studied)
    await chooseForDeck(window, title, 'Delete')
    await expect(window.getByRole('heading', { name: 'Your library is empty.' })).toBeVisible()
    await takeBack(window)
    await expectCounts(deckButton(window, title), studied)
  })
}

test('news from the library covers none of the buttons of a question, in the smallest window', async ({
  app: { window, electron },
}) => {
  await chooseForDeck(window, title, 'Rename')
  await window.getByRole('textbox', { name: 'New title' }).fill('Dams and other walls')
  await window.keyboard.press('Enter')
  await expect(notices(window)).toContainText('Renamed')
  await resize(electron, window, { width: 360, height: 640 })
  await window.keyboard.press('s')
  await arrive(window, 'study')
  await expect(notices(window)).toContainText('Renamed')
  const reachable = { trial: true, timeout: 5000 }
  await window.getByRole('button', { name: 'Show answer' }).click(reachable)
  await window.keyboard.press('Space')
  for (const name of ['Again', 'Hard', 'Good', 'Easy']) {
    await window.getByRole('button', { name, exact: true }).click(reachable)
  }
})

test('the deck in focus is renamed, archived and deleted with keys', async ({ app: { window } }) => {
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('F2')
  await expect(window.getByRole('textbox', { name: 'New title' })).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(deckButton(window, title)).toBeFocused()
  await window.keyboard.press('a')
  await expect(shownDecks(window)).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(shownDecks(window)).toHaveCount(1)
  await deckButton(window, title).focus()
  await window.keyboard.press('Delete')
  await expect(window.getByRole('heading', { name: 'Your library is empty.' })).toBeVisible()
})

test('a deck that was deleted stays deleted at the next start', async ({ launch, scratch }) => {
  const before = await launch({ folder: scratch })
  await chooseForDeck(before.window, title, 'Delete')
  await expect(before.window.getByRole('heading', { name: 'Your library is empty.' })).toBeVisible()
  await before.close()
  const { window } = await launch({ folder: scratch })
  await expect(window.getByRole('heading', { name: 'Your library is empty.' })).toBeVisible()
})

test('a draft is discarded, and comes back', async ({ app: { window } }) => {
  await startDraft(window, dam)
  await goToLibrary(window)
  await window.getByRole('button', { name: /^Discard Karsava/ }).click()
  await expect(window.getByRole('heading', { name: 'On the desk' })).toHaveCount(0)
  await notices(window).getByRole('button', { name: 'Undo' }).click()
  await expect(window.getByRole('button', { name: /^Continue Karsava/ })).toBeVisible()
})

test('the search finds decks by title, without accents and case', async ({ app: { window } }) => {
  for (const [n, name] of ['Évian talks', 'Harbour strike'].entries()) {
    await startDraft(window, `${dam}\n\nEdition ${String(n)}.`)
    await window.getByRole('textbox', { name: 'Title' }).fill(name)
    await window.getByRole('button', { name: 'Save deck' }).click()
    await arrive(window, 'library')
  }
  await expect(shownDecks(window)).toHaveCount(3)
  await window.keyboard.press('/')
  await expect(window.getByRole('searchbox', { name: 'Search decks' })).toBeFocused()
  await window.keyboard.type('EVIAN')
  await expect(shownDecks(window)).toHaveCount(1)
  await expect(deckButton(window, 'Évian talks')).toBeVisible()
  await window.getByRole('searchbox', { name: 'Search decks' }).fill('zebra')
  await expect(window.getByText('No deck here matches “zebra”.')).toBeVisible()
  await window.getByRole('button', { name: 'Show all decks' }).click()
  await expect(shownDecks(window)).toHaveCount(3)
})

test('a deck is saved as a file and opened in another library', async ({ launch, scratch }) => {
  const { window, electron } = await launch()
  await startDraft(window, dam)
  await window.getByRole('textbox', { name: 'Title' }).fill('The Ostrel dam')
  const total = await cardCount(window)
  await window.getByRole('button', { name: 'Save deck' }).click()
  await arrive(window, 'library')

  const save = window.getByRole('button', { name: 'Save the file' })
  await chooseForDeck(window, 'The Ostrel dam', 'Hand out')
  await answerSaveDialog(electron, null)
  await save.click()
  await expect(save).toBeEnabled()
  const file = join(scratch, 'ostrel.dateline')
  await answerSaveDialog(electron, file)
  await save.click()
  await expect(notices(window)).toContainText(`Saved as ${file}`)
  const written = parseDeck(readFileSync(file))
  expect(written.ok && written.value.cards.length).toBe(total)
  expect(existsSync(`${file}.new`)).toBe(false)

  const other = await launch()
  await dropFiles(other.window, file)
  await takeIn(other.window)
  await expect(notices(other.window)).toContainText(`“The Ostrel dam” is in your library: ${String(total)} cards.`)
  await expectCounts(deckButton(other.window, 'The Ostrel dam'), {
    fresh: total,
    due: 0,
    learned: 0,
    total,
  })
  await dropFiles(other.window, file)
  await expect(other.window.getByRole('dialog')).toContainText(
    'You have this deck already, and none of its cards is new.',
  )
  await other.window.keyboard.press('Enter')
  await expect(other.window.getByRole('dialog')).toHaveCount(0)
})
