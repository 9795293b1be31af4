import { expect, it, onTestFinished } from 'vitest'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { hostLibrary, type LibraryHost } from '../../src/main/library-host.ts'
import { createJobs } from '../../src/main/service/jobs.ts'
import { openProfiles } from '../../src/main/service/profiles.ts'
import { buildDeck, deckIdOf, faultOf, handClock, seededBytes, tempFolder, valueOf } from './library.ts'

/** Reads for ever. */
const idleWorker = new URL(`data:text/javascript,${encodeURIComponent('setInterval(() => undefined, 1000)')}`)

function startHost(): LibraryHost {
  const jobs = createJobs(idleWorker)
  const host = valueOf(
    hostLibrary(
      valueOf(openProfiles(tempFolder())),
      {
        clock: handClock(),
        random: seededBytes('host'),
        randomUuid: () => deckIdOf(7),
        jobs,
        onProgress: () => undefined,
      },
      () => new TextEncoder().encode(printDeck(buildDeck(1, 3))),
    ),
  )
  onTestFinished(async () => {
    host.close()
    await jobs.close()
  })
  return host
}

it('every learner begins with the bundled deck', async () => {
  const host = startHost()
  const ana = valueOf(await host.handlers()['profile.create']({ name: 'Ana' }))
  valueOf(await host.handlers()['profile.switch']({ id: ana.id }))
  expect(valueOf(await host.handlers()['library.view']({})).decks.map(({ title }) => title)).toEqual(['Deck 1'])
})

it('an article that is still being read when another learner begins lands in nobody’s library', async () => {
  const host = startHost()
  const ana = valueOf(await host.handlers()['profile.create']({ name: 'Ana' }))
  const reading = host.handlers()['draft.create']({ origin: { from: 'text', text: 'The ferry left Orlund.' } })
  valueOf(await host.handlers()['profile.switch']({ id: ana.id }))
  expect(faultOf(await reading)).toBe('cancelled')
  expect(valueOf(await host.handlers()['library.view']({})).drafts).toEqual([])
})

it('closing cancels what is still being read', async () => {
  const host = startHost()
  const reading = host.handlers()['draft.create']({ origin: { from: 'text', text: 'The ferry left Orlund.' } })
  host.close()
  expect(faultOf(await reading)).toBe('cancelled')
})
