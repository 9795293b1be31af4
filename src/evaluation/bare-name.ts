// Where a bare name starts, so that gold sets which keep articles and titles inside names and those which do not compare.
import type { ActorType } from '../core/facts/facts.ts'

const article = /^(?:the|an|a) +/i
const titleWords =
  'Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady King Queen Prince Princess Pope President Vice-President Premier ' +
  'Chancellor Minister Secretary Secretary-General Ambassador Envoy Governor Mayor Senator Sen Congressman Congresswoman ' +
  'Representative Rep Judge Justice General Gen Lieutenant Lt Colonel Col Major Maj Captain Capt Commander Sergeant Sgt ' +
  'Admiral Chief Director Chairman Chairwoman Chairperson Chair CEO Spokesman Spokeswoman Spokesperson Coach Leader ' +
  'Counterpart'
const titles = new Set(titleWords.toLowerCase().split(' '))
/** "Foreign Secretary", "Deputy Prime Minister of State": so many words may stand before the title itself. */
const maxLeadingWords = 5

export interface Name {
  readonly start: number
  readonly end: number
  readonly type: ActorType
}

/** Offset of the name behind a leading article and, for a person, behind the titles before it. */
export function findBareStart(text: string, { start, end, type }: Name): number {
  let bare = start
  for (;;) {
    const rest = text.slice(bare, end)
    const skipped = article.exec(rest)?.[0].length ?? (type === 'person' ? measureTitle(rest) : 0)
    if (skipped === 0 || skipped >= rest.length) return bare
    bare += skipped
  }
}

/** Characters up to the word behind the first title among the leading words; 0 without a title or a name behind it. */
function measureTitle(name: string): number {
  const words = [...name.matchAll(/\S+/g)]
  for (let at = 0; at <= maxLeadingWords && at + 1 < words.length; at += 1) {
    const word = words[at]?.[0] ?? ''
    const isTitle = titles.has(word.toLowerCase().replace(/\.$/, ''))
    const isOfState = word.toLowerCase() === 'state' && words[at - 1]?.[0].toLowerCase() === 'of'
    const next = words[at + 1]
    if ((isTitle || isOfState) && next && /^\p{L}/u.test(next[0])) return next.index
    if (!/^[\p{L}'’.-]+$/u.test(word)) return 0
  }
  return 0
}
