/** `dateline results`: what the result files of a class say about a deck, as a table, JSON or CSV. */
import { parseDeck } from '../../core/deck/deck-file.ts'
import { printCsv } from '../../core/formats/csv.ts'
import { pictureClass, type CardPicture, type ClassPicture } from '../../core/results/class-picture.ts'
import { cardTable, learnerTable } from '../../core/results/class-tables.ts'
import { gatherResults } from '../../core/results/gather-results.ts'
import type { Share } from '../../core/stats/wilson.ts'
import type { NamedBytes } from '../../main/service/files.ts'
import { readArguments } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { print, readInput } from '../files.ts'

/** So many files are a school. */
const maxFiles = 10_000

/** A file that cannot be read costs no other: it is named, the rest is counted, and the exit code says so. */
export async function results(argv: readonly string[]): Promise<ExitCode> {
  const given = readArguments(argv, { json: 'flag', csv: 'text' }, [2, maxFiles])
  const printed = printerFor(given.flag('json'), given.text('csv'))
  const [deckPath = '-', ...paths] = given.files
  const read = await readInput(deckPath, 'deck')
  if (!read.ok) return reportFault(read.fault)
  const deck = parseDeck(read.value.bytes)
  if (!deck.ok) return reportFault(deck.fault, read.value.name)

  let code: ExitCode = exit.done
  const files: NamedBytes[] = []
  for (const path of paths) {
    const file = await readInput(path, 'result')
    if (file.ok) files.push(file.value)
    else code = reportFault(file.fault)
  }
  const gathered = gatherResults(deck.value.id, files)
  for (const fault of gathered.faults) code = reportFault(fault)
  await print(printed(pictureClass(deck.value, gathered.results)))
  return code
}

type Printer = (picture: ClassPicture) => string

function printerFor(isJson: boolean, csv: string | undefined): Printer {
  if (isJson && csv !== undefined) throw new UsageError('--json and --csv do not go together.')
  if (isJson) return (picture) => `${JSON.stringify(picture, null, 2)}\n`
  if (csv === undefined) return inLines
  if (csv === 'cards') return (picture) => printCsv(cardTable(picture))
  if (csv === 'learners') return (picture) => printCsv(learnerTable(picture))
  throw new UsageError(`--csv takes cards or learners, not ${csv}.`)
}

const percent = ({ share }: Share): string =>
  share === null ? '  –' : `${String(Math.round(share * 100)).padStart(3)}`
const figure = (value: number | null): string => (value === null ? '    –' : value.toFixed(2).padStart(5))

function inLines({ cards, learners, reliability }: ClassPicture): string {
  const lines = [
    `${learners.length} ${learners.length === 1 ? 'learner' : 'learners'}, ${cards.length} cards`,
    reliability === null
      ? 'reliability: not known (five learners who were asked the same cards are needed)'
      : `reliability (KR-20): ${reliability.kr20.toFixed(2)} of ${reliability.items} cards that all ${reliability.learners} were asked`,
    '',
    'right %  asked  discrimination  question',
    ...cards.flatMap(cardLines),
    '',
    'right %  asked  learner',
    ...learners.map(({ learner, now }) => `${percent(now).padStart(7)}  ${String(now.of).padStart(5)}  ${learner}`),
  ]
  return `${lines.join('\n')}\n`
}

const cardLines = ({ prompt, now, discrimination, confused, reports }: CardPicture): string[] => [
  `${percent(now).padStart(7)}  ${String(now.of).padStart(5)}  ${figure(discrimination).padStart(14)}  ${onOneLine(prompt)}`,
  ...confused.map((one) => `${' '.repeat(32)}taken for ${onOneLine(one.with)} (${one.learners})`),
  ...reports.map(({ learner, text }) => `${' '.repeat(32)}${learner} reports: ${onOneLine(text)}`),
]

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')
