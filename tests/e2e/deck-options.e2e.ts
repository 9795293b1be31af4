/** The options of a deck: refused with a visible reason, taken back, given up for what holds everywhere, and readable at any size. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './app.ts'
import { findings, expectFit } from './fitness.ts'
import { chooseForDeck, deckButton, resize } from './person.ts'
import { deckTitle, launchWithDeck } from './study-deck.ts'

const sheet = (window: Page): Locator => window.getByRole('dialog', { name: 'Options' })
const field = (window: Page, name: string): Locator => sheet(window).getByLabel(name, { exact: true })
const refusal = (window: Page): Locator => sheet(window).getByRole('alert')

async function openOptions(window: Page): Promise<void> {
  await chooseForDeck(window, deckTitle, 'Options …')
  await expect(field(window, 'Exam date')).toBeVisible()
}

async function enter(control: Locator, text: string): Promise<void> {
  await control.fill(text)
  await control.blur()
}

/** The date so many days from now, as the window's clock has it. */
const dateInDays = (window: Page, days: number): Promise<string> =>
  window.evaluate((n) => {
    const now = new Date()
    return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + n)).toISOString().slice(0, 10)
  }, days)

test('what does not fit is refused with a sentence and stays to be mended', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master')
  await openOptions(window)
  const steps = field(window, 'Steps of a new card')
  await enter(steps, '2 soon')
  await expect(refusal(window)).toHaveText(
    '“soon” is no length of time: write it like 30m or 2h. The steps stay as they were.',
  )
  await expect(steps).toHaveValue('2 soon')
  await enter(steps, '10m 1d')
  await expect(steps).toHaveAccessibleDescription(/“1d” is too long/)
  await enter(steps, '90s, 10 1h')
  await expect(refusal(window)).toHaveCount(0)
  await expect(steps).toHaveValue('1.5m 10m 1h')

  await enter(field(window, 'Remember, percent'), '101')
  await expect(refusal(window)).toHaveText('A whole number from 70 to 99 is needed. Nothing was changed.')
  await enter(field(window, 'Remember, percent'), '')

  await enter(field(window, 'Exam date'), await dateInDays(window, -1))
  await expect(refusal(window)).toContainText('An exam lies ahead')
  await enter(field(window, 'Exam date'), await dateInDays(window, 3))
  await expect(refusal(window)).toHaveCount(0)

  await enter(field(window, 'from'), await dateInDays(window, 9))
  await field(window, 'Reviews a day').focus()
  await expect(refusal(window)).toHaveText('A break needs its first and its last day. Nothing was changed.')
  await enter(field(window, 'to'), await dateInDays(window, 5))
  await field(window, 'Reviews a day').focus()
  await expect(refusal(window)).toContainText('ends before it begins')
  await enter(field(window, 'to'), await dateInDays(window, 12))
  await expect(sheet(window).getByRole('button', { name: 'Planned break: as everywhere' })).toBeVisible()
})

test('a change is taken back by button or key, one or all go back to everywhere, and the work is foretold', async ({
  launch,
  scratch,
}) => {
  const { window } = await launchWithDeck(launch, scratch, 'master')
  await openOptions(window)
  const retention = field(window, 'Remember, percent')
  await expect(retention).toHaveAttribute('placeholder', '90 as everywhere')
  await enter(retention, '80')
  await expect(sheet(window).getByText(/^At 80 % all your decks together would take less than a minute/)).toBeVisible()
  await field(window, 'Sunday').selectOption('few')
  await sheet(window).getByRole('button', { name: 'Undo the last change' }).click()
  await expect(field(window, 'Sunday')).toHaveValue('1')
  await expect(retention).toHaveValue('80')
  await window.keyboard.press('Control+z')
  await expect(retention).toHaveValue('')
  await expect(sheet(window).getByRole('button', { name: 'Undo the last change' })).toBeDisabled()

  await enter(retention, '95')
  await sheet(window).getByRole('button', { name: 'Remember, percent: as everywhere' }).click()
  await expect(retention).toHaveValue('')
  await enter(field(window, 'Longest interval, days'), '365')
  await field(window, 'What happens to a leech').selectOption({ label: 'Mark and suspend it' })
  await sheet(window).getByRole('button', { name: 'Everything as everywhere' }).click()
  await expect(field(window, 'Longest interval, days')).toHaveValue('')
  await expect(field(window, 'What happens to a leech')).toHaveValue('')
  await expect(sheet(window).getByRole('button', { name: /as everywhere$/i })).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(sheet(window)).toHaveCount(0)
  await expect(deckButton(window, deckTitle)).toBeVisible()
})

test('with every note open nothing is lost, also small and at twice the text', async ({ launch, scratch }) => {
  test.slow()
  const app = await launchWithDeck(launch, scratch, 'master')
  const { window } = app
  await openOptions(window)
  await enter(field(window, 'Steps of a new card'), 'soon')
  await enter(field(window, 'New cards a day'), '1')
  await enter(field(window, 'Exam date'), await dateInDays(window, 3))
  await expect(sheet(window).getByRole('status')).toContainText('cannot be met')
  await sheet(window).getByText('The work of other percentages').click()
  await expectFit(app)
  await resize(app.electron, window, { width: 360, height: 640 })
  await window.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await findings(window)).toEqual([])
  await expect
    .poll(() =>
      sheet(window).evaluate((dialog) =>
        [dialog, ...dialog.querySelectorAll('*:not(.unseen, option)')]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
          .map((each) => `${each.tagName}.${each.className} ${each.textContent.trim().slice(0, 40)}`),
      ),
    )
    .toEqual([])
})
