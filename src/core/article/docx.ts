/** Reads an article from a Word document (ECMA-376, WordprocessingML); a bomb or a torn file is a fault, not a crash. */
import { strFromU8, unzipSync } from 'fflate'
import { fail, ok, type Result } from '../fault.ts'
import { unknownMeta, type RawArticle } from './compose.ts'
import { cleanAuthor } from './front-lines.ts'
import { readDocumentXml } from './docx-text.ts'
import { textOfXml } from './xml.ts'

const maxEntries = 2000
const maxPartBytes = 40_000_000
/** Word's own XML shrinks some 10 to 30 times, a document of one repeated word about 200 times. */
const maxRatio = 500
const ratioCountsFromBytes = 1_000_000

const wanted = new Set(['word/document.xml', 'word/styles.xml', 'docProps/core.xml', '_rels/.rels'])

export function readDocx(bytes: Uint8Array, name: string): Result<RawArticle> {
  const parts = unzip(bytes)
  const document = parts?.[mainPart(parts)]
  if (!parts || !document) return fail({ code: 'article-file-damaged', name, kind: 'a Word document' })
  const styles = parts['word/styles.xml']
  const core = parts['docProps/core.xml']
  const read = readDocumentXml(strFromU8(document), styles ? strFromU8(styles) : '')
  return ok({ meta: { ...unknownMeta, ...(core ? readCore(strFromU8(core)) : {}) }, paragraphs: read })
}

/** Null where it is no zip, is cut off, or unpacks to more than any article is. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let entries = 0
  let isBomb = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries++
        if (!wanted.has(name) && !/^word\/document\d*\.xml$/.test(name)) return false
        const isTooMuch =
          originalSize > maxPartBytes || (originalSize > ratioCountsFromBytes && originalSize > maxRatio * size)
        isBomb ||= isTooMuch || entries > maxEntries
        return !isBomb
      },
    })
    return isBomb || entries > maxEntries ? null : parts
  } catch {
    // fflate throws on damaged input; there is no other way to ask it.
    return null
  }
}

/** Some programs number their main part, and the package's relations name it (ECMA-376 part 2, 9.3). */
function mainPart(parts: Readonly<Record<string, Uint8Array>>): string {
  const relations = parts['_rels/.rels']
  const target = relations
    ? /Type="[^"<>]*\/officeDocument"[^<>]*?Target="\/?([^"<>]+)"|Target="\/?([^"<>]+)"[^<>]*?Type="[^"<>]*\/officeDocument"/.exec(
        strFromU8(relations),
      )
    : null
  const named = target?.[1] ?? target?.[2]
  return named !== undefined && parts[named] ? named : 'word/document.xml'
}

/** Programs put these there by themselves. */
const emptyTitle = /^(?:microsoft word\b.*|document ?\d*|untitled.*|word document|\.?docx?)$/i

/** Not the dates: those tell when the file was made, not when the article was published. */
function readCore(xml: string): Partial<RawArticle['meta']> {
  const title = textOfXml(xml, 'title')?.trim() ?? ''
  const creator = cleanAuthor(textOfXml(xml, 'creator') ?? '')
  return {
    title: title === '' || emptyTitle.test(title) ? null : title,
    authors: creator === null || !creator.includes(' ') ? [] : [creator],
  }
}
