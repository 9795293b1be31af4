/** `dateline extract`: the facts of one article as JSON, or of many texts as JSON lines. */
import { createInterface } from 'node:readline'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { articleText } from '../../core/article/article.ts'
import { decodeText } from '../../core/article/decode.ts'
import { isPlainText } from '../../core/article/kind.ts'
import { readArticle } from '../../core/article/read.ts'
import { ok, type Result } from '../../core/fault.ts'
import { isEdtf } from '../../core/facts/dates/edtf.ts'
import { extractFacts } from '../../core/facts/extract.ts'
import type { Facts } from '../../core/facts/facts.ts'
import { extractFromArticle } from '../../core/make.ts'
import { readArguments, readPublished } from '../arguments.ts'
import { exit, reportFault, UsageError, type ExitCode } from '../exit.ts'
import { reasonOf } from '../../main/store/file-error.ts'
import { print, readInput } from '../files.ts'

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

/** One line out for each line in, in order, written before the next one is read. */
async function extractLines(file: string): Promise<ExitCode> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  let code: ExitCode = exit.done
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++
      if (line.trim() === '') continue
      const answer = extractLine(line, number)
      if ('fault' in answer) code = exit.inputFault
      await print(`${JSON.stringify(answer)}\n`)
    }
  } catch (error) {
    // Errors of the file system name the call that failed; others are bugs.
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    return reportFault({ code: 'file-unreadable', name: basename(file), reason: reasonOf(error) })
  }
  return code
}

/** An id that is a number comes back as one, so that whoever asked finds it again. */
type LineFacts = Omit<Facts, 'id'> & { readonly id: string | number }

interface LineFault {
  readonly id: string | number | null
  readonly fault: { readonly code: 'input-invalid'; readonly message: string }
}

function extractLine(line: string, number: number): LineFacts | LineFault {
  const faulty = (id: LineFault['id'], message: string): LineFault => ({
    id,
    fault: { code: 'input-invalid', message },
  })
  let given: unknown
  try {
    given = JSON.parse(number === 1 ? line.replace(/^\ufeff/, '') : line)
  } catch {
    return faulty(null, `line ${String(number)} is no JSON`)
  }
  if (typeof given !== 'object' || given === null) return faulty(null, `line ${String(number)} is no JSON object`)
  const { id, text, dct } = given as Record<string, unknown>
  const name = typeof id === 'string' || typeof id === 'number' ? id : null
  if (typeof text !== 'string') return faulty(name, `line ${String(number)} has no "text"`)
  return { ...extractFacts({ id: String(name ?? ''), text, published: readDct(dct, number) }), id: name ?? '' }
}

/** A malformed dct counts as unknown, with a warning. */
function readDct(dct: unknown, line: number): string | null {
  if (dct === undefined || dct === null || dct === '') return null
  if (typeof dct === 'string' && isEdtf(dct)) return dct
  process.stderr.write(`dateline: line ${String(line)}: the dct is no EDTF date; it counts as unknown.\n`)
  return null
}
