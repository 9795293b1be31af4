/** How a table or a text is read, shown beforehand so that a person can say it better. */
import { ok, type Result } from '../fault.ts'
import { previewQuizlet, type ListPreview } from './quizlet-reader.ts'
import { quizletOptions, tableOptions, type IncomingFile } from './readers.ts'
import { previewTable, type TablePreview } from './table-reader.ts'
import { textFormats, type TextFormat } from './text-options.ts'

export type TextPreview =
  (TablePreview & { readonly as: 'csv' }) | (ListPreview & { readonly as: 'quizlet' }) | { readonly as: 'md' }

export const isTextFormat = (format: string): format is TextFormat => textFormats.some((each) => each === format)

/** Also of a text that no cards come of as it is read. */
export function previewText(file: IncomingFile, as: TextFormat): Result<TextPreview> {
  if (as === 'md') return ok({ as })
  if (as === 'csv') {
    const table = previewTable(file.bytes, tableOptions(file))
    return table.ok ? ok({ as, ...table.value }) : table
  }
  const list = previewQuizlet(file.bytes, quizletOptions(file))
  return list.ok ? ok({ as, ...list.value }) : list
}
