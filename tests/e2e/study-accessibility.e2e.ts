/** Every state of study, practice and a deck's options is accessible in light and dark, and fits every window. */
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { expectFit } from './fitness.ts'
import { arrive, chooseForDeck } from './person.ts'
import { deckTitle, launchWithDeck, studyDeck, typeAnswer, type CardName } from './study-deck.ts'

const judged = (page: Page) => expect(page.getByRole('group', { name: 'The grade this sets' })).toBeVisible()

/** Each way, with the keys that answer it. */
const asked: Readonly<Record<string, readonly [CardName, (page: Page) => Promise<void>]>> = {
  'Type the answer': ['rudder', (page) => typeAnswer(page, 'Ida Marensan\n')],
  'Choose among answers': ['ship', (page) => page.keyboard.press('1')],
  'Fill the gap': ['gap', (page) => typeAnswer(page, 'ten days\n')],
  'Put in order': ['order', (page) => page.keyboard.press('Enter')],
  'Who said it': ['rudder', (page) => page.keyboard.press('2')],
}

for (const [asking, [card, give]] of Object.entries(asked)) {
  test(`asked by “${asking}”, before and after the answer`, async ({ launch, scratch }) => {
    test.slow()
    const app = await launchWithDeck(launch, scratch, card)
    await studyDeck(app.window, asking)
    await expect(app.window.getByRole('button', { name: 'I don’t know' })).toBeVisible()
    await expectFit(app)
    await give(app.window)
    await judged(app.window)
    await expectFit(app)
  })
}

test('asked in pairs, before and after the answers', async ({ launch, scratch }) => {
  test.slow()
  const app = await launchWithDeck(launch, scratch, 'master', 'rudder', 'union')
  const { window } = app
  await studyDeck(window, 'Match pairs')
  await expect(window.getByRole('group', { name: 'Questions and answers' })).toBeVisible()
  await window.keyboard.press('1')
  await expect(window.getByRole('button', { name: 'I don’t know the rest' })).toBeVisible()
  await expectFit(app)
  await window.getByRole('button', { name: 'I don’t know the rest' }).click()
  await expect(window.getByRole('figure')).toHaveCount(3)
  await expectFit(app)
})

test('the menu of a card, its report, practice and the options of a deck', async ({ launch, scratch }) => {
  test.slow()
  const app = await launchWithDeck(launch, scratch, 'master')
  const { window } = app
  await studyDeck(window, 'Flashcards')
  await window.keyboard.press('Control+1')
  await window.getByRole('button', { name: 'More for this card' }).click()
  await expectFit(app)
  await window.getByRole('menuitem', { name: 'Report a mistake …' }).click()
  await expectFit(app)
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await arrive(window, 'library')

  await chooseForDeck(window, deckTitle, 'Options …')
  await expect(window.getByRole('textbox', { name: 'Steps of a new card' })).toBeVisible()
  await expectFit(app)
  await window.keyboard.press('Escape')
  await chooseForDeck(window, deckTitle, 'Practise')
  await arrive(window, 'practice')
  await expectFit(app)
  await window.keyboard.press('Space')
  await expect(window.getByRole('figure')).toBeVisible()
  await expectFit(app)
})
