/** Wording a card with pictures anew never loses a picture, and never shows the old words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/core/deck/deck.ts'
import { wordCard } from '../../../src/core/desk/own-words.ts'
import { rewordedLook } from '../../../src/core/desk/reworded-look.ts'
import { asCardId } from '../../../src/core/ids.ts'
import { mediaIn, type Inline, type RichText } from '../../../src/core/richtext.ts'

const line = (...content: Inline[]): RichText => ({ blocks: [{ as: 'line', content }] })
const bow = { image: 'bow.png', alt: 'the bow' }
const horn = { sound: 'horn.mp3' }
const asked = line({ text: 'Which ', marks: ['bold'] }, { text: 'ship is this? ' }, bow, horn)
const told = line({ text: 'The Marit', marks: ['italic'] })

const card: Card = {
  id: asCardId('ship'),
  kind: 'question',
  prompt: 'Which ship is this? [the bow]',
  answer: { canonical: 'The Marit', accepted: [] },
  evidence: [],
  tags: [],
  look: { prompt: asked, answer: told },
}

describe('a card with a look', () => {
  it('keeps it where other fields are worded, and where the words are the same', () => {
    expect(wordCard(card, { tags: ['ships'] }).card.look).toEqual(card.look)
    expect(wordCard(card, { prompt: card.prompt, answer: 'The Marit' }).card.look).toEqual(card.look)
  })

  it('keeps the pictures and sounds of a side that is worded anew, in their place where it is named', () => {
    expect(wordCard(card, { prompt: 'What is [the bow] of?\nSay her name.' }).card.look).toEqual({
      prompt: {
        blocks: [
          { as: 'line', content: [{ text: 'What is ' }, bow, { text: ' of?' }] },
          { as: 'line', content: [{ text: 'Say her name.' }] },
          { as: 'line', content: [horn] },
        ],
      },
      answer: told,
    })
    expect(wordCard(card, { prompt: 'Which one?' }).card.look?.prompt).toEqual({
      blocks: [
        { as: 'line', content: [{ text: 'Which one?' }] },
        { as: 'line', content: [bow, horn] },
      ],
    })
  })

  it('has none any more on a side of words alone, and has all of it back where the words are withdrawn', () => {
    expect(wordCard(card, { answer: 'The Solveig' }).card.look).toEqual({ prompt: asked })
    expect(wordCard({ ...card, look: { answer: told } }, { answer: 'The Solveig' }).card).not.toHaveProperty('look')
    expect(wordCard(card, { answer: null }).card.look).toEqual(card.look)
  })

  it('that is a picture alone stays one while it is called by its name', () => {
    const alone = line({ image: 'bow.png', alt: '' })
    expect(rewordedLook(alone, '[bow.png]')).toEqual(alone)
    expect(rewordedLook(alone, 'Whose bow is this?')?.blocks).toHaveLength(2)
  })

  it('never loses a medium, whatever is written', () => {
    const inline = fc.oneof(
      fc.record({ text: fc.string() }),
      fc.record({ image: fc.constantFrom('a.png', 'b.png'), alt: fc.constantFrom('', 'a', 'b', 'a] [b') }),
      fc.record({ sound: fc.constantFrom('a.mp3', 'b.mp3') }),
    )
    const words = fc.array(fc.constantFrom('[a]', '[b]', '[a] [b]', 'x', '\n', '[', ']')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(inline), words, (content, text) => {
        const look = { blocks: [{ as: 'line' as const, content }] }
        const after = rewordedLook(look, text)
        expect(after ? [...mediaIn(after)].sort() : []).toEqual([...mediaIn(look)].sort())
      }),
    )
  })
})
