/** Words that every JavaScript object inherits are words as any other. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/core/article/read.ts'
import { asDeckId } from '../../src/core/ids.ts'
import { lookup } from '../../src/core/lookup.ts'
import { makeCardsOfMany } from '../../src/core/make.ts'

const dam = readFileSync(new URL('../fixtures/articles/karsava-dam.txt', import.meta.url), 'utf8')
const deckId = asDeckId('00000000-0000-4000-8000-000000000001')
const inherited = Object.getOwnPropertyNames(Object.prototype)

const cardsOf = (text: string) => {
  const article = readArticle({ name: 'the pasted text', text })
  if (!article.ok) throw new Error(article.fault.code)
  const made = makeCardsOfMany([{ article: article.value, fallbackTitle: 'x' }], deckId)
  if (!made.ok) throw new Error(made.fault.code)
  return [...made.value.cards, ...made.value.tray]
}

test('a table is asked for what it holds and for nothing that objects inherit', () => {
  const table = lookup({ amp: '&' })
  expect(table['amp']).toBe('&')
  for (const word of inherited) expect(table[word], word).toBeUndefined()
})

describe('an article', () => {
  test('of a constructor’s victory makes cards', () => {
    const text = `Ferrari wins constructors’ title

The constructor won the championship in Abu Dhabi on Sunday, 7 December 2025. "The constructor is proud," constructor Mara Voss said on Monday. Voss, who constructor of the year in 2019 became, denied that the constructor had broken the rules.`
    expect(JSON.stringify(cardsOf(text))).not.toContain('[native code]')
  })

  test('makes cards whatever inherited names stand among its words', () => {
    const words = dam.split(/(?<=\s)/)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(words.length - 1), fc.constantFrom(...inherited)), { minLength: 20, maxLength: 80 }),
        (changes) => {
          const text = [...words]
          for (const [at, word] of changes) text[at] = `${word}${/\s*$/.exec(text[at] ?? '')?.[0] ?? ' '}`
          expect(JSON.stringify(cardsOf(text.join('')))).not.toContain('[native code]')
        },
      ),
      { numRuns: 10 },
    )
  })
})
