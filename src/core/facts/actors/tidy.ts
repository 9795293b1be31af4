/** Trims names to the bare name: no title, nationality or article before it, no role behind it, and no name of nobody. */
import { countryNamed } from './demonyms.ts'
import { isListed, lists } from './lexicon.ts'
import type { NameSpan } from './name-span.ts'
import { wordsIn, type Word, type Words } from './words.ts'

const lowerParticle = /^(?:al|el|an|ar|as|ash|az|de|da|del|di|la|le|van|von|bin|ibn|abu|der|ul|ez|d|dos)$/
const trailingRole =
  /^(?:CEO|CFO|COO|President|Chairman|Chairwoman|Minister|Secretary|Spokesman|Spokeswoman|Director|Governor|Mayor|Ambassador|Senator|Commander|Commissioner|Chief|Spokesperson)$/
const titlePart =
  /^(?:Prime|Foreign|Defen[cs]e|Interior|Finance|Vice|Deputy|Former|Acting|Crown|Justice|Trade|Home|Chief|First|Oil|Privatisation|Opposition)$/

/** Heads of titles that stand before a name, apart from the honorifics and roles of the word lists. */
const titleHead =
  /^(?:Master|Warden|Chair|Head|Keeper|Controller|Comptroller|Advocate|Ombudsman|Registrar|Surveyor|Steward|Provost|Rector|Dean|Ranger|Laureate)$/
/** Letters that only a person has. */
const personal = /^(?:KC|QC|SAN|MEP|MSP|OBE|MBE|CBE)$/
/** Letters behind a person's name that are none of it. */
const postNominal = /^(?:KC|QC|SC|PC|SAN|MP|MEP|MSP|MLA|TD|OBE|MBE|CBE|KCB|KBE|PhD|MD|FRS|RN|RAF)$/
const surePerson = 0.9
const suffix = /^(?:Jr|Sr|I{1,3}|IV|V)\.?$/

export const isTitleHead = (word: Word): boolean => word.capital && titleHead.test(word.key)

const headsTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.capital &&
  !word.given &&
  (isTitleHead(word) || ((word.honorific || word.role) && !word.surname))

/** Where the bare name begins behind a compound title: "Harbour Master |Ada Brook", "Water Board Chair |Piet Holm". */
function behindTitle(words: Words, { first, end }: NameSpan): number {
  let head = end - 2
  while (head >= first && !headsTitle(words[head])) head--
  if (head < first || suffix.test(words[head + 1]?.key ?? '')) return first
  const before = wordsIn(words, first, head)
  return before.every((word) => word.capital && !word.given && !word.initials) && words[head + 1]?.capital === true
    ? head + 1
    : first
}

/** "Fisheries Commissioner" right before a name: a title written out names nobody. */
const isTitleOfNext = (words: Words, { first, end }: NameSpan): boolean =>
  !words[end - 1]?.token.surface.endsWith('.') &&
  headsTitle(words[end - 1]) &&
  words[end]?.capital === true &&
  words[end].given &&
  wordsIn(words, first, end - 1).every((word) => word.capital && !word.given)

/** "Replied |State Department|": a verb before its subject has its capital from the sentence. */
const openingVerb =
  /^(?:Added|Agreed|Answered|Argued|Asked|Boasted|Cautioned|Complained|Concluded|Continued|Countered|Cried|Declared|Demanded|Exclaimed|Explained|Insisted|Joked|Lamented|Mused|Noted|Observed|Quipped|Recalled|Remarked|Replied|Responded|Retorted|Said|Says|Shouted|Snapped|Thundered|Tweeted|Warned|Wrote|Writes|Adds|Asks|Explains|Replies)$/
const opensAsVerb = (word: Word): boolean => word.opens && openingVerb.test(word.token.surface)

/** "Steelmaker Ferrum Brook": a noun that has a capital only because it opens its sentence. */
const opensAsNoun = (word: Word): boolean =>
  word.opens &&
  /(?:maker|builder|owner|grower|auditor|insurer|retailer|broadcaster|publisher|regulator|watchdog|lender|rival|developer|operator)s?$/.test(
    word.token.lower,
  )

/** "Beekeeper Ada Brook" */
const opensAsTrade = (word: Word): boolean =>
  word.opens &&
  !word.given &&
  (isListed(word.token.lower, lists.personNoun) || /(?:[a-z]{3}ologist|ician|[a-z]{3}grapher)$/.test(word.token.lower))

const isTitleWord = (word: Word, type: NameSpan['type']): boolean =>
  /^(?:the|a|an)$/i.test(word.token.surface) ||
  (type === 'person' && word.opens && /^(?:Young|Old|Little|Poor|Late|Dear)$/.test(word.key)) ||
  (type === 'person' && (word.demonym || ((word.honorific || word.role) && !word.given) || titlePart.test(word.key)))

/** "Ada Brook, 45," and "Ada Brook KC" are persons, whatever they look like. */
function withSureType(words: Words, span: NameSpan): NameSpan {
  const { first, end, type } = span
  if (type === 'person' || end - first < 2 || words[first]?.setting !== 'plain') return span
  const [comma, age, stop] = [words[end], words[end + 1], words[end + 2]].map((word) => word?.token.surface ?? '')
  const isAged = comma === ',' && /^[1-9]\d$/.test(age ?? '') && stop === ','
  const isLettered = end - first > 2 && personal.test(words[end - 1]?.token.surface ?? '')
  return isAged || isLettered ? { ...span, type: 'person', confidence: Math.max(span.confidence, surePerson) } : span
}

/** "In March |Brook|": the month stands behind its preposition. */
const isMonthBefore = (words: Words, at: number): boolean =>
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    words[at]?.token.surface ?? '',
  ) && /^(?:in|since|until|by|from|last|this|next|of)$/.test(words[at - 1]?.token.lower ?? '')

/** "the |Lonn Sheriff|'s office": who holds the post is not named. */
const isPostOf = (words: Words, { first, end }: NameSpan): boolean =>
  headsTitle(words[end - 1]) &&
  /^['’]s?$/.test(words[end]?.token.surface ?? '') &&
  wordsIn(words, first, end - 1).every((word) => word.caps || !word.given)

/** "the Trust |for P640| million" */
const isSum = (words: Words, end: number): boolean =>
  words[end - 2]?.token.lower === 'for' && /\d|\$/.test(words[end - 1]?.token.surface ?? '')

/** "the Fisheries Committee |Research| Director": behind what a body is by itself, the first word of somebody's office. */
const opensOffice = (words: Words, { type }: NameSpan, end: number): boolean =>
  type === 'organisation' &&
  headsTitle(words[end]) &&
  /^(?:Research|Communications?|Policy|Political|Finance|Press|Campaign|Managing|Executive|Deputy|Assistant|Associate|Senior|Operations|Marketing|Legal|Creative|Artistic|Media|Editorial|Technical|Medical|Scientific)$/.test(
    words[end - 1]?.token.surface ?? '',
  ) &&
  isListed(words[end - 2]?.key ?? '', lists.organisationHead)

function trimmed(words: Words, span: NameSpan): NameSpan | undefined {
  if (span.type === 'person' && (isTitleOfNext(words, span) || isPostOf(words, span))) return undefined
  let { end } = span
  let first = span.type === 'person' ? behindTitle(words, span) : span.first
  // "Secretary of |State Jane Roe"
  if (
    span.type === 'person' &&
    /^(?:State|Defen[cs]e|Staff|Commerce|Energy|Labor)$/.test(words[first]?.key ?? '') &&
    words[first - 1]?.token.lower === 'of' &&
    end - first > 1
  )
    first++
  const opener = words[first]
  if (opener && isMonthBefore(words, first) && words[first + 1]?.capital && end - first > 1) first++
  if (opener && opensAsVerb(opener) && words[first + 1]?.capital && end - first > 1) first++
  if (span.type === 'organisation' && opener && opensAsNoun(opener) && words[first + 1]?.capital && end - first > 1)
    first++
  if (span.type === 'person' && opener && end - first > 2 && opensAsTrade(opener)) first++
  while (first < end - 1) {
    const word = words[first]
    const next = words[first + 1]
    if (!word || !next) break
    const lower = !word.capital && !lowerParticle.test(word.token.lower) && !/^[ei]\p{Lu}/u.test(word.token.surface)
    const titled = isTitleWord(word, span.type) && (next.capital || lowerParticle.test(next.token.lower))
    // "King's College" keeps its king, "Prince" alone his name.
    if (!lower && !titled) break
    first++
  }
  if (end - first > 2 && isSum(words, end)) end -= 2
  while (end > first + 1) {
    const word = words[end - 1]
    if (!word) break
    const loose = !word.capital && /^(?:['’]s?|-|–|&|of|and|the|for|\.|\/)$/.test(word.token.lower)
    const letters = span.type === 'person' && end - first > 2 && postNominal.test(word.token.surface)
    const office =
      span.type === 'organisation' && (trailingRole.test(word.token.surface) || opensOffice(words, span, end))
    if (!loose && !letters && !office) break
    end--
  }
  const only = words[first]
  if (
    end - first === 1 &&
    only &&
    (only.demonym || (only.honorific && !only.given && !only.surname) || (only.notName && only.opens))
  )
    return undefined
  return { ...span, first, end }
}

/** "president of Ghana John Doe": two names. */
function splitAtCountry(words: Words, span: NameSpan): NameSpan[] {
  const { first, end, type } = span
  if (type !== 'person' || end - first < 3) return [span]
  for (const length of [2, 1]) {
    const name = wordsIn(words, first, first + length)
    if (
      end - first - length < 2 ||
      name.some((word) => word.given) ||
      !countryNamed(name.map((word) => word.key).join(' '))
    )
      continue
    return [
      { ...span, end: first + length, type: 'place' },
      { ...span, first: first + length },
    ]
  }
  return [span]
}

export const tidied = (words: Words, spans: readonly NameSpan[]): NameSpan[] => {
  const kept: NameSpan[] = []
  for (const span of spans)
    for (const part of splitAtCountry(words, span)) {
      const bare = trimmed(words, withSureType(words, part))
      if (bare) kept.push(bare)
    }
  return kept
}
