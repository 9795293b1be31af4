/** What a hand-out would leave behind, and its file: made of a deck's text, without the library. */
import type { HandOutChoice } from '../../contract/hand-out-shapes.ts'
import type { Deck } from '../../core/deck/deck.ts'
import { differenceOf, isSameDeck } from '../../core/deck/difference.ts'
import { fail, ok, type Fault, type Result } from '../../core/fault.ts'
import type { FormatId } from '../../core/formats/format.ts'
import type { Loss } from '../../core/formats/loss.ts'
import type { Outgoing } from '../../core/formats/outgoing.ts'
import type { PaperDocument } from '../../core/formats/paper/paper-document.ts'
import { defaultPaperOptions, isPaperFormat } from '../../core/formats/paper/paper-options.ts'
import { paperDocument, paperLosses } from '../../core/formats/paper/paper.ts'
import { writeCsv } from '../../core/formats/table-writer.ts'
import { packHandout, unpackHandout, type PackedHandout } from '../store/handouts.ts'
import { progressFrom } from '../store/progress-out.ts'
import { writeAnki } from '../transfer/anki-write.ts'
import { writers } from '../transfer/writers.ts'
import { deckOfText, type OutgoingText } from './outgoing-deck.ts'
import type { LearnersDay } from './progress-out.ts'

export interface ToPlan {
  readonly outgoing: OutgoingText
  readonly format: FormatId
  readonly day: LearnersDay
}

export interface Planned {
  readonly losses: Loss[]
  readonly refusal: Fault | null
  /** Cards of which the learner has progress. */
  readonly progress: number
}

export interface ToWrite {
  readonly outgoing: OutgoingText
  readonly choice: HandOutChoice
  readonly day: LearnersDay
  readonly last: PackedHandout | null
}

export interface WrittenHandOut {
  readonly revision: number
  /** As the library keeps it. */
  readonly record: Uint8Array
  /** Bytes, or what the app's renderer prints. */
  readonly file: Uint8Array | PaperDocument
}

export function plan({ outgoing, format, day }: ToPlan): Result<Planned> {
  const progress = progressFrom(outgoing.progress, day.studyDay).size
  return ok({ ...outlook(deckOfText(outgoing.deck), format), progress })
}

/** Losses depend on deck and format alone, so media need not be read for them. */
function outlook(deck: Deck, format: FormatId): Pick<Planned, 'losses' | 'refusal'> {
  if (isPaperFormat(format)) {
    const paper = paperDocument(deck, format, defaultPaperOptions)
    return { losses: [...paperLosses(deck)], refusal: paper.ok ? null : paper.fault }
  }
  const written = writers[format]?.({ deck, medium: () => null, progress: new Map() })
  return { losses: [...(written?.losses ?? [])], refusal: written ? null : { code: 'format-unsupported', format } }
}

/** A deck that changed since the last time is the next revision. */
export function write({ outgoing, choice, day, last }: ToWrite): Result<WrittenHandOut> {
  const current = deckOfText(outgoing.deck)
  const isSame = last === null || isSameDeck(differenceOf(unpackHandout(last.content), current))
  const revision = isSame ? current.revision : Math.max(current.revision, last.revision) + 1
  const deck = { ...current, revision }
  const file = fileOf(outgoingOf(deck, outgoing, day), choice, day)
  return file.ok ? ok({ revision, record: packHandout(deck), file: file.value }) : file
}

const outgoingOf = (deck: Deck, { media, progress }: OutgoingText, { studyDay }: LearnersDay): Outgoing => ({
  deck,
  medium: (name) => media.get(name) ?? null,
  progress: progressFrom(progress, studyDay),
})

function fileOf(
  outgoing: Outgoing,
  { format, withByteOrderMark, paper }: HandOutChoice,
  { at }: LearnersDay,
): Result<Uint8Array | PaperDocument> {
  if (isPaperFormat(format)) return paperDocument(outgoing.deck, format, paper)
  if (format === 'apkg' || format === 'apkg-legacy')
    return ok(writeAnki([outgoing], { layout: format === 'apkg' ? 'current' : 'legacy', ...at }).content)
  const written =
    format === 'csv' ? writeCsv(outgoing, { byteOrderMark: withByteOrderMark }) : writers[format]?.(outgoing)
  if (!written) return fail({ code: 'format-unsupported', format })
  const { content } = written
  return ok(typeof content === 'string' ? new TextEncoder().encode(content) : content)
}
