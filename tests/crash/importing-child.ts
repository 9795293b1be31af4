/** Run as a process of its own and killed: takes a file in, again and again, and says where it is. */
import { randomBytes, randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { importHandlers } from '../../src/main/service/import.ts'
import { openStore } from '../../src/main/store/open-store.ts'
import { forkProcess } from '../../src/main/transfer/forked-process.ts'

const [path = '', file = '', transferFile = ''] = process.argv.slice(2)
const clock = { nowMs: () => Date.UTC(2026, 0, 5), utcOffsetMin: () => 60 }
const random = (count: number): Uint8Array => new Uint8Array(randomBytes(count))
const say = (line: string) => writeSync(1, `${line}\n`)

const opened = openStore(path, { clock, random })
if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
const calls = importHandlers(opened.value, {
  ...{ clock, random, startTransfer: forkProcess(new URL(transferFile)), pathOf: () => file },
  onProgress: (_job, { done }) => say(`at ${String(done)}`),
})
say('open')
const job = randomUUID()
const shown = await calls['import.preview']({ job, token: randomUUID() })
if (!shown.ok) throw new Error(JSON.stringify(shown.fault))
say('shown')
const applied = await calls['import.apply']({ job })
if (!applied.ok) throw new Error(JSON.stringify(applied.fault))
say('taken')
setInterval(() => undefined, 1000)
