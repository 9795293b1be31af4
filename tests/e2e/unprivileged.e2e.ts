/** An ordinary user, in Chromium's sandbox, comes from an article to a graded card. */
import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from './app.ts'
import {
  answer,
  arrive,
  cardCount,
  damTitle,
  deckButton,
  expectCounts,
  goToLibrary,
  readFixture,
  startDraft,
} from './person.ts'
import { asOrdinaryUser, hasUserNamespaces } from './unprivileged-user.ts'

test('an ordinary user makes a deck and studies it, in the sandbox', async ({ launch, scratch }) => {
  const isSandboxed = hasUserNamespaces()
  if (!isSandboxed)
    console.log('User namespaces are missing here, so the ordinary user’s test runs without the sandbox.')
  const { window, electron } = await launch({ ...asOrdinaryUser(scratch), isSandboxed })

  const main = await electron.evaluate(() => ({
    user: process.getuid?.() ?? 0,
    hasSwitch: process.argv.includes('--no-sandbox'),
  }))
  expect(main.hasSwitch).toBe(!isSandboxed)
  expect(main.user).not.toBe(0)
  if (isSandboxed) {
    const renderer = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    // 2 is a filter of system calls (proc(5)), which a process without a sandbox does not have.
    expect(readFileSync(`/proc/${String(renderer)}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
  }

  await startDraft(window, readFixture('karsava-dam.txt'))
  const total = await cardCount(window)
  await window.getByRole('button', { name: 'Save and study' }).click()
  await arrive(window, 'study')
  await answer(window, 4)
  await goToLibrary(window)
  await expectCounts(deckButton(window, damTitle), { fresh: total - 1, due: 0, learned: 1, total })
})
