/** Whatever a stranger's HTML is, what is read of it fits into a deck file, and names of media come from the deck alone. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cardSchema } from '../../../src/core/deck/deck-schema.ts'
import { readHtml } from '../../../src/core/formats/html/read-html.ts'
import { mediaIn, plainTextOf } from '../../../src/core/richtext.ts'

const read = (html: string) => {
  const rich = readHtml(html, { mediumOf: (name) => (name === 'a.png' ? 'a.png' : null), onLoss: () => undefined })
  const card = { id: 'x', kind: 'question', prompt: 'x', answer: { canonical: 'x' }, look: { prompt: rich } }
  expect(cardSchema.safeParse(card).error).toBeUndefined()
  return rich
}

it('a word without end is cut into pieces that a deck takes, and none of it is lost', () => {
  const word = 'abcdefghij'.repeat(5_500)
  expect(plainTextOf(read(`<p>${word}</p>`))).toBe(word)
  expect(plainTextOf(read(`<p><b>${word}</b>${word}</p>`))).toBe(word + word)
})

it('any tags, however they are nested, give formatted text of a deck, with the pictures there are', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<b>',
      '</b>',
      '<ul><li>',
      '</ul>',
      '<pre>',
      '</pre>',
      '<br>',
      '<img src=a.png alt="a\nb">',
      '<td>',
    ),
    fc.constantFrom(
      '<img src="../a.png" onerror=x>',
      '[sound:a.png]',
      '<script>',
      '</script>',
      '<svg>',
      '</svg>',
      '&lt;',
    ),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const name of mediaIn(read(pieces.join('')))) expect(name).toBe('a.png')
    }),
  )
})
