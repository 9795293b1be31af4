/** What a person finds who starts Dateline for the first time, and a whole session with the keyboard alone. */
import { expect } from '@playwright/test'
import { test } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { answer, arrive, countsOf, deckButton, expectCounts, settle } from './person.ts'

const { title, cards, sources } = bundledDeck

/** Settings' default (src/main/store/settings.ts). */
const newPerDay = 20

test('the library holds the bundled deck, all of it new, and says what there is today', async ({ app }) => {
  const { window } = app
  expect(cards.length).toBeGreaterThanOrEqual(15)
  await expectCounts(deckButton(window, title), {
    fresh: cards.length,
    due: 0,
    learned: 0,
    total: cards.length,
  })
  const today = window.getByRole('region', { name: 'Today' })
  await expect(today.getByRole('heading')).toHaveText(/Today\s+0\s+due\s+·\s+\d+\s+new/)
  const [, fresh] = ((await today.getByRole('heading').textContent()) ?? '').match(/\d+/g) ?? []
  expect(Number(fresh)).toBeGreaterThan(0)
  expect(Number(fresh)).toBeLessThanOrEqual(Math.min(newPerDay, cards.length))
  await expect(today.getByRole('button', { name: 'Study' })).toBeVisible()
  await expect(window).toHaveTitle('Dateline')
})

test('a question hides its answer until Space or Enter, then shows it with its evidence and source', async ({
  app,
}) => {
  const { window } = app
  const answers = new Map(cards.map(({ prompt, answer: { canonical } }) => [prompt, canonical]))
  for (const key of ['Space', 'Enter']) {
    await deckButton(window, title).click()
    await arrive(window, 'study')
    const prompt = (await window.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const canonical = answers.get(prompt) ?? 'no such card'
    await expect(window.getByRole('figure')).toHaveCount(0)
    await expect(window.getByRole('group', { name: 'How well did you know it?' })).toHaveCount(0)

    await window.keyboard.press(key)
    await expect(window.getByText(canonical, { exact: true }).first()).toBeVisible()
    const evidence = window.getByRole('figure')
    const card = cards.find((each) => each.prompt === prompt)
    await expect(evidence.locator('mark').first()).toHaveText(card?.evidence[0]?.exact ?? '')
    await expect(evidence.locator('cite')).toHaveText(sources[0]?.title ?? '')
    await window.keyboard.press('Escape')
    await arrive(window, 'library')
  }
})

test('a claim shows who said it, with which verb and when', async ({ app }) => {
  const { window } = app
  const claims = new Map(cards.flatMap((card) => (card.attribution ? [[card.prompt, card.attribution] as const] : [])))
  expect(claims.size).toBeGreaterThan(0)
  await window.keyboard.press('s')
  await arrive(window, 'study')
  for (let asked = 0; asked < newPerDay; asked++) {
    const claim = claims.get((await window.getByRole('heading', { level: 1 }).textContent()) ?? '')
    if (claim) {
      await window.keyboard.press('Space')
      const evidence = window.getByRole('figure')
      await expect(evidence).toContainText(`${claim.speaker} ${claim.verb}`)
      return
    }
    await answer(window, 4)
  }
  throw new Error('no claim was asked on the first day')
})

test('the keys 1 to 4 grade, each button says when the card comes back, and Ctrl+Z takes a grade back', async ({
  app,
}) => {
  const { window } = app
  const heading = window.getByRole('heading', { level: 1 })
  await window.keyboard.press('s')
  await arrive(window, 'study')
  const first = (await heading.textContent()) ?? ''
  for (const [rating, name] of ['Again', 'Hard', 'Good', 'Easy'].entries()) {
    await window.keyboard.press('Space')
    const button = window.getByRole('button', { name, exact: true })
    await expect(button).toHaveAccessibleDescription(/^\d+\s(min|minutes?|hours?|days?|months?|years?|[mhd])$/)
    await window.keyboard.press(String(rating + 1))
    await expect(window.getByRole('group', { name: 'How well did you know it?' })).toHaveCount(0)
    await expect(heading).not.toHaveText(first)

    await window.keyboard.press('Control+z')
    await expect(heading).toHaveText(first)
    await expect(window.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  }
  await window.keyboard.press('Escape')
  await arrive(window, 'library')
  await expectCounts(deckButton(window, title), {
    fresh: cards.length,
    due: 0,
    learned: 0,
    total: cards.length,
  })
})

test('a grade needs the answer first', async ({ app }) => {
  const { window } = app
  await window.keyboard.press('s')
  await arrive(window, 'study')
  const heading = window.getByRole('heading', { level: 1 })
  const first = (await heading.textContent()) ?? ''
  await window.keyboard.press('3')
  await window.keyboard.press('Space')
  await expect(window.getByRole('group', { name: 'How well did you know it?' })).toBeVisible()
  await settle(window)
  await expect(heading).toHaveText(first)
  await expect(window.getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('a whole day’s cards, with the keyboard alone, end on the finished screen', async ({ app }) => {
  const { window } = app
  await window.keyboard.press('s')
  await arrive(window, 'study')
  let asked = 0
  for (; await window.getByRole('button', { name: 'Show answer' }).isVisible(); asked++) await answer(window, 4)

  await expect(window.getByRole('heading', { name: 'Finished for now' })).toBeFocused()
  await expect(window.getByText(`You gave ${String(asked)} answers today.`)).toBeVisible()
  await expect(window.getByText(/^Next card: /)).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('button', { name: 'Show answer' })).toBeVisible()
  await answer(window, 4)
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Escape')
  await arrive(window, 'library')
  const counts = await countsOf(deckButton(window, title))
  expect(counts).toEqual({ fresh: cards.length - asked, due: 0, learned: asked, total: cards.length })
  await expect(window.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible()
})

test('every control of the library can be reached with Tab, and the arrow keys walk the decks', async ({ app }) => {
  const { window } = app
  await expect(window.getByRole('button', { name: 'Keys' })).toBeVisible()
  const names: string[] = []
  for (let step = 0; step < 12; step++) {
    await window.keyboard.press('Tab')
    const focused = window.locator('*:focus')
    if ((await focused.count()) === 0) break
    names.push((await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '')
  }
  for (const name of ['Settings', 'Keys', 'Study', 'New deck', title, `More for ${title}`]) {
    expect(
      names.some((each) => each.trim() === name),
      `${name} is among ${names.join(' | ')}`,
    ).toBe(true)
  }
  await window.keyboard.press('ArrowDown')
  await expect(deckButton(window, title)).toBeFocused()
  await window.keyboard.press('?')
  await expect(window.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(deckButton(window, title)).toBeFocused()
})
