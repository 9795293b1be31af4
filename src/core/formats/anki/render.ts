/** Fills Anki's templates: fields, conditions, clozes and the usual filters, on the side of the question or of the answer. */
import type { LossKind } from '../loss.ts'
import { askCloze, fillCloze } from './cloze.ts'

export interface Rendering {
  readonly side: 'question' | 'answer'
  readonly fields: ReadonlyMap<string, string>
  /** Null where the notetype has no clozes. */
  readonly cloze: number | null
  readonly onLoss: (what: LossKind) => void
}

/** No template repeats a field so often that a card would be longer. */
const maxChars = 500_000

export function render(template: string, rendering: Rendering): string {
  const open: boolean[] = []
  const printed: string[] = []
  let chars = 0
  const put = (html: string): void => {
    if (open.includes(false) || chars > maxChars) return
    chars += html.length
    printed.push(html)
  }
  // Odd parts are what stood between the braces.
  for (const [nth, part] of template
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\{\{([^{}]*)\}\}/)
    .entries()) {
    if (nth % 2 === 0) put(part)
    else {
      const name = part.trim()
      if (name.startsWith('#')) open.push(isFilled(name.slice(1).trim(), rendering))
      else if (name.startsWith('^')) open.push(!isFilled(name.slice(1).trim(), rendering))
      else if (name.startsWith('/')) open.pop()
      else put(fieldOf(name, rendering))
    }
  }
  return printed.join('')
}

/** `{{#c1}}` holds on the card of that cloze. */
function isFilled(name: string, { fields, cloze }: Rendering): boolean {
  const number = /^c(\d+)$/.exec(name)?.[1]
  if (number !== undefined && !fields.has(name)) return cloze === Number(number)
  const value = fields.get(name) ?? ''
  return value.replace(/<(?!img|audio|video)[^>]*>|&nbsp;/gi, '').trim() !== ''
}

/** Filters stand before the name; the one next to it is applied first. */
function fieldOf(reference: string, rendering: Rendering): string {
  const parts = reference.split(':')
  const name = (parts.pop() ?? '').trim()
  // The question above the answer is shown by Dateline itself.
  if (name === 'FrontSide') return ''
  return parts.reduceRight((html, filter) => filtered(html, filter.trim(), rendering), rendering.fields.get(name) ?? '')
}

function filtered(html: string, filter: string, { side, cloze, onLoss }: Rendering): string {
  const isQuestion = side === 'question'
  if (filter === 'cloze' || filter === 'cloze-only')
    return cloze === null ? html : isQuestion ? askCloze(html, cloze) : fillCloze(html)
  if (filter === 'text') return html.replace(/<[^>]*>/g, '')
  if (filter === 'type' || filter === 'nc' || filter === 'hint') {
    onLoss('second-answer-part')
    return isQuestion ? '' : cloze === null ? html : fillCloze(html)
  }
  // Speech, furigana and whatever an add-on brings: the field as it is.
  return filter === 'tts' || filter.startsWith('tts ') ? '' : html
}
