// Tells the person what set-up is doing, on stderr only, so that a command's own output stays clean.
const MEBI = 1024 * 1024
const REDRAW_MS = 200
const LINE_EVERY_MS = 5_000

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** @param {number} bytes */
function formatMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 10 * MEBI ? 1 : 0)} MB`
}

/**
 * A line that is redrawn on a terminal, and written anew every five seconds into a log.
 * @param {string} label
 * @param {number} [totalBytes] unknown where the server does not tell
 */
export function startProgress(label, totalBytes) {
  const isTerminal = process.stderr.isTTY === true
  let drawnAt = isTerminal ? 0 : Date.now()
  let isDrawn = false
  /** @param {number} bytes */
  const format = (bytes) => {
    const shown = formatMegabytes(bytes)
    if (!totalBytes) return `  ${label}: ${shown}`
    const percent = Math.min(100, Math.floor((100 * bytes) / totalBytes))
    return `  ${label}: ${shown} of ${formatMegabytes(totalBytes)} (${percent} %)`
  }
  return {
    /** @param {number} bytes */
    update(bytes) {
      const now = Date.now()
      if (now - drawnAt < (isTerminal ? REDRAW_MS : LINE_EVERY_MS)) return
      drawnAt = now
      isDrawn = true
      process.stderr.write(isTerminal ? `\r\x1b[K${format(bytes)}` : `${format(bytes)}\n`)
    },
    stop() {
      if (isTerminal && isDrawn) process.stderr.write('\r\x1b[K')
    },
  }
}
