// Prints the deck's JSON Schema into docs/deck.schema.json from the schema that Dateline itself checks with.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const { module } = await runnerImport(path('../src/core/deck/deck-schema.ts'), { configFile: false, logLevel: 'error' })
await writeFile(path('../docs/deck.schema.json'), module.printDeckSchema())
