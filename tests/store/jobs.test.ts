import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createJobs, type Jobs } from '../../src/main/service/jobs.ts'
import { faultOf } from './library.ts'

/**
 * A worker that speaks the protocol of worker.ts and does what the pasted text says: "hang" never answers, "crash" dies,
 * "crash later" dies after its answer, "hunger" dies as Node ends a worker that took too much memory, and anything else is answered as a fault that repeats it, after one report.
 */
const obedientWorker = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ id, input: { text } }) => {
  if (text === 'hang') return
  if (text === 'crash') throw new Error(text)
  if (text === 'hunger') throw Object.assign(new Error(text), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
  parentPort.postMessage({ id, progress: { done: 0, total: 1, stage: text } })
  parentPort.postMessage({ id, result: { ok: false, fault: { code: 'input-invalid', problem: text } } })
  if (text === 'crash later') setImmediate(() => { throw new Error(text) })
})`

function startJobs(): Jobs {
  const jobs = createJobs(new URL(`data:text/javascript,${encodeURIComponent(obedientWorker)}`))
  onTestFinished(() => jobs.close())
  return jobs
}

const read = (jobs: Jobs, text: string, job = text) => jobs.run('read', { from: 'text', text }, { job })
const answerTo = async (work: ReturnType<typeof read>): Promise<string> => {
  const result = await work
  return !result.ok && result.fault.code === 'input-invalid' ? result.fault.problem : faultOf(result)
}

/** What a dying worker says on standard error is no news to these tests. */
const hushed = () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => said.mockRestore())
}

describe('jobs', () => {
  it('answer in the order in which they came, with their progress', async () => {
    const jobs = startJobs()
    const heard: string[] = []
    const onProgress = (job: string, { stage }: { stage: string }) => heard.push(`${job}: ${stage}`)
    const first = jobs.run('read', { from: 'text', text: 'one' }, { job: 'a', onProgress })
    const second = jobs.run('read', { from: 'text', text: 'two' }, { job: 'b', onProgress })
    expect([await answerTo(first), await answerTo(second)]).toEqual(['one', 'two'])
    expect(heard).toEqual(['a: one', 'b: two'])
  })

  it('that are cancelled settle at once and let the next one run', async () => {
    const jobs = startJobs()
    const [stuck, next] = [read(jobs, 'hang'), read(jobs, 'next')]
    jobs.cancel('hang')
    expect([await answerTo(stuck), await answerTo(next)]).toEqual(['cancelled', 'next'])
  })

  it('that wait can be cancelled without ending the one that runs', async () => {
    const jobs = startJobs()
    const [first, waiting, last] = [read(jobs, 'first'), read(jobs, 'waiting'), read(jobs, 'last')]
    jobs.cancel('waiting')
    expect(await answerTo(waiting)).toBe('cancelled')
    expect([await answerTo(first), await answerTo(last)]).toEqual(['first', 'last'])
  })

  it('fail alone where the worker dies of one', async () => {
    hushed()
    const jobs = startJobs()
    const [fatal, next] = [read(jobs, 'crash'), read(jobs, 'next')]
    expect([await answerTo(fatal), await answerTo(next)]).toEqual(['internal', 'next'])
  })

  it('say so where the worker wanted more memory than it may have', async () => {
    hushed()
    const jobs = startJobs()
    const [hungry, next] = [read(jobs, 'hunger'), read(jobs, 'next')]
    expect([await answerTo(hungry), await answerTo(next)]).toEqual(['took-too-much-memory', 'next'])
  })

  it('run again after a worker died while it had nothing to do', async () => {
    hushed()
    const jobs = startJobs()
    expect(await answerTo(read(jobs, 'crash later'))).toBe('crash later')
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled())
    expect(await answerTo(read(jobs, 'next'))).toBe('next')
  })

  it('are all cancelled when they are closed', async () => {
    const jobs = startJobs()
    const [stuck, waiting] = [read(jobs, 'hang'), read(jobs, 'waiting')]
    await jobs.close()
    expect([await answerTo(stuck), await answerTo(waiting)]).toEqual(['cancelled', 'cancelled'])
  })
})
