/** The desk of one deck: its articles, the facts and cards made from them, and the steps taken; each step is kept as it happens. */
import type { ArticleReading } from '../../contract/desk-shapes.ts'
import type { Output } from '../../contract/contract.ts'
import type { ArticleOrigin } from '../../contract/shapes.ts'
import type { ArticleMeta } from '../../core/article/article.ts'
import { selectEvidence, type Evidence } from '../../core/article/evidence.ts'
import { askAbout, type Asking } from '../../core/desk/ask.ts'
import { hasText, stateOf, textOf } from '../../core/desk/articles.ts'
import type { Desk as DeskData, DeskArticle, Edit, Step } from '../../core/desk/desk.ts'
import { redoStep, takeStep, undoStep } from '../../core/desk/history.ts'
import { viewDesk } from '../../core/desk/view.ts'
import type { Span } from '../../core/facts/facts.ts'
import type { Fault } from '../../core/fault.ts'
import { asCardId, type CardId } from '../../core/ids.ts'
import { call, listen } from '../api.ts'
import { publicationEffect, publishedFromText } from '../publication.ts'
import { readParagraphs } from '../reading.ts'
import { count, localeOf } from '../words.ts'
import type { App } from './app.svelte.ts'
import { Auditor } from './findings.ts'
import { Lighting } from './lighting.svelte.ts'

/** What takes longer is shown with its progress. */
const patienceMs = 100
/** Several paragraphs left out in a row are one change. */
const proposeAfterMs = 350

export class Desk {
  data = $state.raw<DeskData | null>(null)
  /** The facts of each article, and the article that they were found in. */
  read = $state.raw<readonly { readonly reading: ArticleReading; readonly from: DeskArticle | undefined }[] | null>(
    null,
  )
  progress = $state.raw<{ readonly stage: string; readonly done: number; readonly total: number } | null>(null)
  /** Why there are no cards. */
  fault = $state.raw<Fault | null>(null)
  publishedFault = $state.raw<Fault | null>(null)
  saving = $state(false)
  /** The words selected in the article. */
  selected = $state.raw<Evidence | null>(null)
  readonly lighting = new Lighting()
  readonly id: string
  readonly #app: App
  #job: string | null = null
  #clock: ReturnType<typeof setTimeout> | undefined
  /** Of the articles whose facts were found last, or are being found. */
  #readState: string | null = null
  /** Writes go one after the other. */
  #writing: Promise<unknown> = Promise.resolve()

  readonly view = $derived(this.data ? viewDesk(this.data) : null)
  /** The article that is shown, of several. */
  shownKey = $state<string | null>(null)
  readonly #current = $derived(
    this.view?.articles.find(({ key }) => key === this.shownKey) ??
      this.view?.articles.find(hasText) ??
      this.view?.articles[0],
  )
  readonly currentKey = $derived(this.#current?.key ?? null)
  readonly article = $derived(this.#current?.article ?? null)
  readonly cards = $derived(
    (this.view?.cards ?? []).filter(({ hasVanished, standing }) => !hasVanished || standing !== 'out'),
  )
  readonly vanished = $derived((this.view?.cards.length ?? 0) - this.cards.length)
  readonly #shown = $derived(this.read?.find(({ from }) => from?.key === this.#current?.key))
  readonly readings = $derived(
    this.#shown
      ? readParagraphs(
          this.#shown.reading,
          this.cards.map(({ card }) => card),
          this.#shown.from?.article.paragraphs ?? [],
        )
      : null,
  )
  readonly auditor = new Auditor()
  /** Of the cards that would be handed out. */
  readonly findings = $derived(
    this.auditor.judge(this.cards.filter(({ standing }) => standing === 'in').map(({ card }) => card)),
  )
  readonly accepted = $derived(this.cards.filter(({ standing }) => standing === 'in').length)
  readonly held = $derived(this.cards.filter(({ standing }) => standing === 'held').length)
  readonly discarded = $derived(this.cards.filter(({ standing }) => standing === 'out').length)
  readonly locale = $derived(localeOf(this.article?.paragraphs.map(({ text }) => text).join('\n') ?? ''))
  readonly publicationEffect = $derived(
    this.article && this.#shown
      ? publicationEffect(this.#shown.reading.facts.dates, this.cards, this.article.meta.published, this.locale)
      : '',
  )

  constructor(app: App, id: string) {
    this.#app = app
    this.id = id
  }

  async load(): Promise<void> {
    const reply = await call('desk.open', { deckId: this.id })
    if (!reply.ok) {
      this.fault = reply.fault
      return this.#app.ready('desk')
    }
    await this.#prepare(reply.value)
    this.data = reply.value
    // A saved deck's cards are not made anew by looking at them.
    await (this.view?.isStale ? this.propose() : this.#find())
    await this.#app.ready('desk')
  }

  /** Hears of progress until the returned function is called. */
  listen(): () => void {
    return listen('progress', ({ job, stage, done, total }) => {
      if (job === this.#job && this.progress) this.progress = { stage, done, total }
    })
  }

  async propose(): Promise<void> {
    const made = await this.#work((job) => call('desk.propose', { deckId: this.id, job }))
    if (!made || !this.data) return
    await this.#prepare({ ...this.data, proposal: made.proposal })
    // What they were made for may have been undone meanwhile.
    const view = viewDesk(this.data)
    if (!view.isStale && stateOf(view.articles) !== made.proposal.madeFrom) return
    this.data = { ...this.data, proposal: made.proposal }
    this.#app.notices.say(`${count(this.accepted, 'card')} proposed, ${this.held} need a look`)
  }

  async #prepare(desk: DeskData): Promise<void> {
    const cards = viewDesk(desk).cards.filter(({ standing }) => standing === 'in')
    await this.auditor.prepare(cards.map(({ card }) => card))
  }

  /** Finds the facts alone. */
  async #find(): Promise<void> {
    await this.#work((job) => call('desk.read', { deckId: this.id, job }))
  }

  async #work<T extends { readonly readings: readonly ArticleReading[] }>(
    run: (job: string) => Promise<{ ok: true; value: T } | { ok: false; fault: Fault }>,
  ): Promise<T | undefined> {
    this.cancel()
    clearTimeout(this.#clock)
    const job = crypto.randomUUID()
    const articles = this.view?.articles ?? []
    this.#readState = stateOf(articles)
    this.#job = job
    this.fault = null
    const clock = setTimeout(() => {
      if (this.#job === job) this.progress = { stage: '', done: 0, total: 0 }
    }, patienceMs)
    const reply = await run(job)
    clearTimeout(clock)
    if (this.#job !== job) return undefined
    this.#job = null
    this.progress = null
    if (!reply.ok) {
      this.fault = reply.fault
      return undefined
    }
    this.read = reply.value.readings.map((reading) => ({
      reading,
      from: articles.find(({ key }) => key === reading.article),
    }))
    return reply.value
  }

  cancel(): void {
    if (this.#job === null) return
    void call('job.cancel', { job: this.#job })
  }

  async setTitle(title: string): Promise<void> {
    this.#tell(await this.#setMeta({ title: title.trim() || null }))
  }

  async setPublisher(publisher: string): Promise<void> {
    const fault = await this.#setMeta({ publisher: publisher.trim() || null })
    this.#tell(fault)
    if (!fault) await this.propose()
  }

  /** False where the words are no date; they stay in the field. */
  async setPublished(typed: string): Promise<boolean> {
    const published = publishedFromText(typed)
    this.publishedFault = null
    if (published === this.article?.meta.published) return true
    this.publishedFault = await this.#setMeta({ published })
    if (this.publishedFault) return false
    await this.propose()
    return true
  }

  async #setMeta(meta: Partial<ArticleMeta>): Promise<Fault | null> {
    const article = this.#current?.key
    return article === undefined ? null : this.#take('Change the metadata', [{ do: 'meta', article, meta }])
  }

  async keepParagraph(paragraph: number, kept: boolean): Promise<void> {
    const article = this.#current?.key
    if (article === undefined) return
    const label = kept ? 'Put a paragraph back' : 'Leave a paragraph out'
    const fault = await this.#take(label, [{ do: 'keep', article, paragraph, kept }])
    this.#tell(fault)
    if (!fault) this.#app.notices.say(kept ? 'The paragraph is part of the article' : 'The paragraph is left out')
  }

  /** One step of several edits; the person is told where it cannot be taken. */
  async take(label: string, edits: readonly Edit[]): Promise<void> {
    this.#tell(await this.#take(label, edits))
  }

  async #take(label: string, edits: readonly Edit[]): Promise<Fault | null> {
    const step: Step = { label, edits }
    const reply = await this.#keep(() => call('desk.step', { deckId: this.id, step }))
    if (!reply.ok) return reply.fault
    this.#show((desk) => takeStep(desk, step))
    return null
  }

  #tell(fault: Fault | null): void {
    if (fault) this.#app.notices.fault(fault)
  }

  /** False where nothing is left to take back. */
  async undo(): Promise<boolean> {
    const reply = await this.#keep(() => call('desk.undo', { deckId: this.id }))
    if (reply.ok) await this.#goTo(undoStep, reply.value)
    else if (reply.fault.code !== 'nothing-to-undo') this.#app.notices.fault(reply.fault)
    return reply.ok
  }

  async redo(): Promise<boolean> {
    const reply = await this.#keep(() => call('desk.redo', { deckId: this.id }))
    if (reply.ok) await this.#goTo(redoStep, reply.value)
    return reply.ok
  }

  /** Where other cards were proposed at that place of the steps, they are shown again. */
  async #goTo(moved: (desk: DeskData) => DeskData | null, { proposedAfter }: Output<'desk.undo'>): Promise<void> {
    if (proposedAfter === (this.data?.proposal.after ?? 0)) return this.#show(moved)
    const reply = await call('desk.open', { deckId: this.id })
    this.#show(() => (reply.ok ? reply.value : null))
  }

  #show(changed: (desk: DeskData) => DeskData | null): void {
    this.data = (this.data && changed(this.data)) ?? this.data
    clearTimeout(this.#clock)
    const view = this.view
    if (!view) return
    if (view.isStale) this.#clock = setTimeout(() => void this.propose(), proposeAfterMs)
    else if (stateOf(view.articles) !== this.#readState) void this.#find()
  }

  async save(): Promise<Output<'desk.save'> | undefined> {
    if (this.saving || this.accepted === 0) return undefined
    this.saving = true
    await this.flush()
    const saved = this.#app.valueOf(await call('desk.save', { deckId: this.id }))
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
    const source = this.#current ? textOf(this.#current).sha256 : ''
    return this.cards
      .filter(({ card }) =>
        card.evidence.some((words) => words.source === source && words.start < end && words.end > start),
      )
      .map(({ card }) => card.id)
  }

  select(span: Span | null): void {
    const article = this.#current && textOf(this.#current)
    this.selected = span && article ? selectEvidence(article.text, span, article.sha256) : null
  }

  /** The card about chosen words of the shown article, now on the desk; null where there is none to make. */
  async ask(way: Asking, span: Span): Promise<CardId | null> {
    const article = this.#current && textOf(this.#current)
    const facts = this.#shown?.reading.facts
    if (!article || !facts) return null
    const words = { text: article.text, source: article.sha256, facts, span }
    const asked = askAbout(way, words, this.cards, asCardId(crypto.randomUUID()))
    if (asked) await this.take('Add a card', asked.edits)
    return asked?.card ?? null
  }

  /** False where the article was refused; the person is told. */
  async addArticle(origin: ArticleOrigin): Promise<boolean> {
    const reply = await this.#keep(() => call('desk.addArticle', { deckId: this.id, origin }))
    if (!reply.ok) {
      this.#tell(reply.fault)
      return false
    }
    const step = reply.value
    this.#show((desk) => takeStep(desk, step))
    this.shownKey = this.view?.articles.at(-1)?.key ?? null
    return true
  }

  async removeArticle(key: string): Promise<void> {
    await this.take('Take an article off', [{ do: 'remove-article', article: key }])
    this.shownKey = null
  }

  leave(): void {
    clearTimeout(this.#clock)
    this.cancel()
  }

  #keep<T>(write: () => Promise<T>): Promise<T> {
    const written = this.#writing.then(write)
    this.#writing = written
    return written
  }
}
