/** The bar for a sentence with a gap in it: it tells enough around the gap, singles its answer out, and is worth a question. */
import { isDemonym } from '../facts/actors/demonyms.ts'
import { isBareFigure } from './bare-figure.ts'
import { lacksWhole } from './complement.ts'
import type { Gap } from './gap.ts'
import type { Story } from './story/headline.ts'
import { contentWords, likeness } from './words.ts'

/** A line to write on, also on paper; brackets would say that words of a quotation were changed. */
export const gapSign = '____'
/** The story takes its room from the sentence. */
export const maxCharsInStory = 125
/** Shorter sentences tell too little to have one answer. */
const minWords = 8
const minWordsInStory = 6
/** `sentence` has the gap's sign where the answer stood, and nothing before it that the question adds. */
export const isWorthGap = (sentence: string, gap: Gap, story: Story | null): boolean =>
  sentence.includes(gapSign) &&
  !sentence.includes(`“${gapSign}`) &&
  sentence.split(' ').length >= (story ? minWordsInStory : minWords) &&
  !unfinished.test(sentence) &&
  !lacksWhole(`${sentence}.`, story) &&
  // What the story itself says is not told by it.
  !(story && likeness(contentWords(sentence), contentWords(story.title)) > toldTwice) &&
  tellsEnough(sentence, gap, story) &&
  isSingledOut(sentence, gap, story) &&
  !isFiller(sentence) &&
  !isCaption(sentence) &&
  !opensBare(sentence) &&
  !isBareFigure(sentence)

/** Announces what was cut off. */
const unfinished = /\b(?:in part|at least|such as|including|especially|particularly|mostly|partly)\W*$/i
/** A share of words in common. */
const toldTwice = 0.4

/** With its story, a sentence is known by a few words beside the gap; of what was done many times the day is asked only where much is told. */
const tellsEnough = (sentence: string, { answer }: Gap, story: Story | null): boolean =>
  contentWords(sentence).length >= (answer.edtf === undefined ? (story ? 4 : 6) : story ? 6 : 9)

/** Names and numbers around the gap: a body or a place needs two, or many would fit; the story counts as one. */
function isSingledOut(sentence: string, { answer, entity }: Gap, story: Story | null): boolean {
  const anchors = sentence.match(/(?:\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:of\s(?:the\s)?)?(?=\p{Lu}))?)+|\b\d[\d.,]*/gu) ?? []
  const isNumber = /\d/.test(answer.canonical) || entity === null
  return anchors.length + (story ? 1 : 0) >= (isNumber && answer.precision === undefined ? 1 : 2)
}

/** "Requests have come": for what, only the sentence before tells. */
const bareOpening =
  /^(?:[^,]{1,60}, )?(\p{L}\p{Ll}+s) (?:have|has|had|were|are|will|would|can|could|decided|voted|agreed|\p{Ll}+ed)\b/u
const opensBare = (sentence: string): boolean => {
  const [, noun] = bareOpening.exec(sentence) ?? []
  return noun !== undefined && !isDemonym(noun)
}
/** What a photograph beside the text shows. */
const isCaption = (sentence: string): boolean =>
  /\b(?:is|are) (?:holding|wearing|standing|sitting|seated|walking|smiling|posing|pictured|shown|seen|waving)\b/.test(
    sentence,
  )

/** Where somebody spoke, one of many examples, and half of a name are not worth a gap. */
const isFiller = (sentence: string): boolean =>
  /\b(?:said|told|spoke|speaking|interview|reporters?|statement) (?:\S+ )?(?:in|to|at|on|by|with|during|after) (?!that)/.test(
    sentence,
  ) ||
  /\b(?:including|such as|among them|like)\b[^.]*____/.test(sentence) ||
  /\b(?:northern|southern|eastern|western|central|north|south|east|west|upper|lower|mid) ____/i.test(sentence) ||
  / \/ |\b\d{4} (?:morning|afternoon|evening|night)\b|\b(?:had an idea|came back|went back)\b/.test(sentence) ||
  /\b(?:combined|respectively|there to|was there)\b/.test(sentence)
