/** A card that does not stick: told when a grade makes it a leech, and with its answer, with a way to reword it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { optionsHandlers } from '../../src/main/service/options.ts'
import { studyHandlers } from '../../src/main/service/study.ts'
import { listDecks } from '../../src/main/store/decks.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import { dayMs, minuteMs, type Clock } from '../../src/core/time.ts'
import { test } from './app.ts'
import { arrive, deckButton, notices } from './person.ts'
import { cards, deckTitle, launchWithDeck, studyDeck } from './study-deck.ts'

/** Learnt four months ago, forgotten two months ago, and due now. */
async function forgetOnce(folder: string): Promise<void> {
  const [profile = ''] = readdirSync(join(folder, 'profiles')).filter((name) => !name.includes('.'))
  let ms = Date.now() - 120 * dayMs
  const clock: Clock = { nowMs: () => ms, utcOffsetMin: () => 0 }
  const random = (count: number) => new Uint8Array(count).fill(7)
  const opened = openStore(join(folder, 'profiles', profile, 'library.sqlite'), { clock, random })
  if (!opened.ok) throw new Error(opened.fault.code)
  const store = opened.value
  const deckId = listDecks(store).find(({ title }) => title === deckTitle)?.id ?? null
  const study = studyHandlers(store, clock, random)
  const options = optionsHandlers(store, clock)
  for (const [waitMs, rating] of [
    [0, 4],
    [60 * dayMs, 1],
    [10 * minuteMs, 3],
  ] as const) {
    ms += waitMs
    await study['study.view']({ deckId })
    const graded = await study['study.grade']({ deckId, cardId: cards.master.id, rating, durationMs: 1000 })
    const chosen = await options['options.set']({ deckId, changes: { newPerDay: 0, leechLapses: 1 } })
    for (const reply of [graded, chosen]) if (!reply.ok) throw new Error(JSON.stringify(reply.fault))
  }
  store.close()
}

test('a card that is forgotten again is told as a leech, and opens at the desk to be reworded', async ({
  launch,
  scratch,
}) => {
  const first = await launchWithDeck(launch, scratch, 'master')
  await first.close()
  await forgetOnce(first.folder)
  const { window } = await launch({ folder: first.folder })
  await expect(deckButton(window, deckTitle)).toBeVisible()
  await studyDeck(window, 'Flashcards')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(cards.master.prompt)
  const note = window.getByRole('complementary', { name: 'A card that does not stick' })
  await expect(note).toHaveCount(0)
  await window.keyboard.press('Space')
  await expect(note).toContainText('You forgot this card 1 time. Other words, or two smaller questions, often help')
  await window.keyboard.press('1')
  await expect(notices(window)).toContainText(
    `“${cards.master.prompt}” was forgotten 2 times. Rewording it at the desk may help.`,
  )
  await window.keyboard.press('u')
  await expect(notices(window)).toContainText('Taken back: Again')
  await window.keyboard.press('Space')
  await note.getByRole('button', { name: 'Reword it at the desk' }).click()
  await arrive(window, 'desk')
  await expect(window.getByRole('textbox', { name: 'Question' })).toHaveValue(cards.master.prompt)
})
