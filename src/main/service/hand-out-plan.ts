/** What a hand-out would leave behind, and the file of one. */
import type { Output } from '../../contract/contract.ts'
import type { HandOutChoice } from '../../contract/hand-out-shapes.ts'
import type { Deck } from '../../core/deck/deck.ts'
import { fail, ok, type Result } from '../../core/fault.ts'
import type { FormatId } from '../../core/formats/format.ts'
import type { Outgoing, Written } from '../../core/formats/outgoing.ts'
import { defaultPaperOptions, isPaperFormat } from '../../core/formats/paper/paper-options.ts'
import { paperDocument, paperLosses } from '../../core/formats/paper/paper.ts'
import { writeCsv } from '../../core/formats/table-writer.ts'
import type { Clock } from '../../core/time.ts'
import type { Store } from '../store/store.ts'
import { writeAnki } from '../transfer/anki-write.ts'
import { writers } from '../transfer/writers.ts'
import { guard } from './guard.ts'
import { exportDeck } from './library.ts'
import { learnersProgress } from './progress-out.ts'

type Plan = Output<'hand-out.plan'>

export function planHandOut(store: Store, id: string, format: FormatId, clock: Clock): Result<Plan> {
  const exported = exportDeck(store, id, true)
  if (!exported.ok) return exported
  const deck = exported.value
  return guard(store, () =>
    ok({
      cards: deck.cards.length,
      texts: deck.sources
        .filter(({ text }) => text !== undefined)
        .map(({ title, publisher }) => ({ title, publisher })),
      progress: learnersProgress(store, deck.id, clock).progress.size,
      ...outlook(deck, format),
    }),
  )
}

/** Losses depend on deck and format alone, so media need not be read for them. */
function outlook(deck: Deck, format: FormatId): Pick<Plan, 'losses' | 'refusal'> {
  if (isPaperFormat(format)) {
    const paper = paperDocument(deck, format, defaultPaperOptions)
    return { losses: [...paperLosses(deck)], refusal: paper.ok ? null : paper.fault }
  }
  const written = writers[format]?.({ deck, medium: () => null, progress: new Map() })
  return { losses: [...(written?.losses ?? [])], refusal: written ? null : { code: 'format-unsupported', format } }
}

/** Every format but paper, which the app's renderer prints. */
export function writeHandOut(
  store: Store,
  { deck, medium }: Omit<Outgoing, 'progress'>,
  { format, withProgress, withByteOrderMark }: HandOutChoice,
  clock: Clock,
): Result<Written> {
  if (withProgress && (format === 'apkg' || format === 'apkg-legacy')) {
    const { progress, at } = learnersProgress(store, deck.id, clock)
    const layout = format === 'apkg' ? 'current' : 'legacy'
    return guard(store, () => ok(writeAnki([{ deck, medium, progress }], { layout, ...at })))
  }
  const outgoing: Outgoing = { deck, medium, progress: new Map() }
  if (format === 'csv') return ok(writeCsv(outgoing, { byteOrderMark: withByteOrderMark }))
  const writer = writers[format]
  return writer ? guard(store, () => ok(writer(outgoing))) : fail({ code: 'format-unsupported', format })
}
