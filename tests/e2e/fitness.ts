/** Whether what the window shows is fit for everybody: axe finds nothing in light and dark, and nothing is cut off at any size. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { RunningApp } from './app.ts'
import { resize } from './person.ts'

/** Half faded in, a button has no contrast that anybody is asked to read: what moves comes to rest first. */
const comeToRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  )

/** What axe finds, a line a finding. */
export async function findings(page: Page): Promise<string[]> {
  await comeToRest(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`))
}

/** What sticks out at the side: a page that must be scrolled sideways, or a control outside of the window. */
const sidewise = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roots = [document.documentElement, document.body, ...document.querySelectorAll('main, section, dialog[open]')]
    const scrolled = roots
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => !['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .map((element) => `${element.tagName}.${element.className} is ${String(element.scrollWidth)} wide`)
    const cut = [...document.querySelectorAll('button, input, textarea, select, h1, h2')].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      const isShown = width > 1 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      return isShown && (left < -1 || right > innerWidth + 1)
        ? [
            `${element.tagName} “${(element.textContent || element.ariaLabel || '').trim().slice(0, 40)}” reaches ${String(Math.round(right))}`,
          ]
        : []
    })
    return [...scrolled, ...cut]
  })

/** What is laid out by its own size follows a new window a frame later. */
const fits = (page: Page, at: string): Promise<void> =>
  expect
    .configure({ soft: true })
    .poll(() => sidewise(page), { message: at })
    .toEqual([])

/** The two papers (src/renderer/styles/tokens.css). */
const papers = { light: 'rgb(251, 248, 243)', dark: 'rgb(22, 21, 19)' } as const

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
  { width: 2560, height: 1440 },
] as const

const zoom = (app: RunningApp, factor: number): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }, by) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by)
  }, factor)

/** Judges what shows now, in both papers, small, large, magnified and with text of twice the size. */
export async function expectFit(app: RunningApp): Promise<void> {
  const { window } = app
  for (const theme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: theme })
    await expect(window.locator('html')).toHaveCSS('background-color', papers[theme])
    expect.soft(await findings(window), theme).toEqual([])
  }
  for (const size of sizes) {
    await resize(app.electron, window, size)
    await fits(window, `${String(size.width)} × ${String(size.height)}`)
  }
  await resize(app.electron, window, { width: 1280, height: 800 })
  await zoom(app, 2)
  await window.waitForFunction(() => innerWidth === 640)
  await fits(window, 'twice the size')
  await zoom(app, 1)
  await window.waitForFunction(() => innerWidth === 1280)
  await window.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await fits(window, 'text of 200 %')
  await window.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
}
