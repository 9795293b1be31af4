/** A deck as what is printed of it: cut-out cards, a worksheet, a test or a timeline. */
import type { Deck } from '../../deck/deck.ts'
import { fail, ok, type Result } from '../../fault.ts'
import type { Loss } from '../loss.ts'
import { countLossesOf } from '../outgoing-losses.ts'
import { layOutTimeline } from '../../timeline/layout.ts'
import { gatherTimeline } from '../../timeline/timeline.ts'
import { cardSheets } from './cards-paper.ts'
import { localeOfDeck } from './grounds.ts'
import type { PaperDocument } from './paper-document.ts'
import type { PaperFormat, PaperOptions } from './paper-options.ts'
import { paperTest } from './test-paper.ts'
import { worksheet } from './worksheet-paper.ts'

/** Pixels at a text size of 13: about one sheet across, at a size that is read from an arm's length. */
const posterWidth = 1_000

/** On paper a picture is its description, and all words of a card look alike. */
export const paperLosses = (deck: Deck): readonly Loss[] => countLossesOf(deck, ['formatting', 'media']).losses()

/** Fault `nothing-to-print` where the deck has no card, or for a timeline no event whose year is known. */
export function paperDocument(deck: Deck, format: PaperFormat, options: PaperOptions): Result<PaperDocument> {
  if (deck.cards.length === 0) return fail({ code: 'nothing-to-print', what: 'card' })
  const body = bodyOf(deck, format, options)
  if (body.is === 'poster' && body.layout.lanes.length === 0) return fail({ code: 'nothing-to-print', what: 'event' })
  const isEmptyTest = body.is === 'parts' && body.parts[0]?.blocks.length === 0
  if (isEmptyTest) return fail({ code: 'nothing-to-print', what: 'card' })
  const { title, revision, language } = deck
  return ok({ title, revision, language, options, body })
}

function bodyOf(deck: Deck, format: PaperFormat, options: PaperOptions): PaperDocument['body'] {
  switch (format) {
    case 'pdf-cards':
      return cardSheets(deck, options)
    case 'pdf-worksheet':
      return worksheet(deck, options)
    case 'pdf-test':
      return paperTest(deck, options)
    case 'pdf-timeline': {
      const timeline = gatherTimeline(deck.cards, localeOfDeck(deck))
      return {
        is: 'poster',
        layout: layOutTimeline(timeline, posterWidth),
        unplaced: timeline.unplaced.map(({ date, text }) => `${date}: ${text}`),
      }
    }
  }
}
