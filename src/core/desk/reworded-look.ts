/** What stays of a card's look where a person words one of its sides anew: its pictures and sounds, never its marks. */
import { plainTextOf, withoutWords, type Block, type Inline, type RichText } from '../richtext.ts'

/**
 * The words are the person's, a line a line. A picture whose description still stands in brackets stands there; the
 * others, and sounds, follow below. Undefined where words are all there is.
 */
export function rewordedLook(look: RichText | undefined, words: string): RichText | undefined {
  const media = look && withoutWords(look)
  if (!media) return undefined
  const rest = media.blocks.flatMap(({ content }) => content)
  const lines = isNamedBy(words, look) ? [] : words.split(/\r\n?|\n/).map((line) => lineWith(line, rest))
  return { blocks: [...lines, ...(rest.length > 0 ? [{ as: 'line' as const, content: rest }] : [])] }
}

/** A side of pictures or sounds alone is called by their names (`sideInWords`), and needs no words. */
const isNamedBy = (words: string, look: RichText): boolean =>
  plainTextOf(look) === '' && /^\[[^\]]*\]$/.test(words.trim())

/** Takes what it places out of `rest`. */
function lineWith(line: string, rest: Inline[]): Block {
  const content: Inline[] = []
  let words = line
  for (;;) {
    const placed = rest
      .map((inline, nth) => ({ nth, inline, sign: 'image' in inline && inline.alt !== '' ? `[${inline.alt}]` : '' }))
      .map((found) => ({ ...found, at: found.sign === '' ? -1 : words.indexOf(found.sign) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)[0]
    if (placed === undefined) break
    if (placed.at > 0) content.push({ text: words.slice(0, placed.at) })
    content.push(placed.inline)
    rest.splice(placed.nth, 1)
    words = words.slice(placed.at + placed.sign.length)
  }
  if (words !== '') content.push({ text: words })
  return { as: 'line', content }
}
