/** A stranger's HTML as formatted text: what is words, lists, pictures and sound is kept, and nothing that could run. */
import { Parser } from 'htmlparser2'
import type { Block, Inline, RichText, TextMark } from '../../richtext.ts'
import type { LossKind } from '../loss.ts'
import { lookup } from '../../lookup.ts'

export interface HtmlSurroundings {
  /** What a medium is called in the deck; null where it is not there or not shown. */
  readonly mediumOf: (source: string) => string | null
  /** Called for what could not be kept, as often as it is met. */
  readonly onLoss: (what: LossKind) => void
}

const marksOfTags: Readonly<Record<string, TextMark>> = lookup({
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  tt: 'code',
})
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const lineTags = new Set(
  'address article aside blockquote center dd details div dl dt figcaption figure footer header hr li main nav ol p pre section summary table tr ul'
    .split(' ')
    .concat([...headings]),
)
/** With all that is in them. */
const programs = new Set(['script', 'iframe', 'object', 'embed', 'applet', 'noscript', 'template', 'form', 'button'])
const unseen = new Set(['style', 'svg', 'head', 'title', 'math', ...programs])
/** What a deck file takes of a rich text (deck-schema.ts). */
const maxInlines = 2_000
const maxBlocks = 2_000
const maxAltChars = 1_000
const maxTextChars = 20_000
/** More tags in one another are no formatting. */
const maxDepth = 200

export function readHtml(html: string, { mediumOf, onLoss }: HtmlSurroundings): RichText {
  const blocks: Block[] = []
  const open: string[] = []
  let content: Inline[] = []
  let unseenDepth = 0

  const endLine = (): void => {
    const trimmed = trimLine(content)
    if (trimmed.length > 0 && blocks.length < maxBlocks) blocks.push({ as: kindOf(open), content: trimmed })
    content = []
  }
  const put = (inline: Inline): void => {
    if (content.length < maxInlines) content.push(inline)
  }
  const putText = (raw: string): void => {
    const isKept = open.includes('pre')
    const text = raw.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu, '')
    for (const [nth, line] of (isKept ? text.split(/\r\n?|\n/) : [text.replace(/[\s\u00a0]+/gu, ' ')]).entries()) {
      if (nth > 0) endLine()
      const marks = [...new Set(open.flatMap((tag) => marksOfTags[tag] ?? []))]
      // Never through a pair of surrogates.
      for (const piece of line.match(/[^]{1,10000}/gu) ?? [])
        put({ text: piece, ...(marks.length > 0 ? { marks } : {}) })
    }
  }
  const putMedium = (source: string, as: (name: string) => Inline, instead: string): void => {
    const name = mediumOf(source)
    if (name !== null) put(as(name))
    else {
      onLoss('unread-file')
      if (instead !== '') putText(instead)
    }
  }
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (unseen.has(tag)) {
          unseenDepth++
          onLoss(programs.has(tag) ? 'script' : 'style')
        }
        if (unseenDepth > 0) return
        if (Object.keys(attributes).some((name) => name.startsWith('on'))) onLoss('script')
        if (Object.hasOwn(attributes, 'style') || tag === 'font') onLoss('style')
        if (tag === 'br' || lineTags.has(tag)) endLine()
        if (tag === 'td' || tag === 'th') putText(content.length > 0 ? ' · ' : '')
        if (tag === 'img') {
          const alt = (attributes.alt ?? '')
            .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ')
            .slice(0, maxAltChars)
          putMedium(attributes.src ?? '', (image) => ({ image, alt }), alt)
        }
        if (tag === 'audio' && attributes.src !== undefined) putMedium(attributes.src, (sound) => ({ sound }), '')
        if (open.length < maxDepth) open.push(tag)
      },
      ontext: (text) => {
        if (unseenDepth > 0) return
        putText(text)
      },
      onclosetag: (tag) => {
        if (unseen.has(tag)) unseenDepth = Math.max(0, unseenDepth - 1)
        if (unseenDepth === 0 && lineTags.has(tag)) endLine()
        const at = open.lastIndexOf(tag)
        if (at >= 0) open.splice(at)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  // Programs that know no <audio> write a sound between brackets.
  parser.end(
    html.replace(
      /\[sound:([^\]<>]*)\]/gi,
      (_, name: string) => `<audio src="${name.replaceAll('"', '&quot;')}"></audio>`,
    ),
  )
  endLine()
  return { blocks }
}

function kindOf(open: readonly string[]): Block['as'] {
  const list = open.findLast((tag) => tag === 'ul' || tag === 'ol')
  if (open.includes('li') && list !== undefined) return list === 'ul' ? 'bullet' : 'number'
  if (open.some((tag) => headings.has(tag))) return 'heading'
  if (open.includes('blockquote')) return 'quote'
  return open.includes('pre') ? 'code' : 'line'
}

/** Without the white space that a page shows nothing for; null lines are none. */
function trimLine(content: readonly Inline[]): Inline[] {
  const line: Inline[] = []
  for (const inline of content) {
    const last = line.at(-1)
    const isAfterSpace = last === undefined || ('text' in last && last.text.endsWith(' '))
    if (!('text' in inline)) line.push(inline)
    else {
      const text = isAfterSpace ? inline.text.replace(/^ +/, '') : inline.text
      if (text === '') continue
      const isSame = last !== undefined && 'text' in last && String(last.marks) === String(inline.marks)
      if (isSame && last.text.length + text.length <= maxTextChars)
        line[line.length - 1] = { ...last, text: last.text + text }
      else line.push({ ...inline, text })
    }
  }
  const last = line.at(-1)
  if (last !== undefined && 'text' in last) {
    const text = last.text.trimEnd()
    if (text === '') line.pop()
    else line[line.length - 1] = { ...last, text }
  }
  return line
}

/** Whether plain words do not say it all. */
export const hasLook = ({ blocks }: RichText): boolean =>
  blocks.some(
    ({ as, content }) => as !== 'line' || content.some((inline) => !('text' in inline) || inline.marks !== undefined),
  )
