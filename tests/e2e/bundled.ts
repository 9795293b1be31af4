/** The deck that the program brings along, as it lies in `decks/`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDeck } from '../../src/core/deck/deck-file.ts'
import { projectFolder } from './app.ts'

const folder = join(projectFolder, 'decks')
const name = readdirSync(folder).find((each) => each.endsWith('.dateline')) ?? 'none.dateline'
const parsed = parseDeck(readFileSync(join(folder, name)))
if (!parsed.ok) throw new Error(`The bundled deck is at fault: ${parsed.fault.code}`)

export const bundledDeck = parsed.value
