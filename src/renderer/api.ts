/** The window's only way to the main process: every call answers with a value or a fault, never with an exception. */
import type { Input, Method, Output } from '../contract/contract.ts'
import type { Bridge } from '../contract/events.ts'
import { fail, type Result } from '../core/fault.ts'

declare global {
  interface Window {
    readonly dateline: Bridge
  }
}

export async function call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
  try {
    return await window.dateline.call(method, input)
  } catch {
    return fail({ code: 'internal' })
  }
}

export const listen: Bridge['on'] = (event, listener) => window.dateline.on(event, listener)
