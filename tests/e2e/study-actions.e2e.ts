/** What can be done with a card beside answering it: by keys and by the menu, each with its way back. */
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { answer, arrive, deckButton, notices } from './person.ts'
import { cards, deckTitle, launchWithDeck, studyDeck } from './study-deck.ts'

const heading = (window: Page) => window.getByRole('heading', { level: 1 })
const openMenu = (window: Page) => window.getByRole('button', { name: 'More for this card' }).click()

test('a card is put off and suspended with a key, and undo says what it took back', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master', 'strike', 'ship')
  await studyDeck(window, 'Flashcards')
  await window.keyboard.press('-')
  await expect(heading(window)).toHaveText(cards.strike.prompt)
  await window.keyboard.press('@')
  await expect(heading(window)).toHaveText(cards.ship.prompt)
  await window.keyboard.press('u')
  await expect(notices(window)).toContainText(`Taken back: Suspending, “${cards.strike.prompt}”.`)
  await expect(heading(window)).toHaveText(cards.strike.prompt)
  await window.keyboard.press('u')
  await expect(heading(window)).toHaveText(cards.master.prompt)
  await answer(window, 3)
  await window.keyboard.press('u')
  await expect(notices(window)).toContainText(`Taken back: Good, “${cards.master.prompt}”.`)
})

test('the button of a notice takes back what it tells of, whatever was done since', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master', 'strike', 'ship')
  await studyDeck(window, 'Flashcards')
  await window.keyboard.press('-')
  await expect(heading(window)).toHaveText(cards.strike.prompt)
  await answer(window, 4)
  await notices(window).getByRole('button', { name: 'Undo' }).click()
  await expect(notices(window)).toContainText(`Taken back: Putting off until tomorrow, “${cards.master.prompt}”.`)
  await expect(heading(window)).toHaveText(cards.master.prompt)
})

test('a flag and a report stay with the card, and are found again after a restart', async ({ launch, scratch }) => {
  const { window, folder, close } = await launchWithDeck(launch, scratch, 'master')
  await studyDeck(window, 'Flashcards')
  await window.keyboard.press('Control+2')
  await expect(window.getByText('Flag 2', { exact: true }).first()).toBeAttached()
  await openMenu(window)
  await window.getByRole('menuitem', { name: 'Report a mistake …' }).click()
  await window.getByRole('textbox', { name: 'What is wrong with this card?' }).fill('He took office only in June.')
  await window.getByRole('button', { name: 'Report', exact: true }).click()
  await expect(notices(window)).toContainText('Reported.')
  await close()

  const { window: again } = await launch({ folder })
  await deckButton(again, deckTitle).click()
  await arrive(again, 'study')
  await openMenu(again)
  await expect(again.getByRole('menuitem', { name: 'Take flag 2 off' })).toBeVisible()
  await again.getByRole('menuitem', { name: 'Change your report …' }).click()
  await expect(again.getByRole('textbox', { name: 'What is wrong with this card?' })).toHaveValue(
    'He took office only in June.',
  )
  await again.keyboard.press('Escape')
  await again.keyboard.press('e')
  await arrive(again, 'desk')
  await expect(again.getByText('Reported: He took office only in June.')).toBeVisible()
  await expect(again.getByRole('textbox', { name: 'Question' })).toHaveValue(cards.master.prompt)
  await again.getByRole('button', { name: 'Settled' }).click()
  await expect(again.getByText('He took office only in June.')).toHaveCount(0)
  await notices(again).getByRole('button', { name: 'Undo' }).click()
  await expect(again.getByText('He took office only in June.')).toBeVisible()
})

test('the finished screen lets in a few more today, and undo shuts them out again', async ({ launch, scratch }) => {
  const { window } = await launchWithDeck(launch, scratch, 'master', 'strike', 'ship')
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('spinbutton', { name: 'New cards a day' }).fill('1')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Escape')
  await studyDeck(window, 'Flashcards')
  await answer(window, 4)
  await expect(window.getByRole('heading', { name: 'Finished for now' })).toBeFocused()
  await window.getByRole('button', { name: 'A few more today' }).click()
  await expect(heading(window)).toHaveText(cards.strike.prompt)
  await window.keyboard.press('u')
  await expect(window.getByRole('heading', { name: 'Finished for now' })).toBeVisible()
})

/** Stands for the voices of the computer, of which the machine that tests has none; notes what they are given to say. */
const giveVoices = (window: Page) =>
  window.evaluate(() => {
    const voices = [
      { lang: 'en-GB', localService: false, name: 'of a server' },
      { lang: 'fr-FR', localService: true, name: 'French' },
      { lang: 'en-US', localService: true, name: 'of this computer' },
    ]
    const said: { text: string; voice: string; lang: string }[] = []
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak: ({ text, voice, lang }: { text: string; voice: { name: string }; lang: string }) =>
        said.push({ text, voice: voice.name, lang }),
    })
    class Utterance {
      voice = null
      lang = ''
      constructor(readonly text: string) {}
    }
    Object.defineProperties(globalThis, {
      speechSynthesis: { value: synthesis },
      SpeechSynthesisUtterance: { value: Utterance },
      said: { value: said },
    })
  })

test('a question is read aloud by a voice of the computer itself, with a pause for its gap', async ({
  launch,
  scratch,
}) => {
  const { window } = await launchWithDeck(launch, scratch, 'gap', 'master')
  const said = () => window.evaluate(() => (globalThis as unknown as { said: unknown[] }).said)
  await giveVoices(window)
  await studyDeck(window, 'Flashcards')
  await window.keyboard.press('r')
  const own = { voice: 'of this computer', lang: 'en-US' }
  expect(await said()).toEqual([{ ...own, text: cards.gap.prompt.replace('____', '…') }])
  await answer(window, 4)
  await openMenu(window)
  await window.getByRole('menuitem', { name: 'Read the question aloud' }).click()
  expect((await said()).at(-1)).toEqual({ ...own, text: cards.master.prompt })
})

test('the program’s sign shows today’s number only where the learner wants it', async ({ launch, scratch }) => {
  const { window, electron } = await launchWithDeck(launch, scratch, 'master')
  await electron.evaluate(({ app }) => {
    Object.assign(globalThis, { badges: [] as number[] })
    app.setBadgeCount = (count) => {
      ;(globalThis as unknown as { badges: (number | undefined)[] }).badges.push(count)
      return true
    }
  })
  const badges = () =>
    electron.evaluate(() => (globalThis as unknown as { badges: (number | undefined)[] }).badges.at(-1) ?? null)
  await window.getByRole('button', { name: 'Settings' }).click()
  const wanted = window.getByRole('checkbox', { name: 'Number of cards on the program’s sign' })
  await expect(wanted).not.toBeChecked()
  expect(await badges()).toBeNull()
  await wanted.check()
  await expect.poll(badges).toBeGreaterThan(0)
  await wanted.uncheck()
  await expect.poll(badges).toBe(0)
})
