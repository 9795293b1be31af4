/** Holds the one library that is open, and opens another learner's in its place; where that fails the earlier one stays. */
import { ok, type Fault, type Result } from '../core/fault.ts'
import { asProfileId, type ProfileId } from '../core/ids.ts'
import { seedLibrary } from './service/library.ts'
import { profileHandlers, type Profiles } from './service/profiles.ts'
import { libraryServices, type LibraryHandlers, type ServiceSurroundings } from './service/services.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

type ProfileHandlers = ReturnType<typeof profileHandlers>

export interface LibraryHost {
  readonly store: () => Store
  /** Why the last learner's library could not be opened and another's was, or null. */
  readonly passedOver: Fault | null
  /** Of the library that is open now. */
  readonly handlers: () => LibraryHandlers & ProfileHandlers
  readonly close: () => void
}

export function hostLibrary(
  profiles: Profiles,
  surroundings: ServiceSurroundings,
  readBundledDeck: () => Uint8Array,
): Result<LibraryHost> {
  const open = (id: ProfileId): Result<Store> => {
    const opened = openStore(profiles.libraryPath(id), surroundings)
    if (!opened.ok) return opened
    const seeded = opened.value.fresh ? seedLibrary(opened.value, readBundledDeck(), surroundings.clock) : ok(null)
    if (seeded.ok) return opened
    opened.value.close()
    return seeded
  }

  /** One learner's damaged library keeps nobody else from theirs. */
  const openAny = (): { readonly first: Result<Store>; readonly passedOver: Fault | null } => {
    const wanted = open(profiles.current())
    if (wanted.ok) return { first: wanted, passedOver: null }
    for (const { id, current } of profiles.list()) {
      const other = current ? wanted : open(asProfileId(id))
      if (!other.ok) continue
      const chosen = profiles.choose(asProfileId(id))
      if (chosen.ok) return { first: other, passedOver: wanted.fault }
      other.value.close()
    }
    return { first: wanted, passedOver: null }
  }

  const { first, passedOver } = openAny()
  if (!first.ok) return first
  let store = first.value
  let services = libraryServices(store, surroundings)

  const choosing = profileHandlers(profiles, (id) => {
    const next = open(id)
    if (!next.ok) return next
    const enter = (): void => {
      // What is still being read was meant for the library that closes.
      surroundings.jobs.cancel()
      store.close()
      store = next.value
      services = libraryServices(store, surroundings)
    }
    return ok({ enter, close: next.value.close })
  })

  return ok({
    store: () => store,
    passedOver,
    handlers: () => ({ ...services, ...choosing }),
    close: () => {
      void surroundings.jobs.close()
      store.close()
    },
  })
}
