/** A small deck of our own, made from a fictional article, with a card for every way of being asked. */
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import type { Card, Deck } from '../../src/core/deck/deck.ts'
import { asCardId, asDeckId } from '../../src/core/ids.ts'
import type { RunningApp, StartOptions } from './app.ts'
import { arrive, deckButton, takeIn } from './person.ts'

const sentences = {
  master: 'Tomáš Hořák, the harbour master of Vellin, spoke to reporters on Friday.',
  strike: 'The ferry strike in Vellin began on May 14, 2024.',
  rudder: '“No boat will leave before the rudder is mended,” Ida Marensen said on May 16, 2024.',
  union: 'Jonas Perrault of the dockers’ union called the repair too slow, and Mina Okoro of the town council agreed.',
  gap: 'The quay of Vellin was closed for nine days.',
  storm: 'A storm broke the quay in March 2024, and the harbour opened again in June 2024.',
  ship: 'The first ship to leave afterwards was the Grey Heron.',
} as const
const text = Object.values(sentences).join('\n\n')
const sha256 = createHash('sha256').update(text).digest('hex')

function makeCard(id: string, sentence: keyof typeof sentences, exact: string, card: Partial<Card>): Card {
  const start = text.indexOf(exact, text.indexOf(sentences[sentence]))
  return {
    id: asCardId(id),
    kind: 'name',
    prompt: '',
    answer: { canonical: '', accepted: [] },
    evidence: [{ source: sha256, start, end: start + exact.length, exact, prefix: '', suffix: '' }],
    tags: [],
    ...card,
  }
}

const said = { speaker: 'Ida Marensen', verb: 'said', date: '2024-05-16' }

export const cards = {
  master: makeCard('master', 'master', 'Tomáš Hořák', {
    kind: 'role-holder',
    prompt: 'Who was the harbour master of Vellin in May 2024?',
    answer: { canonical: 'Tomáš Hořák', accepted: [] },
  }),
  strike: makeCard('strike', 'strike', 'began on May 14, 2024', {
    kind: 'event-date',
    prompt: 'On what day did the ferry strike in Vellin begin?',
    answer: { canonical: 'May 14, 2024', accepted: [], precision: 'day', edtf: '2024-05-14' },
    distractors: ['May 2, 2024', 'June 14, 2024'],
  }),
  rudder: makeCard('rudder', 'rudder', 'No boat will leave before the rudder is mended', {
    kind: 'quotation',
    prompt: 'Who said on May 16, 2024: “No boat will leave before the rudder is mended”?',
    answer: { canonical: 'Ida Marensen', accepted: ['Marensen'] },
    attribution: said,
  }),
  union: makeCard('union', 'union', 'called the repair too slow', {
    kind: 'claim-speaker',
    prompt: 'Who called the repair of the quay in Vellin too slow?',
    answer: { canonical: 'Jonas Perrault', accepted: [] },
    attribution: { speaker: 'Jonas Perrault', verb: 'said', date: null },
    event: {
      text: 'Jonas Perrault and Mina Okoro criticised the repair',
      edtf: '2024-05',
      actors: ['Jonas Perrault', 'Mina Okoro'],
    },
  }),
  gap: makeCard('gap', 'gap', 'nine days', {
    kind: 'cloze',
    prompt: 'The quay of Vellin was closed for ____ (duration).',
    answer: { canonical: 'nine days', accepted: [] },
  }),
  order: makeCard('order', 'storm', 'A storm broke the quay in March 2024', {
    kind: 'timeline',
    prompt: 'Put these events of 2024 in order, earliest first.',
    answer: { canonical: 'A storm broke the quay · The strike began · The harbour opened again', accepted: [] },
    sequence: [
      { text: 'A storm broke the quay', edtf: '2024-03', date: 'March 2024' },
      { text: 'The strike began', edtf: '2024-05-14', date: 'May 14, 2024' },
      { text: 'The harbour opened again', edtf: '2024-06', date: 'June 2024' },
    ],
  }),
  ship: makeCard('ship', 'ship', 'the Grey Heron', {
    kind: 'name',
    prompt: 'Which ship was the first to leave Vellin afterwards?',
    answer: { canonical: 'Grey Heron', accepted: ['the Grey Heron'] },
    distractors: ['Salt Lantern', 'Northern Plough'],
  }),
} as const satisfies Record<string, Card>

export type CardName = keyof typeof cards
export const deckTitle = 'The quay of Vellin'

/** These cards are asked first, in this order; the others come after them. */
const deckWith = (names: readonly CardName[]): Deck => ({
  format: 'dateline-deck',
  version: 1,
  id: asDeckId('5b0e2c1a-9d43-4f7e-8a51-d2c6f0b7e913'),
  revision: 1,
  title: deckTitle,
  description: '',
  language: 'en',
  licence: '',
  authors: [],
  sources: [{ title: 'Vellin mends its quay', publisher: 'The Vellin Courier', published: '2024-06-08', sha256, text }],
  cards: [...names, ...(Object.keys(cards) as CardName[]).filter((name) => !names.includes(name))].map(
    (name) => cards[name],
  ),
  tray: [],
})

/** The app with this deck in its library. */
export async function launchWithDeck(
  launch: (options?: StartOptions) => Promise<RunningApp>,
  scratch: string,
  ...names: readonly CardName[]
): Promise<RunningApp> {
  const file = join(mkdtempSync(join(scratch, 'deck-')), 'vellin.dateline')
  writeFileSync(file, printDeck(deckWith(names)))
  const app = await launch({ args: [file] })
  await takeIn(app.window)
  await expect(deckButton(app.window, deckTitle)).toBeVisible()
  return app
}

/** Opens the deck for study and chooses how to be asked. */
export async function studyDeck(window: Page, asking: string): Promise<void> {
  await deckButton(window, deckTitle).click()
  await arrive(window, 'study')
  await askBy(window, asking)
}

export async function askBy(window: Page, asking: string): Promise<void> {
  await window.getByRole('combobox', { name: 'How to be asked' }).selectOption({ label: asking })
}

/** The field has the focus by itself, once it is there. */
export async function typeAnswer(window: Page, words: string): Promise<void> {
  await expect(window.getByRole('textbox')).toBeFocused()
  await window.keyboard.type(words)
}
