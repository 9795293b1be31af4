/** A test on paper: no word about the answers until it is handed in, then each with its evidence; the schedule is not touched. */
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { expectFit } from './fitness.ts'
import { arrive, chooseForDeck, countsOf, deckButton, goToLibrary } from './person.ts'
import { cards, deckTitle, launchWithDeck } from './study-deck.ts'

async function begin(window: Page, questions: number, minutes: number | null): Promise<void> {
  await chooseForDeck(window, deckTitle, 'Test on paper')
  await arrive(window, 'test')
  await window.getByRole('spinbutton', { name: 'Questions' }).fill(String(questions))
  const isTimed = window.getByRole('checkbox', { name: 'With a time limit' })
  if (minutes === null) await isTimed.uncheck()
  else await window.getByRole('spinbutton', { name: 'Minutes' }).fill(String(minutes))
  await window.getByRole('button', { name: 'Begin' }).click()
  await expect(window.getByRole('heading', { name: deckTitle })).toBeFocused()
}

test('answers are judged when the sheet is handed in, each with the right answer and the evidence', async ({
  launch,
  scratch,
}) => {
  test.slow()
  const app = await launchWithDeck(launch, scratch, 'master')
  const { window } = app
  const before = await countsOf(deckButton(window, deckTitle))
  await chooseForDeck(window, deckTitle, 'Test on paper')
  await arrive(window, 'test')
  await expectFit(app)
  await goToLibrary(window)
  await begin(window, 50, null)
  await expect(window.getByRole('timer')).toHaveCount(0)
  await expectFit(app)

  // Wherever the dice put a card: typed where there is a field, chosen where there are answers.
  const { prompt, answer } = cards.strike
  const strike = window.getByRole('textbox', { name: prompt })
  if ((await strike.count()) > 0) await strike.fill('14 May 2024')
  else await window.getByRole('radio', { name: answer.canonical }).check()
  await window.getByRole('textbox', { name: cards.master.prompt }).fill('Thomas Horak')
  const lastEvent = window.getByRole('listitem').filter({ hasText: 'The harbour opened again' }).last()
  await lastEvent
    .getByRole('button', { name: /^(?:Earlier|Later)/ })
    .and(window.locator(':enabled'))
    .first()
    .click()
  await expect(window.getByText(/\bRight\b|\bWrong\b/)).toHaveCount(0)
  await expect(window.getByRole('figure')).toHaveCount(0)

  await window.keyboard.press('Control+Enter')
  await expect(window.getByRole('alert')).toContainText('still open')
  await window.getByRole('button', { name: 'Hand in' }).click()
  await expect(window.getByRole('heading', { name: / %$/ })).toBeFocused()
  await expect(window.getByRole('figure')).toHaveCount(Object.keys(cards).length)
  const marked = window.getByRole('listitem').filter({ has: window.getByRole('heading', { name: prompt }) })
  await expect(marked).toContainText('Right')
  await expect(marked.getByRole('figure')).toContainText('began on May 14, 2024')
  const left = window.getByRole('listitem').filter({ has: window.getByRole('heading', { name: cards.gap.prompt }) })
  await expect(left).toContainText('You gave no answer.')
  await expect(left).toContainText('nine days')
  await expectFit(app)

  await window.getByRole('button', { name: 'Back to library' }).click()
  await arrive(window, 'library')
  expect(await countsOf(deckButton(window, deckTitle))).toEqual(before)
})

test('a test that was left by accident goes on where it was', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master')
  await begin(window, 50, 30)
  await expect(window.getByRole('timer')).toContainText(/^(?:30:00|29:\d\d) left$/)
  const field = window.getByRole('textbox', { name: cards.master.prompt })
  await field.fill('Tomáš')
  await window.keyboard.press('Escape')
  await arrive(window, 'library')
  await chooseForDeck(window, deckTitle, 'Test on paper')
  await arrive(window, 'test')
  await expect(field).toHaveValue('Tomáš')
  await expect(window.getByRole('timer')).toContainText('left')
})

test('a test whose time is over hands itself in', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master')
  await window.clock.install()
  await begin(window, 50, 1)
  await window.getByRole('textbox', { name: cards.master.prompt }).fill('Tomáš Hořák')
  await window.clock.runFor(61_000)
  await expect(window.getByRole('heading', { name: / %$/ })).toBeVisible()
  const marked = window
    .getByRole('listitem')
    .filter({ has: window.getByRole('heading', { name: cards.master.prompt }) })
  await expect(marked).toContainText('Right')
})
