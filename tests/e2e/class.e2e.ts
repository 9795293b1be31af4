/** A class without a server, in the window: a learner saves a result file, a teacher adds files, looks, removes and takes it back. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { printResult } from '../../src/core/results/result-file.ts'
import type { ClassResult } from '../../src/core/results/result-schema.ts'
import { test } from './app.ts'
import { bundledDeck } from './bundled.ts'
import { answer, answerSaveDialog, arrive, goToLibrary, notices } from './person.ts'

test('a learner hands in under a name of their choice, and the file says no more than it tells', async ({ app }) => {
  const { window, electron, folder } = app
  await window.keyboard.press('h')
  const dialog = window.getByRole('dialog', { name: 'Hand in your results' })
  await expect(dialog.getByText('You have not answered a card')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('s')
  await arrive(window, 'study')
  await answer(window, 1)
  await answer(window, 3)
  await goToLibrary(window)

  await window.keyboard.press('h')
  await dialog.getByRole('textbox', { name: 'Name in the file' }).fill('The blue heron')
  await expect(dialog.getByText(`2 cards of ${bundledDeck.cards.length}`)).toBeVisible()
  const file = join(folder, 'heron.dateline-result')
  await answerSaveDialog(electron, file)
  await window.keyboard.press('Enter')
  await expect(notices(window).getByText('Nobody has it yet')).toBeVisible()
  const result = JSON.parse(readFileSync(file, 'utf8')) as ClassResult
  expect(result.learner).toBe('The blue heron')
  expect(result.cards.map(({ first }) => first).sort()).toEqual([false, true])
})

test('a teacher adds a pile of files, sees what is hard and for whom, and can take each step back', async ({ app }) => {
  const { window, folder } = app
  await window.keyboard.press('c')
  await arrive(window, 'class')
  await expect(window.getByRole('heading', { name: 'Nobody has handed in yet.' })).toBeVisible()

  const [hard, easy] = bundledDeck.cards.map(({ id }) => id)
  if (hard === undefined || easy === undefined) throw new Error('The bundled deck has no two cards')
  const outcome = (id: typeof hard, last: boolean) => ({ id, days: 1, right: last ? 1 : 0, first: last, last })
  const files = Array.from({ length: 6 }, (_, n) => {
    const confused = n > 0 ? [{ with: 'somebody else', times: 2 }] : []
    const result: ClassResult = {
      deck: { id: bundledDeck.id, revision: 1, title: bundledDeck.title },
      ...{ learner: `Learner ${n}`, made: '2026-11-20', reports: n === 0 ? [{ card: hard, text: 'Too long.' }] : [] },
      cards: [
        { ...outcome(hard, n === 0), confused },
        { ...outcome(easy, n < 5), confused: [] },
      ],
    }
    const path = join(folder, `learner-${n}.dateline-result`)
    writeFileSync(path, n === 5 ? printResult(result).replace('Learner 5', 'Learner 6') : printResult(result))
    return path
  })
  await window.locator('input[type=file]').setInputFiles(files)
  await expect(window.getByRole('heading', { name: '5 learners' })).toBeVisible()
  await expect(notices(window).getByText(/learner-5\.dateline-result.*checksum/)).toBeVisible()
  const first = window.getByRole('list', { name: 'Cards' }).getByRole('listitem').first()
  await expect(first).toContainText('20 % right')
  await expect(first).toContainText('Taken for somebody else (4 learners)')
  await expect(first).toContainText('Too long. reported by Learner 0')
  for (const theme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: theme })
    expect((await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations).toEqual([])
  }

  await window.getByRole('button', { name: 'Remove Learner 0' }).click()
  await expect(window.getByRole('heading', { name: '4 learners' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('heading', { name: '5 learners' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('heading', { name: 'Nobody has handed in yet.' })).toBeVisible()
  await window.keyboard.press('Escape')
  await arrive(window, 'library')
})
