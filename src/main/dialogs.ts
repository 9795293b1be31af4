/** The calls that need the system's own dialogs: choosing a file and saving a deck. */
import { dialog, type BrowserWindow } from 'electron'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { printDeck } from '../core/deck/deck-file.ts'
import { fail, ok } from '../core/fault.ts'
import type { Handlers } from './service/handlers.ts'
import { readOpened } from './opened-files.ts'
import type { Deck } from '../core/deck/deck.ts'
import type { Result } from '../core/fault.ts'

const articles = { name: 'Articles', extensions: ['txt', 'md', 'html', 'htm', 'mhtml', 'mht', 'docx'] }
const decks = { name: 'Dateline decks', extensions: ['dateline'] }
const filters = {
  article: [articles],
  deck: [decks],
  any: [{ name: 'Articles and decks', extensions: [...articles.extensions, ...decks.extensions] }, articles, decks],
}

/** A file name that every system takes. */
const fileNameOf = (title: string): string =>
  title
    .replace(/[\u0000-\u001f\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 80) || 'deck'

type DialogHandlers = Pick<Handlers, 'file.choose' | 'deck.export'>

export function dialogHandlers(
  window: () => BrowserWindow | undefined,
  exportDeck: (id: string, withText: boolean) => Result<Deck>,
): DialogHandlers {
  return {
    'file.choose': async ({ what }) => {
      const parent = window()
      if (!parent) return ok(null)
      const { filePaths } = await dialog.showOpenDialog(parent, { properties: ['openFile'], filters: filters[what] })
      const [path] = filePaths
      return path === undefined ? ok(null) : await readOpened(path)
    },
    'deck.export': async ({ id, withText }) => {
      const parent = window()
      const deck = exportDeck(id, withText)
      if (!deck.ok) return deck
      if (!parent) return ok({ path: null })
      const { filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: `${fileNameOf(deck.value.title)}.dateline`,
        filters: [decks],
      })
      if (!filePath) return ok({ path: null })
      try {
        await writeFile(`${filePath}.new`, printDeck(deck.value))
        await rename(`${filePath}.new`, filePath)
        return ok({ path: filePath })
      } catch (error) {
        await rm(`${filePath}.new`, { force: true })
        const reason = error instanceof Error ? error.message : 'unknown'
        return fail({ code: 'file-unwritable', name: basename(filePath), reason })
      }
    },
  }
}
