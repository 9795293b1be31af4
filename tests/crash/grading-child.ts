/** Run as a process of its own and killed: studies as fast as it can and says on its output which rows of the log are safe. */
import { writeSync } from 'node:fs'
import { fractionOf } from '../../src/core/study/seeded-hash.ts'
import { studyHandlers } from '../../src/main/service/study.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import { lastReviewId } from '../../src/main/store/reviews.ts'
import type { Store } from '../../src/main/store/store.ts'

const [path = '', seed = '', startMs = '0'] = process.argv.slice(2)
let drawn = 0
const draw = (): number => fractionOf(`${seed} ${drawn++}`)
const random = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(draw() * 256))
let nowMs = Number(startMs)
const clock = { nowMs: () => nowMs, utcOffsetMin: () => 60 }

const open = (): Store => {
  const opened = openStore(path, { clock, random })
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
  return opened.value
}
const say = (line: string) => writeSync(1, `${line}\n`)

let store = open()
let study = studyHandlers(store, clock, random)
say('open')
for (;;) {
  nowMs += Math.floor(draw() * 90_000)
  const shown = await study['study.view']({ deckId: null })
  if (!shown.ok) throw new Error(JSON.stringify(shown.fault))
  const isUndo = shown.value.undoable && draw() < 0.1
  if (isUndo) await study['study.undo']({ deckId: null })
  else if (shown.value.state === 'question') {
    const rating = ([1, 2, 3, 4] as const)[Math.floor(draw() * 4)] ?? 3
    await study['study.grade']({ deckId: null, cardId: shown.value.card.id, rating, durationMs: 900 })
  }
  if (isUndo || shown.value.state === 'question') say(String(lastReviewId(store.db)))
  else nowMs += 86_400_000
  // Opening and closing are moments to be killed in, too.
  if (draw() < 0.05) {
    store.close()
    store = open()
    study = studyHandlers(store, clock, random)
  }
}
