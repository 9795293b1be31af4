/** The things done since the window opened that can be taken back, newest first. */

export interface Done {
  readonly label: string
  readonly takeBack: () => Promise<void>
}

export class UndoStack {
  #done: Done[] = []

  push(done: Done): void {
    this.#done.push(done)
  }

  /** Takes back one thing: the newest, or the one given. Undefined where there is nothing left. */
  async undo(which: Done | undefined = this.#done.at(-1)): Promise<Done | undefined> {
    if (which === undefined || !this.#done.includes(which)) return undefined
    this.#done = this.#done.filter((each) => each !== which)
    await which.takeBack()
    return which
  }
}
