import { describe, expect, it } from 'vitest'
import { UndoStack } from '../../src/renderer/state/undo-stack.ts'

const step = (label: string) => ({ label, takeBack: () => Promise.resolve(true) })

describe('the things that can be taken back', () => {
  it('are given newest first, each once', () => {
    const stack = new UndoStack()
    for (const label of ['rename', 'archive', 'delete']) stack.push(step(label))
    const taken = [stack.take(), stack.take(), stack.take(), stack.take()]
    expect(taken.map((done) => done?.label)).toEqual(['delete', 'archive', 'rename', undefined])
  })

  it('can be taken out of their order, and then no second time', () => {
    const stack = new UndoStack()
    const [rename, archive] = [step('rename'), step('archive')]
    stack.push(rename)
    stack.push(archive)
    expect([stack.take(rename), stack.take(rename), stack.take()]).toEqual([rename, undefined, archive])
  })

  it('are none for another learner', () => {
    const stack = new UndoStack()
    const mine = step('delete')
    stack.push(mine)
    stack.clear()
    expect([stack.take(mine), stack.take()]).toEqual([undefined, undefined])
  })
})
