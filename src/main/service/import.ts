/** Files that come in: read apart, shown before anything changes, and then taken in as a whole or not at all. */
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Output } from '../../contract/contract.ts'
import type { IncomingDeckView } from '../../contract/transfer-shapes.ts'
import { fail, ok, type Fault, type Result } from '../../core/fault.ts'
import type { FormatId } from '../../core/formats/format.ts'
import type { IncomingDeck } from '../../core/formats/incoming.ts'
import { isTextFormat } from '../../core/formats/text-preview.ts'
import type { RandomBytes } from '../../core/study/ulid.ts'
import type { Clock } from '../../core/time.ts'
import { carryIn } from '../store/carry-in.ts'
import { imageOf } from '../store/deck-image.ts'
import { sourceText } from '../store/decks.ts'
import { addIncoming, beginIncoming, dropIncoming, revealIncoming, type IncomingPut } from '../store/put-incoming.ts'
import type { Store } from '../store/store.ts'
import type { FileToOpen } from '../transfer/protocol.ts'
import { createTransfer, type StartProcess, type Transfer } from '../transfer/transfer.ts'
import { arrivalAt, type Arrival } from './arrival.ts'
import { takeIn } from './deck-import.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { effectOf, type Effect } from './import-effect.ts'
import { rememberImport, undoImport, type DeckTaken, type LastImport } from './import-undo.ts'
import { takeMediaIn } from './media.ts'
import type { Progress } from './tasks.ts'

interface ImportSurroundings {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly startTransfer: StartProcess
  /** Of a file that the main process offered to the window; null where there is none of that name. */
  readonly pathOf?: (token: string) => string | null
  readonly onProgress: (job: string, progress: Progress) => void
}

/** The one file that lies open; another takes its place. */
interface OpenImport {
  readonly job: string
  readonly transfer: Transfer
  format: FormatId
  decks: readonly IncomingDeck[]
  isCancelled: boolean
}

type ImportMethod = 'import.preview' | 'import.apply' | 'import.undo' | 'import.cancel'

/** A card takes about 0.25 ms on a slow computer, and the window must not wait for 50. */
const cardsAtOnce = 50
const portionsBeforeTidy = 8

export function importHandlers(store: Store, surroundings: ImportSurroundings): Pick<Handlers, ImportMethod> {
  let current: OpenImport | undefined
  let last: LastImport | undefined

  const close = (): void => {
    if (current) current.isCancelled = true
    current?.transfer.end()
    current = undefined
  }

  const preview = async (job: string, file: FileToOpen): Promise<Result<Output<'import.preview'>>> => {
    close()
    const transfer = createTransfer(surroundings.startTransfer)
    const opening: OpenImport = { job, transfer, format: 'dateline', decks: [], isCancelled: false }
    current = opening
    const read = await readDecks(transfer, file)
    const text = await textOf(transfer, read)
    // Pictures and sounds are asked for only once they are wanted.
    if (!read.ok || read.value.decks.every(({ deck }) => deck.media === undefined)) transfer.end()
    if (!read.ok || opening.isCancelled) {
      transfer.end()
      if (current === opening) current = undefined
      if (read.ok || opening.isCancelled) return fail({ code: 'cancelled' })
      return text ? ok({ format: text.as, decks: [], losses: [], text, refusal: read.fault }) : read
    }
    const { format, decks, losses } = read.value
    Object.assign(opening, { format, decks })
    const views: IncomingDeckView[] = []
    for (const deck of decks) views.push(viewOf(store, deck, await effectOf(store, deck, isForeign(format))))
    return ok({ format, decks: views, losses: [...losses], text, refusal: null })
  }

  const apply = async (job: string, only?: readonly string[]): Promise<Result<Output<'import.apply'>>> => {
    const opened = current
    if (opened?.job !== job) return fail({ code: 'stale' })
    if (only) opened.decks = opened.decks.filter(({ deck }) => only.includes(deck.id))
    if (opened.decks.length === 0) return fail({ code: 'stale' })
    const effects: Effect[] = []
    for (const deck of opened.decks) effects.push(await effectOf(store, deck, isForeign(opened.format)))
    const result = await takeAllIn(store, surroundings, opened, effects, (done) => (last = done))
    opened.transfer.end()
    if (current === opened) current = undefined
    return result
  }

  return {
    'import.preview': (input) => {
      const { job, reading } = input
      const how = reading ? { reading } : {}
      if ('bytes' in input) return preview(job, { name: input.name, bytes: input.bytes, ...how })
      const path = surroundings.pathOf?.(input.token) ?? null
      return path === null ? fail({ code: 'stale' }) : preview(job, { name: basename(path), path, ...how })
    },
    'import.apply': ({ job, only }) => apply(job, only),
    'import.undo': async ({ job }) => {
      const undoing = last
      if (undoing?.job !== job) return fail({ code: 'nothing-to-undo' })
      const undone = await undoImport(store, surroundings.clock, surroundings.random, undoing)
      if (undone.ok && last === undoing) last = undefined
      return undone
    },
    'import.cancel': ({ job }) => {
      if (current?.job === job) close()
      return ok({})
    },
  }
}

const isForeign = (format: FormatId): boolean => format !== 'dateline'

/** The first rows are enough to see what the columns hold. */
const shownRows = 5

/** Also of a text that no cards came of, so that a person can say how it is to be read. */
async function textOf(
  transfer: Transfer,
  read: Result<{ readonly format: FormatId }>,
): Promise<Output<'import.preview'>['text']> {
  if (read.ok ? !isTextFormat(read.value.format) : !withoutCards.has(read.fault.code)) return null
  const seen = await transfer.text()
  if (!seen.ok || seen.value === null) return null
  const shown = seen.value
  if (shown.as === 'md') return shown
  if (shown.as === 'quizlet') return { ...shown, separators: { ...shown.separators } }
  const { as, layout, columns, rows, rowCount } = shown
  return {
    as,
    ...{ layout: { ...layout, roles: [...layout.roles] }, columns: [...columns], rowCount },
    rows: rows.slice(0, shownRows).map(({ row, cells }) => ({ row, cells: [...cells] })),
  }
}
const withoutCards = new Set<Fault['code']>(['table-column-missing', 'table-without-cards', 'text-without-cards'])

async function readDecks(transfer: Transfer, file: FileToOpen) {
  const opened = await transfer.open(file)
  if (!opened.ok) return opened
  const decks: IncomingDeck[] = []
  for (const index of opened.value.decks.keys()) {
    const deck = await transfer.deck(opened.value, index)
    if (!deck.ok) return deck
    decks.push(deck.value)
  }
  return ok({ format: opened.value.format, losses: opened.value.losses, decks })
}

/** New decks come in piece by piece and unseen; one transaction then shows them and changes those that were here. */
async function takeAllIn(
  store: Store,
  { clock, random, onProgress }: ImportSurroundings,
  opened: OpenImport,
  effects: readonly Effect[],
  remember: (done: LastImport) => void,
): Promise<Result<Output<'import.apply'>>> {
  const arrival = arrivalAt(store, clock, random)
  const isNew = ({ revisionHere }: Effect): boolean => revisionHere === null
  const added = effects.filter(isNew)
  const total = added.reduce((sum, { deck: { cards } }) => sum + cards.length, 0)
  let done = 0
  const tell = (cards: number): void =>
    onProgress(opened.job, { done: (done += cards), total, stage: 'Taking in cards' })
  const puts: IncomingPut[] = []
  for (const effect of added) {
    const fault = await putUnseen(store, effect, arrival, opened, puts, tell)
    if (fault === null) continue
    await drop(store, puts)
    return fail(fault)
  }
  const media = await takeMediaIn(store, effects, opened, (nth, all) =>
    onProgress(opened.job, { done: nth, total: all, stage: 'Taking in pictures and sound' }),
  )
  if (media.fault) {
    await drop(store, puts)
    await media.drop()
    return fail(media.fault)
  }
  const finishOne = (effect: Effect): Finished =>
    finish(
      store,
      effect,
      arrival,
      puts.find(({ deck }) => deck.id === effect.deck.id),
    )
  const ended = guard(store, () => ok(store.db.transact(() => effects.map(finishOne))))
  if (!ended.ok) {
    await drop(store, puts)
    await media.drop()
    return ended
  }
  for (const { deck } of added) store.study.forgetDeck(deck.id)
  remember(
    rememberImport(
      store,
      opened.job,
      ended.value.map(({ taken }) => taken),
      media.drop,
    ),
  )
  return ok({ decks: ended.value.map(({ applied }) => applied) })
}

async function putUnseen(
  store: Store,
  { deck, progress }: Effect,
  { atMs, studyDayAt }: Arrival,
  opened: OpenImport,
  puts: IncomingPut[],
  tell: (cards: number) => void,
): Promise<Fault | null> {
  const put = guard(store, () => ok(beginIncoming(store, deck, atMs, progress, studyDayAt)))
  if (!put.ok) return put.fault
  puts.push(put.value)
  for (let from = 0; from < deck.cards.length; from += cardsAtOnce) {
    await setImmediate()
    if (opened.isCancelled) return { code: 'cancelled' }
    const portion = guard(store, () => ok(addIncoming(store, put.value, from, from + cardsAtOnce)))
    if (!portion.ok) return portion.fault
    if (!portion.value) return { code: 'stale' }
    tell(Math.min(cardsAtOnce, deck.cards.length - from))
    // Moving a long log into the file would hold everything up, so it is kept short.
    store.db.tidy(portionsBeforeTidy)
  }
  return opened.isCancelled ? { code: 'cancelled' } : null
}

interface Finished {
  readonly applied: Output<'import.apply'>['decks'][number]
  readonly taken: DeckTaken
}

function finish(
  store: Store,
  { deck, progress, progressKept, outcome, added, changed, removed }: Effect,
  { atMs, studyDayAt, entryFor }: Arrival,
  put: IncomingPut | undefined,
): Finished {
  const entry = entryFor(deck.id)
  if (put === undefined) {
    const before = imageOf(store.db, deck.id)
    const taken = takeIn(store, deck, atMs)
    // Where every card keeps its own, as the second time, none has to be looked at again.
    const wanted = progressKept === progress.size ? new Map<string, never>() : progress
    const { done, taken: carried } = carryIn(store, deck.id, wanted, studyDayAt, entry)
    return {
      applied: { ...taken, progress: { taken: carried, kept: progressKept } },
      taken: { deckId: deck.id, before, carrying: done },
    }
  }
  const revealed = revealIncoming(store, put, entry)
  if (revealed === null) throw new Error('a deck that was coming in is gone')
  const carried = { taken: put.carrying.taken, kept: progressKept }
  return {
    applied: { id: deck.id, title: deck.title, outcome, added, changed, removed, progress: carried },
    taken: { deckId: deck.id, before: null, carrying: revealed.done },
  }
}

/** What cannot be let go of now, as on a full disk, goes at the next opening. */
async function drop(store: Store, puts: readonly IncomingPut[]): Promise<void> {
  for (const put of puts) {
    for (;;) {
      const gone = guard(store, () => ok(dropIncoming(store, put, cardsAtOnce)))
      if (!gone.ok || gone.value) break
      await setImmediate()
    }
  }
}

const sampleCards = 5

function viewOf(store: Store, { deck, progress }: IncomingDeck, effect: Effect): IncomingDeckView {
  const kinds = new Map<string, number>()
  for (const { kind } of deck.cards) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const { outcome, revisionHere, added, changed, removed, examples, progressKept } = effect
  return {
    id: deck.id,
    title: deck.title,
    description: deck.description,
    authors: [...deck.authors],
    licence: deck.licence,
    revision: deck.revision,
    revisionHere,
    sources: deck.sources.map(({ title, publisher, text }) => ({ title, publisher, hasText: text !== undefined })),
    newTexts: deck.sources.filter(
      ({ sha256, text }) => text !== undefined && sourceText(store, deck.id, sha256) === null,
    ).length,
    kinds: [...kinds].map(([kind, cards]) => ({ kind, cards })),
    cards: deck.cards.length,
    sample: deck.cards.slice(0, sampleCards).map(({ prompt, answer }) => ({ prompt, answer: answer.canonical })),
    tray: deck.tray.length,
    media: deck.media?.length ?? 0,
    progress: progress.size,
    progressKept,
    outcome,
    added,
    changed,
    removed,
    examples,
  }
}
