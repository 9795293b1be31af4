/** What the main process tells the window unasked, and the object the preload script exposes; free of zod, so the preload stays small. */
import type { Fault, Result } from '../core/fault.ts'
import type { Input, Method, Reply } from './contract.ts'
import type { FileHere } from './transfer-shapes.ts'

/** The commands of the menus that the window carries out. */
export type Command =
  'new-deck' | 'open-file' | 'library' | 'browse' | 'study' | 'statistics' | 'undo' | 'settings' | 'keys' | 'about'

export interface Events {
  readonly progress: { readonly job: string; readonly done: number; readonly total: number; readonly stage: string }
  readonly command: { readonly command: Command }
  /** A file that was opened from outside (double-click, second instance). */
  readonly opened: FileHere
  /** A fault outside any call (a file that could not be opened). */
  readonly fault: { readonly fault: Fault }
}
export type EventName = keyof Events
export const eventNames = ['progress', 'command', 'opened', 'fault'] as const satisfies readonly EventName[]

/** The channel on which every call travels. */
export const callChannel = 'call'

/** The channel on which the preload script names the path of a file that a person dropped or chose. */
export const offerChannel = 'offer'

/** The object the preload script exposes as `window.dateline`. */
export interface Bridge {
  readonly call: <M extends Method>(method: M, input: Input<M>) => Promise<Reply<M>>
  /**
   * A file of this computer, without its bytes or its path ever being in the window: null where it has no path, as
   * what comes from the clipboard.
   */
  readonly offer: (file: object) => Promise<Result<FileHere> | null>
  /** Returns a function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void
}
