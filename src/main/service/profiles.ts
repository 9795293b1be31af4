/** Several learners on one computer: each has a folder with a library of their own, and there is always at least one. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile } from '../../contract/shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asProfileId, type ProfileId } from '../../core/ids.ts'
import type { Handlers } from './handlers.ts'
import { fileErrorCode, reasonOf } from '../store/file-error.ts'
import {
  freeName,
  keepDamagedList,
  libraryFile,
  nameKey,
  profilesFolder,
  readProfileList,
  writeProfileList,
  type NamedProfile,
  type ProfileList,
} from './profile-list.ts'

export interface Profiles {
  readonly list: () => Profile[]
  readonly current: () => ProfileId
  /** Where `openStore` opens the learner's library. */
  readonly libraryPath: (id: ProfileId) => string
  readonly create: (name: string) => Result<Profile>
  readonly rename: (id: ProfileId, name: string) => Result<Profile>
  /** Remembers who studies here; the caller opens the library. */
  readonly choose: (id: ProfileId) => Result<null>
  /** Sets the folder aside in `deleted-profiles`; its library must be closed. */
  readonly remove: (id: ProfileId) => Result<null>
}

export function openProfiles(userData: string): Result<Profiles> {
  return writing(() => {
    mkdirSync(userData, { recursive: true })
    keepDamagedList(userData)
    const listed = readProfileList(userData)
    const first: NamedProfile = listed.profiles[0] ?? { id: asProfileId(randomUUID()), name: freeName([]) }
    const profiles = listed.profiles.length === 0 ? [first] : listed.profiles
    const current = profiles.find(({ id }) => id === listed.current)?.id ?? first.id
    writeProfileList(userData, { current, profiles })
    return ok(manage(userData, { current, profiles }))
  })
}

function manage(userData: string, start: ProfileList & { readonly current: ProfileId }): Profiles {
  let { current, profiles } = start
  const show = ({ id, name }: NamedProfile): Profile => ({ id, name, current: id === current })
  const find = (id: ProfileId) => profiles.find((profile) => profile.id === id)

  /** On disk first, so that what is shown is what is kept. */
  function keep(next: Partial<typeof start>): void {
    const list = { current, profiles, ...next }
    writeProfileList(userData, list)
    ;({ current, profiles } = list)
  }

  function checkName(name: string, except: ProfileId | null): Result<string> {
    const trimmed = name.normalize('NFC').trim()
    if (trimmed === '') return fail({ code: 'name-empty' })
    const isTaken = profiles.some((other) => other.id !== except && nameKey(other.name) === nameKey(trimmed))
    return isTaken ? fail({ code: 'name-taken', name: trimmed }) : ok(trimmed)
  }

  return {
    list: () => profiles.map(show),
    current: () => current,
    libraryPath: (id) => join(profilesFolder(userData), id, libraryFile),
    create: (wanted) =>
      writing(() => {
        const name = checkName(wanted, null)
        if (!name.ok) return name
        const profile = { id: asProfileId(randomUUID()), name: name.value }
        keep({ profiles: [...profiles, profile] })
        return ok(show(profile))
      }),
    rename: (id, wanted) =>
      writing(() => {
        if (find(id) === undefined) return notFound
        const name = checkName(wanted, id)
        if (!name.ok) return name
        const profile = { id, name: name.value }
        keep({ profiles: profiles.map((other) => (other.id === id ? profile : other)) })
        return ok(show(profile))
      }),
    choose: (id) =>
      writing(() => {
        if (find(id) === undefined) return notFound
        keep({ current: id })
        return ok(null)
      }),
    remove: (id) =>
      writing(() => {
        if (find(id) === undefined) return notFound
        const others = profiles.filter((profile) => profile.id !== id)
        const [next] = others
        if (next === undefined) return fail({ code: 'last-profile' })
        keep({ profiles: others, current: id === current ? next.id : current })
        setAside(userData, id)
        return ok(null)
      }),
  }
}

/** Under a name of its own, since the same profile may have been brought back by hand and deleted again. */
function setAside(userData: string, id: ProfileId): void {
  const folder = join(profilesFolder(userData), id)
  if (!existsSync(folder)) return
  const aside = join(userData, 'deleted-profiles')
  mkdirSync(aside, { recursive: true })
  renameSync(folder, join(aside, `${id}-${randomUUID().slice(0, 8)}`))
}

const notFound = fail({ code: 'not-found', what: 'profile' })

function writing<T>(work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    // Errors of the file system carry a code such as EACCES; others are bugs.
    if (fileErrorCode(error) === null) throw error
    return fail({ code: 'file-unwritable', name: 'profiles.json', reason: reasonOf(error, 'folder') })
  }
}

type ProfileMethod = 'profile.list' | 'profile.create' | 'profile.rename' | 'profile.switch' | 'profile.delete'

/** A learner's library beside the one that is in use. */
export interface OpenedLibrary {
  /** Closes the one in use and takes its place. */
  readonly enter: () => void
  readonly close: () => void
}

/** Where a library cannot be opened, or the choice not be kept, the earlier one stays in use. */
export function profileHandlers(
  profiles: Profiles,
  open: (id: ProfileId) => Result<OpenedLibrary>,
): Pick<Handlers, ProfileMethod> {
  function switchTo(id: ProfileId): Result<null> {
    if (id === profiles.current()) return ok(null)
    if (!profiles.list().some((profile) => profile.id === id)) return notFound
    const opened = open(id)
    if (!opened.ok) return opened
    const chosen = profiles.choose(id)
    if (chosen.ok) opened.value.enter()
    else opened.value.close()
    return chosen
  }
  return {
    'profile.list': () => ok(profiles.list()),
    'profile.create': ({ name }) => profiles.create(name),
    'profile.rename': ({ id, name }) => profiles.rename(asProfileId(id), name),
    'profile.switch': ({ id }) => {
      const switched = switchTo(asProfileId(id))
      return switched.ok ? ok({}) : switched
    },
    'profile.delete': ({ id }) => {
      const next = profiles.list().find((profile) => profile.id !== id)
      if (next === undefined) return fail({ code: 'last-profile' })
      if (id === profiles.current()) {
        const switched = switchTo(asProfileId(next.id))
        if (!switched.ok) return switched
      }
      const removed = profiles.remove(asProfileId(id))
      return removed.ok ? ok({}) : removed
    },
  }
}
