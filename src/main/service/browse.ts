/** The calls of the list of all cards: searching, its lines, one card, tags. */
import type { CardLine, FoundCards, BrowsedCard } from '../../contract/browse-shapes.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import { parseSearch } from '../../core/search/parse-search.ts'
import { printTerm } from '../../core/search/print-search.ts'
import { defaultDecay, recallAfter } from '../../core/search/forgetting.ts'
import { toPlain } from '../../core/search/to-plain.ts'
import type { CardOrder } from '../../contract/browse-shapes.ts'
import { asDeckId } from '../../core/ids.ts'
import { readClock, startOfStudyDay, studyDayOf } from '../../core/study/study-day.ts'
import type { Clock } from '../../core/time.ts'
import { historyOf, keyedRefs, listCards, tagsIn, vocabularyOf, type ListedCard } from '../store/browse-rows.ts'
import { ownTagsOf } from '../store/card-tags.ts'
import { listDecks } from '../store/decks.ts'
import { findCards, termsOfNone } from '../store/search.ts'
import type { SearchContext } from '../store/search-sql.ts'
import { readOptions } from '../store/options.ts'
import { readParameters } from '../store/memory-weights.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { passagesOf } from './passages.ts'
import { tagCards } from './card-tags.ts'
import { guard } from './guard.ts'
import type { Handlers } from './handlers.ts'
import { showSources } from './study-view.ts'

const byTitle = new Intl.Collator('en', { numeric: true })

export function browseHandlers(
  store: Store,
  clock: Clock,
): Pick<Handlers, Extract<keyof Handlers, `browse.${string}`>> {
  const { db } = store

  function context(): SearchContext {
    const { rolloverHour } = readSettings(db)
    const { ofDeck } = readOptions(db)
    return {
      today: studyDayOf(readClock(clock), rolloverHour),
      startOfDayMs: (day) => startOfStudyDay(day, clock, rolloverHour),
      decks: listDecks(store)
        .map(({ id, title }) => ({ id, title, leechLapses: ofDeck(id).leechLapses }))
        .sort((a, b) => byTitle.compare(a.title, b.title)),
      tags: tagsIn(db),
      decay: readParameters(db)?.at(-1) ?? defaultDecay,
    }
  }

  function find(text: string, order: CardOrder): FoundCards {
    const parsed = parseSearch(text)
    const search = parsed.ok ? parsed.search : parsed.rest
    const now = context()
    const keys = findCards(db, search, order, now)
    const none = keys.length > 0 ? [] : termsOfNone(db, search, now).map(printTerm)
    return { keys, fault: parsed.ok ? null : parsed.fault, plain: toPlain(search), none }
  }

  function linesOf(listed: readonly ListedCard[]): CardLine[] {
    const { today, decks } = context()
    const { rolloverHour } = readSettings(db)
    const titles = new Map(decks.map(({ id, title }) => [id as string, title]))
    const dayOf = (ms: number) => studyDayOf({ ms, utcOffsetMin: clock.utcOffsetMin(ms) }, rolloverHour)
    return listed.flatMap(({ key, deckId, cardId, addedMs, card, state, mark }) => {
      const deckTitle = titles.get(deckId)
      if (deckTitle === undefined) return []
      const { phase, stability, difficulty, lapses, reps } = state
      const dueDays = phase === 'new' ? null : (state.dueDay ?? dayOf(state.dueMs)) - today
      const { suspended, flag, report } = mark
      const buried = mark.buriedDay === today
      const words = { prompt: card.prompt, answer: card.answer.canonical, kind: card.kind }
      const schedule = { phase, dueDays, stability, difficulty, lapses, reps }
      return [{ key, deckId, cardId, deckTitle, addedMs, ...words, ...schedule, suspended, buried, flag, report }]
    })
  }

  function show(listed: ListedCard, line: CardLine): BrowsedCard {
    const { key, card, state } = listed
    const deckId = asDeckId(line.deckId)
    const { prompt, answer, look, attribution, evidence, tags } = card
    const { today, decay } = context()
    const elapsed = state.lastReviewDay === null ? null : Math.max(0, today - state.lastReviewDay)
    return {
      line,
      card: {
        prompt,
        answer: answer.canonical,
        ...(look === undefined ? {} : { look }),
        ...(attribution === undefined ? {} : { attribution }),
        passages: passagesOf(store, deckId, evidence),
      },
      accepted: answer.accepted,
      sources: showSources(store, deckId, new Set(evidence.map(({ source }) => source))),
      recall: elapsed === null ? null : recallAfter(elapsed, state.stability, decay),
      tags: [...tags.map((tag) => ({ tag, own: false })), ...ownTagsOf(db, key).map((tag) => ({ tag, own: true }))],
      history: historyOf(db, line),
    }
  }

  function open(key: number): Result<BrowsedCard> {
    const [listed] = listCards(db, [key])
    const [line] = listed === undefined ? [] : linesOf([listed])
    return listed === undefined || line === undefined
      ? fail({ code: 'not-found', what: 'card' })
      : ok(show(listed, line))
  }

  return {
    'browse.find': ({ text, order }) => guard(store, () => ok(find(text, order))),
    'browse.lines': ({ keys }) => guard(store, () => ok({ lines: linesOf(listCards(db, keys)) })),
    'browse.card': ({ key }) => guard(store, () => open(key)),
    'browse.words': () =>
      guard(store, () =>
        ok(
          vocabularyOf(
            db,
            context().decks.map(({ title }) => title),
          ),
        ),
      ),
    'browse.refs': ({ keys }) =>
      guard(store, () => ok({ cards: keyedRefs(db, keys).map(({ deckId, cardId }) => ({ deckId, cardId })) })),
    'browse.tag': (tagging) => guard(store, () => ok(tagCards(store, clock, tagging))),
  }
}
