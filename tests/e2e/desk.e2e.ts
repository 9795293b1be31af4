/** The desk: three marks that need no colour, words and cards that light each other, and every decision with its way back. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './app.ts'
import {
  answer,
  arrive,
  article,
  cardCount,
  cardPane,
  damTitle,
  deckButton,
  expectCardCount,
  expectCounts,
  heldCards,
  notices,
  proposedCards,
  questionOf,
  readFixture,
  startDraft,
} from './person.ts'

const dam = readFixture('karsava-dam.txt')

const underlineOf = (mark: Locator): Promise<{ line: string; style: string }> =>
  mark.evaluate((element) => {
    const { textDecorationLine, textDecorationStyle, borderBottomStyle } = getComputedStyle(element)
    const isLined = textDecorationLine.includes('underline')
    return {
      line: isLined || borderBottomStyle !== 'none' ? 'underline' : 'none',
      style: isLined ? textDecorationStyle : borderBottomStyle,
    }
  })

test('dates, actors and claims are marked in three ways that need no colour, each with a name that says what it is', async ({
  app: { window },
}) => {
  await startDraft(window, dam)
  const page = article(window)
  const date = page.getByRole('button', { name: 'Date: March 2024 (March 2024)' })
  const actor = page.getByRole('button', { name: /^Person: Tamsin Okoro \(.*[Ee]nergy [Mm]inister/ })
  const claim = page.getByRole('button', { name: 'Claim: Tamsin Okoro, denied' })
  for (const mark of [date, actor, claim]) await expect(mark).toBeVisible()
  for (const kind of ['Organisation', 'Place']) {
    await expect(page.getByRole('button', { name: new RegExp(`^${kind}: `) }).first()).toBeVisible()
  }
  expect(await underlineOf(date)).toEqual({ line: 'underline', style: 'dotted' })
  expect(await underlineOf(actor)).toEqual({ line: 'underline', style: 'solid' })
  await expect(claim).toHaveText('Tamsin Okoro denied')
})

test('a card lights its words in the article, under the pointer and under the focus', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const lit = article(window).locator('.lit')
  await expect(lit).toHaveCount(0)
  const card = proposedCards(window).filter({ hasText: 'National Water Agency' }).first()
  await card.hover()
  await expect(lit.first()).toBeVisible()
  await expect.poll(async () => (await lit.allInnerTexts()).join('')).toContain('NWA')
  await window.getByRole('heading', { name: /cards$/ }).hover()
  await expect(lit).toHaveCount(0)

  await card.getByRole('button').first().focus()
  await expect(lit.first()).toBeVisible()
})

test('words in the article light the cards made from them, under the pointer and under the focus', async ({
  app: { window },
}) => {
  await startDraft(window, dam)
  const words = article(window)
    .getByRole('button', { name: /^Organisation: NWA/ })
    .first()
  const lit = cardPane(window).locator('li.lit')
  await words.hover()
  await expect(lit.filter({ hasText: 'What does NWA stand for?' })).toBeVisible()
  await window.getByRole('heading', { name: /cards$/ }).hover()
  await expect(lit).toHaveCount(0)

  await article(window).focus()
  await expect(async () => {
    await window.keyboard.press('ArrowRight')
    await expect(words).toBeFocused({ timeout: 10 })
  }).toPass({ intervals: [0] })
  await expect(lit.filter({ hasText: 'What does NWA stand for?' })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(lit).toHaveCount(0)
  await expect(cardPane(window).locator('*:focus')).toBeVisible()
})

test('a paragraph that is left out takes its marks and cards with it, and brings them back', async ({
  app: { window },
}) => {
  await startDraft(window, dam)
  const nwa = proposedCards(window).filter({ hasText: 'What does NWA stand for?' })
  await expect(nwa).toHaveCount(1)
  const before = await cardCount(window)
  const paragraph = article(window).locator('[data-index="5"]')
  await paragraph.hover()
  await paragraph.getByRole('button', { name: 'Leave out paragraph 6' }).click()
  await expect(article(window).getByText('left out: by you')).toBeVisible()
  await expect(nwa).toHaveCount(0)
  await expect(article(window).getByRole('button', { name: /^Date: October 2029/ })).toHaveCount(0)
  await expect(cardPane(window).getByText(/that (was|were) here before/)).toBeVisible()

  await paragraph.hover()
  await paragraph.getByRole('button', { name: 'Put back paragraph 6' }).click()
  await expect(nwa).toHaveCount(1)
  await expectCardCount(window, before)
})

/** Accepts the first card, edits the second, discards the third; the words of the second. */
async function decideThree(window: Page): Promise<{ readonly prompt: string; readonly answer: string }> {
  const [first, second, third] = [0, 1, 2].map((n) => proposedCards(window).nth(n)) as [Locator, Locator, Locator]
  await first.getByRole('button', { name: 'Accept' }).click()
  await expect(first).toContainText('accepted')
  const words = { prompt: 'Who led Karsava when the dam was halted?', answer: 'Arendt, of course' }
  await second.getByRole('button', { name: 'Edit' }).click()
  await second.getByRole('textbox', { name: 'Question' }).fill(words.prompt)
  await second.getByRole('textbox', { name: 'Answer' }).fill(words.answer)
  await second.getByRole('button', { name: 'Keep changes' }).click()
  await expect(second).toContainText('edited')
  await expect(second).toContainText(words.prompt)
  await third.getByRole('button', { name: 'Discard' }).click()
  await expect(third).toContainText('discarded')
  return words
}

test('cards are accepted, edited and discarded, and Ctrl+Z takes each back, the last first', async ({
  app: { window },
}) => {
  await startDraft(window, dam)
  const before = await cardCount(window)
  const asProposed = await questionOf(proposedCards(window).nth(1))
  const { prompt } = await decideThree(window)
  await expectCardCount(window, before - 1)
  await expect(cardPane(window)).toContainText('1 discarded')

  await window.keyboard.press('Control+z')
  await expect(proposedCards(window).nth(2)).not.toContainText('discarded')
  await expectCardCount(window, before)
  await expect(proposedCards(window).nth(1)).toContainText(prompt)
  await window.keyboard.press('Control+z')
  await expect(proposedCards(window).nth(1)).toContainText(asProposed)
  await window.keyboard.press('Control+z')
  await expect(proposedCards(window).nth(0)).not.toContainText('accepted')
})

test('a card that was held back is taken in with Accept', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const before = await cardCount(window)
  const held = heldCards(window).first()
  await expect(held.getByRole('list', { name: 'Why it needs a look' }).getByRole('listitem').first()).toBeVisible()
  await held.getByRole('button', { name: 'Accept' }).click()
  await expect(held).toContainText('accepted')
  await expectCardCount(window, before + 1)
})

test('the cards are walked and decided with the keyboard alone', async ({ app: { window } }) => {
  await startDraft(window, dam)
  await window.keyboard.press('j')
  await expect(proposedCards(window).nth(0).getByRole('button').first()).toBeFocused()
  await window.keyboard.press('a')
  await expect(proposedCards(window).nth(0)).toContainText('accepted')
  await expect(proposedCards(window).nth(1).getByRole('button').first()).toBeFocused()
  await window.keyboard.press('d')
  await expect(proposedCards(window).nth(1)).toContainText('discarded')
  await window.keyboard.press('e')
  await expect(window.getByRole('textbox', { name: 'Question' })).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('textbox', { name: 'Question' })).toHaveCount(0)
  await expect(proposedCards(window).nth(2).getByRole('button').first()).toBeFocused()
  await window.keyboard.press('Control+Enter')
  await arrive(window, 'library')
})

test('a saved deck asks the cards as they were decided', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const dropped = await questionOf(proposedCards(window).nth(2))
  const total = (await cardCount(window)) - 1
  const words = await decideThree(window)
  await window.getByRole('button', { name: 'Save deck' }).click()
  await arrive(window, 'library')
  await expect(notices(window)).toContainText(`The deck is saved with ${String(total)} cards.`)
  const deck = deckButton(window, damTitle).first()
  await expectCounts(deck, { fresh: total, due: 0, learned: 0, total })
  await expect(window.getByRole('heading', { name: 'On the desk' })).toHaveCount(0)

  await deck.click()
  await arrive(window, 'study')
  const asked: string[] = []
  while (await window.getByRole('button', { name: 'Show answer' }).isVisible()) {
    const prompt = (await window.getByRole('heading', { level: 1 }).textContent()) ?? ''
    asked.push(prompt)
    if (prompt === words.prompt) {
      await window.keyboard.press('Enter')
      await expect(window.getByText(words.answer, { exact: true })).toBeVisible()
      break
    }
    await answer(window, 4)
    // Of two new cards of a sentence one waits for another day, unless more are wanted today.
    const more = window.getByRole('button', { name: 'A few more today' })
    if (await more.isVisible()) {
      await more.click()
      await expect(window.getByRole('button', { name: 'Show answer' })).toBeVisible()
    }
  }
  expect(asked).toContain(words.prompt)
  expect(asked).not.toContain(dropped)
})
