/** Several learners on one computer: each has decks, progress and settings of their own. */
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { answer, arrive, deckButton, expectCounts, goToLibrary, notices } from './person.ts'

const { title, cards } = bundledDeck
const untouched = { fresh: cards.length, due: 0, learned: 0, total: cards.length }

async function openLearners(window: Page) {
  await window.getByRole('button', { name: /^Learner: / }).click()
  return window.getByRole('dialog', { name: 'Learners' })
}

async function addLearner(window: Page, name: string): Promise<void> {
  const dialog = await openLearners(window)
  await dialog.getByRole('textbox', { name: 'Name of the new learner' }).fill(name)
  await dialog.getByRole('button', { name: 'Add learner' }).click()
  await expect(dialog.getByRole('button', { name, exact: true })).toBeVisible()
}

test('a learner who is added has a fresh library, and the first one’s progress stays', async ({ launch, scratch }) => {
  const before = await launch({ folder: scratch })
  const { window } = before
  await deckButton(window, title).click()
  await arrive(window, 'study')
  await answer(window, 4)
  await goToLibrary(window)
  await addLearner(window, 'Zora')
  await window.getByRole('dialog').getByRole('button', { name: 'Zora', exact: true }).click()
  await expect(notices(window)).toContainText('Zora learns now.')
  await arrive(window, 'library')
  await expectCounts(deckButton(window, title), untouched)
  await before.close()

  const after = await launch({ folder: scratch })
  await expect(after.window.getByRole('button', { name: 'Learner: Zora' })).toBeVisible()
  const dialog = await openLearners(after.window)
  await dialog.getByRole('button', { name: 'Learner', exact: true }).click()
  await expectCounts(deckButton(after.window, title), { ...untouched, fresh: cards.length - 1, learned: 1 })
})

test('settings belong to the learner who made them', async ({ app: { window } }) => {
  await addLearner(window, 'Zora')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('radio', { name: 'Dark' }).check()
  await window.keyboard.press('Escape')
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
  const dialog = await openLearners(window)
  await dialog.getByRole('button', { name: 'Zora', exact: true }).click()
  await expect(window.locator('html')).not.toHaveAttribute('data-theme', 'dark')
})

test('the system’s own dialogs follow the theme of whoever learns after the current learner is deleted', async ({
  app: { window: page, electron },
}) => {
  const themeSource = () => electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)
  await page.evaluate(async () => {
    await window.dateline.call('profile.create', { name: 'Zora' })
    await window.dateline.call('settings.set', { theme: 'dark' })
  })
  await expect.poll(themeSource).toBe('dark')
  await page.evaluate(async () => {
    const learners = await window.dateline.call('profile.list', {})
    const current = learners.ok ? learners.value.find((learner) => learner.current) : undefined
    if (current) await window.dateline.call('profile.delete', { id: current.id })
  })
  await expect.poll(themeSource).toBe('system')
})

test('a learner is renamed, and a name that is taken or empty is refused in words', async ({ app: { window } }) => {
  await addLearner(window, 'Zora')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Rename Zora' }).click()
  const name = dialog.getByRole('textbox', { name: 'New name for Zora' })
  await name.fill('learner')
  await name.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('The name “learner” is already taken. Choose another one.')
  await name.fill('  ')
  await name.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('A name is needed. Write at least one letter.')
  await name.fill('Zora Neumann')
  await name.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Zora Neumann', exact: true })).toBeVisible()
  await expect(dialog.getByRole('alert')).toHaveCount(0)
})

test('a learner is deleted after a question, and the last one never', async ({ app: { window } }) => {
  await addLearner(window, 'Zora')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Delete Zora' }).click()
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await dialog.getByRole('button', { name: 'Delete Zora' }).click()
  await dialog.getByRole('button', { name: 'Delete Zora' }).click()
  await expect(dialog.getByRole('button', { name: 'Zora', exact: true })).toHaveCount(0)

  await dialog.getByRole('button', { name: 'Delete Learner' }).click()
  await dialog.getByRole('button', { name: 'Delete Learner' }).click()
  await expect(dialog.getByRole('alert')).toContainText('This is the only profile, and one is needed.')
  await window.keyboard.press('Escape')
  await expectCounts(deckButton(window, title), untouched)
})
