/** Every way of being asked: what is typed, chosen, filled in or put in order is judged, explained and graded. */
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { answer, settle } from './person.ts'
import { askBy, cards, launchWithDeck, studyDeck, typeAnswer } from './study-deck.ts'

const heading = (window: Page) => window.getByRole('heading', { level: 1 })
const grade = (window: Page, name: string) => window.getByRole('button', { name, exact: true })
const proposed = /set by your answer/

async function expectEvidence(window: Page, words: string): Promise<void> {
  await expect(window.getByRole('figure').locator('mark').first()).toHaveText(words)
}

test('an answer typed without its accents is right, is explained, and Enter takes the grade', async ({
  launch,
  scratch,
}) => {
  const { window } = await launchWithDeck(launch, scratch, 'master', 'strike')
  await studyDeck(window, 'Type the answer')
  const field = window.getByRole('textbox', { name: cards.master.prompt })
  await expect(field).toBeFocused()
  await typeAnswer(window, 'Tomas Horak')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Right', { exact: true })).toBeVisible()
  await expect(window.getByText('With its accents it is written “Tomáš Hořák”.', { exact: true })).toBeVisible()
  await expectEvidence(window, 'Tomáš Hořák')
  await expect(grade(window, 'Good')).toHaveAccessibleDescription(proposed)
  await window.keyboard.press('Enter')
  await expect(heading(window)).toHaveText(cards.strike.prompt)
})

test('a wrong date says how far off it is, sets Again, and can be overruled or graded otherwise', async ({
  launch,
  scratch,
}) => {
  const { window } = await launchWithDeck(launch, scratch, 'strike', 'master')
  await studyDeck(window, 'Type the answer')
  await typeAnswer(window, '16 May 2024')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Wrong', { exact: true })).toBeVisible()
  await expect(window.getByText('Your date is 2 days too late.', { exact: true })).toBeVisible()
  await expect(window.getByText('16 May 2024', { exact: true })).toBeVisible()
  await expectEvidence(window, 'began on May 14, 2024')
  await expect(grade(window, 'Again')).toHaveAccessibleDescription(proposed)
  await window.getByRole('button', { name: 'I was right' }).click()
  await expect(grade(window, 'Good')).toHaveAccessibleDescription(proposed)
  await window.keyboard.press('o')
  await expect(grade(window, 'Again')).toHaveAccessibleDescription(proposed)
  await window.keyboard.press('4')
  await expect(heading(window)).toHaveText(cards.master.prompt)
})

test('a slip of the pen shows the learner’s letters beside the right ones', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'rudder')
  await studyDeck(window, 'Type the answer')
  await typeAnswer(window, 'Ida Marensan')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Nearly right', { exact: true })).toBeVisible()
  await expect(window.locator('del')).toHaveText('a')
  await expect(window.locator('ins')).toHaveText('e')
  await expect(grade(window, 'Hard')).toHaveAccessibleDescription(proposed)
})

test('a digit chooses an answer; the right one and one’s own are named, and Easy is not offered', async ({
  launch,
  scratch,
}) => {
  const { window } = await launchWithDeck(launch, scratch, 'ship', 'strike')
  await studyDeck(window, 'Choose among answers')
  const options = window.getByRole('group', { name: 'Choose the answer.' }).getByRole('button')
  await expect(options).toHaveCount(3)
  const texts = (await options.allInnerTexts()).map((words) => words.replace(/^\d\s*/, ''))
  const wrong = texts.findIndex((words) => words !== 'Grey Heron')
  await window.keyboard.press(String(wrong + 1))
  const shown = window.getByRole('list', { name: 'The answers there were' }).getByRole('listitem')
  await expect(shown.nth(wrong)).toContainText('yours')
  await expect(shown.nth(texts.indexOf('Grey Heron'))).toContainText('right')
  await expect(grade(window, 'Again')).toHaveAccessibleDescription(proposed)
  await expect(grade(window, 'Easy')).toHaveCount(0)
  await window.keyboard.press('Enter')
  await expect(heading(window)).toHaveText(cards.strike.prompt)
})

test('who said it: the actors of the article stand to choose from', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'rudder')
  await studyDeck(window, 'Who said it')
  const options = window.getByRole('group', { name: 'Choose who said it.' }).getByRole('button')
  for (const name of ['Ida Marensen', 'Jonas Perrault', 'Mina Okoro']) {
    await expect(options.filter({ hasText: name })).toHaveCount(1)
  }
  await options.filter({ hasText: 'Ida Marensen' }).click()
  await expect(window.getByText('Right', { exact: true })).toBeVisible()
  await expect(window.getByRole('figure')).toContainText('Ida Marensen said')
})

test('a gap is filled in its sentence', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'gap')
  await studyDeck(window, 'Fill the gap')
  await expect(heading(window).getByRole('textbox')).toBeFocused()
  await typeAnswer(window, '9 days')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Right', { exact: true })).toBeVisible()
  await expectEvidence(window, 'nine days')
})

test('events are put in order by keys, with their places announced, and by dragging', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'order')
  await studyDeck(window, 'Put in order')
  const right = (cards.order.sequence ?? []).map(({ text }) => text)
  const list = window.getByRole('listbox', { name: 'Events, the earliest first' })
  const options = list.getByRole('option')
  const places = async (): Promise<number[]> =>
    (await options.locator('.words').allInnerTexts()).map((text) => right.indexOf(text))
  await expect(options.first()).toBeFocused()
  expect(await places()).not.toEqual([0, 1, 2])

  const last = (await places()).indexOf(2)
  for (let at = 0; at < last; at++) await window.keyboard.press('ArrowDown')
  for (let at = last; at < 2; at++) await window.keyboard.press('Alt+ArrowDown')
  if (last < 2) await expect(window.getByText('The harbour opened again: place 3 of 3')).toBeAttached()
  await expect(options.nth(2)).toContainText('The harbour opened again')
  if ((await places())[0] !== 0) {
    const to = await options.first().boundingBox()
    await options.nth(1).hover()
    await window.mouse.down()
    await window.mouse.move((to?.x ?? 0) + 40, (to?.y ?? 0) + 4, { steps: 4 })
    await window.mouse.up()
  }
  await expect.poll(places).toEqual([0, 1, 2])
  await window.keyboard.press('Enter')
  await expect(window.getByText('Right', { exact: true })).toBeVisible()
  await expect(window.getByRole('list', { name: 'Events, in their order' })).toContainText('March 2024')
})

test('“I don’t know” is a wrong answer, and the schedule hears of it', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master', 'strike')
  await studyDeck(window, 'Type the answer')
  await window.getByRole('button', { name: 'I don’t know' }).click()
  await expect(window.getByText('You gave no answer.', { exact: true })).toBeVisible()
  await expect(grade(window, 'Again')).toHaveAccessibleDescription(proposed)
})

test('left to the app, a new card is recalled; with two buttons there are two grades', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master', 'strike')
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('radio', { name: 'Again and Good alone' }).check()
  await window.keyboard.press('Escape')
  await studyDeck(window, 'Let Dateline choose')
  await window.getByRole('button', { name: 'Show answer' }).click()
  await expect(window.getByRole('group', { name: 'How well did you know it?' }).getByRole('button')).toHaveCount(2)
  await window.keyboard.press('3')
  await expect(heading(window)).toHaveText(cards.strike.prompt)
  await askBy(window, 'Flashcards')
  await answer(window, 1)
  await settle(window)
})
