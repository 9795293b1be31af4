/** All cards: searched while one types, sorted, looked at, and changed many at a time with a way back. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test, type RunningApp } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { expectFit } from './fitness.ts'
import { answer, arrive, goToLibrary, notices } from './person.ts'

const field = (window: Page): Locator => window.getByRole('combobox', { name: 'Search cards' })
const grid = (window: Page): Locator => window.getByRole('grid')
const rows = (window: Page): Locator => grid(window).locator('[role=rowgroup].body [role=row]')
const chosen = (window: Page): Locator => window.getByRole('toolbar', { name: 'Chosen cards' })

async function browse({ window }: RunningApp): Promise<void> {
  await window.keyboard.press('b')
  await arrive(window, 'browse')
  await expect(grid(window)).toHaveAccessibleName(`Cards, ${bundledDeck.cards.length} cards`)
  await expect(field(window)).toBeFocused()
}

test('words are looked for while they are typed, and a half-typed search still finds', async ({ app }) => {
  const { window } = app
  await browse(app)
  await window.keyboard.type('kind:claim')
  await expect(field(window)).toHaveAccessibleDescription(/who said what/)
  const claims = await grid(window).getAttribute('aria-rowcount')
  await window.keyboard.type(' due<')
  await expect(field(window)).toHaveAccessibleDescription(/due<7d/)
  await expect(grid(window)).toHaveAttribute('aria-rowcount', claims ?? '')
  await field(window).fill('zeppelin kind:claim')
  await expect(window.getByText('No card has zeppelin.')).toBeVisible()
  await window.getByRole('button', { name: 'Show all cards' }).click()
  await expect(grid(window)).toHaveAccessibleName(`Cards, ${bundledDeck.cards.length} cards`)
})

test('a name is completed with the arrow keys and Enter', async ({ app }) => {
  const { window } = app
  await browse(app)
  await window.keyboard.type('deck:')
  await expect(window.getByRole('option').first()).toContainText(bundledDeck.title)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(field(window)).toHaveValue(`deck:"${bundledDeck.title}" `)
})

test('the list is sorted by its heads', async ({ app }) => {
  const { window } = app
  await browse(app)
  const head = window.getByRole('columnheader', { name: 'Question' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const first = await rows(window).first().innerText()
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(window).first()).not.toHaveText(first)
})

test('a card shows its log beside the list, and Enter opens it at the desk', async ({ app }) => {
  const { window } = app
  await window.keyboard.press('s')
  await arrive(window, 'study')
  await answer(window, 3)
  await goToLibrary(window)
  await browse(app)
  await window.keyboard.type('reps>0')
  await expect(grid(window)).toHaveAccessibleName('Cards, 1 card')
  await window.keyboard.press('Enter')
  await window.keyboard.press('v')
  const card = window.getByRole('region', { name: 'Card' })
  await expect(card.getByRole('table')).toContainText('Good')
  const question = await card.getByRole('heading', { level: 2 }).innerText()
  await window.keyboard.press('Enter')
  await arrive(window, 'desk')
  await expect(window.getByRole('textbox', { name: 'Question' })).toHaveValue(question)
})

test('cards chosen with Shift are suspended together, and undo brings them back', async ({ app }) => {
  const { window } = app
  await browse(app)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await expect(chosen(window)).toContainText('3 cards chosen')
  await window.keyboard.press('s')
  await expect(notices(window)).toContainText('Suspended 3 cards')
  await expect(rows(window).filter({ hasText: 'suspended' })).toHaveCount(3)
  await window.keyboard.press('Control+z')
  await expect(rows(window).filter({ hasText: 'suspended' })).toHaveCount(0)
})

test('deleted cards come back by the button of their notice, and after a restart by the key', async ({
  app,
  launch,
}) => {
  const { window, folder, close } = app
  const all = bundledDeck.cards.length
  await browse(app)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Delete')
  await expect(notices(window)).toContainText('Deleted 2 cards.')
  await expect(grid(window)).toHaveAccessibleName(`Cards, ${all - 2} cards`)
  await notices(window).getByRole('button', { name: 'Undo' }).click()
  await expect(notices(window)).toContainText('Undone: deleting 2 cards')
  await expect(grid(window)).toHaveAccessibleName(`Cards, ${all} cards`)
  await grid(window).focus()
  await window.keyboard.press('End')
  await chosen(window).getByRole('button', { name: 'Delete' }).click()
  await expect(grid(window)).toHaveAccessibleName(`Cards, ${all - 1} cards`)
  await expect(grid(window)).toBeFocused()
  await close()

  const again = await launch({ folder })
  await again.window.keyboard.press('b')
  await arrive(again.window, 'browse')
  await expect(grid(again.window)).toHaveAccessibleName(`Cards, ${all - 1} cards`)
  await grid(again.window).focus()
  await again.window.keyboard.press('Control+z')
  await expect(notices(again.window)).toContainText('Taken back: Deleting, “')
  await expect(grid(again.window)).toHaveAccessibleName(`Cards, ${all} cards`)
})

test('all cards found are tagged, and the tag is found', async ({ app }) => {
  const { window } = app
  await browse(app)
  await window.keyboard.type('kind:claim')
  await expect(grid(window)).not.toHaveAccessibleName(`Cards, ${bundledDeck.cards.length} cards`)
  const name = await grid(window).getAttribute('aria-label')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+a')
  await window.keyboard.press('t')
  await window.keyboard.type('to ask')
  await window.keyboard.press('Enter')
  await expect(notices(window)).toContainText('“to ask”')
  await window.keyboard.press('/')
  await field(window).fill('tag:"to ask"')
  await expect(grid(window)).toHaveAccessibleName(name ?? '')
  await notices(window).getByRole('button', { name: 'Undo' }).click()
  await expect(window.getByText('No card has tag:"to ask".')).toBeVisible()
})

test('the list with its tools, a card beside it and a search with its completions fit everybody', async ({ app }) => {
  test.slow()
  const { window } = app
  await browse(app)
  await window.keyboard.type('kind:')
  await expect(window.getByRole('option').first()).toBeVisible()
  await expectFit(app)
  await field(window).fill('')
  await grid(window).focus()
  await window.keyboard.press('Home')
  await expect(chosen(window)).toBeVisible()
  await expectFit(app)
  await window.keyboard.press('v')
  await expect(window.getByRole('region', { name: 'Card' })).toBeVisible()
  await expectFit(app)
})
