/** Matching pairs: put together by keys or the mouse, handed in, graded each by itself, and taken back. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './app.ts'
import { arrive, chooseForDeck } from './person.ts'
import { askBy, cards, deckTitle, launchWithDeck, studyDeck } from './study-deck.ts'

const board = (window: Page): Locator => window.getByRole('group', { name: 'Questions and answers' })
const questions = (window: Page): Locator =>
  board(window).getByRole('list', { name: 'Questions' }).locator('button[aria-pressed]')
const answers = (window: Page): Locator => board(window).getByRole('list', { name: 'Answers' }).getByRole('button')
const inPairs = [cards.master, cards.rudder, cards.union]

/** Which answer, from 0, belongs to each question as they show. */
async function solution(window: Page): Promise<number[]> {
  await expect(questions(window)).toHaveCount(3)
  await expect(answers(window)).toHaveCount(3)
  const asked = await questions(window).allInnerTexts()
  const given = await answers(window).allInnerTexts()
  return asked.map((text) => {
    const card = inPairs.find(({ prompt }) => text.includes(prompt))
    return given.findIndex((words) => card !== undefined && words.includes(card.answer.canonical))
  })
}

test('by letters and digits: one wrong pair is shown with its evidence, graded, and taken back step by step', async ({
  launch,
  scratch,
}) => {
  const { window } = await launchWithDeck(launch, scratch, 'master', 'rudder', 'union')
  await studyDeck(window, 'Match pairs')
  const right = await solution(window)
  await expect(window.getByText(/^7 to go/)).toBeVisible()
  // B and C get each other's answer; C is put right again, which takes it off B.
  await window.keyboard.press(String((right[0] ?? 0) + 1))
  await window.keyboard.press(String((right[2] ?? 0) + 1))
  await expect(questions(window).nth(1)).toContainText(cardOf(await questionText(window, 2)))
  await window.keyboard.press('c')
  await window.keyboard.press(String((right[2] ?? 0) + 1))
  await expect(questions(window).nth(1)).toContainText('no answer yet')
  await expect(window.getByRole('button', { name: 'Hand in the pairs' })).toBeDisabled()
  await window.getByRole('button', { name: 'I don’t know the rest' }).click()

  await expect(window.getByRole('heading', { name: '2 of 3 right' })).toBeFocused()
  await expect(window.getByRole('figure')).toHaveCount(3)
  const pairs = window.getByRole('listitem').filter({ has: window.getByRole('figure') })
  await expect(pairs.nth(1)).toContainText('You gave no answer.')
  await expect(pairs.nth(1).getByRole('radio', { name: /^Again/ })).toBeChecked()
  await expect(pairs.nth(0).getByRole('radio', { name: /^Good/ })).toBeChecked()
  await expect(pairs.nth(0).getByRole('radio')).toHaveCount(3)
  await pairs.nth(1).getByRole('button', { name: 'I was right' }).click()
  await expect(pairs.nth(1).getByRole('radio', { name: /^Good/ })).toBeChecked()
  await window.keyboard.press('b')
  await window.keyboard.press('2')
  await expect(pairs.nth(1).getByRole('radio', { name: /^Hard/ })).toBeChecked()
  await window.keyboard.press('Enter')

  // No three others fit together: the ordinary way.
  await expect(window.getByRole('button', { name: 'Show answer' })).toBeVisible()
  for (let step = 0; step < 3; step++) {
    await window.keyboard.press('u')
    await expect(window.getByText(/^Taken back: (Good|Hard) for|^Taken back: (Good|Hard)/).first()).toBeVisible()
    await expect(window.getByRole('button', { name: 'Undo' })).toHaveCount(step < 2 ? 1 : 0)
  }
  await expect(questions(window)).toHaveCount(3)
})

const questionText = (window: Page, at: number): Promise<string> => questions(window).nth(at).innerText()
const cardOf = (text: string): string => inPairs.find(({ prompt }) => text.includes(prompt))?.answer.canonical ?? '?'

test('by arrows and Enter, then by clicking and dragging, also in practice', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master', 'rudder', 'union')
  await studyDeck(window, 'Match pairs')
  const right = await solution(window)
  await questions(window).first().focus()
  for (const answer of right) {
    await window.keyboard.press('Enter')
    await expect(answers(window).first()).toBeFocused()
    for (let at = 0; at < answer; at++) await window.keyboard.press('ArrowDown')
    await expect(answers(window).nth(answer)).toBeFocused()
    await window.keyboard.press('Enter')
  }
  await expect(window.getByRole('button', { name: 'Hand in the pairs' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: '3 of 3 right' })).toBeVisible()
  await askBy(window, 'Match pairs')
  await window.keyboard.press('Escape')
  await arrive(window, 'library')

  await chooseForDeck(window, deckTitle, 'Practise')
  await arrive(window, 'practice')
  // The order is chance: whatever comes before the pairs is gone through.
  while (!(await board(window).isVisible())) {
    await window.keyboard.press('Space')
    await expect(window.getByRole('figure')).toBeVisible()
    const before = await window.getByRole('heading', { level: 1 }).elementHandle()
    await window.keyboard.press('3')
    await window.waitForFunction((heading) => heading?.isConnected === false, before)
  }
  const again = await solution(window)
  await questions(window).nth(1).click()
  await answers(window)
    .nth(again[1] ?? 0)
    .click()
  await expect(questions(window).nth(1)).toContainText(cardOf(await questionText(window, 1)))
  for (const pair of [0, 2]) {
    const to = await questions(window).nth(pair).boundingBox()
    await answers(window)
      .nth(again[pair] ?? 0)
      .hover()
    await window.mouse.down()
    await window.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 10, { steps: 5 })
    await window.mouse.up()
    await expect(questions(window).nth(pair)).toContainText(cardOf(await questionText(window, pair)))
  }
  await window.getByRole('button', { name: 'Hand in the pairs' }).click()
  await expect(window.getByRole('heading', { name: '3 of 3 right' })).toBeVisible()
  await expect(window.getByRole('radio')).toHaveCount(0)
  await window.getByRole('button', { name: 'Go on' }).click()
  await expect(board(window)).toHaveCount(0)
})
