import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { saveDeck } from '../../src/main/service/library.ts'
import { buildDeck, handClock, libraryIn, minuteMs, openLibrary, studyIn, tempFolder } from './library.ts'

it('moves a log that has grown into the library itself, where a copy of the file alone has every grade', async () => {
  const clock = handClock()
  const store = openLibrary(tempFolder(), clock)
  saveDeck(store, buildDeck(1, 20), clock)
  const study = studyIn(store, clock)
  for (let grade = 0; grade < 60; grade++) {
    await study.grade(1)
    clock.ms += 2 * minuteMs
  }
  store.db.tidy()
  const copy = libraryIn(tempFolder())
  mkdirSync(dirname(copy), { recursive: true })
  copyFileSync(store.path, copy)
  const grades = (library: typeof store) => library.db.all('SELECT * FROM review ORDER BY id')
  expect(grades(openLibrary('', clock, copy))).toEqual(grades(store))
  expect(grades(store)).toHaveLength(60)
})
