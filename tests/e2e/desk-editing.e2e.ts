/** The teacher's desk: every part of a card is put right in place, one or many at a time, and no step is ever lost. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './app.ts'
import {
  answerSaveDialog,
  arrive,
  article,
  cardCount,
  cardPane,
  chooseForDeck,
  damTitle,
  expectCardCount,
  goToLibrary,
  notices,
  proposedCards,
  questionOf,
  readFixture,
  startDraft,
  takeIn,
} from './person.ts'

const dam = readFixture('karsava-dam.txt')
const tool = (window: Page, name: string): Locator => window.getByRole('button', { name, exact: true })
const field = (card: Locator, name: string): Locator => card.getByRole('textbox', { name })

/** As its editor gives it. */
async function answerOf(card: Locator): Promise<string> {
  await card.getByRole('button', { name: 'Edit' }).click()
  const answer = await field(card, 'Answer').inputValue()
  await field(card, 'Answer').press('Escape')
  await expect(field(card, 'Answer')).toHaveCount(0)
  return answer
}

async function fromMenu(card: Locator, command: string): Promise<void> {
  await card.hover()
  await card.getByRole('button', { name: /^More for/ }).click()
  await card.getByRole('menuitem', { name: command }).click()
}

test('every field of a card is edited in place, with what is wrong told while typing', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const card = proposedCards(window).first()
  await card.getByRole('button', { name: 'Edit' }).click()
  await field(card, 'Question').fill('When did he say this?')
  await expect(card.getByRole('list', { name: 'To mend' })).toContainText('he')
  await field(card, 'Question').fill('Who halted work on the Ostrel dam?')
  await field(card, 'Answer').fill('Karsava')
  await field(card, 'Also right').fill('the republic of Karsava\nKarsava’s government')
  await field(card, 'Wrong choices').fill('Ostrel\nMerania')
  await field(card, 'Tags').fill('water, week 3')
  await expect(card.getByRole('region', { name: 'As it will be asked' })).toContainText(
    'Who halted work on the Ostrel dam?',
  )
  await card.getByRole('button', { name: 'Keep changes' }).click()
  await expect(card).toContainText('Ostrel · Merania')

  await card.getByRole('button', { name: 'Edit' }).click()
  await expect(field(card, 'Also right')).toHaveValue('the republic of Karsava\nKarsava’s government')
  await expect(field(card, 'Tags')).toHaveValue('water, week 3')
  await window.keyboard.press('Escape')

  await fromMenu(card, 'As it was proposed')
  await expect(card).not.toContainText('Who halted work')
  await tool(window, 'Undo').click()
  await expect(card).toContainText('Who halted work')
})

test('the words a card rests on are taken from the article, and taken away', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const card = proposedCards(window).first()
  await card.getByRole('button', { name: 'Edit' }).click()
  const add = card.getByRole('button', { name: 'Add the selected words' })
  await expect(add).toBeDisabled()
  const words = article(window)
    .getByRole('button', { name: /^Organisation: NWA/ })
    .first()
  const evidence = card.getByRole('group', { name: 'Words of the article it rests on' }).getByRole('listitem')
  const before = await evidence.count()
  await words.evaluate((element) => getSelection()?.selectAllChildren(element))
  await add.click()
  await expect(evidence).toHaveCount(before + 1)
  await expect(evidence.last()).toContainText('NWA')
  await evidence.first().getByRole('button', { name: /^Take/ }).click()
  await expect(evidence).toHaveCount(before)
  await card.getByRole('button', { name: 'Keep changes' }).click()
  await card.getByRole('button').first().focus()
  await expect(article(window).locator('.lit').first()).toHaveText('NWA')
})

test('a card is split in two, and each part is worded by itself', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const before = await cardCount(window)
  const card = proposedCards(window).first()
  const prompt = await questionOf(card)
  await fromMenu(card, 'Split in two')
  await field(card, 'Question').fill('Which half is the first?')
  await card.getByRole('button', { name: 'Keep changes' }).click()
  await expect(card).toContainText('Which half is the first?')
  await expect(proposedCards(window).nth(1)).toContainText(prompt)
  await expect(proposedCards(window).nth(1)).toContainText('added by hand')
  await expectCardCount(window, before + 1)
})

test('chosen cards are merged, accepted and discarded together', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const before = await cardCount(window)
  const choose = async (at: number): Promise<void> => {
    await proposedCards(window).nth(at).hover()
    await proposedCards(window).nth(at).getByRole('checkbox', { name: 'Choose the card' }).check()
  }
  const chosen = window.getByRole('toolbar', { name: 'Chosen cards' })
  const [first, second] = [proposedCards(window).nth(0), proposedCards(window).nth(1)]
  const other = await answerOf(second)
  await choose(0)
  await choose(1)
  await chosen.getByRole('button', { name: 'Merge' }).click()
  await expect(second).toContainText('discarded')
  await first.getByRole('button', { name: 'Edit' }).click()
  await expect.poll(() => field(first, 'Also right').inputValue()).toContain(other)
  await window.keyboard.press('Escape')

  await choose(2)
  await choose(3)
  await chosen.getByRole('button', { name: 'Discard' }).click()
  await expect(chosen).toHaveCount(0)
  await expectCardCount(window, before - 3)
  await window.keyboard.press('Control+z')
  await expectCardCount(window, before - 1)
  await window.keyboard.press('Control+Shift+z')
  await expectCardCount(window, before - 3)
})

test('cards are put in another order with the keyboard, and stay in it', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const prompts = [await questionOf(proposedCards(window).nth(0)), await questionOf(proposedCards(window).nth(1))]
  await window.keyboard.press('j')
  await window.keyboard.press('Alt+ArrowDown')
  await expect(proposedCards(window).nth(0)).toContainText(prompts[1] ?? '')
  await expect(proposedCards(window).nth(1).getByRole('button').first()).toBeFocused()
  await goToLibrary(window)
  await tool(window, `Continue ${damTitle}`).click()
  await arrive(window, 'desk')
  await expect(proposedCards(window).nth(1)).toContainText(prompts[0] ?? '')
})

test('the list is searched, and narrowed to what is to be mended', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const all = await proposedCards(window).count()
  await window.keyboard.press('/')
  await expect(window.getByRole('searchbox', { name: 'Search the cards' })).toBeFocused()
  await window.keyboard.type('nwa')
  await expect(proposedCards(window).filter({ hasNotText: /nwa|national/i })).toHaveCount(0)
  await expect(proposedCards(window).filter({ hasText: /nwa|national/i })).not.toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(proposedCards(window)).toHaveCount(all)

  const card = proposedCards(window).first()
  await card.getByRole('button', { name: 'Edit' }).click()
  await field(card, 'Question').fill('When did he say this?')
  await card.getByRole('button', { name: 'Keep changes' }).click()
  await window.getByRole('combobox', { name: 'Which cards' }).selectOption('With something to mend')
  await expect(proposedCards(window)).toHaveCount(1)
  await expect(proposedCards(window)).toContainText('When did he say this?')
  await window.getByRole('combobox', { name: 'Which cards' }).selectOption('Discarded')
  await window.getByRole('button', { name: 'Show all cards' }).click()
  await expect(proposedCards(window)).toHaveCount(all)
})

test('steps are undone and done again after a restart', async ({ launch, scratch }) => {
  const before = await launch({ folder: scratch })
  await startDraft(before.window, dam)
  await before.window.keyboard.press('j')
  await before.window.keyboard.press('d')
  await expect(cardPane(before.window)).toContainText('1 discarded')
  await before.close()

  const { window } = await launch({ folder: scratch })
  await tool(window, `Continue ${damTitle}`).click()
  await arrive(window, 'desk')
  await expect(cardPane(window)).toContainText('1 discarded')
  await tool(window, 'Undo').click()
  await expect(cardPane(window)).not.toContainText('1 discarded')
  await tool(window, 'Redo').click()
  await expect(cardPane(window)).toContainText('1 discarded')
})

test('undo brings back the cards as their author worded them, also after others were made and the app restarted', async ({
  launch,
  scratch,
}) => {
  const wording = 'Which wording is the author’s own?'
  const library = await launch()
  await startDraft(library.window, dam)
  await tool(library.window, 'Save deck').click()
  await arrive(library.window, 'library')
  const file = join(scratch, 'dam.dateline')
  await answerSaveDialog(library.electron, file)
  // With the article, as a deck of the command line comes.
  await library.window.evaluate(async () => {
    const view = await window.dateline.call('library.view', {})
    const id = view.ok ? view.value.decks.find(({ title }) => title.includes('Ostrel'))?.id : undefined
    await window.dateline.call('deck.export', { id: id ?? '', job: crypto.randomUUID(), withText: true })
  })
  const { cards, ...deck } = JSON.parse(readFileSync(file, 'utf8')) as { cards: object[] }
  writeFileSync(file, JSON.stringify({ ...deck, cards: cards.map((card) => ({ ...card, prompt: wording })) }))

  const folder = join(scratch, 'other-library')
  const before = await launch({ folder, args: [file] })
  await takeIn(before.window)
  await expect(notices(before.window)).toContainText('is in your library')
  const goToDesk = async (window: Page): Promise<void> => {
    await chooseForDeck(window, damTitle, 'Edit at the desk')
    await arrive(window, 'desk')
  }
  const worded = (window: Page): Locator => proposedCards(window).filter({ hasText: wording })
  await goToDesk(before.window)
  await expect(worded(before.window)).toHaveCount(cards.length)
  const paragraph = article(before.window).locator('[data-index="5"]')
  await paragraph.hover()
  await paragraph.getByRole('button', { name: 'Leave out paragraph 6' }).click()
  await expect(worded(before.window)).not.toHaveCount(cards.length)
  await before.close()

  const after = await launch({ folder })
  await goToDesk(after.window)
  await expect(worded(after.window)).not.toHaveCount(cards.length)
  await tool(after.window, 'Undo').click()
  await expect(worded(after.window)).toHaveCount(cards.length)
  await expect(article(after.window).getByText('left out: by you')).toHaveCount(0)
  await expect(
    article(after.window)
      .getByRole('button', { name: /^Organisation: NWA/ })
      .first(),
  ).toBeVisible()
  await tool(after.window, 'Redo').click()
  await expect(worded(after.window)).not.toHaveCount(cards.length)
  await expect(article(after.window).getByText('left out: by you')).toBeVisible()
})

test('a saved deck goes back on the desk, and what changed since is told', async ({ app: { window } }) => {
  await startDraft(window, dam)
  await tool(window, 'Save deck').click()
  await arrive(window, 'library')
  await window.getByRole('button', { name: `More for ${damTitle}` }).click()
  await window.getByRole('menuitem', { name: 'Edit at the desk' }).click()
  await arrive(window, 'desk')
  const card = proposedCards(window).first()
  await card.getByRole('button', { name: 'Edit' }).click()
  await field(card, 'Question').fill('Which country halted work on the Ostrel dam?')
  await card.getByRole('button', { name: 'Keep changes' }).click()
  await tool(window, 'Changes').click()
  const changes = window.getByRole('dialog', { name: 'Changes' })
  await expect(changes).toContainText('has not been handed out yet')
  await expect(changes).toContainText('Which country halted work on the Ostrel dam?')
  await window.keyboard.press('Escape')
  await tool(window, 'Save deck').click()
  await arrive(window, 'library')
  await expect(notices(window)).toContainText('The deck is saved')
})

test('a card is made of words that are selected in the article', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const before = await cardCount(window)
  const words = article(window).locator('[data-index="5"] [data-at]').first()
  await words.evaluate((element) => getSelection()?.selectAllChildren(element))
  const bar = window.getByRole('toolbar', { name: /^Add a card about/ })
  await bar.getByRole('button', { name: 'Hide this' }).click()
  const editor = cardPane(window).getByRole('textbox', { name: 'Question' })
  await expect(editor).toBeFocused()
  await expect(editor).toHaveValue(/____/)
  await cardPane(window).getByRole('button', { name: 'Keep changes' }).click()
  await expectCardCount(window, before + 1)
})

test('a mark in the article is asked about with a key', async ({ app: { window } }) => {
  await startDraft(window, dam)
  await article(window).getByRole('button', { name: 'Date: March 2024 (March 2024)' }).focus()
  await window.keyboard.press('w')
  await expect(cardPane(window).getByRole('textbox', { name: 'Answer' })).toHaveValue('March 2024')
})

test('a second article joins the deck, and leaves it again', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const before = await cardCount(window)
  await tool(window, 'Add an article').click()
  const dialog = window.getByRole('dialog', { name: 'Add an article' })
  await dialog
    .getByRole('textbox', { name: 'Article text' })
    .fill(
      'Lighthouse reopens on Skarv\n\nThe lighthouse of Skarv was reopened on 12 June 2023 by Prime Minister Ingrid Solberg. “This light belongs to everyone,” Solberg told reporters on 12 June 2023.',
    )
  await dialog.getByRole('button', { name: 'Add the article' }).click()
  await expect(dialog).toHaveCount(0)
  const tabs = window.getByRole('navigation', { name: 'Articles of the deck' })
  await expect(tabs.getByRole('button', { pressed: true })).toContainText('Lighthouse reopens on Skarv')
  await expect(article(window)).toContainText('This light belongs to everyone')
  await expect.poll(() => cardCount(window)).toBeGreaterThan(before)
  await tool(window, 'Take this one off').click()
  await expect(article(window)).not.toContainText('This light belongs to everyone')
  await expectCardCount(window, before)
})

test('the timeline shows the events of the deck, leads to their cards, and is saved as a picture', async ({
  app: { window, electron },
  scratch,
}) => {
  await startDraft(window, dam)
  await window.keyboard.press('t')
  const timeline = window.getByRole('region', { name: 'Timeline' })
  const event = timeline.getByRole('listitem').getByRole('button').first()
  await expect(event).toBeVisible()
  const [date = '', text = ''] = (await event.innerText()).split('\n')
  await event.click()
  await expect(cardPane(window).locator('*:focus')).toBeVisible()

  const svg = join(scratch, 'line.svg')
  await answerSaveDialog(electron, svg)
  await tool(window, 'Save as SVG …').click()
  await expect(notices(window)).toContainText('The timeline is saved.')
  const drawn = readFileSync(svg, 'utf8')
  expect(drawn).toContain(date)
  expect(drawn).toContain(text.split(' ').slice(0, 2).join(' '))

  const png = join(scratch, 'line.png')
  await answerSaveDialog(electron, png)
  await tool(window, 'Save as PNG …').click()
  await expect(() => expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG')).toPass()

  await window.keyboard.press('t')
  await expect(article(window)).toBeVisible()
})

test('what is wrong with a card is mended at a click, and the mending is undone like any step', async ({
  app: { window },
}) => {
  await startDraft(window, dam)
  const card = proposedCards(window).first()
  const right = await answerOf(card)
  await card.getByRole('button', { name: 'Edit' }).click()
  await field(card, 'Wrong choices').fill(`Quite another one\n${right}`)
  await card.getByRole('button', { name: 'Keep changes' }).click()
  const toMend = card.getByRole('list', { name: 'To mend' })
  await toMend.getByRole('button', { name: /^Remove/ }).click()
  await expect(toMend).toHaveCount(0)
  await expect(card).toContainText('Quite another one')
  await tool(window, 'Undo').click()
  await expect(toMend).toBeVisible()
})
