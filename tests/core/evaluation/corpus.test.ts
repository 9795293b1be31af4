/** The project's own corpus is sound and as large as it claims, and extraction keeps its quality on the test split. */
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { countWords } from '../../../src/evaluation/corpus-check.ts'
import { readCorpus } from '../../../src/evaluation/corpus-files.ts'
import { countNames, findSharedRuns } from '../../../src/evaluation/corpus-overlap.ts'
import { extractArticles, readFloors, scoreAll } from '../../../src/evaluation/eval-command.ts'
import { measureReliability } from '../../../src/evaluation/reliability.ts'

const root = path.join(import.meta.dirname, '..', '..', '..')
const split = (name: string) => readCorpus(path.join(root, 'corpus', name))
const corpus = ['train', 'dev', 'test'].flatMap(split)

describe('the corpus', () => {
  test('has 250 articles, 100,000 words and 2,500 names at least', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250)
    expect(corpus.reduce((sum, { article }) => sum + countWords(article.text), 0)).toBeGreaterThanOrEqual(100_000)
    expect(countNames(corpus)).toBeGreaterThanOrEqual(2500)
  })

  test('has no mistake in its markup', () => {
    expect(corpus.flatMap(({ article, problems }) => problems.map((problem) => `${article.id}: ${problem}`))).toEqual(
      [],
    )
  })

  test('never says the same eight words in a row in two articles', () => {
    expect(findSharedRuns(corpus)).toEqual([])
  })

  test('holds no second annotation whose text is not the article', () => {
    const texts = new Map(corpus.map(({ article }) => [article.id, article.text]))
    const second = split('second')
    expect(second.length).toBeGreaterThanOrEqual(corpus.length / 10)
    for (const { article, problems } of second) {
      expect(problems).toEqual([])
      expect(article.text).toBe(texts.get(article.id))
    }
  })
})

describe('extraction from the test split', () => {
  const scored = extractArticles(split('test').map(({ article }) => article))
  const scores = scoreAll(scored)

  test.each(Object.entries(readFloors(root)))('keeps %s at %d or above', (measure, floor) => {
    expect(scores.get(measure)?.f1).toBeGreaterThanOrEqual(floor)
  })

  test('finds every measure that has a floor, and has a floor for every measure', () => {
    expect(Object.keys(readFloors(root)).toSorted()).toEqual([...scores.keys()].toSorted())
  })

  test.each([...measureReliability(scored)])('is as sure of its %s as they are right', (_, { error }) => {
    // Expected calibration error: 0.05 is what we work for, and so many facts leave a point of noise.
    expect(error).toBeLessThanOrEqual(0.06)
  })

  test('gives every fact the words of its span', () => {
    for (const { gold, facts } of scored)
      for (const { start, end, surface } of [...facts.dates, ...facts.actors])
        expect(gold.text.slice(start, end)).toBe(surface)
  })
})
