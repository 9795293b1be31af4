/** A learner's settings; what was never set, or cannot be read, has its default. */
import { settings as settingsShape, type Settings } from '../../contract/shapes.ts'
import { defaultSchedulerOptions } from '../../core/study/scheduler.ts'
import type { Database } from './database.ts'

const defaultSettings: Settings = {
  theme: 'system',
  rolloverHour: defaultSchedulerOptions.rolloverHour,
  desiredRetention: defaultSchedulerOptions.desiredRetention,
  newPerDay: 20,
  asking: 'auto',
  buttons: 'four',
  badge: false,
}

type SettingRow = { readonly key: string; readonly value: string }

export function readSettings(db: Database): Settings {
  const rows = db.all<SettingRow>('SELECT key, value FROM setting')
  const stored = Object.fromEntries(rows.map(({ key, value }): [string, unknown] => [key, JSON.parse(value)]))
  const { theme, rolloverHour, desiredRetention, newPerDay, asking, buttons, badge } = settingsShape.shape
  return {
    theme: theme.catch(defaultSettings.theme).parse(stored['theme']),
    rolloverHour: rolloverHour.catch(defaultSettings.rolloverHour).parse(stored['rolloverHour']),
    desiredRetention: desiredRetention.catch(defaultSettings.desiredRetention).parse(stored['desiredRetention']),
    newPerDay: newPerDay.catch(defaultSettings.newPerDay).parse(stored['newPerDay']),
    asking: asking.catch(defaultSettings.asking).parse(stored['asking']),
    buttons: buttons.catch(defaultSettings.buttons).parse(stored['buttons']),
    badge: badge.catch(defaultSettings.badge).parse(stored['badge']),
  }
}

export function writeSetting(
  db: Database,
  key: keyof Settings | 'device' | 'seeded' | 'rollUpRules' | 'searchIndex',
  value: string | number | boolean,
): void {
  db.run('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)', key, JSON.stringify(value))
}

/** The random name this library was given when it was made; it tells logs apart when they meet. */
export function readDevice(db: Database): string {
  const row = db.get<{ value: string }>(`SELECT value FROM setting WHERE key = 'device'`)
  return row === undefined ? '' : String(JSON.parse(row.value))
}

/** The rules by which the review log was summed up last; null where it never was. */
export function readRollUpRules(db: Database): number | null {
  const row = db.get<{ value: string }>(`SELECT value FROM setting WHERE key = 'rollUpRules'`)
  return row === undefined ? null : Number(row.value)
}

/** The version of the search index that was written last; null where none was. */
export function readIndexVersion(db: Database): number | null {
  const row = db.get<{ value: string }>(`SELECT value FROM setting WHERE key = 'searchIndex'`)
  return row === undefined ? null : Number(row.value)
}

/** Whether the bundled deck was ever put in; kept with the library, so that a crash after making it does not lose it. */
export function isSeeded(db: Database): boolean {
  return db.get(`SELECT 1 FROM setting WHERE key = 'seeded'`) !== undefined
}
