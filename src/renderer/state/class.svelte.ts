/** The class screen: what came in for a deck, and every change to it with its way back. */
import type { Output } from '../../contract/contract.ts'
import type { Fault } from '../../core/fault.ts'
import { printCsv, type CsvTable } from '../../core/formats/csv.ts'
import type { CardPicture } from '../../core/results/class-picture.ts'
import { cardTable, learnerTable } from '../../core/results/class-tables.ts'
import { call } from '../api.ts'
import type { NamedBytes } from '../files.ts'
import { count } from '../words.ts'
import type { App } from './app.svelte.ts'

type Before = Output<'class.add'>['before']
export type CardOrder = 'hardest' | 'deck'

export class ClassRoom {
  view = $state.raw<Output<'class.view'> | null>(null)
  fault = $state.raw<Fault | null>(null)
  order = $state<CardOrder>('hardest')
  readonly deckId: string
  readonly #app: App

  readonly picture = $derived(this.view?.picture ?? null)
  /** Those nobody was asked come last. */
  readonly cards = $derived.by(() => {
    const cards = this.picture?.cards ?? []
    return this.order === 'deck' ? cards : [...cards].sort((a, b) => shareRight(a) - shareRight(b))
  })
  readonly reports = $derived((this.picture?.cards ?? []).filter(({ reports }) => reports.length > 0))

  constructor(app: App, deckId: string) {
    this.#app = app
    this.deckId = deckId
  }

  async load(): Promise<void> {
    const reply = await call('class.view', { deckId: this.deckId })
    if (reply.ok) this.view = reply.value
    this.fault = reply.ok ? null : reply.fault
    await this.#app.ready('class')
  }

  async remove(learner: string): Promise<void> {
    const removed = this.#app.valueOf(await call('class.remove', { deckId: this.deckId, learner }))
    if (removed === undefined) return
    this.#app.changes++
    offerUndo(this.#app, this.deckId, removed.before, `What ${learner} handed in is removed.`, `removing ${learner}`)
  }

  async save(what: 'cards' | 'learners'): Promise<void> {
    if (this.view === null) return
    const table: CsvTable = what === 'cards' ? cardTable(this.view.picture) : learnerTable(this.view.picture)
    const name = `${this.view.title} – ${what}`.slice(0, 100)
    const saved = this.#app.valueOf(await call('stats.save', { name, csv: printCsv(table) }))
    if (saved?.path) this.#app.notices.done(`Saved as ${saved.path}`)
  }
}

const shareRight = ({ now }: CardPicture): number => now.share ?? 2

/** Each file is taken or refused by itself; null where the deck itself is at fault. */
export async function addResults(app: App, deckId: string, files: readonly NamedBytes[]): Promise<boolean> {
  const reply = app.valueOf(await call('class.add', { deckId, files: [...files] }))
  if (reply === undefined) return false
  for (const fault of reply.faults) app.notices.fault(fault)
  if (reply.added + reply.replaced === 0) return false
  app.changes++
  const again = reply.replaced === 0 ? '' : `, ${reply.replaced} of them again`
  const text = `${count(reply.added + reply.replaced, 'learner')} handed in${again}.`
  offerUndo(app, deckId, reply.before, text, 'adding results')
  return true
}

function offerUndo(app: App, deckId: string, before: Before, text: string, label: string): void {
  app.did(text, label, async () => {
    const isBack = app.valueOf(await call('class.put', { deckId, results: before })) !== undefined
    if (isBack) app.changes++
    return isBack
  })
}
