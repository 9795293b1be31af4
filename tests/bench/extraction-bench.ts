/** How long extraction takes beside wink-nlp's tokens and parts of speech alone, and how it grows with the text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extractFacts } from '../../src/core/facts/extract.ts'
import { timeMs, type Samples } from './measure.ts'

const wink = winkNLP(model, ['sbd', 'pos'])
const readArticle = (projectFolder: string): string =>
  readFileSync(join(projectFolder, 'tests', 'fixtures', 'articles', 'karsava-dam.txt'), 'utf8')

const tag = (text: string): unknown => wink.readDoc(text).tokens().out(wink.its.pos)
const extract = (text: string): unknown => extractFacts({ id: 'bench', text, published: '2029-05-14' })

/** wink alone reads paragraph by paragraph too, so that both do the same work. */
const tagParagraphs = (text: string): unknown => text.split('\n').map(tag)

/** A text of so many words: the article's paragraphs over and over, each time with other names and numbers. */
function longText(article: string, words: number): string {
  const paragraphs = article.split('\n').filter((line) => line !== '')
  const pieces: string[] = []
  for (let count = 0, round = 0; count < words; round++) {
    const paragraph = (paragraphs[round % paragraphs.length] ?? '').replace(/\d+/g, (digits) =>
      String(Number(digits) + (round % 7)),
    )
    pieces.push(paragraph)
    count += paragraph.split(' ').length
  }
  return pieces.join('\n')
}

/** A 700-word article, warm. */
export function benchExtract(projectFolder: string): Samples {
  const article = readArticle(projectFolder)
  for (let warm = 0; warm < 100; warm++) void [tagParagraphs(article), extract(article)]
  const rounds = Array.from(
    { length: 60 },
    () => [timeMs(() => extract(article)), timeMs(() => tagParagraphs(article))] as const,
  )
  return { unit: 'ms', ours: rounds.map(([ours]) => ours), floor: rounds.map(([, floor]) => floor) }
}

/** How many times longer 100,000 words take than 12,500, which is 8 times fewer; the floor is the same of wink-nlp. */
export function benchGrowth(projectFolder: string): Samples {
  const article = readArticle(projectFolder)
  const [short, long] = [longText(article, 12_500), longText(article, 100_000)]
  const growth = (work: (text: string) => unknown): number => timeMs(() => work(long)) / timeMs(() => work(short))
  void [tagParagraphs(short), extract(short)]
  const rounds = Array.from({ length: 3 }, () => [growth(extract), growth(tagParagraphs)] as const)
  return { unit: '× for 8 × the words', ours: rounds.map(([ours]) => ours), floor: rounds.map(([, floor]) => floor) }
}

/** One text of 100,000 words. */
export function benchLongText(projectFolder: string): Samples {
  const long = longText(readArticle(projectFolder), 100_000)
  const rounds = Array.from(
    { length: 3 },
    () => [timeMs(() => extract(long)), timeMs(() => tagParagraphs(long))] as const,
  )
  return { unit: 'ms', ours: rounds.map(([ours]) => ours), floor: rounds.map(([, floor]) => floor) }
}
