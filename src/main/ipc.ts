/** Answers the window's calls: checks who calls and with what, then hands over to the method's handler. */
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { contract, type Method } from '../contract/contract.ts'
import { fail, type Result } from '../core/fault.ts'
import { isOwnUrl } from './security/origin.ts'
import type { Handlers } from './service/handlers.ts'

type AnyHandler = (input: unknown) => Result<unknown> | Promise<Result<unknown>>

const isMethod = (name: unknown): name is Method => typeof name === 'string' && Object.hasOwn(contract, name)

/** Only the top frame of our own window, showing our own page, may call. */
export function isOwnWindow(event: IpcMainInvokeEvent, contents: WebContents | undefined): boolean {
  const frame = event.senderFrame
  return contents !== undefined && event.sender === contents && frame === contents.mainFrame && isOwnUrl(frame.url)
}

/** Runs one call; also what the tests call, since it needs no Electron. */
export async function answerCall(handlers: Handlers, method: unknown, input: unknown): Promise<Result<unknown>> {
  if (!isMethod(method)) return fail({ code: 'input-invalid', problem: 'there is no such call' })
  const checked = contract[method].input.safeParse(input)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    return fail({ code: 'input-invalid', problem: `${method}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}` })
  }
  try {
    return await (handlers[method] as AnyHandler)(checked.data)
  } catch (error) {
    console.error(`${method} failed:`, error)
    return fail({ code: 'internal' })
  }
}

export type AnswerCall = (event: IpcMainInvokeEvent, method: unknown, input: unknown) => Promise<Result<unknown>>

/** `afterWrite` hears of every call that may have changed something, once it is answered. */
export function answerCalls(
  contents: () => WebContents | undefined,
  handlers: () => Handlers,
  afterWrite: () => void,
): AnswerCall {
  return async (event, method, input) => {
    if (!isOwnWindow(event, contents())) return fail({ code: 'input-invalid', problem: 'the caller is not the window' })
    const reply = await answerCall(handlers(), method, input)
    if (isMethod(method) && contract[method].access === 'write') afterWrite()
    return reply
  }
}
