/** Where the app keeps its libraries, told without Electron: `app.getPath('userData')` for the name Dateline. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Result } from '../core/fault.ts'
import { libraryFile, profilesFolder, readProfileList } from '../main/service/profile-list.ts'

/** https://www.electronjs.org/docs/latest/api/app#appgetpathname, appData. */
function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}

/** The library file of a folder, which holds one itself or is the app's with its learners; it must be there. */
export function libraryIn(folder: string | undefined): Result<string> {
  const place = folder ?? join(appData(), 'Dateline')
  const { current, profiles } = readProfileList(place)
  const learner = profiles.find(({ id }) => id === current) ?? profiles[0]
  const candidates = [
    join(place, libraryFile),
    ...(learner ? [join(profilesFolder(place), learner.id, libraryFile)] : []),
  ]
  const path = candidates.find((candidate) => existsSync(candidate))
  if (path !== undefined) return ok(path)
  const reason =
    folder === undefined ? 'the app has not made one yet; start it once with npm start' : 'there is no library in it'
  return fail({ code: 'file-unreadable', name: folder ?? 'your library', reason })
}
