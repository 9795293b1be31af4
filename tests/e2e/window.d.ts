/** What the preload script puts on the window, for functions that tests run inside it. */
import type { Bridge } from '../../src/contract/events.ts'

declare global {
  interface Window {
    readonly dateline: Bridge
  }
}
