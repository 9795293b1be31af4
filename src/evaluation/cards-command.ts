// `npm run eval:cards`: makes the cards of annotated articles and prints how many, of which kinds, and what the audit finds; or a page of them to be read.
import path from 'node:path'
import { type CardYield, makeDecks, measureYield } from './card-yield.ts'
import { readGold } from './gold-files.ts'
import { readingPack } from './reading-pack.ts'

const usage = `usage: npm run eval:cards                     the cards of the corpus's test split, counted
       npm run eval:cards -- SET…             of sets as JSON Lines, or folders of the corpus
         --read N     print N articles a set with their cards, to be judged by eye, instead
       Articles of fewer than 200 words are left out.`

/** @returns the exit code: 0; 1 when the audit finds something in a card that was not held back; 2 wrong usage. */
export function runCards(root: string, args: readonly string[], print: (line: string) => void): number {
  const at = args.indexOf('--read')
  const articles = at < 0 ? 0 : Number(args[at + 1])
  const files = at < 0 ? args : args.toSpliced(at, 2)
  const isUnread = articles > 0 && files.length === 0
  if (!Number.isInteger(articles) || articles < 0 || isUnread || files.some((file) => file.startsWith('-'))) {
    print(usage)
    return 2
  }
  let findings = 0
  for (const file of files.length === 0 ? [path.join(root, 'corpus', 'test')] : files) {
    const decks = makeDecks(readGold(file))
    if (articles > 0) {
      print(readingPack(decks, articles))
      continue
    }
    const measured = measureYield(decks)
    findings += measured.findings
    for (const line of formatYield(path.basename(file), measured)) print(line)
  }
  return findings > 0 ? 1 : 0
}

const formatYield = (
  name: string,
  { articles, cards, median, findings, kinds, reasons, faults }: CardYield,
): string[] => [
  `${name}: ${String(articles)} articles, ${String(cards)} cards, ${median.toFixed(1)} a 700 words (median), ${String(findings)} findings`,
  `  kinds      ${listed(kinds)}`,
  `  held back  ${listed(reasons)}`,
  ...(faults.size > 0 ? [`  no cards   ${listed(faults)}`] : []),
  '',
]

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, count]) => `${name} ${String(count)}`).join(', ')
