/** A draft on the desk: its article, the facts and cards proposed from it, and what the person makes of them; all of it is kept as it happens. */
import type { Output, Proposal } from '../../contract/contract.ts'
import type { Draft } from '../../contract/shapes.ts'
import type { Fault } from '../../core/fault.ts'
import { call, listen } from '../api.ts'
import { publicationEffect, publishedFromText } from '../publication.ts'
import { readParagraphs } from '../reading.ts'
import { count, localeOf } from '../words.ts'
import type { App } from './app.svelte.ts'
import { Decisions } from './decisions.svelte.ts'
import { Lighting } from './lighting.svelte.ts'

/** What takes longer is shown with its progress. */
const patienceMs = 100
/** Several paragraphs left out in a row are one change. */
const proposeAfterMs = 350

type Meta = Partial<Draft['meta']>

export class Desk {
  draft = $state.raw<Draft | null>(null)
  proposal = $state.raw<Proposal | null>(null)
  progress = $state.raw<{ readonly stage: string; readonly done: number; readonly total: number } | null>(null)
  /** Why there are no cards. */
  fault = $state.raw<Fault | null>(null)
  publishedFault = $state.raw<Fault | null>(null)
  saving = $state(false)
  readonly decisions = new Decisions((all, takeBack) => {
    void this.#keepDecisions(all)
    this.#done.push(() => {
      takeBack()
      void this.#keepDecisions(this.decisions.all)
    })
  })
  readonly lighting = new Lighting()
  readonly id: string
  readonly #app: App
  /** The paragraphs that the proposal was made from; later changes wait for the next one. */
  #proposedFrom = $state.raw<Draft['paragraphs']>([])
  #job: string | null = null
  #clock: ReturnType<typeof setTimeout> | undefined
  /** What takes back the steps done here, newest last. */
  readonly #done: (() => void)[] = []
  /** Writes go one after the other. */
  #writing: Promise<unknown> = Promise.resolve()

  readonly readings = $derived(this.proposal ? readParagraphs(this.proposal, this.#proposedFrom) : null)
  readonly cards = $derived(this.proposal ? this.decisions.under(this.proposal) : [])
  readonly accepted = $derived(this.cards.filter(({ standing }) => standing === 'in').length)
  readonly held = $derived(this.cards.filter(({ standing }) => standing === 'held').length)
  readonly discarded = $derived(this.cards.filter(({ standing }) => standing === 'out').length)
  readonly locale = $derived(localeOf(this.draft?.paragraphs.map(({ text }) => text).join('\n') ?? ''))
  readonly publicationEffect = $derived(
    this.draft && this.proposal
      ? publicationEffect(this.proposal.facts.dates, this.proposal.tray, this.draft.meta.published, this.locale)
      : '',
  )

  constructor(app: App, id: string) {
    this.#app = app
    this.id = id
  }

  async load(): Promise<void> {
    const reply = await call('draft.get', { id: this.id })
    if (!reply.ok) {
      this.fault = reply.fault
      return this.#app.ready('desk')
    }
    this.draft = reply.value
    this.decisions.all = reply.value.decisions
    await this.propose()
    await this.#app.ready('desk')
  }

  /** Hears of progress until the returned function is called. */
  listen(): () => void {
    return listen('progress', ({ job, stage, done, total }) => {
      if (job === this.#job && this.progress) this.progress = { stage, done, total }
    })
  }

  async propose(): Promise<void> {
    this.cancel()
    clearTimeout(this.#clock)
    const job = crypto.randomUUID()
    const paragraphs = this.draft?.paragraphs ?? []
    this.#job = job
    this.fault = null
    const clock = setTimeout(() => {
      if (this.#job === job) this.progress = { stage: '', done: 0, total: 0 }
    }, patienceMs)
    const reply = await call('draft.propose', { id: this.id, job })
    clearTimeout(clock)
    if (this.#job !== job) return
    this.#job = null
    this.progress = null
    if (!reply.ok) {
      this.fault = reply.fault
      return
    }
    this.#proposedFrom = paragraphs
    this.proposal = reply.value
    this.#app.notices.say(`${count(reply.value.cards.length, 'card')} proposed, ${reply.value.tray.length} need a look`)
  }

  cancel(): void {
    if (this.#job === null) return
    void call('job.cancel', { job: this.#job })
  }

  async setTitle(title: string): Promise<void> {
    await this.#change({ title: title.trim() || null })
  }

  async setPublisher(publisher: string): Promise<void> {
    if (await this.#change({ publisher: publisher.trim() || null })) await this.propose()
  }

  /** False where the words are no date; they stay in the field. */
  async setPublished(typed: string): Promise<boolean> {
    const published = publishedFromText(typed)
    this.publishedFault = null
    if (published === this.draft?.meta.published) return true
    const reply = await this.#keep(() => call('draft.change', { id: this.id, meta: { published } }))
    if (!reply.ok) {
      this.publishedFault = reply.fault
      return false
    }
    this.draft = reply.value
    await this.propose()
    return true
  }

  /** False where nothing is left to take back. */
  undo(): boolean {
    const takeBack = this.#done.pop()
    takeBack?.()
    return takeBack !== undefined
  }

  async keepParagraph(index: number, kept: boolean): Promise<void> {
    this.#done.push(() => void this.#setKept(index, !kept))
    await this.#setKept(index, kept)
  }

  async #setKept(index: number, kept: boolean): Promise<void> {
    const flags = this.draft?.paragraphs.map((paragraph, at) => (at === index ? kept : paragraph.kept))
    const changed = this.#app.valueOf(
      await this.#keep(() => call('draft.change', { id: this.id, ...(flags ? { kept: flags } : {}) })),
    )
    if (!changed) return
    this.draft = { ...changed, paragraphs: withTheSame(this.draft?.paragraphs, changed.paragraphs) }
    clearTimeout(this.#clock)
    this.#clock = setTimeout(() => void this.propose(), proposeAfterMs)
    this.#app.notices.say(kept ? 'The paragraph is part of the article' : 'The paragraph is left out')
  }

  async save(): Promise<Output<'draft.save'> | undefined> {
    if (this.saving || this.accepted === 0) return undefined
    this.saving = true
    await this.flush()
    const saved = this.#app.valueOf(await call('draft.save', { id: this.id }))
    this.saving = false
    return saved
  }

  /** Settles when everything decided so far is on disk. */
  async flush(): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await this.#writing
  }

  /** The cards whose evidence has words in a part of the text. */
  cardsOver(start: number, end: number): readonly string[] {
    return this.cards
      .filter(({ card }) => card.evidence.some((evidence) => evidence.start < end && evidence.end > start))
      .map(({ card }) => card.id)
  }

  leave(): void {
    clearTimeout(this.#clock)
    this.cancel()
  }

  async #change(meta: Meta): Promise<boolean> {
    const reply = this.#app.valueOf(await this.#keep(() => call('draft.change', { id: this.id, meta })))
    if (reply) this.draft = reply
    return reply !== undefined
  }

  async #keepDecisions(decisions: Draft['decisions']): Promise<void> {
    this.#app.valueOf(await this.#keep(() => call('draft.decide', { id: this.id, decisions })))
  }

  #keep<T>(write: () => Promise<T>): Promise<T> {
    const written = this.#writing.then(write)
    this.#writing = written
    return written
  }
}

/** The paragraphs that have not changed as the objects they were, so that they are not drawn again. */
const withTheSame = (before: Draft['paragraphs'] | undefined, after: Draft['paragraphs']): Draft['paragraphs'] =>
  after.map((paragraph, index) => {
    const old = before?.[index]
    return old?.text === paragraph.text && old.kept === paragraph.kept ? old : paragraph
  })
