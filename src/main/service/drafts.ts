/** From an article to a saved deck: the draft is on disk from the first moment, and saving is one transaction. */
import { articleText, type Article } from '../../core/article/article.ts'
import { carryOver } from '../../core/cards/carry-over.ts'
import type { Card, TrayItem } from '../../core/deck/deck.ts'
import { makeDeck } from '../../core/deck/new-deck.ts'
import { isEdtf } from '../../core/facts/dates/edtf.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { asDeckId, asDraftId } from '../../core/ids.ts'
import type { Made, Progress } from '../../core/make.ts'
import type { Clock } from '../../core/time.ts'
import type { Decision, Draft } from '../../contract/shapes.ts'
import type { Proposal } from '../../contract/contract.ts'
import type { Store } from '../store/store.ts'
import { deleteDraft, getDraft, insertDraft, restoreDraft, updateDraft, type StoredDraft } from '../store/drafts.ts'
import { saveDeck } from './library.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import type { Jobs } from './jobs.ts'

export interface DraftSurroundings {
  readonly store: Store
  readonly clock: Clock
  readonly jobs: Jobs
  readonly randomUuid: () => string
  readonly onProgress: (job: string, progress: Progress) => void
}

type DraftMethod =
  | 'draft.create'
  | 'draft.get'
  | 'draft.change'
  | 'draft.propose'
  | 'draft.decide'
  | 'draft.save'
  | 'draft.discard'
  | 'draft.restore'
  | 'job.cancel'

/** Cards that a person sees in the list: what was made from the article as it stands now. */
interface Latest {
  readonly made: Made
  readonly proposal: Proposal
}

const titleOf = (article: Article): string => article.meta.title ?? articleText(article).slice(0, 80)

const toView = ({ id, deckId, article, decisions, updatedMs }: StoredDraft): Draft => ({
  id,
  deckId,
  meta: { ...article.meta, authors: [...article.meta.authors] },
  paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph })),
  decisions: { ...decisions },
  updatedMs,
})

const missing = fail({ code: 'not-found', what: 'draft' })

function edited(card: Card, decision: Decision | undefined): Card {
  if (!decision) return card
  const { prompt = card.prompt, answer } = decision
  return answer === undefined ? { ...card, prompt } : { ...card, prompt, answer: { canonical: answer, accepted: [] } }
}

/** What the person's decisions make of a proposal: accepted cards first, then those accepted out of the tray. */
function decide(
  { cards, tray }: { readonly cards: readonly Card[]; readonly tray: readonly TrayItem[] },
  decisions: Readonly<Record<string, Decision>>,
): { cards: Card[]; tray: TrayItem[] } {
  const verdict = (card: Card): Decision['verdict'] => decisions[card.id]?.verdict
  const lifted = tray.filter(({ card }) => verdict(card) === 'accepted')
  const accepted = [...cards.filter((card) => verdict(card) !== 'discarded'), ...lifted.map(({ card }) => card)]
  return {
    cards: accepted.map((card) => edited(card, decisions[card.id])),
    tray: tray.filter(({ card }) => verdict(card) === undefined),
  }
}

/** Accepted and held-back cards are carried over together: a new date may move one from the one side to the other. */
function withEarlierIds(proposed: readonly Card[], { cards, tray }: Pick<Made, 'cards' | 'tray'>) {
  const carried = carryOver(proposed, [...cards, ...tray.map(({ card }) => card)])
  return {
    cards: carried.cards.slice(0, cards.length),
    tray: tray.map((item, index) => ({ ...item, card: carried.cards[cards.length + index] ?? item.card })),
    vanished: carried.vanished,
  }
}

export function draftHandlers({
  store,
  clock,
  jobs,
  randomUuid,
  onProgress,
}: DraftSurroundings): Pick<Handlers, DraftMethod> {
  const latest = new Map<string, Latest>()
  /** Counts the changes of a draft's article, so that cards of an earlier state are not taken for the latest. */
  const changes = new Map<string, number>()
  const load = (id: string): Result<StoredDraft> => {
    const draft = getDraft(store, asDraftId(id))
    return draft ? ok(draft) : missing
  }
  const keep = (draft: StoredDraft): StoredDraft => {
    const kept = { ...draft, updatedMs: clock.nowMs() }
    updateDraft(store, kept)
    return kept
  }

  /** Makes the cards anew, gives those that were there before their ids back, and remembers them with the draft. */
  async function propose(id: string, job: string): Promise<Result<Latest>> {
    const draft = load(id)
    if (!draft.ok) return draft
    const { article, deckId } = draft.value
    const change = changes.get(id)
    const made = await jobs.run('make', { article, deckId, title: titleOf(article) }, { job, onProgress })
    if (!made.ok) return made
    return guard(store, () => {
      const now = load(id)
      if (!now.ok) return now
      const { cards, tray, vanished } = withEarlierIds(now.value.proposed, made.value)
      keep({ ...now.value, proposed: [...cards, ...tray.map(({ card }) => card)] })
      const { text, facts } = made.value
      const entry = { made: made.value, proposal: { text, facts, cards, tray, vanished } }
      if (changes.get(id) === change) latest.set(id, entry)
      return ok(entry)
    })
  }

  function change(id: string, meta: Partial<Article['meta']>, kept: readonly boolean[]): Result<Draft> {
    const draft = load(id)
    if (!draft.ok) return draft
    const { article } = draft.value
    const changed: Article = {
      meta: { ...article.meta, ...meta },
      paragraphs: article.paragraphs.map((paragraph, index) => withKept(paragraph, kept[index] ?? paragraph.kept)),
    }
    latest.delete(id)
    changes.set(id, (changes.get(id) ?? 0) + 1)
    return ok(toView(keep({ ...draft.value, article: changed, title: titleOf(changed) })))
  }

  /** The deck is there and the draft gone, or neither. */
  function save(id: string, { made, proposal }: Latest): Result<{ deckId: string; cards: number }> {
    const draft = load(id)
    if (!draft.ok) return draft
    const { cards, tray } = decide(proposal, draft.value.decisions)
    const { source } = made
    const { deckId } = draft.value
    const deck = makeDeck({ id: deckId, title: source.title, language: 'en', source, cards, tray })
    store.db.transact(() => {
      saveDeck(store, deck, clock)
      deleteDraft(store, draft.value.id, clock.nowMs())
    })
    latest.delete(id)
    return ok({ deckId, cards: cards.length })
  }

  return {
    'draft.create': async ({ origin }) => {
      const read = await jobs.run('read', origin)
      if (!read.ok) return read
      const draft: StoredDraft = {
        id: asDraftId(randomUuid()),
        deckId: asDeckId(randomUuid()),
        title: titleOf(read.value),
        article: read.value,
        proposed: [],
        decisions: {},
        updatedMs: clock.nowMs(),
      }
      return guard(store, () => {
        insertDraft(store, draft)
        return ok(toView(draft))
      })
    },
    'draft.get': ({ id }) =>
      guard(store, () => {
        const draft = load(id)
        return draft.ok ? ok(toView(draft.value)) : draft
      }),
    'draft.change': ({ id, meta = {}, kept = [] }) =>
      typeof meta.published === 'string' && !isEdtf(meta.published)
        ? fail({ code: 'published-malformed', value: meta.published })
        : guard(store, () => change(id, definedOf(meta), kept)),
    'draft.propose': async ({ id, job }) => {
      const entry = await propose(id, job)
      return entry.ok ? ok(entry.value.proposal) : entry
    },
    'draft.decide': ({ id, decisions }) =>
      guard(store, () => {
        const draft = load(id)
        if (!draft.ok) return draft
        keep({ ...draft.value, decisions })
        return ok({})
      }),
    'draft.save': async ({ id }) => {
      // What the person changes while cards are made is in the deck, too.
      for (;;) {
        const known = latest.get(id)
        if (known) return guard(store, () => save(id, known))
        const made = await propose(id, randomUuid())
        if (!made.ok) return made
      }
    },
    'draft.discard': ({ id }) => {
      latest.delete(id)
      return guard(store, () => (deleteDraft(store, asDraftId(id), clock.nowMs()) ? ok({}) : missing))
    },
    'draft.restore': ({ id }) => guard(store, () => (restoreDraft(store, asDraftId(id)) ? ok({}) : missing)),
    'job.cancel': ({ job }) => {
      jobs.cancel(job)
      return ok({})
    },
  }
}

/** Without the keys that a caller left undefined, which would hide what the article has. */
const definedOf = <T extends object>(partial: T) =>
  Object.fromEntries(Object.entries(partial).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

function withKept(paragraph: Article['paragraphs'][number], kept: boolean): Article['paragraphs'][number] {
  if (kept === paragraph.kept) return paragraph
  const { text, kind } = paragraph
  return kept ? { text, kind, kept } : { text, kind, kept, leftOutBecause: 'by-hand' }
}
