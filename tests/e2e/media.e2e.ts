/** Pictures and sounds of strangers' decks: seen and heard where cards are asked and shown, and nothing of them runs. */
import { expect, type Page } from '@playwright/test'
import { test, type RunningApp } from './app.ts'
import { expectFit } from './fitness.ts'
import { arrive, chooseForDeck, deckButton, goToLibrary } from './person.ts'
import { ankiPackage, picturedTitle, zippedDeck } from './pictured-deck.ts'

/** Takes a file in as the window does once a person has looked at what it holds. */
async function takeIn(app: RunningApp, name: string, bytes: Uint8Array): Promise<void> {
  const page = app.window
  const faults = await page.evaluate(
    async ({ file, base64 }) => {
      const job = crypto.randomUUID()
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const shown = await window.dateline.call('import.preview', { job, name: file, bytes: content })
      const taken = shown.ok ? await window.dateline.call('import.apply', { job }) : shown
      return taken.ok ? [] : [taken.fault.code]
    },
    { file: name, base64: Buffer.from(bytes).toString('base64') },
  )
  expect(faults).toEqual([])
  await page.reload()
  await arrive(page, 'library')
  await expect(deckButton(page, picturedTitle)).toBeVisible()
}

const picture = (page: Page, name: string) => page.getByRole('img', { name })
const isDrawn = (page: Page, name: string) =>
  expect
    .poll(() => picture(page, name).evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)

for (const [file, make] of [
  ['rigs.apkg', ankiPackage],
  ['rigs.dateline', zippedDeck],
] as const) {
  test(`a card of ${file} is asked with its picture and its sound`, async ({ app }) => {
    test.slow()
    const { window } = app
    await takeIn(app, file, make())
    await deckButton(window, picturedTitle).click()
    await arrive(window, 'study')
    const question = window.getByRole('heading', { level: 1 })
    await expect(question).toContainText('What is this rig called?')
    await expect(question.locator('strong')).toHaveText('rig')
    await isDrawn(window, 'a ship with one sail')

    // It plays when it is asked to, by hand or by key, and falls silent by itself.
    const play = window.getByRole('button', { name: 'Play sound' })
    await play.focus()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('button', { name: 'Stop' })).toBeFocused()
    await expect(play).toBeVisible()
    await window.keyboard.press('r')
    await expect(window.getByRole('button', { name: 'Stop' })).toBeVisible()
    await expect(play).toBeVisible()
    await expect(window.getByText('missing')).toHaveCount(0)
    await question.focus()
    await expectFit(app)

    await window.keyboard.press('Space')
    await expect(window.locator('.answer').getByRole('listitem')).toHaveText([
      'One mast',
      'No more than two sails, H2O',
    ])
    await expect(window.locator('.answer sub')).toHaveText('2')
    await expect(window.locator('.answer blockquote').first()).toHaveCSS('direction', 'rtl')
    await expectFit(app)
  })
}

test('what is missing is named, and what is no picture is not shown and never runs', async ({ app }) => {
  const { window } = app
  await takeIn(app, 'rigs.apkg', ankiPackage())
  await deckButton(window, picturedTitle).click()
  await arrive(window, 'study')
  await window.keyboard.press('Space')
  await window.keyboard.press('4')
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Which flag is it?')
  for (const words of ['a flag', 'a drawing'])
    await expect(window.getByText(`A picture is missing: ${words}`)).toBeVisible()
  expect(await window.evaluate(() => 'ranHere' in window)).toBe(false)
  await window.keyboard.press('r')
  await expect(window.getByText('This sound is missing')).toBeVisible()
  await expectFit(app)
})

test('media lie on an origin where nothing else is, and go nowhere else', async ({ app }) => {
  await takeIn(app, 'rigs.apkg', ankiPackage())
  const { window } = app
  const deckId = '5b0e2c1a-9d43-4f7e-8a51-d2c6f0b7e914'
  const served = await app.electron.evaluate(async ({ net }, id) => {
    const paths = [
      `picture/${id}/ship%20at%20sea.png`,
      `sound/${id}/horn.wav`,
      `sound/${id}/ship%20at%20sea.png`,
      `picture/${id}/horn.wav`,
      `picture/${id}/drawing.png`,
      `picture/${id}/..%2f..%2flibrary.sqlite`,
      `picture/../picture/${id}/%00`,
      `other/${id}/horn.wav`,
      'index.html',
      '%ff',
    ]
    const found: string[] = []
    for (const path of paths) {
      const response = await net.fetch(`app://media/${path}`)
      const headers = ['Content-Type', 'X-Content-Type-Options'].map((name) => response.headers.get(name) ?? '–')
      found.push([response.status, ...headers].join(' '))
    }
    return found
  }, deckId)
  const nothing = '204 – –'
  expect(served).toEqual(['200 image/png nosniff', '200 audio/wav nosniff', ...Array<string>(8).fill(nothing)])

  // A GIF that is a program to whoever runs it is none here: neither the policy nor its type lets it run.
  const ran = await window.evaluate(
    (id) =>
      new Promise<string>((settle) => {
        const [picture, sound] = [new Image(), new Audio()]
        const refused: string[] = []
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective))
        picture.src = `app://media/sound/${id}/horn.wav`
        sound.src = `app://media/picture/${id}/ship%20at%20sea.png`
        fetch(`app://media/picture/${id}/program.gif`).catch(() => undefined)
        setTimeout(() => settle(refused.sort().join()), 500)
      }),
    deckId,
  )
  expect(ran).toBe('connect-src,img-src,media-src')
  app.problems.length = 0
})

test('the list of all cards and the desk show them, and wording a card anew keeps its picture', async ({ app }) => {
  const { window } = app
  await takeIn(app, 'rigs.apkg', ankiPackage())
  await window.keyboard.press('b')
  await arrive(window, 'browse')
  await window.getByRole('combobox', { name: 'Search cards' }).fill('rig called')
  await window.keyboard.press('Enter')
  await window.keyboard.press('v')
  await expect(picture(window, 'a ship with one sail')).toBeVisible()
  await expectFit(app)
  await goToLibrary(window)

  await chooseForDeck(window, picturedTitle, /desk/i)
  await arrive(window, 'desk')
  await isDrawn(window, 'a ship with one sail')
  const card = window
    .getByRole('listitem')
    .filter({ has: picture(window, 'a ship with one sail') })
    .first()
  await card.getByRole('button', { name: 'Edit' }).click()
  await window.getByRole('textbox', { name: 'Question' }).fill('Name this rig. [a ship with one sail]')
  await expect(window.getByText('pictures and sound stay')).toBeVisible()
  await isDrawn(window, 'a ship with one sail')
  await expectFit(app)
  await window.getByRole('button', { name: 'Keep changes' }).click()
  await window.getByRole('button', { name: /^Save/ }).first().click()
  await arrive(window, 'study')
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Name this rig.')
  await isDrawn(window, 'a ship with one sail')
})

test('a test on paper shows what it asks about, and practice plays it by the same key', async ({ app }) => {
  const { window } = app
  await takeIn(app, 'rigs.apkg', ankiPackage())
  await chooseForDeck(window, picturedTitle, /test/i)
  await arrive(window, 'test')
  await window
    .getByRole('button', { name: /begin|start/i })
    .first()
    .click()
  await isDrawn(window, 'a ship with one sail')
  await expectFit(app)
  await goToLibrary(window)
  await chooseForDeck(window, picturedTitle, 'Practise')
  await arrive(window, 'practice')
  const question = window.getByRole('heading', { level: 1 })
  await expect(question).toContainText(/rig|flag/)
  if ((await question.innerText()).includes('flag')) {
    await window.keyboard.press('Space')
    await window.keyboard.press('3')
  }
  await isDrawn(window, 'a ship with one sail')
  await window.keyboard.press('r')
  await expect(window.getByRole('button', { name: 'Stop' })).toBeVisible()
})
