/** `dateline extract`: the facts of one article as JSON, or of many texts as JSON lines. */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { articleText } from '../../core/article/article.ts'
import { decodeText } from '../../core/article/decode.ts'
import { isPlainText } from '../../core/article/kind.ts'
import { readArticle } from '../../core/article/read.ts'
import { ok, type Result } from '../../core/fault.ts'
import type { Facts } from '../../core/facts/facts.ts'
import { extractFromArticle } from '../../core/make.ts'
import { readArguments, readPublished } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { reasonOf } from '../../main/store/file-error.ts'
import { print, readInput } from '../files.ts'
import { createCrew } from '../jsonl/crew.ts'
import { answerLines } from '../jsonl/line-stream.ts'

export async function extract(argv: readonly string[]): Promise<ExitCode> {
  const given = readArguments(argv, { jsonl: 'flag', published: 'text' }, [0, 1])
  const [file] = given.files
  const published = readPublished(given.text('published'))
  if (given.flag('jsonl')) {
    if (published !== undefined)
      throw new UsageError('With --jsonl each line carries its own "dct"; --published does not apply.')
    return extractLines(file ?? '-')
  }
  if (file === undefined) throw new UsageError('A file name is missing.')
  const read = await readInput(file, 'article')
  if (!read.ok) return reportFault(read.fault)
  const facts = extractFile(read.value, published)
  if (!facts.ok) return reportFault(facts.fault, read.value.name)
  await print(`${JSON.stringify(facts.value, null, 2)}\n`)
  return exit.done
}

/** Plain text keeps its own offsets; anything else is turned into text first, which then comes along. */
function extractFile(file: { name: string; bytes: Uint8Array }, published: string | null | undefined): Result<Facts> {
  const id = file.name
  if (isPlainText(file)) {
    const text = decodeText(file.bytes, file.name)
    return text.ok ? extractFromArticle(id, text.value, published ?? null) : text
  }
  const article = readArticle(file)
  if (!article.ok) return article
  const text = articleText(article.value)
  const facts = extractFromArticle(id, text, published === undefined ? article.value.meta.published : published)
  if (!facts.ok) return facts
  const { id: same, ...rest } = facts.value
  return ok({ id: same, text, ...rest })
}

/** One line out for each line in, in order. */
async function extractLines(file: string): Promise<ExitCode> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  const crew = createCrew(new URL('./line-worker.js', import.meta.url))
  let code: ExitCode = exit.done
  try {
    await answerLines(input, crew, async ({ json, isFault, warning }) => {
      if (isFault) code = exit.inputFault
      if (warning !== null) process.stderr.write(`dateline: ${warning}\n`)
      await print(`${json}\n`)
    })
  } catch (error) {
    // Errors of the file system name the call that failed; others are bugs.
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    return reportFault({ code: 'file-unreadable', name: basename(file), reason: reasonOf(error) })
  } finally {
    await crew.close()
  }
  return code
}
