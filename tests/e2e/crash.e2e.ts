/** The process is killed as by a power cut; what was acknowledged before is there afterwards. */
import { expect } from '@playwright/test'
import { test } from './app.ts'
import {
  answer,
  arrive,
  cardCount,
  damTitle,
  deckButton,
  expectCardCount,
  expectCounts,
  proposedCards,
  questionOf,
  readFixture,
  startDraft,
} from './person.ts'

const dam = readFixture('karsava-dam.txt')
const title = 'The dam at Ostrel'

test('article, deck, study, kill, start again: the progress is there', async ({ launch, scratch }) => {
  const before = await launch({ folder: scratch })
  await startDraft(before.window, dam)
  await before.window.getByRole('textbox', { name: 'Title' }).fill(title)
  const total = await cardCount(before.window)
  await before.window.getByRole('button', { name: 'Save and study' }).click()
  await arrive(before.window, 'study')
  await answer(before.window, 4)
  await answer(before.window, 4)
  await answer(before.window, 3)
  const next = await before.window.getByRole('heading', { level: 1 }).innerText()
  await before.kill()

  const { window } = await launch({ folder: scratch })
  const deck = deckButton(window, title)
  // The third card is in its first step, so it comes back today.
  await expectCounts(deck, { fresh: total - 3, due: 1, learned: 2, total })
  await deck.click()
  await arrive(window, 'study')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(next)
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('status')).toHaveText(/^Taken back: Good, /u)
  await window.keyboard.press('Escape')
  await arrive(window, 'library')
  await expectCounts(deck, { fresh: total - 2, due: 0, learned: 2, total })
})

test('a draft survives with its corrections and decisions, and is continued where it was left', async ({
  launch,
  scratch,
}) => {
  const before = await launch({ folder: scratch })
  await startDraft(before.window, dam)
  await before.window.getByRole('textbox', { name: 'Title' }).fill(title)
  await before.window.getByRole('textbox', { name: 'Title' }).press('Enter')
  const discarded = await questionOf(proposedCards(before.window).nth(0))
  await proposedCards(before.window).nth(0).getByRole('button', { name: 'Discard' }).click()
  await expect(proposedCards(before.window).nth(0)).toContainText('discarded')
  await proposedCards(before.window).nth(1).getByRole('button', { name: 'Edit' }).click()
  await before.window.getByRole('textbox', { name: 'Answer' }).fill('Words of my own')
  await before.window.getByRole('button', { name: 'Keep changes' }).click()
  // A step shows when it is on disk.
  await expect(proposedCards(before.window).nth(1)).toContainText('Words of my own')
  const count = await cardCount(before.window)
  await before.kill()

  const { window } = await launch({ folder: scratch })
  await expect(window.getByRole('heading', { name: 'On the desk' })).toBeVisible()
  await expect(deckButton(window, damTitle).filter({ hasText: title })).toHaveCount(0)
  await window.getByRole('button', { name: `Continue ${title}` }).click()
  await arrive(window, 'desk')
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue(title)
  await expect(proposedCards(window).nth(0)).toContainText(discarded)
  await expect(proposedCards(window).nth(0)).toContainText('discarded')
  await expect(proposedCards(window).nth(1)).toContainText('Words of my own')
  await expectCardCount(window, count)
})
