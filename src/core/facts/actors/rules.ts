/** Recognises names by rule: capitalised runs cut at titles and demonyms, typed by their words and by what stands around. */
import type { AnalysedText } from '../../article/analysed-text.ts'
import { knownNameAt } from './known-names.ts'
import { lexicon } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import { typeOfRun } from './name-type.ts'
import { wordsIn, type Word, type Words } from './words.ts'

/** Words between the capitalised words of one name. */
const particles = new Set(
  'de da del della di la le van von der den bin ibn al el ul ur ben abu dos du ter ten zu'.split(' '),
)
/** Before "'s" or "'" in a name: "People's Protection Units". */
const owners = new Set(
  'People Peoples Workers Worker Women Men Children Nurses Teachers Farmers Students Queen King Veterans Lord'.split(
    ' ',
  ),
)
/** No name has more tokens; longer runs are text in capitals. */
const maxTokens = 14

interface Scan {
  readonly text: string
  readonly words: Words
  readonly end: number
  readonly blocked: (index: number) => boolean
}

const isNameWord = (word: Word | undefined): boolean => word !== undefined && word.capital && word.token.pos !== 'PUNCT'

/** Words that make a title together with the honorific behind them: "Prime Minister", "Deputy Foreign Minister". */
const titleParts = new Set(
  'Prime Foreign Defence Defense Interior Finance Justice Vice Deputy Assistant Associate Senior Chief First Former Acting Interim Crown Under Lord Home Health Education Environment Trade Transport Energy Economy Culture Agriculture Labour Labor Oil Information Attorney Lieutenant Major Brigadier Rear Grand Co General State Police Press Executive Managing Special Supreme National Security Opposition Party'.split(
    ' ',
  ),
)

/** The end of a title that starts here, before a name: "Foreign Minister", "Secretary of State", "Gen.", "Lt. Col.". */
function titleEnd({ words, end }: Scan, from: number): number {
  let index = from
  let last = from
  while (index < end && index - from < 6) {
    const word = words[index]
    if (!isNameWord(word) || !word) break
    const roleWord = word.honorific || (word.role && word.capital)
    if (roleWord) {
      last = index + 1
      if (
        words[index + 1]?.token.lower === 'of' &&
        /^(?:State|Defense|Defence|Staff|Commerce|Energy|Labor|Education|Transportation)$/.test(
          words[index + 2]?.key ?? '',
        )
      )
        last = index + 3
      index = last
      if (words[index]?.token.surface === '-' && words[index + 1]?.key === 'General') last = index += 2
    } else if (titleParts.has(word.key)) index++
    else break
  }
  return last
}

/** Where the run of name words that starts here ends. */
function runEnd(scan: Scan, from: number): number {
  const { words, end } = scan
  const limit = Math.min(end, from + maxTokens)
  let index = from + 1
  while (index < limit && !scan.blocked(index)) {
    const word = words[index]
    const next = words[index + 1]
    if (!word) break
    const previous = words[index - 1]
    const previousHead = previous?.organisationHead ?? false
    if (isNameWord(word)) {
      if (word.honorific && !word.organisationHead && index > from && titleEnd(scan, index) < end && !word.given) break
      index++
    } else if (word.token.surface === '-' && word.joined && next?.joined && isNameWord(next) && !next.demonym)
      index += 2
    else if (word.token.surface === '&' && isNameWord(next)) index += 2
    else if (
      particles.has(word.token.lower) &&
      (isNameWord(next) ||
        next?.token.surface === '-' ||
        (particles.has(next?.token.lower ?? '') && isNameWord(words[index + 2])))
    ) {
      if (next && particles.has(next.token.lower) && isNameWord(words[index + 2])) index += 3
      else if (next?.token.surface === '-') index += isNameWord(words[index + 2]) ? 3 : limit
      else index += 2
      if (index > limit) return Math.min(end, index - limit + from + 1)
    } else if (/^['’]s?$/.test(word.token.surface) && owners.has(previous?.key ?? '') && isNameWord(next)) index += 2
    else if (word.token.lower === 'of' && (previousHead || previous?.placeHead))
      if (isNameWord(next) && !next?.notName) index += 2
      else if (next?.token.lower === 'the' && isNameWord(words[index + 2])) index += 3
      else break
    else if (word.token.lower === 'for' && previousHead && isNameWord(next)) index += 2
    else if (
      word.token.lower === 'and' &&
      isNameWord(next) &&
      wordsIn(words, from, index).some((w) => w.token.lower === 'of' || w.token.lower === 'for') &&
      words[from]?.organisationHead &&
      !lexicon().names.has(next?.key ?? '') &&
      !next?.given
    )
      index += 2
    else break
  }
  return Math.min(index, limit)
}

/** A demonym that opens an organisation's name ("Syrian Network for …", "American Airlines") rather than describes what follows. */
function demonymOpensName(scan: Scan, from: number): boolean {
  const end = runEnd(scan, from)
  const rest = wordsIn(scan.words, from + 1, end)
  if (rest.some((word) => (word.honorific || word.given) && !word.organisationHead)) return false
  return rest.some((word) => word.organisationHead)
}

/** "army" behind a demonym is part of the name of that army. */
const namedForces = new Set(['army', 'navy'])

export function recogniseByRules(
  analysed: AnalysedText,
  words: Words,
  blocked: (index: number) => boolean,
): NameSpan[] {
  const found: NameSpan[] = []
  const { text } = analysed
  for (const sentence of analysed.sentences) {
    const end = sentence.endToken
    const scan: Scan = { text, words, end, blocked }
    let afterTitle = false
    for (let index = sentence.firstToken; index < end;) {
      const word = words[index]
      if (!word || !isNameWord(word) || blocked(index)) {
        const mayOpen = word && !word.capital && word.form.reach > 0 && !blocked(index)
        const lexical = mayOpen ? knownNameAt(text, words, index, end) : undefined
        if (lexical) {
          found.push({ first: index, end: lexical.end, type: 'organisation', confidence: 0.8 })
          index = lexical.end
        } else index++
        afterTitle = false
        continue
      }
      const lexical = knownNameAt(text, words, index, end)
      if (word.demonym && (!lexical || lexical.end === index + 1)) {
        if (namedForces.has(words[index + 1]?.token.surface ?? '')) {
          found.push({ first: index, end: index + 2, type: 'organisation', confidence: 0.75 })
          index += 2
          continue
        }
        if (!demonymOpensName(scan, index)) {
          index++
          continue
        }
      }
      const title = lexical && lexical.end > index + 1 ? index : titleEnd(scan, index)
      if (title > index && (words[title - 1]?.honorific || words[title - 1]?.role)) {
        if (isNameWord(words[title]) && !words[title]?.notName) afterTitle = true
        index = title
        continue
      }
      if (word.notName && !lexical && !demonymOpensName(scan, index) && !(word.given && isNameWord(words[index + 1]))) {
        index++
        continue
      }
      if (word.setting !== 'plain' && !lexical && !word.given && !afterTitle) {
        index++
        continue
      }
      const run = runOf(scan, index, lexical?.end)
      const typed = typeOfRun({ text, words, sentence, first: index, end: run, afterTitle, lexical })
      if (typed) found.push({ first: index, end: run, ...typed })
      afterTitle = false
      index = run
    }
  }
  return found
}

/** A known place ends the name unless what follows belongs to an organisation or place ("Damascus University"). */
function runOf(scan: Scan, from: number, knownEnd: number | undefined): number {
  const end = runEnd(scan, from)
  if (knownEnd === undefined) return trimmed(scan.words, from, end)
  if (end <= knownEnd) return knownEnd
  const rest = wordsIn(scan.words, knownEnd, end)
  const last = scan.words[end - 1]
  const first = scan.words[from]
  if (last?.organisationHead || last?.placeHead) return end
  if (first?.given && knownEnd === from + 1 && !rest.some((word) => word.notName)) return end
  if (rest.some((word) => word.token.lower === 'of' || word.token.lower === 'for')) return end
  return knownEnd
}

/** Without words at the end that are no names ("Smith Monday"). */
function trimmed(words: Words, from: number, end: number): number {
  let last = end
  for (; last > from + 1; last--) {
    const word = words[last - 1]
    if (!word?.notName || word.organisationHead || word.placeHead) break
  }
  return last
}
