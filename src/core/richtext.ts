/** Text with marks, lists, pictures and sound as data: what is kept of a stranger's formatting, with nothing in it that could run. */

export const textMarks = ['bold', 'italic', 'underline', 'strike', 'sub', 'sup', 'code'] as const
export type TextMark = (typeof textMarks)[number]

export type Inline =
  | { readonly text: string; readonly marks?: readonly TextMark[] }
  /** `image` and `sound` name a medium of the deck. */
  | { readonly image: string; readonly alt: string }
  | { readonly sound: string }

export interface Block {
  /** A line of its own, or an item of a list. */
  readonly as: 'line' | 'bullet' | 'number' | 'heading' | 'quote' | 'code'
  readonly content: readonly Inline[]
}

export interface RichText {
  readonly blocks: readonly Block[]
}

/** The same in plain words, a line a block; a picture is its description in brackets, a sound is left out. */
export function plainTextOf({ blocks }: RichText): string {
  return blocks
    .map(({ content }) => content.map(plainInline).join('').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function plainInline(inline: Inline): string {
  if ('text' in inline) return inline.text
  if ('image' in inline) return inline.alt === '' ? '' : `[${inline.alt}]`
  return ''
}
