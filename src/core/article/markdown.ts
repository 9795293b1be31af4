/** Reads Markdown (CommonMark's blocks): front matter as metadata, and the words without their marks. */
import type { RawArticle, RawParagraph } from './compose.ts'
import { readFrontMatter } from './front-matter.ts'

export function readMarkdown(text: string): RawArticle {
  const { meta, body } = readFrontMatter(text.split(/\r\n|[\n\r]/))
  const paragraphs: RawParagraph[] = []
  let block: { kind: RawParagraph['kind']; lines: string[] } | null = null
  let fence: string | null = null
  const close = (): void => {
    if (block) paragraphs.push(...toParagraphs(block.lines.join(' '), block.kind))
    block = null
  }
  for (const line of body) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      close()
      fence = fence === null ? mark : null
      continue
    }
    const { kind, text: words, begins } = readLine(line)
    // An underline of "=" or "-" makes the lines above it a heading (CommonMark 4.3).
    if (block && fence === null && /^\s{0,3}(?:=+|-+)\s*$/.test(line)) block.kind = 'heading'
    const isRule = /^\s{0,3}(?:=+|(?:[-*_]\s*){3,}|-+)\s*$/.test(line)
    if (words.trim() === '' || isRule || isDefinition(line)) close()
    else if (fence !== null || begins || block === null || (kind !== 'text' && kind !== block.kind)) {
      close()
      block = { kind: fence === null ? kind : 'text', lines: [words] }
    } else block.lines.push(words)
    if (kind === 'heading') close()
  }
  close()
  const title = meta.title ?? paragraphs.find(({ kind }) => kind === 'heading')?.text ?? null
  return { meta: { ...meta, title }, paragraphs }
}

interface Line {
  readonly kind: RawParagraph['kind']
  readonly text: string
  /** A list item begins a paragraph, wherever it stands. */
  readonly begins: boolean
}

function readLine(line: string): Line {
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(line)
  if (heading?.[1] !== undefined)
    return { kind: 'heading', text: heading[1].replace(/(?:^|\s)#+\s*$/, ''), begins: true }
  const quote = /^\s{0,3}>\s?(.*)$/.exec(line)
  if (quote?.[1] !== undefined) return { kind: 'quote', text: quote[1].replace(/^[>\s]+/, ''), begins: false }
  const item = /^\s*(?:[-*+]|(\d{1,9}[.)]))\s+(\S.*)$/.exec(line)
  if (item?.[2] !== undefined)
    return { kind: 'list-item', text: item[1] === undefined ? item[2] : `${item[1]} ${item[2]}`, begins: true }
  return { kind: 'text', text: line.trim(), begins: false }
}

/** Targets of links and footnotes are listed apart from the text. */
const isDefinition = (line: string): boolean => /^\s{0,3}\[[^\]]{1,200}\]:/.test(line)

/** A picture becomes its caption; what is left of its paragraph is one of its own. */
function toParagraphs(text: string, kind: RawParagraph['kind']): RawParagraph[] {
  const captions: RawParagraph[] = []
  const words = text.replace(/!\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g, (_, caption: string) => {
    if (caption.trim() !== '') captions.push({ text: caption, kind: 'caption', leftOutBecause: 'caption' })
    return ''
  })
  const plain = plainWords(words)
  return plain === '' ? captions : [{ text: plain, kind }, ...captions]
}

/** Every class of characters stops at the next opening mark, so that no line takes more than linear time. */
const plainWords = (text: string): string =>
  text
    .replace(/<!--[^<>]*-->|<\/?[a-z][^<>]*>/gi, (tag) => (/^<https?:/i.test(tag) ? tag.slice(1, -1) : ''))
    .replace(/\[\^[^[\]]*\]/g, '')
    .replace(/\[([^[\]]*)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+["'][^"']*["'])?\s*\)|\[[^[\]]*\])/g, '$1')
    .replace(/(?<![\p{L}\p{N}*\\])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?![\p{L}\p{N}*])/gu, '')
    .replace(/(?<![\p{L}\p{N}_\\])_{1,3}(?=[^\s_])|(?<=[^\s_\\])_{1,3}(?![\p{L}\p{N}_])/gu, '')
    .replace(/~~|`+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trimEnd()
    .replace(/\\$/, '')
    .trim()
