/** The things done since the window opened that can be taken back, newest first. */

export interface Done {
  readonly label: string
  /** False where it stays as it is; the person has been told why. */
  readonly takeBack: () => Promise<boolean>
}

export class UndoStack {
  #done: Done[] = []

  push(done: Done): void {
    this.#done.push(done)
  }

  /** The newest, or the one given, which is then no longer here; undefined where there is nothing left. */
  take(which: Done | undefined = this.#done.at(-1)): Done | undefined {
    if (which === undefined || !this.#done.includes(which)) return undefined
    this.#done = this.#done.filter((each) => each !== which)
    return which
  }

  get isEmpty(): boolean {
    return this.#done.length === 0
  }

  clear(): void {
    this.#done = []
  }
}
