/** What a person does in the window, by the roles and names that a person finds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { projectFolder } from './app.ts'

export type Place = 'library' | 'browse' | 'new-deck' | 'desk' | 'study' | 'practice' | 'test' | 'statistics' | 'class'

/** Settles when a screen shows its data. */
export async function arrive(window: Page, place: Place): Promise<void> {
  await expect(window.locator('html')).toHaveAttribute('data-ready', place)
}

export const readFixture = (name: string): string =>
  readFileSync(join(projectFolder, 'tests', 'fixtures', 'articles', name), 'utf8')

export const damTitle = 'Karsava halts work on Ostrel dam after engineers warn of cracks'

export async function goToNewDeck(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'New deck', exact: true }).click()
  await arrive(window, 'new-deck')
}

export async function goToLibrary(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Library', exact: true }).click()
  await arrive(window, 'library')
}

export const articleField = (window: Page): Locator => window.getByRole('textbox', { name: 'Article text' })

/** Through the system's clipboard, as Ctrl+C elsewhere and Ctrl+V here do it. */
export async function paste(
  electron: ElectronApplication,
  page: Page,
  clip: { readonly text: string; readonly html?: string },
): Promise<void> {
  await page.evaluate(({ text, html }) => {
    document.addEventListener('beforecopy', (event) => event.preventDefault(), { once: true })
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', text)
        if (html !== undefined) event.clipboardData?.setData('text/html', html)
        event.preventDefault()
      },
      { once: true },
    )
  }, clip)
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.copy())
  // The system tells of a new content a moment later, and a paste in between would get half of it.
  await expect
    .poll(() => electron.evaluate(async ({ clipboard }) => (await clipboard.readText()).length))
    .toBe(clip.text.length)
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste())
}

export async function proceed(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Continue', exact: true }).click()
}

/** From the library to the desk with an article that is typed in at one stroke. */
export async function startDraft(window: Page, text: string): Promise<void> {
  await goToNewDeck(window)
  await articleField(window).fill(text)
  await proceed(window)
  await arrive(window, 'desk')
}

/** Drops files of this computer in the middle of the window, through the browser's own drag and drop. */
export async function dropFiles(window: Page, ...paths: readonly string[]): Promise<void> {
  const session = await window.context().newCDPSession(window)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  }
  await session.detach()
}

/** What a file would bring has the focus on its button once it shows: one more press takes it in. */
export async function takeIn(window: Page): Promise<void> {
  await expect(window.getByRole('dialog').getByRole('button', { name: /^(Take in|Update the deck)/ })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
}

/** The operating system's own dialogs are not ours to test: they answer at once. */
export async function answerSaveDialog(electron: ElectronApplication, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

export async function answerOpenDialog(electron: ElectronApplication, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] })
  }, path)
}

/** The rows of the library, by the deck's title. */
export const deckButton = (window: Page, title: string): Locator =>
  window.getByRole('list', { name: 'Decks' }).getByRole('button', { name: title, exact: true })

export interface Counts {
  readonly fresh: number
  readonly due: number
  readonly learned: number
  readonly total: number
}

/** The counts that are read out with a deck's title, as they stand now. */
export async function countsOf(deck: Locator): Promise<Counts> {
  await expect(deck).toHaveAccessibleDescription(/\d+ new/)
  const words = await deck.evaluate((button) => {
    const id = button.getAttribute('aria-describedby')
    return (id === null ? null : document.getElementById(id))?.textContent ?? ''
  })
  const [fresh, due, learned, total] = (words.match(/\d+/g) ?? []).map(Number)
  return { fresh: fresh ?? NaN, due: due ?? NaN, learned: learned ?? NaN, total: total ?? NaN }
}

/** Settles when a deck's counts are these. */
export async function expectCounts(deck: Locator, counts: Counts): Promise<void> {
  await expect.poll(() => countsOf(deck)).toEqual(counts)
}

export async function chooseForDeck(window: Page, title: string, item: string | RegExp): Promise<void> {
  await window.getByRole('button', { name: `More for ${title}` }).click()
  await window.getByRole('menuitem', { name: item }).click()
}

export const notices = (window: Page): Locator => window.getByRole('region', { name: 'Notices' })

/** Shows the answer and grades it with a key; settles when the next screen stands. */
export async function answer(window: Page, rating: 1 | 2 | 3 | 4): Promise<void> {
  const question = await window.getByRole('heading', { level: 1 }).elementHandle()
  await window.keyboard.press('Space')
  await expect(window.getByRole('group', { name: 'How well did you know it?' })).toBeVisible()
  await window.keyboard.press(String(rating))
  await window.waitForFunction((before) => before?.isConnected === false, question)
}

/** Settles when the main process has handled everything that the window sent before. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.dateline.call('app.info', {}))
}

export const article = (window: Page): Locator => window.getByRole('region', { name: 'Article' })
export const cardPane = (window: Page): Locator => window.getByRole('region', { name: 'Cards' })

/** The cards that would be saved as they stand, in order. */
export const proposedCards = (window: Page): Locator =>
  window.getByRole('list', { name: 'Proposed cards' }).locator('> li')
export const heldCards = (window: Page): Locator =>
  window.getByRole('list', { name: 'Cards that need a look' }).locator('> li')

export const questionOf = (card: Locator): Promise<string> => card.getByRole('button').first().innerText()

/** "25 cards" at the head of the pane, as a number, as it stands now. */
export async function cardCount(window: Page): Promise<number> {
  const words = await cardPane(window)
    .getByRole('heading', { name: /^\d[\d,]* cards?$/ })
    .innerText()
  return Number(words.replace(/\D/g, ''))
}

/** Settles when the pane counts so many cards: what was done to one is shown when it is on disk. */
export async function expectCardCount(window: Page, cards: number): Promise<void> {
  await expect.poll(() => cardCount(window)).toBe(cards)
}

/** Chooses an item of the application's menu by the name it shows. */
export async function chooseMenuItem(electron: ElectronApplication, label: string): Promise<void> {
  await electron.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    const item = items.find((each) => each.label.replace('&', '') === wanted)
    if (!item) throw new Error(`no menu item is called ${wanted}`)
    item.click()
  }, label)
}

/** Gives the page inside the window's frame a size, as a person does by dragging the window's edge. */
export async function resize(
  electron: ElectronApplication,
  window: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await window.waitForFunction(
    ({ width, height }) => Math.abs(innerWidth - width) < 2 && Math.abs(innerHeight - height) < 2,
    size,
  )
}
