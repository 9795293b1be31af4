/** Long work goes on beside the window: it keeps drawing, says how far it is, and can be stopped. */
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { arrive, goToNewDeck, paste, proceed, readFixture } from './person.ts'

/** Longer than this a person notices, on a machine that is busy with the work itself, in milliseconds. */
const noticedMs = 300

/** About 1.5 million characters of different sentences. */
function longArticle(): string {
  const [title = '', ...paragraphs] = readFixture('karsava-dam.txt')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const editions = Array.from({ length: 370 }, (_, n) =>
    paragraphs.slice(3).map((line) => line.replaceAll('Ostrel', `Ostrel ${String(n)}`)),
  )
  return [title, ...editions.flat()].join('\n\n')
}

/** Watches the window's frames from now on. */
async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const state = { last: performance.now(), longestMs: 0, running: true }
    Object.assign(window, { frames: state })
    const beat = (now: number): void => {
      state.longestMs = Math.max(state.longestMs, now - state.last)
      state.last = now
      if (state.running) requestAnimationFrame(beat)
    }
    requestAnimationFrame(beat)
  })
  return () =>
    page.evaluate(() => {
      const { frames } = window as unknown as { frames: { longestMs: number; running: boolean } }
      frames.running = false
      return Math.round(frames.longestMs)
    })
}

test('a text of 1.5 million characters is worked on beside a window that keeps drawing, and is stopped at once', async ({
  app: { window, electron },
}) => {
  await goToNewDeck(window)
  const text = longArticle()
  expect(text.length).toBeGreaterThan(1_400_000)
  await paste(electron, window, { text })
  await expect(window.getByText('too long to be shown here')).toBeVisible()
  await proceed(window)

  // By their elements: finding a role among so many paragraphs would itself keep the window busy.
  const progress = window.locator('progress')
  await progress.waitFor()
  const stage = window.locator('label', { has: window.locator(':scope + progress') })
  await expect(stage).toHaveText(/^Finding dates, actors and claims: /)
  const whileExtracting = await watchFrames(window)
  await expect(stage).not.toHaveText(await stage.innerText(), { timeout: 30_000 })
  expect(await whileExtracting()).toBeLessThan(noticedMs)

  await progress.locator('+ button', { hasText: 'Cancel' }).click()
  await window.getByText('Stopped before the facts were found. The article is kept.').waitFor()
  await expect(progress).toHaveCount(0)

  await window.keyboard.press('Escape')
  await arrive(window, 'library')
  await expect(window.getByRole('button', { name: /^Continue Karsava/ })).toBeVisible()
})
