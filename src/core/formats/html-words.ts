/** The words of a field that is HTML, a line a block; programs and looks in it are counted and left behind. */
import { Parser } from 'htmlparser2'
import type { LossCounter } from './loss.ts'

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math'])
const blocks: ReadonlySet<string> = new Set(['br', 'div', 'p', 'li', 'tr', 'ul', 'ol', 'table', 'hr', 'h1', 'h2', 'h3'])
const marks: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'code', 'li'])

export const htmlWords =
  (losses: LossCounter) =>
  (field: string): string => {
    if (!/[<&]|\[sound:/.test(field)) return field
    const lost = new Set<'script' | 'formatting' | 'media'>()
    const pieces: string[] = []
    let depth = 0
    const parser = new Parser({
      onopentag: (name, { alt = '' }) => {
        if (unread.has(name)) depth++
        if (name === 'script') lost.add('script')
        if (marks.has(name)) lost.add('formatting')
        if (blocks.has(name)) pieces.push('\n')
        if (name !== 'img') return
        lost.add('media')
        if (alt !== '') pieces.push(`[${alt}]`)
      },
      ontext: (text) => {
        // Line breaks of the source are white space; only tags break lines.
        if (depth === 0) pieces.push(text.replace(/[\r\n]+/g, ' '))
      },
      onclosetag: (name) => {
        if (unread.has(name)) depth--
        if (blocks.has(name) && name !== 'br') pieces.push('\n')
      },
    })
    parser.end(field)
    const text = pieces.join('').replaceAll('\u00a0', ' ')
    const silent = text.replace(/\[sound:[^\]]{1,300}\]/g, '')
    if (silent !== text) lost.add('media')
    const words = silent
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n')
    for (const what of lost) losses.add(what, words)
    return words
  }
