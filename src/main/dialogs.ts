/** The calls that need the system's own dialogs: choosing a file and saving a deck. */
import { dialog, type BrowserWindow } from 'electron'
import type { Output } from '../contract/contract.ts'
import type { HandOutChoice } from '../contract/hand-out-shapes.ts'
import { fileNameOf } from '../core/deck/file-name.ts'
import { ok, type Result } from '../core/fault.ts'
import { fileEndings } from '../core/formats/file-endings.ts'
import type { FormatId } from '../core/formats/format.ts'
import { resultExtension } from '../core/results/limits.ts'
import { printResult } from '../core/results/result-file.ts'
import type { ClassResult } from '../core/results/result-schema.ts'
import { importExtensions } from '../core/file-size.ts'
import { articleExtensions, type OfferedFiles } from './opened-files.ts'
import { writeWhole } from './service/files.ts'
import type { HandedOut } from './service/hand-out.ts'
import type { Handlers } from './service/handlers.ts'

const articles = { name: 'Articles', extensions: [...articleExtensions] }
const decks = { name: 'Dateline decks', extensions: ['dateline'] }
const cards = { name: 'Cards of other programs', extensions: [...importExtensions, 'txt', 'md'] }
const results = { name: 'Results of learners', extensions: [resultExtension.slice(1)] }
const all = [articles, decks, cards, results].flatMap(({ extensions }) => extensions)
const filters = {
  article: [articles],
  any: [{ name: 'Articles, decks and cards', extensions: [...new Set(all)] }, articles, decks, cards, results],
}

const pictures = { svg: 'SVG picture', png: 'PNG picture' }

/** Without it spreadsheets take UTF-8 for an older encoding. */
const byteOrderMark = '\ufeff'

type DialogHandlers = Pick<
  Handlers,
  'file.choose' | 'hand-out.plan' | 'hand-out.cancel' | 'deck.export' | 'timeline.save' | 'stats.save' | 'result.save'
>

/** Of the library that is open. */
export interface HandingOut {
  readonly plan: (id: string, format: FormatId) => Promise<Result<Output<'hand-out.plan'>>>
  readonly head: (id: string) => Result<{ readonly title: string; readonly revision: number }>
  readonly make: (choice: HandOutChoice) => Promise<Result<HandedOut>>
  readonly cancel: (job: string) => void
}

export function dialogHandlers(
  window: () => BrowserWindow | undefined,
  { offer }: OfferedFiles,
  handingOut: HandingOut,
  resultOf: (deckId: string, learner: string) => Result<ClassResult>,
): DialogHandlers {
  return {
    'file.choose': async ({ what }) => {
      const parent = window()
      if (!parent) return ok(null)
      const { filePaths } = await dialog.showOpenDialog(parent, { properties: ['openFile'], filters: filters[what] })
      const [path] = filePaths
      return path === undefined ? ok(null) : await offer(path)
    },
    'timeline.save': async ({ title, format, bytes }) => {
      const parent = window()
      if (!parent) return ok({ path: null })
      const { filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: `${fileNameOf(title)}.${format}`,
        filters: [{ name: pictures[format], extensions: [format] }],
      })
      if (!filePath) return ok({ path: null })
      const written = await writeWhole(filePath, bytes)
      return written.ok ? ok({ path: filePath }) : written
    },
    'stats.save': async ({ name, csv }) => {
      const parent = window()
      if (!parent) return ok({ path: null })
      const { filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: `${fileNameOf(name)}.csv`,
        filters: [{ name: 'Table (CSV)', extensions: ['csv'] }],
      })
      if (!filePath) return ok({ path: null })
      const written = await writeWhole(filePath, `${byteOrderMark}${csv}`)
      return written.ok ? ok({ path: filePath }) : written
    },
    'result.save': async ({ deckId, learner }) => {
      const parent = window()
      const result = resultOf(deckId, learner)
      if (!result.ok) return result
      if (!parent) return ok({ path: null })
      const { filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: `${fileNameOf(`${result.value.deck.title} – ${learner}`)}${resultExtension}`,
        filters: [{ name: 'Results of a learner', extensions: [resultExtension.slice(1)] }],
      })
      if (!filePath) return ok({ path: null })
      const written = await writeWhole(filePath, printResult(result.value))
      return written.ok ? ok({ path: filePath }) : written
    },
    'hand-out.plan': ({ id, format }) => handingOut.plan(id, format),
    'hand-out.cancel': ({ job }) => {
      handingOut.cancel(job)
      return ok({})
    },
    'deck.export': async (choice) => {
      const parent = window()
      const head = handingOut.head(choice.id)
      if (!head.ok) return head
      const notHandedOut = ok({ path: null, revision: head.value.revision })
      if (!parent) return notHandedOut
      const ending = fileEndings[choice.format]
      const { filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: `${fileNameOf(head.value.title)}.${ending}`,
        filters: [choice.format === 'dateline' ? decks : { name: ending.toUpperCase(), extensions: [ending] }],
      })
      if (!filePath) return notHandedOut
      const handed = await handingOut.make(choice)
      if (!handed.ok) return handed
      const written = await writeWhole(filePath, handed.value.file)
      if (written.ok) return ok({ path: filePath, revision: handed.value.revision })
      handed.value.withdraw()
      return written
    },
  }
}
