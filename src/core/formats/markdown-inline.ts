/** Text as Markdown and back (CommonMark 0.31, sections 2.4 to 6.4): what is escaped reads back the same. */
import { lookup } from '../lookup.ts'

/** The words at the start of a line that say what it is. */
const label =
  /^(?:[-*+]\s+|\d{1,4}[.)]\s+)?(?:\*\*|__)?(Q|A|C|Question|Answer|Cloze|Also|Not|Said|Order|Event|Tags)\d{0,4}(?:\*\*|__)?:(?:\*\*|__)?(?:\s|$)/

export interface LabelledLine {
  readonly label: string
  readonly rest: string
}

export function labelOf(line: string): LabelledLine | null {
  const match = label.exec(line)
  return match ? { label: match[1] ?? '', rest: line.slice(match[0].length).trim() } : null
}

/** Of any text, as lines of a paragraph: no line is blank, a heading, a quote, a list or a label. */
export const escapeText = (text: string): string => text.split('\n').map(escapeLine).join('\n')

/** Noncharacters, which no text has (Unicode, 23.7), mark the gap until all else is escaped; null for a text that has them. */
export function escapeCloze(before: string, answer: string, after: string): string | null {
  if (/[\ufdd0\ufdd1]/.test(before + answer + after)) return null
  return escapeText(`${before}\ufdd0${answer}\ufdd1${after}`).replace(/[\ufdd0\ufdd1]/g, '==')
}

const escapeLine = (line: string): string => {
  if (line === '') return '\\'
  const marked = line
    .replace(
      /[\\`*[\]<~]|(?<!_)_{1,2}(?!_)|(?<=[=\ufdd0\ufdd1])=|=(?=[=\ufdd0\ufdd1])|^=|=$|\{(?=\{)|(?<=\{)\{|\}(?=\})|(?<=\})\}|&(?=#|\w)/g,
      (char) => (char === '__' ? '\\_\\_' : `\\${char}`),
    )
    .replace(
      /^[ \t\u00a0\ufeff]|[ \t\u00a0\ufeff]$|\r|[\v\f\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu,
      asEntity,
    )
    .replace(/^[>#+\-|?]/, '\\$&')
    .replace(/^_{3,}$/, (rule) => rule.replaceAll('_', '\\_'))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  return labelOf(marked) ? marked.replace(':', '\\:') : marked
}

const asEntity = (char: string): string => `&#${String(char.charCodeAt(0))};`

/** What stood in a text and is not among its words. */
export interface InlineReport {
  readonly lost: (what: 'formatting' | 'unread-file') => void
}

const named: Readonly<Record<string, string>> = lookup({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
})
/** Each stands for itself or for nothing; bounded, so that no text makes the reading longer than the text. */
const tokens = new RegExp(
  [
    '\\\\[!-/:-@[-`{-~]',
    '&#\\d{1,7};|&#[xX][0-9a-fA-F]{1,6};|&(?:amp|lt|gt|quot|apos|nbsp);',
    '`{1,3}(?!`)[^`\\n]{1,2000}`{1,3}',
    '!\\[\\[[^\\[\\]\\n]{1,300}\\]\\]',
    '\\[\\[[^\\[\\]\\n]{1,300}\\]\\]',
    '!?\\[[^\\[\\]\\n]{0,500}\\]\\([^()\\s]{0,2000}\\)',
    '\\[\\^[^\\[\\]\\s]{1,50}\\]',
    '<br ?/?>',
    '<!--[^>]{0,500}-->',
    '_+|\\*+|~~|==',
  ].join('|'),
  'g',
)

/** The words alone: marks are taken off, links are their text, pictures their description. */
export function wordsOfMarkdown(raw: string, { lost }: InlineReport): string {
  const pieces: string[] = []
  /** Where each sign was opened last, as a place among the pieces. */
  const open = new Map<string, number>()
  let at = 0
  for (const match of raw.matchAll(tokens)) {
    const [token] = match
    pieces.push(raw.slice(at, match.index))
    const before = raw.charAt(match.index - 1)
    at = match.index + token.length
    const plain = plainOf(token)
    if (plain !== null) {
      if (/^!/.test(token)) lost('unread-file')
      else if (/^`/.test(token)) lost('formatting')
      pieces.push(plain)
    } else {
      pieces.push(token)
      pair(token, before, raw.charAt(at))
    }
  }
  pieces.push(raw.slice(at))
  return pieces.join('')

  /** Emphasis opens before and closes after what is no white space; within a word underscores are letters. */
  function pair(sign: string, before: string, after: string): void {
    const isWord = sign.startsWith('_')
    const closes = /\S/.test(before) && !(isWord && /[\p{L}\p{N}]/u.test(after))
    const opens = /\S/.test(after) && !(isWord && /[\p{L}\p{N}]/u.test(before))
    const opened = open.get(sign)
    if (closes && opened !== undefined) {
      pieces[opened] = ''
      pieces[pieces.length - 1] = ''
      open.clear()
      lost('formatting')
    } else if (opens && !/^_{3}/.test(sign) && sign.length <= 3) open.set(sign, pieces.length - 1)
  }
}

/** Null for signs that need a second one. */
function plainOf(token: string): string | null {
  if (token.startsWith('\\')) return token.slice(1)
  if (token.startsWith('&')) return entity(token.slice(1, -1))
  if (token.startsWith('`')) return token.replace(/^`+|`+$/g, '').trim()
  if (token.startsWith('<br')) return '\n'
  if (token.startsWith('<!--') || token.startsWith('[^')) return ''
  if (token.startsWith('![[')) return ''
  if (token.startsWith('[[')) return token.slice(2, -2).replace(/^.*\|/, '')
  if (token.startsWith('![')) return token.startsWith('![]') ? '' : `[${token.slice(2, token.indexOf(']'))}]`
  return token.startsWith('[') ? token.slice(1, token.indexOf(']')) : null
}

function entity(name: string): string {
  if (!name.startsWith('#')) return named[name] ?? ''
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  // CommonMark, 2.5: what is no character is shown as the replacement character.
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}
