/** Which card of a list the cursor is on and which are chosen, by keyboard and by mouse as lists of files have it. */
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced whole, and nothing changes within them */

export class ChosenCards {
  /** The place of the cursor; -1 where it is nowhere yet. */
  active = $state(-1)
  chosen = $state.raw<ReadonlySet<number>>(new Set())
  /** From where Shift chooses. */
  #anchor = 0
  readonly #keys: () => Uint32Array
  readonly activeKey = $derived.by(() => this.#keys()[this.active] ?? null)

  constructor(keys: () => Uint32Array) {
    this.#keys = keys
  }

  /** Whoever comes to the list finds the cursor on a card. */
  begin(): void {
    if (this.active < 0 && this.#keys().length > 0) this.active = 0
  }

  /** The cursor to a place in the list, which alone is chosen then; with Shift all from the anchor. */
  moveTo(place: number, extends_ = false): void {
    const { length } = this.#keys()
    if (length === 0) return
    this.active = Math.max(0, Math.min(place, length - 1))
    if (!extends_) this.#anchor = this.active
    const [from, to] = [Math.min(this.#anchor, this.active), Math.max(this.#anchor, this.active)]
    this.chosen = new Set(this.#keys().subarray(from, to + 1))
  }

  /** One more or one less, as Ctrl and a click do it. */
  toggle(place: number): void {
    const key = this.#keys()[place]
    if (key === undefined) return
    this.active = place
    this.#anchor = place
    const isChosen = this.chosen.has(key)
    this.chosen = new Set(isChosen ? [...this.chosen].filter((each) => each !== key) : [...this.chosen, key])
  }

  chooseAll(): void {
    this.chosen = new Set(this.#keys())
  }

  chooseNone(): void {
    this.chosen = new Set()
  }

  /** In another list the cursor stays on its card where that is still there, and what is out of the list is chosen no longer. */
  follow(): void {
    const keys = this.#keys()
    if (this.chosen.size === 0) {
      this.active = Math.min(this.active, keys.length - 1)
      return
    }
    const here = new Set(keys)
    const last = [...this.chosen].at(-1)
    this.chosen = new Set([...this.chosen].filter((key) => here.has(key)))
    const place = last === undefined ? -1 : keys.indexOf(last)
    this.active = place >= 0 ? place : Math.min(this.active, keys.length - 1)
    this.#anchor = Math.max(0, this.active)
  }
}
