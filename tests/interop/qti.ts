/** Writes the QTI packages that an independent reader is tried on, unpacked, with the answers that are right in each. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { ncName } from '../../src/core/formats/lms/package-zip.ts'
import { askedOf } from '../../src/core/formats/lms/question.ts'
import { writeQti12 } from '../../src/core/formats/lms/write-qti12.ts'
import { writeQti21 } from '../../src/core/formats/lms/write-qti21.ts'
import { outgoing, quay } from '../core/formats/lms-decks.ts'

export function writeQtiPackages(folder: string): void {
  const packages = { qti12: writeQti12(outgoing(quay)).content, qti21: writeQti21(outgoing(quay)).content }
  for (const [name, bytes] of Object.entries(packages))
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      const place = join(folder, name, path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, content)
    }
  const typed = quay.cards.map((card) => {
    const asked = askedOf(card, quay.language)
    const answers = asked.way === 'typed' || asked.way === 'gap' ? asked.answers : []
    return [ncName('card', card.id), { way: asked.way, answers }] as const
  })
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(Object.fromEntries(typed)))
}
