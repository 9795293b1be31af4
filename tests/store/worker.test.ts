import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Article } from '../../src/core/article/article.ts'
import { makeCardsOfMany } from '../../src/core/make.ts'
import { createJobs } from '../../src/main/service/jobs.ts'
import type { Progress } from '../../src/main/service/tasks.ts'
import { deckIdOf, faultOf, valueOf } from './library.ts'

const workerFile = new URL('../../out/main/worker.js', import.meta.url)
const dam = readFileSync(new URL('../fixtures/articles/karsava-dam.txt', import.meta.url), 'utf8')
const deckId = deckIdOf(1)

/** The worker as the app starts it. */
function startJobs() {
  if (!existsSync(workerFile)) throw new Error(`${fileURLToPath(workerFile)} is missing: run node scripts/build.mjs`)
  const jobs = createJobs(workerFile)
  onTestFinished(() => jobs.close())
  const read = async (text: string): Promise<Article> => valueOf(await jobs.run('read', { from: 'text', text }))
  return { jobs, read }
}

const toMake = (article: Article, fallbackTitle: string) => ({
  articles: [{ article, fallbackTitle }],
  deckId,
  library: [],
})

/** Long enough that nobody waits for it in this test. */
const longText = (): string =>
  Array.from({ length: 300 }, (_, n) => dam.replaceAll('Ostrel', `Ostrel ${n}`)).join('\n\n')

describe('the built worker', () => {
  it('makes the cards that the same article gives without it, and tells every step on the way', async () => {
    const { jobs, read } = startJobs()
    const article = await read(dam)
    const told: Progress[] = []
    const onProgress = (_job: string, progress: Progress) => told.push(progress)
    const made = await jobs.run('make', toMake(article, 'The dam'), { job: 'dam', onProgress })
    expect(valueOf(made)).toEqual(valueOf(makeCardsOfMany([{ article, fallbackTitle: 'The dam' }], deckId)))
    expect(told.length).toBeGreaterThan(1)
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
    for (const { done, total, stage } of told) {
      expect(done).toBeLessThanOrEqual(total)
      expect(stage).not.toBe('')
    }
  })

  it('is stopped in the middle of long work, and the work that waited is done', async () => {
    const { jobs, read } = startJobs()
    const [long, short] = [await read(longText()), await read(dam)]
    const begun = new Promise<void>((settle) => {
      const onProgress = () => settle()
      const work = jobs.run('make', toMake(long, 'Long'), { job: 'long', onProgress })
      void work.then((result) => outcomes.push(faultOf(result)))
    })
    const outcomes: string[] = []
    const waiting = jobs.run('make', toMake(short, 'Short'), { job: 'short' })
    await begun
    jobs.cancel('long')
    expect(valueOf(await waiting).cards.length).toBeGreaterThan(0)
    expect(outcomes).toEqual(['cancelled'])
  })

  it('hands faults over as they are', async () => {
    const { jobs } = startJobs()
    expect(faultOf(await jobs.run('read', { from: 'text', text: '' }))).toBe('article-empty')
  })
})
