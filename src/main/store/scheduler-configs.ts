/** What outcomes of the log rest on beside retention and rollover hour: each set of choices is kept once. */
import type { SchedulerConfig } from '../../core/study/scheduler.ts'
import type { Database } from './database.ts'

export function configId(db: Database, config: SchedulerConfig): number {
  const content = JSON.stringify(config)
  const find = () => db.get<{ id: number }>('SELECT id FROM scheduler_config WHERE content = ?', content)?.id
  const known = find()
  if (known !== undefined) return known
  db.run('INSERT INTO scheduler_config (content) VALUES (?)', content)
  return find() ?? 0
}

/** Reads each content once. */
export function configReader(): (content: string | null) => SchedulerConfig | null {
  const known = new Map<string, SchedulerConfig>()
  return (content) => {
    if (content === null) return null
    const config = known.get(content) ?? (JSON.parse(content) as SchedulerConfig)
    known.set(content, config)
    return config
  }
}
