/** Names in brackets whom a quotation means, where the article leaves no doubt of it. */
import type { Span } from '../../facts/facts.ts'
import { isCertainMention } from '../pronouns/certain-pronoun.ts'
import { applied, type Edit } from '../wording/edits.ts'
import { isNounish } from '../wording/mention-edits.ts'
import { mentionsIn } from '../wording/mention-order.ts'
import { clean, type Reading, tokensIn } from '../reading.ts'
import { possessive } from '../wording/words.ts'
import { bareQuote } from './pieces.ts'

/** In brackets the name of whom the article leaves no doubt that "she" is. */
export function withNames(reading: Reading, span: Span, speaker: string | null): string {
  const edits: Edit[] = []
  const told = new Set<string>()
  for (const mention of mentionsIn(reading, span)) {
    const entity = reading.entities.get(mention.entity)
    const words = reading.text.slice(mention.start, mention.end)
    const isNew = !told.has(mention.entity)
    told.add(mention.entity)
    if (
      !entity ||
      !clean(entity.name).includes(' ') ||
      !isNew ||
      mention.form !== 'pronoun' ||
      !/^(?:he|she|him|his|her)$/i.test(words)
    )
      continue
    if (mention.entity === speaker || !isCertainMention(reading, mention)) continue
    const name = clean(entity.name)
    const next = tokensIn(reading, [mention.end, mention.end + 40])[0]
    const owns = /^his$/i.test(words) || (/^her$/i.test(words) && isNounish(next))
    edits.push({ start: mention.start, end: mention.end, text: `[${owns ? possessive(name) : name}]` })
  }
  return bareQuote(applied(reading.text, span, edits))
}
