/** A name for a file from a deck's title, as every system takes it. */

export const fileNameOf = (title: string): string =>
  title
    .replace(/[\u0000-\u001f\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 80) || 'deck'
