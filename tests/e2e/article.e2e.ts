/** However an article arrives, it is laid out with its marks, and what the text says about itself can be put right. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { projectFolder, test } from './app.ts'
import {
  answerOpenDialog,
  arrive,
  article,
  articleField,
  cardCount,
  damTitle,
  dropFiles,
  goToNewDeck,
  paste,
  proceed,
  readFixture,
  startDraft,
} from './person.ts'

const damFile = join(projectFolder, 'tests', 'fixtures', 'articles', 'karsava-dam.txt')
const dam = readFixture('karsava-dam.txt')

const field = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true })

/** The desk shows the dam article with its marks and cards. */
async function expectDam(window: Page): Promise<void> {
  await arrive(window, 'desk')
  await expect(field(window, 'Title')).toHaveValue(damTitle)
  await expect(field(window, 'Published')).toHaveValue('14 May 2029')
  await expect(article(window).getByRole('button', { name: /^Person: Ines Holloway/ })).toBeVisible()
  await expect.poll(() => cardCount(window)).toBeGreaterThan(0)
}

test('an article that is pasted as plain text', async ({ app: { window, electron } }) => {
  await goToNewDeck(window)
  await expect(articleField(window)).toBeFocused()
  await paste(electron, window, { text: dam })
  await expect(articleField(window)).toHaveValue(dam.replaceAll('\r\n', '\n'))
  await window.keyboard.press('Control+Enter')
  await expectDam(window)
})

test('an article that is pasted from a web page keeps its structure, and leaves out what is none of it', async ({
  app: { window, electron },
}) => {
  const [title, ...lines] = dam.split('\n').filter((line) => line.trim() !== '')
  const body = lines.map((line) => `<p>${line}</p>`).join('\n')
  const html = `<article><h1>${title ?? ''}</h1>
    <figure><img alt="" src="https://example.org/dam.jpg"><figcaption>The eastern wall, seen from Brennick.</figcaption></figure>
    ${body}
    <p><a href="https://example.org/more">Read more: How the valley was chosen</a></p></article>`
  await goToNewDeck(window)
  await paste(electron, window, { text: dam, html })
  await expect(window.getByText('Pasted with its formatting')).toBeVisible()
  await proceed(window)
  await expectDam(window)
  await expect(article(window).getByText('left out: a caption')).toBeVisible()
  await expect(article(window).getByText('left out: a link')).toBeVisible()
})

test('an article that is dropped on the window as a file', async ({ app: { window } }) => {
  await dropFiles(window, damFile)
  await expectDam(window)
})

test('an article that the app is started with', async ({ launch }) => {
  const { window } = await launch({ args: [damFile] })
  await expectDam(window)
})

test('an article that is chosen in the system’s dialog', async ({ app: { window, electron } }) => {
  await answerOpenDialog(electron, null)
  await window.getByRole('button', { name: 'Open …' }).click()
  await expect(window.locator('html')).toHaveAttribute('data-ready', 'library')
  await answerOpenDialog(electron, damFile)
  await window.keyboard.press('Control+o')
  await expectDam(window)
})

test('a page that was saved from a browser', async ({ app: { window }, scratch }) => {
  const paragraphs = dam.split('\n').filter((line) => line.trim() !== '')
  const file = join(scratch, 'dam.html')
  const head = `<meta charset="utf-8"><meta property="og:site_name" content="The Venta Courier">
    <meta property="article:published_time" content="2029-05-15T06:30:00Z"><meta property="og:title" content="${damTitle}">`
  const body = paragraphs.slice(3).map((line) => `<p>${line}</p>`)
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head>${head}<title>${damTitle}</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article><h1>${damTitle}</h1>${body.join('\n')}</article><footer>All rights reserved</footer></body></html>`,
  )
  await dropFiles(window, file)
  await arrive(window, 'desk')
  await expect(field(window, 'Title')).toHaveValue(damTitle)
  await expect(field(window, 'Publisher')).toHaveValue('The Venta Courier')
  await expect(field(window, 'Published')).toHaveValue('15 May 2029')
  await expect(article(window).getByText('Sport', { exact: true })).toHaveCount(0)
})

test('title, publisher and publication date can be put right, and stay so', async ({ app: { window } }) => {
  await startDraft(window, dam)
  await field(window, 'Title').fill('The dam at Ostrel')
  await field(window, 'Title').press('Enter')
  await field(window, 'Publisher').fill('The Venta Courier')
  await field(window, 'Publisher').press('Enter')
  await field(window, 'Published').fill('June 4, 2029')
  await field(window, 'Published').press('Enter')
  await expect(field(window, 'Published')).toHaveValue('4 June 2029')
  await window.getByRole('button', { name: 'Library', exact: true }).click()
  await arrive(window, 'library')
  await window.getByRole('button', { name: 'Continue The dam at Ostrel' }).click()
  await arrive(window, 'desk')
  await expect(field(window, 'Title')).toHaveValue('The dam at Ostrel')
  await expect(field(window, 'Publisher')).toHaveValue('The Venta Courier')
  await expect(field(window, 'Published')).toHaveValue('4 June 2029')
})

test('the publication date says what it changes: what is known when it is known, and what waits when not', async ({
  app: { window },
}) => {
  await startDraft(window, dam)
  const published = field(window, 'Published')
  const monday = article(window)
    .getByRole('button', { name: /^Date: Monday/ })
    .first()
  await expect(published).toHaveAccessibleDescription(/^Known: \d+ relative dates are placed, .* is 14 May 2029\.$/)
  await expect(monday).toHaveAccessibleName('Date: Monday (14 May 2029)')

  await published.fill('')
  await published.press('Enter')
  await expect(published).toHaveAccessibleDescription(/^Unknown: \d+ dates stay open/)
  await expect(monday).toHaveAccessibleName('Date: Monday (open)')

  await published.fill('2029-05-22')
  await published.press('Enter')
  await expect(published).toHaveAccessibleDescription(/^Known: .* is 21 May 2029\.$/)
  await expect(monday).toHaveAccessibleName('Date: Monday (21 May 2029)')
})

test('words that are no date are refused beside the field, and nothing changes', async ({ app: { window } }) => {
  await startDraft(window, dam)
  const published = field(window, 'Published')
  await published.fill('the day before yesterday')
  await published.press('Enter')
  await expect(window.getByRole('alert')).toContainText('“the day before yesterday” is not a publication date.')
  await expect(published).toHaveValue('the day before yesterday')
  await expect(published).toHaveAttribute('aria-invalid', 'true')
  await expect(
    article(window)
      .getByRole('button', { name: /^Date: Monday/ })
      .first(),
  ).toHaveAccessibleName('Date: Monday (14 May 2029)')
})
