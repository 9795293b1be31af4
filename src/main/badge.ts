/** How many cards there are today, on the program's sign: where the system shows such numbers, and only if the learner wants it. */
import { app } from 'electron'
import type { Handlers } from './service/handlers.ts'

/** Cards come due while nobody looks. */
const lookEveryMs = 10 * 60_000
/** Several calls in a row are one change. */
const settlesAfterMs = 500

type Read = Pick<Handlers, 'settings.get' | 'library.view'>

/** Gives the function that is to be called after every change. */
export function keepBadge(handlers: () => Read): () => void {
  let shown = 0
  let waiting: NodeJS.Timeout | undefined

  async function refresh(): Promise<void> {
    const { 'settings.get': settings, 'library.view': view } = handlers()
    const wanted = await settings({})
    const library = wanted.ok && wanted.value.badge ? await view({}) : null
    const count = library?.ok ? library.value.today.due + library.value.today.new : 0
    if (count === shown) return
    app.setBadgeCount(count)
    shown = count
  }

  const refreshSoon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void refresh(), settlesAfterMs)
  }
  setInterval(refreshSoon, lookEveryMs).unref()
  refreshSoon()
  return refreshSoon
}
