/** The settings' calls. */
import type { Settings } from '../../contract/shapes.ts'
import { ok } from '../../core/fault.ts'
import { readSettings, writeSetting } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'

export function settingsHandlers(store: Store): Pick<Handlers, 'settings.get' | 'settings.set'> {
  const { db } = store
  return {
    'settings.get': () => guard(store, () => ok(readSettings(db))),
    'settings.set': (changes) =>
      guard(store, () => {
        db.transact(() => {
          for (const [key, value] of Object.entries(changes)) {
            if (value !== undefined) writeSetting(db, key as keyof Settings, value)
          }
        })
        return ok(readSettings(db))
      }),
  }
}
