/** Makes a stranger's HTML safe to build a tree from: no scripts, styles or comments, and bounded in size and depth. */

export interface TameHtml {
  /** Elements only; script, style and comments are gone, and it is one tree under one body. */
  readonly html: string
  /** Of everything outside tags, shown or not. */
  readonly textChars: number
  /** The contents of the JSON-LD blocks. */
  readonly jsonLd: readonly string[]
  /** The lang attribute of the html element. */
  readonly language: string | null
}

/** Content that never is text, and whose inside is not markup either (HTML Living Standard, 13.1.2 and 13.2.6.2). */
const rawElements = new Set(['script', 'style', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp', 'textarea'])
const voidElements = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '))
/** The parser closes these itself where the next one begins. */
const selfEnding = new Set('p li dt dd td th tr thead tbody tfoot option optgroup rt rp'.split(' '))
/** Where one of these is dropped, its text still is a paragraph. */
const paragraphs = new Set('p li h1 h2 h3 h4 h5 h6 blockquote tr'.split(' '))
/** We set our own. */
const wrappers = new Set(['html', 'head', 'body', 'frameset', 'plaintext'])

const maxElements = 100_000
/** Longer tags carry pictures or worse in their attributes. */
const maxTagChars = 20_000
/**
 * Choosing the article costs time for every element, and for every character, once for each element around it. A large
 * page has 400,000 of the first and 10 million of the second.
 */
const maxElementDepths = 500_000
const maxCharDepths = 25_000_000
/** Pages nest some 60 deep; markup below these depths is dropped, its text stays where it is. */
const depths = [100, 40, 12, 3] as const

export function tameHtml(html: string): TameHtml {
  const { shape, ...tamed } = tame(html, depths[0])
  const depth = depths.find((most) => isBearable(shape, most)) ?? depths[3]
  if (depth === depths[0]) return tamed
  const { shape: _, ...flatter } = tame(html, depth)
  return flatter
}

/** How many elements, paragraphs and characters there are at each depth. */
interface Shape {
  readonly elements: number[]
  readonly paragraphs: number[]
  readonly chars: number[]
}

function isBearable({ elements, paragraphs: breaks, chars }: Shape, most: number): boolean {
  const sum = (counts: readonly number[], weigh: (depth: number) => number): number =>
    counts.reduce((total, count, depth) => total + count * weigh(depth), 0)
  const elementDepths =
    sum(elements, (depth) => (depth > most ? 0 : depth)) + sum(breaks, (depth) => (depth > most ? 2 * most : depth))
  return elementDepths <= maxElementDepths && sum(chars, (depth) => Math.min(depth, most)) <= maxCharDepths
}

const elementName = /^[a-z][\w:.-]*$/
/** Long runs of white space, which no page needs, are slow to search; unbounded repetition overflows the engine's stack. */
const whiteSpaceRun = /[ \t\n\r\f]{16,4096}/g
const tagStart = /<(\/?)([a-zA-Z][^\s/>]{0,60})|<[!?]/g

function tame(html: string, maxDepth: number): TameHtml & { readonly shape: Shape } {
  const pieces: string[] = []
  const jsonLd: string[] = []
  const open: string[] = []
  /** How many elements of a name were left out for their depth and are still to be ended. */
  const dropped = new Map<string, number>()
  let language: string | null = null
  let elements = 0
  const none = Array<number>(maxDepth + 1).fill(0)
  const shape: Shape = { elements: [...none], paragraphs: [...none], chars: [...none] }
  const add = (counts: number[], count: number): void => {
    counts[open.length] = (counts[open.length] ?? 0) + count
  }
  let textChars = 0
  let at = 0
  for (;;) {
    tagStart.lastIndex = at
    const match = tagStart.exec(html)
    const text = html.slice(at, match?.index ?? html.length).replace(whiteSpaceRun, '\n')
    pieces.push(text.replaceAll('<', '&lt;'))
    textChars += text.length
    add(shape.chars, text.length)
    if (!match) break
    const name = match[2]?.toLowerCase()
    if (name === undefined) {
      at = afterDeclaration(html, match.index)
      continue
    }
    const end = tagEnd(html, match.index + match[0].length)
    const tag = html.slice(match.index, end)
    at = end
    const isEnd = match[1] === '/'
    if (rawElements.has(name) && !isEnd) {
      at = endOfRaw(html, end, name)
      if (name === 'script' && /ld\+json/i.test(tag)) jsonLd.push(html.slice(end, startOfEndTag(html, end, name)))
      if (name === 'noscript') pieces.push(' ')
    } else if (wrappers.has(name)) {
      if (name === 'html') language ??= /\slang\s*=\s*["']?([\w-]{2,20})/i.exec(tag.slice(0, maxTagChars))?.[1] ?? null
    } else if (isEnd) {
      const left = dropped.get(name) ?? 0
      if (left > 0) dropped.set(name, left - 1)
      else if (closes(open, name)) pieces.push(`</${name}>`)
    } else if (elementName.test(name) && open.length < maxDepth && elements < maxElements) {
      pieces.push(tag.length > maxTagChars ? `<${name}>` : tag)
      if (!voidElements.has(name) && !selfEnding.has(name) && !(tag.endsWith('/>') && isForeign(open))) open.push(name)
      elements++
      add(paragraphs.has(name) ? shape.paragraphs : shape.elements, 1)
    } else {
      const isBreak = paragraphs.has(name) && elements < maxElements
      if (isBreak) {
        elements += 2
        add(shape.paragraphs, 2)
      }
      pieces.push(isBreak ? '<br><br>' : ' ')
      if (!voidElements.has(name)) dropped.set(name, (dropped.get(name) ?? 0) + 1)
    }
  }
  const body = pieces.join('').replace(whiteSpaceRun, '\n')
  return { html: `<!doctype html><html><head></head><body>${body}</body></html>`, textChars, jsonLd, language, shape }
}

const isForeign = (open: readonly string[]): boolean => open.some((name) => name === 'svg' || name === 'math')

/** Ends the element where it is open; an end tag without one, or of one that was dropped, goes. */
function closes(open: string[], name: string): boolean {
  if (selfEnding.has(name)) return true
  const index = open.lastIndexOf(name)
  if (index >= 0) open.length = index
  return index >= 0
}

/** Comments, doctypes, processing instructions and CDATA sections; an open one takes the rest (13.2.5.42 and on). */
function afterDeclaration(html: string, start: number): number {
  const isComment = html.startsWith('<!--', start)
  const end = isComment ? html.indexOf('-->', start + 2) : html.indexOf('>', start)
  return end < 0 ? html.length : end + (isComment ? 3 : 1)
}

/** A ">" inside an attribute's quotes does not end a tag; a quote counts only where a value begins. */
function tagEnd(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const char = html.charAt(at)
    if (char === '>') return at + 1
    if (char === '=') {
      at++
      while (/\s/.test(html.charAt(at))) at++
      const quote = html.charAt(at)
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, at + 1)
        if (end < 0) return html.length
        at = end + 1
      }
    } else at++
  }
  return html.length
}

function startOfEndTag(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

function endOfRaw(html: string, from: number, name: string): number {
  const start = startOfEndTag(html, from, name)
  return start === html.length ? start : tagEnd(html, start)
}
