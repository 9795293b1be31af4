/** Practice leaves the schedule alone and says so; a deck's options hold for its study. */
import { expect } from '@playwright/test'
import { test } from './app.ts'
import { arrive, chooseForDeck, countsOf, deckButton } from './person.ts'
import { cards, deckTitle, launchWithDeck } from './study-deck.ts'

test('practice goes through every card, marked all the time, and leaves nothing behind', async ({
  launch,
  scratch,
}) => {
  const { window } = await launchWithDeck(launch, scratch, 'master')
  const before = await countsOf(deckButton(window, deckTitle))
  await chooseForDeck(window, deckTitle, 'Practise')
  await arrive(window, 'practice')
  const mark = window.getByText('Practice – the schedule is not touched')
  const total = Object.keys(cards).length
  for (let left = total; left > 0; left--) {
    await expect(window.getByText(`${String(left)} to go`)).toBeVisible()
    await expect(mark).toBeVisible()
    await window.keyboard.press('Space')
    await expect(window.getByRole('figure')).toBeVisible()
    await expect(mark).toBeVisible()
    // The first one is not known, and comes back before the end.
    if (left === total) {
      await window.keyboard.press('1')
      await expect(window.getByText(`${String(total)} to go`)).toBeVisible()
      await window.keyboard.press('Space')
      await expect(window.getByRole('figure')).toBeVisible()
    }
    await window.keyboard.press('Enter')
  }
  await expect(window.getByRole('heading', { name: 'Practice is over' })).toBeFocused()
  await expect(mark).toBeVisible()
  await window.keyboard.press('Escape')
  await arrive(window, 'library')
  expect(await countsOf(deckButton(window, deckTitle))).toEqual(before)
  await deckButton(window, deckTitle).click()
  await arrive(window, 'study')
  await expect(window.getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('the options of a deck hold, stay, and say what is reachable until the exam', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master')
  await chooseForDeck(window, deckTitle, 'Options …')
  const dialog = window.getByRole('dialog', { name: 'Options' })
  await dialog.getByRole('spinbutton', { name: 'New cards a day' }).fill('1')
  await dialog.getByRole('textbox', { name: 'Steps of a new card' }).fill('1m, 5 20')
  await dialog.getByRole('combobox', { name: 'Sunday' }).selectOption('few')
  const soon = await window.evaluate(() => {
    const day = new Date(Date.now() + 3 * 86_400_000)
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
  })
  await dialog.getByLabel('Exam date').fill(soon)
  await expect(dialog.getByRole('status')).toContainText(/cannot be met before the exam/)
  await window.keyboard.press('Escape')

  await chooseForDeck(window, deckTitle, 'Options …')
  await expect(dialog.getByRole('textbox', { name: 'Steps of a new card' })).toHaveValue('1m 5m 20m')
  await expect(dialog.getByRole('combobox', { name: 'Sunday' })).toHaveValue('0')
  await window.keyboard.press('Escape')
  await deckButton(window, deckTitle).click()
  await arrive(window, 'study')
  await expect(window.getByText(/^1 to go/)).toBeVisible()
})
