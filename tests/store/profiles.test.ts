import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fail, ok } from '../../src/core/fault.ts'
import { asProfileId, type ProfileId } from '../../src/core/ids.ts'
import { saveDeck } from '../../src/main/service/library.ts'
import { openProfiles, profileHandlers, type Profiles } from '../../src/main/service/profiles.ts'
import { buildDeck, faultOf, handClock, openLibrary, tempFolder, valueOf, viewLibrary } from './library.ts'

const profilesIn = (folder: string): Profiles => valueOf(openProfiles(folder))
const namesIn = (folder: string) =>
  profilesIn(folder)
    .list()
    .map(({ name }) => name)

/** Makes the library of a profile, as opening the profile does. */
function giveLibrary(profiles: Profiles, id: ProfileId): string {
  const path = profiles.libraryPath(id)
  openLibrary('', handClock(), path).close()
  return path
}

describe('profiles', () => {
  it('begin with one learner, who is current', () => {
    const folder = join(tempFolder(), 'not', 'there', 'yet')
    const [first, ...others] = profilesIn(folder).list()
    expect(first).toMatchObject({ name: 'Learner', current: true })
    expect(others).toEqual([])
    expect(profilesIn(folder).list()).toEqual([first])
  })

  it('are made, renamed and chosen, and remembered', () => {
    const folder = tempFolder()
    const profiles = profilesIn(folder)
    const ana = valueOf(profiles.create('  Ana '))
    expect(ana).toMatchObject({ name: 'Ana', current: false })
    valueOf(profiles.rename(asProfileId(ana.id), 'Anna'))
    valueOf(profiles.choose(asProfileId(ana.id)))
    expect(profilesIn(folder).list()).toEqual([
      expect.objectContaining({ name: 'Learner', current: false }),
      { id: ana.id, name: 'Anna', current: true },
    ])
  })

  it('have names of their own, however they are typed', () => {
    const profiles = profilesIn(tempFolder())
    const zoe = valueOf(profiles.create('Zoë'))
    expect(faultOf(profiles.create('zoe\u0308 '))).toBe('name-taken')
    expect(faultOf(profiles.create('  '))).toBe('name-empty')
    expect(faultOf(profiles.rename(asProfileId(zoe.id), 'LEARNER'))).toBe('name-taken')
    expect(faultOf(profiles.rename(asProfileId(zoe.id), 'ZOË'))).toBe('no fault')
  })

  it('keep their libraries apart', async () => {
    const clock = handClock()
    const profiles = profilesIn(tempFolder())
    const other = valueOf(profiles.create('Ana'))
    const mine = openLibrary('', clock, profiles.libraryPath(profiles.current()))
    saveDeck(mine, buildDeck(1, 2), clock)
    const hers = openLibrary('', clock, profiles.libraryPath(asProfileId(other.id)))
    expect((await viewLibrary(hers, clock)).decks).toEqual([])
    expect((await viewLibrary(mine, clock)).decks).toHaveLength(1)
    expect(hers.device).not.toBe(mine.device)
  })

  it('are set aside when deleted, never the last one', () => {
    const folder = tempFolder()
    const profiles = profilesIn(folder)
    const ana = asProfileId(valueOf(profiles.create('Ana')).id)
    const path = giveLibrary(profiles, ana)
    const bytes = readFileSync(path)
    valueOf(profiles.remove(ana))
    expect(existsSync(dirname(path))).toBe(false)
    const [aside] = readdirSync(join(folder, 'deleted-profiles'))
    expect(aside?.startsWith(ana)).toBe(true)
    expect(readFileSync(join(folder, 'deleted-profiles', aside ?? '', 'library.sqlite')).equals(bytes)).toBe(true)
    expect(faultOf(profiles.remove(profiles.current()))).toBe('last-profile')
    expect(faultOf(profiles.remove(ana))).toBe('not-found')
    expect(namesIn(folder)).toEqual(['Learner'])
  })

  it.each([
    ['is gone', (path: string) => rmSync(path)],
    ['is cut off', (path: string) => writeFileSync(path, '{ "current": ')],
    ['says nonsense', (path: string) => writeFileSync(path, '{"profiles":[{"id":"../../etc","name":"x"}]}')],
  ])('find their libraries again where the list of names %s', (_, damage) => {
    const folder = tempFolder()
    const profiles = profilesIn(folder)
    const ids = [profiles.current(), asProfileId(valueOf(profiles.create('Ana')).id)]
    for (const id of ids) giveLibrary(profiles, id)
    mkdirSync(join(folder, 'profiles', 'not-a-profile'))
    damage(join(folder, 'profiles.json'))
    const found = profilesIn(folder).list()
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(found.map(({ name }) => name).sort()).toEqual(['Learner', 'Learner 2'])
  })

  it('cannot be kept where the folder is a file, and says so', () => {
    const path = join(tempFolder(), 'file')
    writeFileSync(path, '')
    expect(faultOf(openProfiles(path))).toBe('file-unwritable')
  })
})

describe('the calls of profiles', () => {
  function setUp(open: (id: ProfileId) => boolean = () => true) {
    const folder = tempFolder()
    const profiles = profilesIn(folder)
    const opened: string[] = []
    const entered: string[] = []
    const closed: string[] = []
    const calls = profileHandlers(profiles, (id) => {
      opened.push(id)
      if (!open(id)) return fail({ code: 'library-busy', path: id })
      return ok({ enter: () => entered.push(id), close: () => closed.push(id) })
    })
    return { folder, profiles, opened, entered, closed, calls, first: profiles.current() }
  }

  it('switch only after the library has opened', async () => {
    const { profiles, opened, calls, first } = setUp(() => false)
    const { id } = valueOf(await calls['profile.create']({ name: 'Ana' }))
    expect(faultOf(await calls['profile.switch']({ id }))).toBe('library-busy')
    expect(opened).toEqual([id])
    expect(profiles.current()).toBe(first)
  })

  it('do not switch where the choice cannot be kept', async () => {
    const { folder, profiles, entered, closed, calls, first } = setUp()
    const { id } = valueOf(await calls['profile.create']({ name: 'Ana' }))
    mkdirSync(join(folder, 'profiles.json.new'))
    expect(faultOf(await calls['profile.switch']({ id }))).toBe('file-unwritable')
    expect({ entered, closed }).toEqual({ entered: [], closed: [id] })
    expect(profiles.current()).toBe(first)
  })

  it('switch to nobody where the profile is unknown or already current', async () => {
    const { opened, calls, first } = setUp()
    expect(faultOf(await calls['profile.switch']({ id: '00000000-0000-4000-8000-000000000000' }))).toBe('not-found')
    expect(faultOf(await calls['profile.switch']({ id: first }))).toBe('no fault')
    expect(opened).toEqual([])
  })

  it('delete the current one after switching to another, and never the last', async () => {
    const { profiles, entered, calls, first } = setUp()
    const { id } = valueOf(await calls['profile.create']({ name: 'Ana' }))
    valueOf(await calls['profile.delete']({ id: first }))
    expect(entered).toEqual([id])
    expect(profiles.list()).toEqual([{ id, name: 'Ana', current: true }])
    expect(faultOf(await calls['profile.delete']({ id }))).toBe('last-profile')
  })
})
