/** Tells whether the one who is read as the speaker only hands on, in the same sentence, what somebody told beside it said. */
import type { Claim } from '../../facts/facts.ts'
import { hull, type Reading, sentenceAt } from '../reading.ts'

/** "The Lonn Post quoted a harbour official as saying …", "Radio Lonn, quoting the mayor, said …". */
const quotesSomebody =
  /\bquot(?:e[sd]?|ing)\s+(?:an?|the|two|three|several|some|one|unnamed|unidentified|its|his|her|\p{Lu})[^.;]*?(?:\b(?:as )?(?:saying|telling|writing)\b|,)/u
const citesSomebody = /\bcit(?:e[sd]?|ing)\s[^.;]*?\bas (?:saying|telling|writing)\b/u

export function isCarrier(reading: Reading, { source, content }: Claim): boolean {
  const [from] = hull(...source)
  const before = reading.text.slice(Math.max(from, sentenceAt(reading, from)[0]), hull(...content)[0])
  return quotesSomebody.test(before) || citesSomebody.test(before)
}
