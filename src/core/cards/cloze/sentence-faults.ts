/** What keeps a sentence with a gap from being a card, whoever says it: each judged in one place, by its words alone. */
import { isDemonym } from '../../facts/actors/demonyms.ts'
import { lexicon } from '../../facts/actors/lexicon.ts'
import { isBareFigure } from '../figures/bare-figure.ts'
import { lacksWhole } from '../clauses/complement.ts'
import type { Story } from '../story/headline.ts'
import { isToldBy } from '../story/told-by.ts'
import { contentWords, likeness } from '../wording/words.ts'
import type { Gap } from './gap.ts'
import { gapSign } from './gap-sign.ts'
import { lookup } from '../../lookup.ts'

/** The story takes its room from the sentence. */
export const maxCharsInStory = 134

export interface GappedSentence {
  readonly gap: Gap
  readonly story: Story | null
  /** With the gap's sign where the answer stood, without its stop and without what the question puts before it. */
  readonly sentence: string
}

type Judge = (one: GappedSentence) => boolean

/** Shorter sentences tell too little to have one answer; the story tells some of it. */
const minWords = { alone: 8, inStory: 6 } as const
/** A share of words in common. */
const toldTwice = 0.4

const isShort: Judge = ({ sentence, story }) => sentence.split(' ').length < minWords[story ? 'inStory' : 'alone']

/** What the story itself says is not told by it. */
const isTheStory: Judge = ({ sentence, story }) =>
  story !== null && likeness(contentWords(sentence), contentWords(story.title)) > toldTwice

/** With its story, a sentence is known by a few words beside the gap; of what was done many times the day is asked only where much is told. */
const tellsLittle: Judge = ({ sentence, gap: { answer }, story }) =>
  contentWords(sentence).length < (answer.edtf === undefined ? (story ? 4 : 6) : story ? 6 : 9)

const muchTold = 9
/** Names and numbers around the gap: a body or a place needs two, or many would fit; the story counts as one. */
const hasManyAnswers: Judge = ({ sentence, gap: { answer, entity }, story }) => {
  const anchors = sentence.match(/(?:\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:of\s(?:the\s)?)?(?=\p{Lu}))?)+|\b\d[\d.,]*/gu) ?? []
  const isNumber = /\d/.test(answer.canonical) || entity === null
  const isFull = contentWords(sentence).length >= muchTold
  return anchors.length + (story ? 1 : 0) + (isFull ? 1 : 0) < (isNumber && answer.precision === undefined ? 1 : 2)
}

/** "Requests have come": for what, only the sentence before tells. */
const bareOpening =
  /^(?:[^,]{1,60}, )?(\p{L}\p{Ll}+s) (?:have|has|had|were|are|will|would|can|could|decided|voted|agreed|\p{Ll}+ed)\b/u
const opensBare: Judge = ({ sentence }) => {
  const [, noun] = bareOpening.exec(sentence) ?? []
  return noun !== undefined && !isDemonym(noun)
}

/** What a photograph beside the text shows. */
const isCaption: Judge = ({ sentence }) =>
  /\b(?:is|are) (?:holding|wearing|standing|sitting|seated|walking|smiling|posing|pictured|shown|seen|waving)\b/.test(
    sentence,
  )

/** Where somebody spoke, one of many examples, and half of a name are not worth a gap. */
const isFiller: Judge = ({ sentence }) =>
  /\b(?:said|told|spoke|speaking|interview|reporters?|statement) (?:\S+ )?(?:in|to|at|on|by|with|during|after) (?!that)/.test(
    sentence,
  ) ||
  /\b(?:including|such as|among them|like)\b[^.]*____/.test(sentence) ||
  /\b(?:northern|southern|eastern|western|central|north|south|east|west|upper|lower|mid) ____/i.test(sentence) ||
  / \/ |\b\d{4} (?:morning|afternoon|evening|night)\b|\b(?:had an idea|came back|went back)\b/.test(sentence) ||
  /\b(?:combined|respectively|there to|was there)\b/.test(sentence)

/** "HIllary", "port ofLonn": as the article has it, but no example to learn from. */
const isMisspelt: Judge = ({ sentence, gap: { answer } }) =>
  /\b\p{Lu}{2}\p{Ll}{3,}|\b(?:of|in|at|to|the|and|for|from)\p{Lu}\p{Ll}/u.test(`${sentence} ${answer.canonical}`)

/** "By the time a tribunal undid this", "a similar conclusion": what it points at was told before. */
const pointsBack: Judge = ({ sentence }) =>
  /\b(?:this|these|those)(?:[,.;]|$| (?:and|but|by|in|on|at)\b)|\b(?:an?|the|some) similar\b/i.test(sentence)

/** "shipped 40,000 tonnes": of what? */
const measuresNothing: Judge = ({ sentence }) =>
  /____ (?:tonnes?|tons?|kilos?|kilograms?|lit(?:er|re)s?|gallons?|barrels?|bushels?|bags|sacks|pounds|ounces)\b(?! (?:per \p{L}+ |a \p{L}+ )?of\b)/u.test(
    sentence,
  )

/** "a senior official there", "drew one in 1994" */
const standsForNoun: Judge = ({ sentence }) =>
  /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could)\b)|\b(?!(?:no|any|every|some|each|only|just|is|was|be|than) )\p{Ll}+ one(?: (?:in|on|at|by|to|for|with|from)\b|[.,;]|$)/u.test(
    sentence,
  )

/** "In June 1951 the gates were shut, and in June 1951 …": the second was "the week after". */
const repeatsDate: Judge = ({ sentence }) => /\b((?:on|in) [\p{L}\d, ]{0,14}\d{4})\b.*\b\1\b/iu.test(sentence)

/** "The Trust was founded": a body called by what it is, unless the story says which. */
const namesNoBody: Judge = ({ sentence, gap: { answer }, story }) =>
  isKindOfBody(answer.canonical) ||
  [...sentence.matchAll(/\b[Tt]he (\p{Lu}\p{Ll}+)(?! \p{Lu}| of | for |[-’'])/gu)].some(
    ([phrase, word = '']) => isKindOfBody(word) && !(story && isToldBy(story, phrase)),
  )
const isKindOfBody = (name: string): boolean => name === 'Trust' || lexicon().organisationHeads.has(name.toLowerCase())

/** "Velmar Could Address Clean Energy, Lund Says": a headline amid the text. */
const isHeadlineInText: Judge = ({ sentence }) =>
  /\S (?:Could|Would|Should|Must|Cannot|Says|Has|Have|Was|Were|Is|Are) \p{Lu}/u.test(
    sentence.replace(/“[^”]*”/gu, '“”'),
  )

/** "the September 26, 2016 first debate": so nobody would say it. */
const datesOrdinal: Judge = ({ sentence }) =>
  /\b(?:1[0-9]|20)\d\d (?:first|second|third|fourth|fifth|final|last|next)\b/.test(sentence)

/** "had kinder words for Lund": than for whom? */
const comparesWords: Judge = ({ sentence }) =>
  /\b(?:\p{Ll}{3,}er|better|worse) (?:words?|things?|terms|tone|language)\b(?!.*\bthan\b)/u.test(sentence)

/** "four countries, which are covered, …": by what? */
const coveredByWhat: Judge = ({ sentence }) => /, (?:which|who) (?:is|are|was|were) \p{Ll}+ed,/u.test(sentence)

/** "had a tax credit of $1.4 million": in what period? */
const sumOfNoPeriod: Judge = ({ sentence }) =>
  /\b(?:tax|pretax|after-tax|one-time|extraordinary) (?:credit|charge|gain|loss|benefit|provision)s?\b/i.test(
    sentence,
  ) && !/\b(?:quarter|half|months?|year|(?:1[0-9]|20|21)\d\d)\b/i.test(sentence)

/** Announces what was cut off. */
const announcesMore: Judge = ({ sentence }) =>
  /\b(?:in part|at least|such as|including|especially|particularly|mostly|partly)\W*$/i.test(sentence)

const judges: Readonly<Record<string, Judge>> = lookup({
  isShort,
  isTheStory,
  tellsLittle,
  hasManyAnswers,
  announcesMore,
  opensBare,
  isCaption,
  isFiller,
  isMisspelt,
  pointsBack,
  measuresNothing,
  standsForNoun,
  repeatsDate,
  namesNoBody,
  isHeadlineInText,
  datesOrdinal,
  comparesWords,
  coveredByWhat,
  sumOfNoPeriod,
  isBareFigure: ({ sentence }) => isBareFigure(sentence),
  lacksWhole: ({ sentence, story }) => lacksWhole(`${sentence}.`, story),
  hidesAQuotation: ({ sentence }) => sentence.includes(`“${gapSign}`) || !sentence.includes(gapSign),
})

/** The name of the first judge that finds fault; null where none does. */
export const sentenceFault = (one: GappedSentence): string | null =>
  Object.entries(judges).find(([, isAtFault]) => isAtFault(one))?.[0] ?? null
