/** Whatever is no article or no deck is refused in a sentence of its own, and nothing of it is kept. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { freshFolder, projectFolder, removeFolder, startApp, test, type RunningApp } from './app.ts'
import { texts, writeBadFile, writeSparseFile } from './bad-files.ts'
import { bundledDeck } from './bundled.ts'
import {
  arrive,
  article,
  articleField,
  deckButton,
  dropFiles,
  expectCounts,
  goToLibrary,
  goToNewDeck,
  paste,
  proceed,
} from './person.ts'

let app: RunningApp
let folder: string

test.beforeAll(async () => {
  folder = freshFolder()
  app = await startApp()
})
test.afterAll(async () => {
  await app.close()
  removeFolder(app.folder)
  removeFolder(folder)
  expect(app.problems).toEqual([])
})

/** The library holds the bundled deck, untouched, and no draft. */
async function expectUntouched(window: Page): Promise<void> {
  await goToLibrary(window)
  await expect(window.getByRole('heading', { name: 'On the desk' })).toHaveCount(0)
  await expect(window.getByRole('list', { name: 'Decks' }).getByRole('listitem')).toHaveCount(1)
  const total = bundledDeck.cards.length
  await expectCounts(deckButton(window, bundledDeck.title), { fresh: total, due: 0, learned: 0, total })
}

/** What each of them is told; no two are told the same. */
const sentences = {
  typed: {
    [texts.blank]: 'This article is nothing but white space. Paste its text, or open a file that holds it.',
    '': 'There is no text in this article. Paste it, or open a file that holds it.',
    [texts.withoutFacts]:
      'Dateline found no date, name or claim in this text, so there is nothing to make cards from. Try a news article.',
    [texts.german]:
      'This text seems to be in German, and Dateline reads English. Find an English version of the article.',
  },
  dropped: {
    'noise.txt':
      '“noise.txt” is not a text. Dateline reads .txt, .md, .html, .mhtml and .docx files, and text that you paste.',
    'report.pdf': "Dateline cannot read PDF files. Open it, select the article's text, copy it and paste it here.",
    'report.docx':
      "“report.docx” is damaged or was cut off, so Dateline cannot read it as a Word document. Get the file again, or paste the article's text here.",
    'cut-off.dateline':
      'This deck file ends too early: it was probably not copied or downloaded to its end. Nothing was imported; get the file again.',
    'twice.dateline':
      "Two cards of this deck have the id “bridge-1”. Nothing was imported; give one of them another id, or ask the deck's author.",
    'newer.dateline':
      'This deck was made by a newer Dateline (deck version 7). Nothing was imported; update Dateline to open it.',
    'no-deck.dateline':
      'This file is not a Dateline deck. Nothing was imported; choose a file whose name ends in .dateline.',
  },
} as const

test('no two mistakes are answered with the same sentence', () => {
  const all = Object.values(sentences).flatMap((group) => Object.values(group))
  expect(new Set(all).size).toBe(all.length)
})

for (const [text, sentence] of Object.entries(sentences.typed)) {
  test(`a text is refused: ${sentence}`, async () => {
    await goToNewDeck(app.window)
    await articleField(app.window).fill(text)
    await proceed(app.window)
    await expect(app.window.getByRole('alert')).toContainText(sentence)
    await expect(articleField(app.window)).toHaveValue(text)
    await expectUntouched(app.window)
  })
}

for (const [name, sentence] of Object.entries(sentences.dropped)) {
  test(`a file is refused: ${sentence}`, async () => {
    await goToNewDeck(app.window)
    await dropFiles(app.window, writeBadFile(folder, name))
    await expect(app.window.getByRole('alert')).toHaveText(sentence)
    await expectUntouched(app.window)
  })
}

test('a deck with a mistake is refused with the place of the mistake', async () => {
  await goToNewDeck(app.window)
  await dropFiles(app.window, writeBadFile(folder, 'mistaken.dateline'))
  await expect(app.window.getByRole('alert')).toContainText(/This deck has a mistake at .*kind.* Nothing was imported/)
  await expectUntouched(app.window)
})

test('a page without an article is refused by its name', async () => {
  await goToNewDeck(app.window)
  await dropFiles(app.window, join(projectFolder, 'tests', 'fixtures', 'articles', 'login-page.html'))
  await expect(app.window.getByRole('alert')).toContainText('Dateline found no article in “login-page.html”.')
  await expectUntouched(app.window)
})

test('a folder is refused', async () => {
  const path = join(folder, 'a-folder')
  mkdirSync(path)
  await goToNewDeck(app.window)
  await dropFiles(app.window, path)
  await expect(app.window.getByRole('alert')).toContainText('“a-folder” cannot be read')
  await expectUntouched(app.window)
})

test('ten million characters are counted and refused, and the window lives', async () => {
  const { window, electron } = app
  await goToNewDeck(window)
  await paste(electron, window, { text: 'The dam is old. '.repeat(625_000) })
  await expect(window.getByText('A text of 10,000,000 characters, too long to be shown here.')).toBeVisible()
  await proceed(window)
  await expect(window.getByRole('alert')).toHaveText(
    'This text has 10,000,000 characters, and Dateline reads up to 2,000,000. Take one article, or cut the text into parts.',
  )
  await window.getByRole('button', { name: 'Remove it' }).click()
  await expect(articleField(window)).toHaveValue('')
  await expectUntouched(window)
})

const tooLarge = 'This deck has 500.0 MB, and Dateline opens up to 100.0 MB. Ask its author for a smaller one.'

test('a deck of 500 MB is refused before it is read, dropped on the library', async () => {
  await dropFiles(app.window, writeSparseFile(folder, 'huge.dateline', 500_000_000))
  await expect(app.window.getByRole('alert')).toHaveText(tooLarge)
  await app.window.getByRole('button', { name: 'Close notice' }).click()
  await goToNewDeck(app.window)
  await expectUntouched(app.window)
})

test('a deck of 500 MB, and a file that is gone, are refused at the start of the app', async ({ launch }) => {
  for (const [path, sentence] of [
    [writeSparseFile(folder, 'huge.dateline', 500_000_000), tooLarge],
    [join(folder, 'gone.txt'), '“gone.txt” cannot be read'],
  ] as const) {
    const { window } = await launch({ args: [path] })
    await expect(window.getByRole('alert')).toContainText(sentence)
    await expect(window.getByRole('list', { name: 'Decks' }).getByRole('listitem')).toHaveCount(1)
  }
})

test('UTF-16 is read', async () => {
  await dropFiles(app.window, writeBadFile(folder, 'dam-utf16.txt'))
  await arrive(app.window, 'desk')
  await expect(article(app.window).getByRole('button', { name: /^Person: Ines Holloway/ })).toBeVisible()
  await goToLibrary(app.window)
  await app.window.getByRole('button', { name: /^Discard Karsava/ }).click()
})

test('Windows-1252 is read, and keeps its accents, quotation marks and dashes', async () => {
  await dropFiles(app.window, writeBadFile(folder, 'dam-1252.txt'))
  await arrive(app.window, 'desk')
  await expect(article(app.window).getByRole('button', { name: /^Person: Nadia Férreira/ })).toBeVisible()
  await expect(article(app.window)).toContainText(
    '“Every month of standstill costs us eleven million crowns,” Moreaü said.',
  )
  await expect(article(app.window)).toContainText('KARSAVA CITY — Prime Minister')
  await goToLibrary(app.window)
  await app.window.getByRole('button', { name: /^Discard Karsava/ }).click()
})
