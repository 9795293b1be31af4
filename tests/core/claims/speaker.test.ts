/** Who speaks: the entity behind the source of a claim, or nobody where the text names nobody. */
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../../src/core/facts/extract.ts'

/** The name of whoever makes each claim, in text order. */
function speakers(text: string): (string | null)[] {
  const { claims, entities } = extractFacts({ id: 'x', text, published: '2031-04-10', language: 'en' })
  return claims.map(({ entity }) => entities.find(({ id }) => id === entity)?.name ?? null)
}

const cases: readonly (readonly [name: string, text: string, ...speakers: (string | null)[]])[] = [
  [
    'the name before a chain of attributes, not the town where the last is held',
    'Doctor Jon Bergholm, the professor of surgery at Lonn University Hospital in Baltimore, Maryland, and former president of the network, said that the talks had failed.',
    'Jon Bergholm',
  ],
  [
    'a person in apposition, whatever stands between',
    'A trade official in Lima, Ada Brook, said that the talks had failed.',
    'Ada Brook',
  ],
  [
    'not the person that the apposition mentions first',
    'Marta Holm’s chief of staff, Joel Marsh, said that the talks had failed.',
    'Joel Marsh',
  ],
  [
    'a person who speaks for a body, though the office opens the sentence like a name',
    'Counsel for Norvik, Ada Brook, had contended that nobody was excluded.',
    'Ada Brook',
  ],
  [
    'an organisation in apposition',
    'The stadium’s owners, Pylon Holdings, said that the roof would be mended.',
    'Pylon Holdings',
  ],
  [
    'a name that goes on behind "of"',
    'The Institute of the Sea Bed said that the cod would vanish.',
    'Institute of the Sea Bed',
  ],
  ['a person with letters behind the name', 'Gwen Tarn QC said that the fraud was simple.', 'Gwen Tarn'],
  ['not the body whose spokesman speaks', 'A Ministry of Fisheries spokesman said that the ships were safe.', null],
  ['not the owner of an office', 'Governor Ada Brook left. The governor’s driver said that he knew nothing.', null],
  ['the board for its body', 'The board of Pylon Motors said that the offer was too low.', 'Pylon Motors'],
  [
    'a pronoun, over quotations',
    '“We wait,” said Margaret Okonedo. “We have time.”\n\nShe said that the bridge would hold.',
    'Margaret Okonedo',
    'Margaret Okonedo',
  ],
  [
    'a body, not the town it stands in',
    'The Institute for Comparative Tides in Vienna said that only four ports were left.',
    'Institute for Comparative Tides',
  ],
  [
    'a body by its whole name',
    'Many agree, but the Central and East Lagoon Coalition, which is large, wants to keep its policy.',
    'Central and East Lagoon Coalition',
  ],
  [
    'a commander behind the name of the command',
    'The Joint Force – Iron Anchor Commander, Gen. Paul Whitcombe, said that the town was free.',
    'Paul Whitcombe',
  ],
  ['nobody where pictures show', 'Footage of Ada Brook shows that the boat sank.', null],
  [
    'whom a relative clause goes on about, across an apposition',
    'It was bought by Ada Brook, manager of the Tarn Resort, who insists that the quay is safe.',
    'Ada Brook',
  ],
  ['who is heard on a tape', 'The film uses footage of Ada Brook asking, “Why am I not ahead?”', 'Ada Brook'],
  ['nobody for somebody’s analysis', 'Ada Brook’s analysis found that the dam would fail.', null],
  ['nobody for "his lawyers"', 'Joel Marsh was fined. His lawyers said that they would appeal.', null],
]

describe('speaker', () => {
  for (const [name, text, ...expected] of cases) test(name, () => expect(speakers(text)).toEqual(expected))
})
