/** Says how a card is asked: as the learner chose, or as the app finds fit, with the answers there are to choose from. */
import type { Asked } from '../../contract/study-shapes.ts'
import type { Card } from '../../core/deck/deck.ts'
import type { StudyCard } from '../../core/study/study-card.ts'
import type { Asking } from '../../core/study/ways/asking.ts'
import { waysOfAsking } from '../../core/study/ways/asking.ts'
import { choiceOptions, whoSaidOptions } from '../../core/study/ways/choice.ts'
import { chooseWay } from '../../core/study/ways/choose-way.ts'
import { matesOf } from '../../core/study/ways/deck-mates.ts'
import { waysFor } from '../../core/study/ways/ways-for.ts'
import { deckLanguage, neighbourContents } from '../store/decks.ts'
import { lastAnswerOf } from '../store/reviews.ts'
import type { Store } from '../store/store.ts'

/** Cards of one article stand together in their deck: so many on either side lend a question their names. */
const reach = 150

export function askCard(store: Store, card: StudyCard, content: Card, asking: Asking): Asked {
  const language = deckLanguage(store, card.deckId)
  const plain: Asked = { way: 'recall', otherNames: [], language }
  // A card that never failed is recalled, whatever else could be done with it.
  const only = waysOfAsking(asking)
  if (asking === 'recall' || (only === null && card.state.lapses === 0)) return plain
  const mates = matesOf(neighbourContents(store, card, reach))(content)
  const seed = `${card.id} ${String(card.state.reps)}`
  const possible = waysFor(content, mates)
  const way = chooseWay(possible, card.state, lastAnswerOf(store.db, card), { only }, seed) ?? 'recall'
  const asked = { ...plain, way, otherNames: [...mates.otherNames] }
  if (way === 'choice' || way === 'who-said') {
    const options = way === 'choice' ? choiceOptions(content, seed) : whoSaidOptions(content, mates.speakers, seed)
    return options === null ? plain : { ...asked, options: [...options] }
  }
  return asked
}
