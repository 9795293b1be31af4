/** A file that comes in is shown before anything changes: cancelled it leaves the library as it was, taken in it brings what it said. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Deck } from '../../src/core/deck/deck.ts'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { asDeckId } from '../../src/core/ids.ts'
import { writers } from '../../src/main/transfer/writers.ts'
import { test } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { expectFit, findings } from './fitness.ts'
import {
  answerOpenDialog,
  arrive,
  deckButton,
  dropFiles,
  expectCounts,
  goToNewDeck,
  notices,
  resize,
  takeIn,
} from './person.ts'

const dialog = (window: Page) => window.getByRole('dialog')
const shownDecks = (window: Page) => window.getByRole('list', { name: 'Decks' }).getByRole('listitem')

/** The bundled deck under another name and id, so that the library does not have it. */
const harbour: Deck = {
  ...bundledDeck,
  id: asDeckId('00000000-0000-4000-8000-0000000000aa'),
  title: 'Harbour news',
  authors: ['Ines Orlund'],
  licence: 'CC-BY-4.0',
  cards: bundledDeck.cards.slice(0, 4),
  tray: [],
}
const fresh = (total: number) => ({ fresh: total, due: 0, learned: 0, total })

function writeApkg(folder: string, deck: Deck): string {
  const path = join(folder, 'harbour.apkg')
  const written = writers.apkg?.({ deck, medium: () => null, progress: new Map() })
  if (!written) throw new Error('There is no writer of Anki packages')
  writeFileSync(path, written.content)
  return path
}

function writeDeck(folder: string, deck: Deck, name = 'harbour.dateline'): string {
  const path = join(folder, name)
  writeFileSync(path, printDeck(deck))
  return path
}

/** What the library holds, so that equal means untouched. */
const contentOf = (page: Page) => page.evaluate(() => window.dateline.call('library.view', {}))

test('an Anki package is shown, let go of without a trace, and taken in when it is wanted', async ({
  app,
  scratch,
}) => {
  const { window } = app
  const file = writeApkg(scratch, harbour)
  const before = await contentOf(window)
  await dropFiles(window, file)
  await expect(dialog(window).getByRole('heading', { name: 'Harbour news' })).toBeVisible()
  await expect(dialog(window)).toContainText('An Anki package')
  await expect(dialog(window)).toContainText('New in your library.')
  await expect(dialog(window)).toContainText('4 cards')
  await window.keyboard.press('Escape')
  await expect(dialog(window)).toHaveCount(0)
  expect(await contentOf(window)).toEqual(before)

  await dropFiles(window, file)
  await takeIn(window)
  await expect(notices(window)).toContainText('“Harbour news” is in your library: 4 cards.')
  await expectCounts(deckButton(window, 'Harbour news'), fresh(4))
  await expect(deckButton(window, 'Harbour news')).toBeFocused()
})

test('a newer revision shows what it would change, and an older one that nothing would', async ({ app, scratch }) => {
  const { window } = app
  const [first, second, ...rest] = harbour.cards
  if (!first || !second) throw new Error('The deck has no two cards')
  await dropFiles(window, writeDeck(scratch, harbour))
  await expect(dialog(window)).toContainText('Made by Ines Orlund. Licence: CC-BY-4.0.')
  await takeIn(window)
  await expectCounts(deckButton(window, 'Harbour news'), fresh(4))

  const mended: Deck = {
    ...harbour,
    revision: 3,
    cards: [{ ...second, prompt: 'What is the mended question?' }, ...rest],
  }
  await dropFiles(window, writeDeck(scratch, mended, 'third.dateline'))
  const revision = `Revision 3; your library has ${String(harbour.revision)}.`
  await expect(dialog(window)).toContainText(`${revision} 1 card corrected and 1 card taken out. Your progress stays.`)
  await expect(dialog(window).locator('del')).toHaveText(second.prompt)
  await expect(dialog(window).locator('ins')).toHaveText('What is the mended question?')
  await expect(dialog(window).getByText(first.prompt)).toBeVisible()
  await takeIn(window)
  await expect(notices(window)).toContainText('1 card corrected and 1 card taken out')
  await expectCounts(deckButton(window, 'Harbour news'), fresh(3))

  await dropFiles(window, writeDeck(scratch, harbour))
  await expect(dialog(window)).toContainText('Your library holds a newer one')
  await expect(dialog(window).getByRole('button', { name: 'Take in' })).toHaveCount(0)
  await window.keyboard.press('Enter')
  await expect(dialog(window)).toHaveCount(0)
  await expectCounts(deckButton(window, 'Harbour news'), fresh(3))
})

test('several files come one after another, and of several decks those that are wanted', async ({ app, scratch }) => {
  const { window } = app
  const other = { ...harbour, id: asDeckId('00000000-0000-4000-8000-0000000000ab'), title: 'Island news' }
  await dropFiles(window, writeDeck(scratch, harbour), writeDeck(scratch, other, 'island.dateline'))
  await expect(dialog(window).getByRole('heading', { name: 'Harbour news' })).toBeVisible()
  await takeIn1(window)
  await expect(dialog(window).getByRole('heading', { name: 'Island news' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(shownDecks(window)).toHaveCount(2)

  const table = join(scratch, 'many.csv')
  writeFileSync(table, 'question,answer,deck\nWhich left first?,The Marit,North\nWhich left last?,The Solvei,South\n')
  await dropFiles(window, table)
  const list = dialog(window).getByRole('list', { name: 'Decks in the file' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await list.getByRole('checkbox', { name: 'North' }).uncheck()
  await dialog(window).getByRole('button', { name: 'Take in 1 deck' }).press('Enter')
  await expect(deckButton(window, 'South')).toBeVisible()
  await expect(deckButton(window, 'North')).toHaveCount(0)
})

/** Another file waits behind this one, so the dialog stays. */
async function takeIn1(window: Page): Promise<void> {
  await expect(dialog(window).getByRole('button', { name: 'Take in' })).toBeFocused()
  await window.keyboard.press('Enter')
}

test('a text that may be either is asked about, and what is plainly cards is not', async ({ app, scratch }) => {
  const { window, electron } = app
  const words = join(scratch, 'words.txt')
  writeFileSync(words, 'bridge – Brücke\ndam – Damm\nriver – Fluss\n')
  await answerOpenDialog(electron, words)
  await window.keyboard.press('Control+o')
  await expect(dialog(window).getByRole('heading', { name: 'An article, or cards?' })).toBeVisible()
  expect(await findings(window)).toEqual([])
  await dialog(window).getByRole('button', { name: 'A list of cards' }).click()
  await takeIn(window)
  await expectCounts(deckButton(window, 'words'), fresh(3))

  const tabs = join(scratch, 'tabs.txt')
  writeFileSync(tabs, 'bridge\tBrücke\ndam\tDamm\n')
  await answerOpenDialog(electron, tabs)
  await window.keyboard.press('Control+o')
  await takeIn(window)
  await expectCounts(deckButton(window, 'tabs'), fresh(2))
})

test('what cannot be read is refused in words, and the library stays', async ({ app, scratch }) => {
  const { window } = app
  const before = await contentOf(window)
  const cut = join(scratch, 'cut.apkg')
  writeFileSync(cut, readFileSync(writeApkg(scratch, harbour)).subarray(0, 700))
  await goToNewDeck(window)
  await dropFiles(window, cut)
  await expect(window.getByRole('alert')).toContainText('“cut.apkg” cannot be read as an Anki package')
  await expect(dialog(window)).toHaveCount(0)
  await window.keyboard.press('Escape')
  await arrive(window, 'library')
  expect(await contentOf(window)).toEqual(before)
})

test('the preview is fit for everybody', async ({ app, scratch }) => {
  const { window, electron } = app
  await resize(electron, window, { width: 1280, height: 800 })
  await dropFiles(window, writeApkg(scratch, harbour))
  await expect(dialog(window).getByRole('button', { name: 'Take in' })).toBeVisible()
  await expectFit(app)
})

test('a table whose columns nothing names is read as its owner says, with the keyboard', async ({ app, scratch }) => {
  const { window } = app
  const file = join(scratch, 'Häfen.csv')
  const rows = ['Nord;Orlund;Wo liegt der Frachter Möwe?', 'Süd;Färhavn;Wohin fährt der Frachter Ärger?']
  writeFileSync(file, Buffer.from(`Zone;Ziel;Satz\n${rows.join('\n')}\n`, 'latin1'))
  await dropFiles(window, file)
  const role = (column: number) => dialog(window).getByRole('combobox', { name: new RegExp(`^Column ${column}`) })
  if (!(await role(1).isVisible())) {
    await dialog(window).getByText('How the table is read').focus()
    await window.keyboard.press('Enter')
  }
  await expect(dialog(window).getByText('Orlund · Färhavn')).toBeVisible()
  for (const [column, label] of [
    [1, 'Tags'],
    [2, 'Answer'],
    [3, 'Question'],
  ] as const) {
    await role(column).focus()
    await role(column).selectOption({ label })
    await expect(role(column)).toBeFocused()
    await expect(role(column).locator('option:checked')).toHaveText(label)
  }
  const header = dialog(window).getByRole('checkbox', { name: 'The first line names the columns' })
  if (!(await header.isChecked())) await header.press('Space')
  await expect(dialog(window).getByRole('list', { name: 'The first cards' })).toContainText(
    'Wo liegt der Frachter Möwe?',
  )
  await expect(dialog(window)).toContainText('2 cards')
  await expectFit(app)
  await dialog(window).getByRole('button', { name: 'Take in' }).focus()
  await takeIn(window)
  await expect(notices(window)).toContainText('“Häfen” is in your library: 2 cards.')
  await expectCounts(deckButton(window, 'Häfen'), fresh(2))
})

test('a wrong word on how a table is read is told, keeps the dialog, and is mended there', async ({ app, scratch }) => {
  const { window } = app
  const file = join(scratch, 'ships.csv')
  writeFileSync(file, 'Orlund,north,Where does the Heron lie?\nFarhavn,south,Where does the Gull lie?\n')
  await dropFiles(window, file)
  const takeInButton = dialog(window).getByRole('button', { name: 'Take in' })
  const column = (number: number) => dialog(window).getByRole('combobox', { name: `Column ${String(number)}` })
  await dialog(window).getByText('How the table is read').click()
  await expect(takeInButton).toBeEnabled()
  await column(1).selectOption({ label: 'Leave out' })
  await expect(dialog(window).getByRole('alert')).toBeVisible()
  await expect(takeInButton).toBeDisabled()
  await column(3).selectOption({ label: 'Question' })
  await expect(dialog(window).getByRole('alert')).toHaveCount(0)
  const cards = dialog(window).getByRole('list', { name: 'The first cards' })
  await expect(cards).toContainText('Where does the Heron lie?')
  await expect(takeInButton).toBeEnabled()
  await takeInButton.focus()
  await takeIn(window)
  await expectCounts(deckButton(window, 'ships'), fresh(2))
})

test('a table that is not read at all opens with the question of how it is to be read', async ({ app, scratch }) => {
  const { window } = app
  const file = join(scratch, 'remarks.csv')
  writeFileSync(file, 'remark\nThe Heron lies in Orlund.\nThe Gull lies in Farhavn.\n')
  const before = await contentOf(window)
  await dropFiles(window, file)
  await expect(dialog(window).getByRole('alert')).toBeVisible()
  await expect(dialog(window).getByRole('combobox', { name: 'Between columns' })).toBeVisible()
  await window.keyboard.press('Escape')
  expect(await contentOf(window)).toEqual(before)
})

test('a list whose signs were guessed wrong is read as its owner says, also with signs of their own', async ({
  app,
  scratch,
}) => {
  const { window } = app
  const file = join(scratch, 'Lights.txt')
  writeFileSync(file, 'Heron, a freighter / Orlund\nGull, a ferry / Farhavn\nTern, a tug / Skarvik\n')
  await dropFiles(window, file)
  await dialog(window)
    .getByRole('button', { name: /A list of cards/ })
    .press('Enter')
  const sides = dialog(window).getByRole('combobox', { name: 'Between question and answer' })
  await dialog(window).getByText('How the list is read: 3 entries').focus()
  await window.keyboard.press('Enter')
  await expect(sides.locator('option:checked')).toHaveText('comma')
  await sides.selectOption({ label: 'something else' })
  await dialog(window)
    .getByRole('textbox', { name: /the sign itself/ })
    .fill(' / ')
  await window.keyboard.press('Tab')
  const cards = dialog(window).getByRole('list', { name: 'The first cards' })
  await expect(cards.getByRole('listitem').first()).toHaveText(/^Heron, a freighter\s+Orlund$/)
  await dialog(window).getByRole('textbox', { name: 'Title' }).fill('Ships and their ports')
  await window.keyboard.press('Enter')
  await expect(dialog(window).getByRole('heading', { name: 'Ships and their ports' })).toBeVisible()
  await expectFit(app)
  await dialog(window).getByRole('button', { name: 'Take in' }).focus()
  await takeIn(window)
  await expectCounts(deckButton(window, 'Ships and their ports'), fresh(3))
})

test('a text of three columns, taken for a list, is read as the table that it is, and back', async ({
  app,
  scratch,
}) => {
  const { window } = app
  const file = join(scratch, 'ports.txt')
  writeFileSync(file, 'Where does the Heron lie?\tOrlund\tports\nWhere does the Gull lie?\tFarhavn\tports\n')
  await dropFiles(window, file)
  await dialog(window).getByText('How the list is read').click()
  const readAs = dialog(window).getByRole('combobox', { name: 'Read as' })
  await readAs.selectOption({ label: 'a table' })
  await expect(dialog(window).getByText('2 rows, 3 columns')).toBeVisible()
  await dialog(window).getByRole('combobox', { name: 'Column 3' }).selectOption({ label: 'Tags' })
  await expect(dialog(window).getByRole('combobox', { name: 'Between tags' })).toBeVisible()
  await readAs.selectOption({ label: 'notes in Markdown' })
  await expect(dialog(window).getByRole('alert')).toContainText('no question with an answer')
  await expect(dialog(window).getByRole('button', { name: 'Take in' })).toBeDisabled()
  await expectFit(app)
  await readAs.selectOption({ label: 'a table' })
  await expect(dialog(window).getByRole('alert')).toHaveCount(0)
  await expect(dialog(window).getByRole('button', { name: 'Take in' })).toBeEnabled()
})

test('a list of cards that is pasted for a new deck is shown and taken in; another that is pasted is another deck', async ({
  app,
}) => {
  const { window } = app
  const text = window.getByRole('textbox', { name: 'Article text' })
  await goToNewDeck(window)
  await text.fill('When did the bridge open?\t4 June 2021\nWho opened it?\tMara Voss\n')
  await window.keyboard.press('Control+Enter')
  await expect(dialog(window)).toContainText('2 cards')
  await window.keyboard.press('Escape')
  await expect(dialog(window)).toHaveCount(0)
  await expect(text).toHaveValue(/Mara Voss/)
  await window.keyboard.press('Control+Enter')
  await takeIn(window)
  const pasted = window.getByRole('list', { name: 'Decks' }).getByRole('button', { name: /^Cards of / })
  await expect(pasted).toHaveCount(1)
  await goToNewDeck(window)
  await text.fill('What is the capital of Karsava? // Kolm')
  await window.getByRole('button', { name: 'These are cards already' }).click()
  await dialog(window).getByRole('combobox', { name: 'Between question and answer' }).selectOption('own')
  await dialog(window)
    .getByRole('textbox', { name: /the sign itself/ })
    .fill(' // ')
  await window.keyboard.press('Enter')
  await expect(dialog(window).getByRole('button', { name: 'Take in' })).toBeEnabled()
  await dialog(window).getByRole('button', { name: 'Take in' }).focus()
  await takeIn(window)
  await expect(pasted).toHaveCount(2)
})
