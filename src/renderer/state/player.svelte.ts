/** Plays one sound at a time, and only when somebody asks for it. */
import { printMediaAddress } from '../../contract/media-address.ts'
import type { ShownCard } from '../../contract/study-shapes.ts'
import { soundsIn } from '../../core/richtext.ts'

export const soundOf = (deckId: string, name: string): string => printMediaAddress({ use: 'sound', deckId, name })

class Player {
  /** The address of the sound that is heard. */
  playing = $state<string | null>(null)
  /** Asked for and not to be played. */
  missing = $state.raw<ReadonlySet<string>>(new Set())
  #audio: HTMLAudioElement | null = null

  /** From its beginning, or silence where it plays already. */
  toggle(address: string): void {
    if (this.playing === address) this.stop(address)
    else this.play(address)
  }

  play(address: string): void {
    this.#audio?.pause()
    const audio = new Audio(address)
    this.#audio = audio
    this.playing = address
    audio.onended = () => this.stop(address)
    // Another sound, or the end of the screen, breaks it off, which is no failure.
    audio.play().catch(() => {
      if (this.#audio !== audio) return
      this.stop(address)
      this.missing = new Set([...this.missing, address])
    })
  }

  stop(address: string): void {
    if (this.playing !== address) return
    this.playing = null
    const audio = this.#audio
    this.#audio = null
    audio?.pause()
  }
}

export const player = new Player()

/** The sound that a key plays: the first of the answer once it shows, else the question's; null where the card has none. */
export function soundToPlay({ card, deck }: Pick<ShownCard, 'card' | 'deck'>, isRevealed: boolean): string | null {
  const sides = isRevealed ? [card.look?.answer, card.look?.prompt] : [card.look?.prompt]
  const [first] = sides.flatMap((side) => (side === undefined ? [] : soundsIn(side)))
  return first === undefined ? null : soundOf(deck.id, first)
}
