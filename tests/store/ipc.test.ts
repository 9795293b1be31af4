import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { contract } from '../../src/contract/contract.ts'
import { ok } from '../../src/core/fault.ts'
import { answerCall } from '../../src/main/ipc.ts'
import type { Handlers } from '../../src/main/service/handlers.ts'
import { deckIdOf, faultOf } from './library.ts'

/** Handlers that repeat what reaches them. */
function listening() {
  const heard: unknown[] = []
  const hear = (input: unknown) => {
    heard.push(input)
    return ok(input)
  }
  const handlers = Object.fromEntries(Object.keys(contract).map((method) => [method, hear])) as unknown as Handlers
  return { heard, handlers }
}

describe('a call of the window', () => {
  it('reaches its handler with what the contract leaves of its input', async () => {
    const { heard, handlers } = listening()
    const input = { id: deckIdOf(1), title: '  Tides ', path: '../../elsewhere' }
    expect(await answerCall(handlers, 'deck.rename', input)).toEqual(ok({ id: deckIdOf(1), title: 'Tides' }))
    expect(heard).toEqual([{ id: deckIdOf(1), title: 'Tides' }])
  })

  it.each([
    ['a method that is not in the contract', 'deck.burn', {}],
    ['a method that every object has', 'constructor', {}],
    ['the prototype', '__proto__', {}],
    ['no name', undefined, {}],
    ['no input', 'deck.rename', undefined],
    ['an id that is none', 'deck.delete', { id: "x' OR 1=1" }],
    ['a rating there is not', 'study.grade', { deckId: null, cardId: 'a', rating: 5, durationMs: 1 }],
    ['a length of time that is no number', 'study.grade', { deckId: null, cardId: 'a', rating: 3, durationMs: NaN }],
    ['a path for a file', 'import.preview', { job: deckIdOf(1), name: 'a.dateline', bytes: '/etc/passwd' }],
    ['a path for a token', 'import.preview', { job: deckIdOf(1), token: '/etc/passwd' }],
  ])('with %s reaches none', async (_, method, input) => {
    const { heard, handlers } = listening()
    expect(faultOf(await answerCall(handlers, method, input))).toBe('input-invalid')
    expect(heard).toEqual([])
  })

  it('whose handler has a bug is answered with the fault that says so, and the bug is logged', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    onTestFinished(() => logged.mockRestore())
    const { handlers } = listening()
    const broken = {
      ...handlers,
      'library.view': () => {
        throw new Error('a bug')
      },
    }
    expect(faultOf(await answerCall(broken, 'library.view', {}))).toBe('internal')
    expect(logged).toHaveBeenCalledOnce()
  })
})
