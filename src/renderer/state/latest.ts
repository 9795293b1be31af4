/** Runs one thing at a time; of those asked for meanwhile only the last is run after it. */
export class Latest {
  #running: Promise<void> | null = null
  #next: (() => Promise<void>) | null = null

  /** Settles when nothing is left to run. */
  run(work: () => Promise<void>): Promise<void> {
    this.#next = work
    this.#running ??= this.#runAll()
    return this.#running
  }

  async #runAll(): Promise<void> {
    try {
      while (this.#next) {
        const work = this.#next
        this.#next = null
        await work()
      }
    } finally {
      this.#running = null
    }
  }
}
