/** Writes decks as an Anki package, in the current layout or the legacy one; the same decks at the same moment give the same bytes. */
import { decoy } from '../../core/formats/anki/decoy.ts'
import { mediaNames } from '../../core/formats/anki/media-names.ts'
import { packPackage, type AnkiLayout } from '../../core/formats/anki/package-files.ts'
import type { HandedOutAt } from '../../core/formats/anki/schedule-out.ts'
import { legacyFile } from '../../core/formats/anki/schema-11.ts'
import { currentFile } from '../../core/formats/anki/schema-18.ts'
import { ankiLosses, writeCollection } from '../../core/formats/anki/write-collection.ts'
import type { Outgoing, Written } from '../../core/formats/outgoing.ts'
import { writeForeignFile } from './foreign-database.ts'

export interface AnkiOptions extends HandedOutAt {
  readonly layout: AnkiLayout
}

export function writeAnki(outgoings: readonly Outgoing[], options: AnkiOptions): Written<Uint8Array> {
  const { nameOf, media } = mediaNames(outgoings)
  const collection = writeCollection(outgoings, options, nameOf)
  const file = options.layout === 'current' ? currentFile(collection) : legacyFile(collection)
  const content = packPackage({
    layout: options.layout,
    collection: writeForeignFile(file),
    decoy: writeForeignFile(legacyFile(decoy)),
    media: media(),
  })
  return { content, losses: outgoings.flatMap(({ deck }) => ankiLosses(deck)) }
}
