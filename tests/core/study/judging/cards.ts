/** Cards of fictional news for the tests of judging. */
import type { Card, CardKind } from '../../../../src/core/deck/deck.ts'
import { expect, test } from 'vitest'
import { type JudgedCard, judgeTyped, type JudgeContext } from '../../../../src/core/study/judging/judge.ts'
import type { Remark, Standing } from '../../../../src/core/study/judging/verdict.ts'

export const asked = (
  kind: CardKind,
  canonical: string,
  more: Partial<Card['answer']> = {},
  prompt = '',
): JudgedCard => ({
  kind,
  prompt: prompt || 'What does the article say?',
  answer: { canonical, accepted: [], ...more },
})

export const speaker = (canonical: string, ...accepted: string[]): JudgedCard =>
  asked('claim-speaker', canonical, { accepted }, 'Who said that the ferries would sail again?')

export const day = (canonical: string, edtf: string): JudgedCard =>
  asked('event-date', canonical, { precision: 'day', edtf }, 'On what day was the lock gate closed?')

/** What is typed, what it is worth, and the remarks that say why. */
export type Typed = readonly [typed: string, standing: Standing, ...why: Remark['code'][]]
/** The same behind the card's answer. */
export type Row = readonly [answer: string, ...rest: Typed]

export function expectVerdict(card: JudgedCard, [typed, standing, ...why]: Typed, context: JudgeContext = {}): void {
  const verdict = judgeTyped(card, typed, context)
  expect([verdict.standing, ...verdict.remarks.map(({ code }) => code)]).toEqual([standing, ...why])
}

/** A test a row, of a card made from its answer. */
export function testRows(cardOf: (answer: string) => JudgedCard, rows: readonly Row[], context?: JudgeContext): void {
  test.each(rows.map((row) => [row.join(' | '), row] as const))('%s', (_, [answer, ...typed]) => {
    expectVerdict(cardOf(answer), typed, context)
  })
}
