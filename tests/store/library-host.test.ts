/** Which learner's library opens at the start, and what happens to one that cannot. */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asProfileId } from '../../src/core/ids.ts'
import { printDeck } from '../../src/core/deck/deck-file.ts'
import { hostLibrary, type LibraryHost } from '../../src/main/library-host.ts'
import { createJobs } from '../../src/main/service/jobs.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'
import { openProfiles, type Profiles } from '../../src/main/service/profiles.ts'
import type { Result } from '../../src/core/fault.ts'
import { buildDeck, faultOf, handClock, tempFolder, valueOf } from './library.ts'

const host = (profiles: Profiles): Result<LibraryHost> =>
  hostLibrary(
    profiles,
    {
      clock: handClock(),
      random: randomBytes,
      randomUuid: () => crypto.randomUUID(),
      // Nothing here needs the worker, so it is never started.
      jobs: createJobs(new URL('file:///no-worker.js')),
      startTransfer: forkProcess(new URL('file:///no-process.js')),
      onProgress: () => undefined,
    },
    () => new TextEncoder().encode(printDeck(buildDeck(1, 2))),
  )

test('a damaged library of one learner keeps nobody else from theirs, and is left as it is', () => {
  const profiles = valueOf(openProfiles(tempFolder()))
  const damaged = profiles.current()
  valueOf(host(profiles)).close()
  const file = profiles.libraryPath(damaged)
  writeFileSync(file, readFileSync(file).fill(7, 0, 4096))
  const before = readFileSync(file)
  expect(faultOf(host(profiles))).toBe('library-damaged')

  const other = valueOf(profiles.create('Second'))
  const opened = valueOf(host(profiles))
  expect(opened.passedOver?.code).toBe('library-damaged')
  expect(opened.store().path).toBe(profiles.libraryPath(asProfileId(other.id)))
  expect(profiles.current()).toBe(other.id)
  opened.close()
  expect(readFileSync(file).equals(before)).toBe(true)
})
