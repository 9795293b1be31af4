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

/** Names of the pictures and sounds in it, as often as they stand there. */
export const mediaIn = ({ blocks }: RichText): readonly string[] =>
  blocks.flatMap(({ content }) => content.flatMap((inline) => nameOf(inline) ?? []))

export const soundsIn = ({ blocks }: RichText): readonly string[] =>
  blocks.flatMap(({ content }) => content.flatMap((inline) => ('sound' in inline ? [inline.sound] : [])))

/** Null for words. */
const nameOf = (inline: Inline): string | null =>
  'image' in inline ? inline.image : 'sound' in inline ? inline.sound : null

/** Its pictures and sounds alone, for places that show the words in their own way; null where there are none. */
export function withoutWords({ blocks }: RichText): RichText | null {
  const content = blocks.flatMap((block) => block.content.filter((inline) => nameOf(inline) !== null))
  return content.length === 0 ? null : { blocks: [{ as: 'line', content }] }
}

/** The first line apart, where it is short words without a picture: as the headline of an answer; null where it is not. */
export function headlineOf({ blocks }: RichText): { readonly headline: Block; readonly rest: RichText } | null {
  const [headline, ...rest] = blocks
  if (headline?.as !== 'line' || headline.content.some((inline) => nameOf(inline) !== null)) return null
  return plainTextOf({ blocks: [headline] }).length > maxHeadlineChars ? null : { headline, rest: { blocks: rest } }
}

const maxHeadlineChars = 120

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

/** What a side of a card is called where only words can stand: one of pictures or sounds alone has their names. */
export function sideInWords(rich: RichText): string {
  const words = plainTextOf(rich)
  const names = mediaIn(rich)
  return words !== '' || names.length === 0 ? words : `[${names.join(', ')}]`
}
