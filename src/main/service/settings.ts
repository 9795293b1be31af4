/** The settings' calls. */
import { ok } from '../../core/fault.ts'
import { readSettings, writeSetting } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'

export function settingsHandlers(store: Store): Pick<Handlers, 'settings.get' | 'settings.set'> {
  const { db } = store
  return {
    'settings.get': () => guard(store, () => ok(readSettings(db))),
    'settings.set': ({ theme, rolloverHour, desiredRetention, newPerDay }) =>
      guard(store, () => {
        db.transact(() => {
          if (theme !== undefined) writeSetting(db, 'theme', theme)
          if (rolloverHour !== undefined) writeSetting(db, 'rolloverHour', rolloverHour)
          if (desiredRetention !== undefined) writeSetting(db, 'desiredRetention', desiredRetention)
          if (newPerDay !== undefined) writeSetting(db, 'newPerDay', newPerDay)
        })
        return ok(readSettings(db))
      }),
  }
}
