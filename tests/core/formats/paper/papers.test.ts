import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../../../src/core/deck/deck-file.ts'
import type { Block, Part } from '../../../../src/core/formats/paper/paper-document.ts'
import { defaultPaperOptions, type PaperFormat } from '../../../../src/core/formats/paper/paper-options.ts'
import { paperDocument, paperLosses } from '../../../../src/core/formats/paper/paper.ts'
import { judgeOrder } from '../../../../src/core/study/ways/order.ts'
import { valueOf } from '../../../store/library.ts'
import { card, deck as emptyDeck } from '../../deck/deck-builder.ts'

const idlib = valueOf(parseDeck(readFileSync('decks/idlib-august-2019.dateline')))
const options = { ...defaultPaperOptions, versions: 4, questions: 100 }

function partsOf(format: PaperFormat, changes: Partial<typeof options> = {}): readonly Part[] {
  const { body } = valueOf(paperDocument(idlib, format, { ...options, ...changes }))
  return body.is === 'parts' ? body.parts : []
}
const promptOf = (block: Block): string => ('prompt' in block ? block.prompt : '')
const answersOf = (blocks: readonly Block[]) => blocks.flatMap((one) => (one.block === 'key' ? [one.answer] : []))

describe('a worksheet', () => {
  it('asks for every card once and has its key as a part of its own', () => {
    const [asked, key] = partsOf('pdf-worksheet')
    const prompts = asked?.blocks.flatMap((one) => (one.block === 'match' ? one.prompts : [promptOf(one)])) ?? []
    expect(prompts.toSorted()).toEqual(idlib.cards.map(({ prompt }) => prompt).toSorted())
    expect([asked?.isKey, key?.isKey]).toEqual([false, true])
    expect(answersOf(key?.blocks ?? [])).toHaveLength(asked?.blocks.length ?? -1)
  })

  it('has the letters of the pairs in its key', () => {
    const [asked, key] = partsOf('pdf-worksheet')
    const match = asked?.blocks.find((one) => one.block === 'match')
    if (match?.block !== 'match') throw new Error('there is no match')
    const line = key?.blocks.find((one) => one.block === 'key' && one.number === match.number)
    const letters = match.prompts.map((prompt) => {
      const right = idlib.cards.find((card) => card.prompt === prompt)?.answer.canonical ?? ''
      return String.fromCodePoint(65 + match.answers.indexOf(right))
    })
    expect(line).toMatchObject({ answer: letters.map((letter, at) => `${String(at + 1)} ${letter}`).join(' · ') })
  })

  it('names whose words a claim is in the key, and the source', () => {
    const [, key] = partsOf('pdf-worksheet')
    expect(JSON.stringify(key)).toContain('Recep Tayyip Erdogan said · August 23, 2019')
    expect(key?.blocks.at(-2)).toMatchObject({ block: 'words', text: expect.stringContaining('August 26, 2019') })
  })
})

describe('a test', () => {
  const parts = partsOf('pdf-test')
  const versions = parts.filter(({ isKey }) => !isKey)
  const key = parts.find(({ isKey }) => isKey)?.blocks ?? []
  const keyOf = (version: string | null) => {
    const from = key.findIndex((one) => one.block === 'heading' && one.text === `Version ${String(version)}`)
    const to = key.findIndex((one, at) => at > from && one.block === 'heading')
    return answersOf(key.slice(from, to))
  }

  it('asks the same in every version, in other orders', () => {
    expect(versions.map(({ version }) => version)).toEqual(['A', 'B', 'C', 'D'])
    const orders = versions.map(({ blocks }) => blocks.map(promptOf))
    for (const order of orders) expect(order.toSorted()).toEqual(orders[0]?.toSorted())
    expect(new Set(orders.map((order) => order.join())).size).toBe(4)
  })

  it('has in its key what is right on that version', () => {
    for (const { version, blocks } of versions) {
      const answers = keyOf(version)
      expect(answers).toHaveLength(blocks.length)
      for (const [at, one] of blocks.entries()) {
        const card = idlib.cards.find(({ prompt }) => prompt === promptOf(one))
        const answer = answers[at] ?? ''
        if (one.block === 'options') {
          expect(one.options['ABCD'.indexOf(answer.charAt(0))]).toBe(card?.answer.canonical)
        } else if (one.block === 'order') {
          const numbers = (answer.split(' · ')[0] ?? '').split(' ').map(Number)
          const sequence = card?.sequence ?? []
          const order = numbers
            .map((place, index) => [place, sequence.findIndex(({ text }) => text === one.events[index])] as const)
            .toSorted(([a], [b]) => a - b)
          expect(
            judgeOrder(
              sequence,
              order.map(([, index]) => index),
            ).standing,
          ).toBe('right')
        } else expect(answer).toBe(card?.answer.canonical)
      }
    }
  })

  it('is the same for the same seed and another for another', () => {
    expect(partsOf('pdf-test')).toEqual(parts)
    expect(partsOf('pdf-test', { seed: 2 })).not.toEqual(parts)
  })

  it('has as many questions and versions as were asked for', () => {
    const few = partsOf('pdf-test', { versions: 1, questions: 5 })
    expect(few.map(({ version, blocks }) => [version, blocks.length]).at(0)).toEqual(['A', 5])
    expect(few).toHaveLength(2)
  })
})

describe('cut-out cards', () => {
  it('show events shuffled before and in order behind, and whose words a claim is', () => {
    const { body } = valueOf(paperDocument(idlib, 'pdf-cards', options))
    if (body.is !== 'cards') throw new Error('no cards')
    const faces = body.sheets.flatMap(({ fronts }) => fronts.filter((card) => card !== null))
    const order = faces.find(({ events }) => events.length > 0)
    expect(order?.events.toSorted()).toEqual(order?.ordered.toSorted())
    expect(order?.events).not.toEqual(order?.ordered)
    expect(faces.map(({ grounds }) => grounds.attribution)).toContain('Sergei Lavrov stressed · August 26, 2019')
    expect(faces.map(({ number }) => number)).toEqual(faces.map((_, at) => at + 1))
  })
})

it('a picture is said to stay behind', () => {
  const image = { image: 'a.png', alt: 'A bow' }
  const look = { prompt: { blocks: [{ as: 'line' as const, content: [image] }] } }
  const [loss] = paperLosses(emptyDeck({ cards: [card({ look })] }))
  expect(loss).toMatchObject({ what: 'media', count: 1 })
})

it('an empty deck, and one without an event of a known year, are refused before anything is printed', () => {
  const faultOf = (format: PaperFormat, of = emptyDeck({ cards: [] })) => paperDocument(of, format, options)
  expect(faultOf('pdf-cards')).toEqual({ ok: false, fault: { code: 'nothing-to-print', what: 'card' } })
  expect(faultOf('pdf-timeline', emptyDeck())).toEqual({
    ok: false,
    fault: { code: 'nothing-to-print', what: 'event' },
  })
})
