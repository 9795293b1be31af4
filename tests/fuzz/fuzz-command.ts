/** `npm run fuzz -- [--format F] [--count N] [--seed S]`: reads so many damaged files of each format and tells what became of them. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { damagedFile, fuzzFormat } from './fuzz.ts'
import { fuzzNames, type FuzzName } from './seeds.ts'

const isFuzzName = (name: string): name is FuzzName => (fuzzNames as readonly string[]).includes(name)

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string' },
      count: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      /** One file of a run, written down to be looked at. */
      number: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const asked = values.format === undefined ? fuzzNames : fuzzNames.filter((name) => name === values.format)
  const [first] = asked
  if (first === undefined || !isFuzzName(first)) {
    process.stderr.write(`There is no format ${String(values.format)}. There are: ${fuzzNames.join(' ')}\n`)
    return 2
  }
  const seed = Number(values.seed)
  if (values.number !== undefined) {
    const { bytes } = damagedFile(first, seed, Number(values.number))
    if (values.out === undefined) process.stdout.write(bytes)
    else writeFileSync(values.out, bytes)
    return 0
  }
  let failed = 0
  for (const name of asked) {
    const from = performance.now()
    const report = await fuzzFormat(name, { count: Number(values.count), seed })
    const refused = [...report.refused].map(([code, times]) => `${code} ${String(times)}`).join(', ')
    const seconds = Math.round((performance.now() - from) / 1000)
    process.stdout.write(
      `${name.padEnd(14)} ${String(report.mutations)} damaged, ${String(report.accepted)} read, slowest ${String(report.slowestMs)} ms, ${String(seconds)} s; refused: ${refused || 'none'}\n`,
    )
    for (const failure of report.failures.slice(0, 20)) process.stdout.write(`FAILED ${failure}\n`)
    failed += report.failures.length
  }
  process.stdout.write(`${String(failed)} failed\n`)
  return failed === 0 ? 0 : 1
}
