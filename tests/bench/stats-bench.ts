/** Times all statistics together over a million reviews of 100,000 cards, as the screen asks for them. */
import { periods } from '../../src/core/stats/period.ts'
import { systemClock } from '../../src/main/service/clock.ts'
import { statsHandlers } from '../../src/main/service/stats.ts'
import { withLargeLibrary } from './large-library.ts'
import { timeMs, type Samples } from './measure.ts'

const rounds = 200

/** Beside one plain statement that reads the same daily sums. */
export function benchStats(): Promise<Samples> {
  return withLargeLibrary((store) => {
    const stats = statsHandlers(store, systemClock)
    const ours: number[] = []
    const floor: number[] = []
    for (let round = 0; round < rounds; round++) {
      const period = periods[round % periods.length] ?? null
      ours.push(timeMs(() => stats['stats.view']({ deckId: null, period })))
      floor.push(timeMs(() => store.db.all(`SELECT * FROM day_roll_up WHERE deck_id = ''`)))
    }
    return { unit: 'ms', ours, floor }
  })
}
