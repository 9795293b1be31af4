/** Every screen: axe finds nothing in light and dark, and nothing is cut off in small, large and magnified windows. */
import { expect, type Page } from '@playwright/test'
import { removeFolder, startApp, test, type RunningApp } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { expectFit, findings } from './fitness.ts'
import {
  answer,
  arrive,
  chooseForDeck,
  goToLibrary,
  goToNewDeck,
  notices,
  proceed,
  readFixture,
  startDraft,
} from './person.ts'

const dam = readFixture('karsava-dam.txt')
const dialogs = { settings: 'Settings', keys: 'Keys', learners: /^Learner: / } as const

let app: RunningApp
test.beforeAll(async () => {
  app = await startApp()
})
test.afterAll(async () => {
  await app.close()
  removeFolder(app.folder)
  expect(app.problems).toEqual([])
})

async function leaveDesk(page: Page): Promise<void> {
  await goToLibrary(page)
  await page.getByRole('button', { name: /^Discard Karsava/ }).click()
  await notices(page).getByRole('button', { name: 'Close notice' }).click()
}

/** How each screen is reached from the library; each leaves the library as it found it. */
const screens: Readonly<
  Record<string, { readonly go: (page: Page) => Promise<void>; readonly leave: (page: Page) => Promise<void> }>
> = {
  'the library': { go: () => Promise.resolve(), leave: () => Promise.resolve() },
  'the empty library': {
    go: async (page) => {
      await chooseForDeck(page, bundledDeck.title, 'Delete')
      await expect(page.getByRole('heading', { name: 'Your library is empty.' })).toBeVisible()
    },
    leave: async (page) => {
      await notices(page).getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('list', { name: 'Decks' })).toBeVisible()
    },
  },
  'the new deck': { go: goToNewDeck, leave: goToLibrary },
  'the new deck with a refused text': {
    go: async (page) => {
      await goToNewDeck(page)
      await proceed(page)
      await expect(page.getByRole('alert')).toBeVisible()
    },
    leave: goToLibrary,
  },
  'the desk': { go: (page) => startDraft(page, dam), leave: leaveDesk },
  'the desk with cards chosen and one under the pen': {
    go: async (page) => {
      await startDraft(page, dam)
      for (const key of ['j', 's', 'j', 's', 'e']) await page.keyboard.press(key)
      await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused()
    },
    leave: async (page) => {
      await page.keyboard.press('Escape')
      await leaveDesk(page)
    },
  },
  'the timeline': {
    go: async (page) => {
      await startDraft(page, dam)
      await page.keyboard.press('t')
      await expect(page.getByRole('region', { name: 'Timeline' })).toBeAttached()
    },
    leave: leaveDesk,
  },
  ...Object.fromEntries(
    ['Changes', 'Add an article'].map((name) => [
      `the dialog of the desk: ${name}`,
      {
        go: async (page: Page) => {
          await startDraft(page, dam)
          await page.getByRole('button', { name, exact: true }).click()
          await expect(page.getByRole('dialog', { name })).toBeVisible()
        },
        leave: async (page: Page) => {
          await page.keyboard.press('Escape')
          await leaveDesk(page)
        },
      },
    ]),
  ),
  'the statistics before the first card': {
    go: async (page) => {
      await page.keyboard.press('Control+Shift+s')
      await arrive(page, 'statistics')
    },
    leave: goToLibrary,
  },
  'a question': {
    go: async (page) => {
      await page.keyboard.press('s')
      await arrive(page, 'study')
    },
    leave: goToLibrary,
  },
  'an answer': {
    go: async (page) => {
      await page.keyboard.press('s')
      await arrive(page, 'study')
      await page.keyboard.press('Space')
      await expect(page.getByRole('figure')).toBeVisible()
    },
    leave: goToLibrary,
  },
  ...Object.fromEntries(
    Object.entries(dialogs).map(([name, button]) => [
      `the dialog of ${name}`,
      {
        go: async (page: Page) => {
          await page.getByRole('button', { name: button }).click()
          await expect(page.getByRole('dialog')).toBeVisible()
        },
        leave: async (page: Page) => {
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        },
      },
    ]),
  ),
  // Last, since it uses up the day's cards.
  'the finished screen': {
    go: async (page) => {
      await page.keyboard.press('s')
      await arrive(page, 'study')
      while (await page.getByRole('button', { name: 'Show answer' }).isVisible()) await answer(page, 4)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    },
    leave: (page) => page.getByRole('button', { name: 'Back to library' }).click(),
  },
  'the statistics with every table open': {
    go: async (page) => {
      await page.keyboard.press('Control+Shift+s')
      await arrive(page, 'statistics')
      const closed = page.getByRole('button', { name: /^Show the numbers/ })
      while ((await closed.count()) > 0) await closed.first().click()
      await expect(page.getByRole('table')).not.toHaveCount(0)
    },
    leave: goToLibrary,
  },
}

/** The longest of what moves or fades, of everything that shows and of what stands before and behind it. */
const longestMotionMs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const longest = (list: string) =>
      Math.max(...list.split(',').map((time) => parseFloat(time) * (/ms$/.test(time.trim()) ? 1 : 1000)))
    const of = (style: CSSStyleDeclaration): number =>
      Math.max(longest(style.transitionDuration), style.animationName === 'none' ? 0 : longest(style.animationDuration))
    const all = [...document.querySelectorAll('*')]
    return Math.max(
      ...all.flatMap((element) => [null, '::before', '::after'].map((part) => of(getComputedStyle(element, part)))),
    )
  })

// First, since the screens end with the day's cards used up.
test('nothing moves for a person whose system asks for stillness', async () => {
  const { window } = app
  const study = async () => {
    await window.keyboard.press('Control+t')
    await arrive(window, 'study')
    await window.keyboard.press('-')
    await expect(notices(window).getByRole('button', { name: 'Undo' })).toBeVisible()
    return longestMotionMs(window)
  }
  expect(await longestMotionMs(window)).toBeGreaterThan(0)
  expect(await study()).toBeGreaterThan(0)
  await window.keyboard.press('u')
  await goToLibrary(window)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  expect(await longestMotionMs(window)).toBe(0)
  expect(await study()).toBe(0)
  await window.keyboard.press('u')
  for (const [keys, place] of [
    ['Control+Shift+f', 'browse'],
    ['Control+Shift+s', 'statistics'],
    ['Control+n', 'new-deck'],
  ] as const) {
    await window.keyboard.press(keys)
    await arrive(window, place)
    expect(await longestMotionMs(window), place).toBe(0)
  }
  await goToLibrary(window)
  await startDraft(window, dam)
  expect(await longestMotionMs(window), 'desk').toBe(0)
  await leaveDesk(window)
  await window.emulateMedia({ reducedMotion: null })
})

for (const [name, { go, leave }] of Object.entries(screens)) {
  test(`${name} is accessible in light and dark, and fits every window`, async () => {
    const { window } = app
    await go(window)
    await expectFit(app)
    await leave(window)
    await arrive(window, 'library')
  })
}

test('axe does find what is wrong', async () => {
  await app.window.evaluate(() => document.body.append(document.createElement('button')))
  expect((await findings(app.window)).some((each) => each.startsWith('button-name'))).toBe(true)
  await app.window.evaluate(() => document.body.lastElementChild?.remove())
})
