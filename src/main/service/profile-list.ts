/** The names of the learners on this computer, in one small file that is replaced whole or not at all. */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { profileId } from '../../contract/shapes.ts'
import { asProfileId, type ProfileId } from '../../core/ids.ts'
import { replaceFile } from './replace-file.ts'

export interface NamedProfile {
  readonly id: ProfileId
  readonly name: string
}

export interface ProfileList {
  readonly current: ProfileId | null
  readonly profiles: readonly NamedProfile[]
}

const fileShape = z.object({
  current: z.string().nullable(),
  profiles: z.array(z.object({ id: profileId, name: z.string() })),
})

const listPath = (userData: string): string => join(userData, 'profiles.json')
export const profilesFolder = (userData: string): string => join(userData, 'profiles')
export const libraryFile = 'library.sqlite'

/** What the file says, and every library that it does not name: a lost or damaged list loses no one's progress. */
export function readProfileList(userData: string): ProfileList {
  const { current, profiles } = readListed(listPath(userData))
  const listed = new Set(profiles.map(({ id }) => id))
  const found = librariesIn(profilesFolder(userData)).filter((id) => !listed.has(id))
  const all = [...profiles]
  for (const id of found) all.push({ id, name: freeName(all) })
  return { current, profiles: all }
}

/** A list that cannot be read stays beside the one that takes its place. */
export function keepDamagedList(userData: string): void {
  const path = listPath(userData)
  if (!existsSync(path) || fileShape.safeParse(parseJson(readFileSync(path, 'utf8'))).success) return
  copyFileSync(path, `${path}.damaged`)
}

export function writeProfileList(userData: string, list: ProfileList): void {
  replaceFile(listPath(userData), `${JSON.stringify(list, null, 2)}\n`)
}

/** "Learner", "Learner 2", … */
export function freeName(taken: readonly NamedProfile[]): string {
  const names = new Set(taken.map(({ name }) => nameKey(name)))
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'Learner' : `Learner ${number}`
    if (!names.has(nameKey(name))) return name
  }
}

/** Equal for names that a person would take for the same. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase()

function readListed(path: string): ProfileList {
  if (!existsSync(path)) return { current: null, profiles: [] }
  const list = fileShape.safeParse(parseJson(readFileSync(path, 'utf8')))
  if (!list.success) return { current: null, profiles: [] }
  const { current, profiles } = list.data
  return {
    current: current === null ? null : asProfileId(current),
    profiles: profiles.map(({ id, name }) => ({ id: asProfileId(id), name })),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function librariesIn(folder: string): ProfileId[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => profileId.safeParse(name).success)
  return names.filter((name) => existsSync(join(folder, name, libraryFile))).map(asProfileId)
}
