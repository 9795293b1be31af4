/** Tells whether a question about an event says enough for a stranger to know, months later, which event is meant. */
import { isBareResignation, isBesideOthers, isNoNews } from './no-news.ts'
import { isTopicNoun } from '../standing/topic-nouns.ts'
import type { Story } from '../story/headline.ts'
import { knownAcronyms } from '../wording/known-acronyms.ts'
import { isOfStory } from '../story/told-by.ts'
import type { Group } from '../wording/verbs.ts'
import { contentWords } from '../wording/words.ts'

interface EventWords {
  readonly subject: string
  readonly rest: string
}

/** The verb, what follows it, and once more for every name or number. */
const minWeight = 4
const muchSaid = 5
/** With a full name these tell all: one is born and dies once. */
const once = new Set('bear die found establish assassinate marry annex invade abolish execute kill'.split(' '))
/** Done to somebody or something with a full name, these change it for good and are told of for themselves. */
const doneTo = new Set(
  `sign ratify adopt arrest kidnap abduct jail imprison sentence convict acquit bury rescue expel deport extradite hang crown buy
  acquire sell nationalise nationalize privatise privatize dissolve outlaw ban build complete inaugurate demolish destroy sink
  create found launch publish wound shoot stab indict bomb raid overthrow oust`.split(/\s+/),
)
/** So do these without an object. */
const comesTo = new Set('collapse sink erupt crash dissolve retire merge'.split(' '))
const isOnceForAll = (lemma: string, rest: string): boolean =>
  once.has(lemma) || /^(?:office|power|suicide)\b/.test(rest)
/** It changed somebody or something for good. */
export const lasts = ({ lemma }: Group, { subject, rest }: EventWords): boolean =>
  doneTo.has(lemma) ||
  comesTo.has(lemma) ||
  isOnceForAll(lemma, rest) ||
  bankrupt.test(`${lemma} ${rest}`) ||
  (phases.has(lemma) && nameWords(subject) > 1)
/** Held again and again: without its year or its story nobody knows which. */
const comesAgain =
  /\b(?:elections?|vote|referendum|finals?|championships?|tournament|cup|festival|games|summit|congress|conference|race|marathon|fair)$/i
/** A birth, the beginning of a named offensive: nobody asks in what story. */
export const needsNoSetting = (lemma: string, subject: string, rest: string): boolean =>
  isOnceForAll(lemma, rest) || ((isDescribed(subject) || isNamedTopic(subject)) && !comesAgain.test(subject))
const cutName = / (?:des|de|du|of|la|le|der|von|van|for)$/
/** How long, how many and which way say nothing of what was done. */
const light =
  /^(?:out|up|off|away|back|down|together|days?|weeks?|months?|years?|hours?|minutes?|one|two|three|four|five|six)$/
/** Fill a sentence, and nobody would look them up. */
const idle =
  /\b(?:further|turn|steps?|attention|headlines|questions?|money|remarks?|comments?|thing|things|way|place|under way|underway|start|news conference|statement|interview|fire|lunch|breakfast|dinner|(?:from|on) (?:a )?(?:holidays?|vacation)|questioned|interviewed|seen|shown|pictured|informed|told)$/i

export function tellsEnough(
  { lemma, passive }: Group,
  { subject, rest }: EventWords,
  story: Story | null = null,
): boolean {
  if (isNoNews(lemma, { subject, rest }) || isBesideOthers(subject) || isBareResignation(lemma, { subject, rest }))
    return false
  // "a programme approved by Lund that had no end": torn from its noun.
  if (passive && /^an? /i.test(subject) && / that /.test(rest)) return false
  const names = nameCount(rest)
  const isNamed = nameCount(upperStart(subject)) > 0
  // "the elite group called …" is a name; "the Compagnie des" is half of one.
  if ((lemma === 'call' && !/^(?:for|on|off|in|up)\b/.test(rest)) || cutName.test(subject)) return false
  // "Lund (born 4 May 2030 in Lonn)" bears nobody.
  if (lemma === 'bear' && !passive) return false
  if (isDescribed(subject) || isNamedTopic(subject)) return true
  if (story) return (isNamed && isOnceForAll(lemma, rest)) || tellsEnoughOf(story, { subject, rest })
  const isNobody = !isNamed || /^an? /i.test(subject)
  // "Inspectors found new cracks in the hull of the Belle Tarn": much is said of what has a name.
  if (isNobody && names < 2 && (names < 1 || contentWords(rest).length < muchSaid || /^an? /i.test(subject)))
    return false
  if (isOnceForAll(lemma, rest)) return true
  // "Operation Dry Cistern ended", "the Lonn Light Festival opened"
  if (rest === '' && phases.has(lemma) && nameWords(subject) > 1) return true
  if (isNamed && (passive ? doneTo.has(lemma) : comesTo.has(lemma) || bankrupt.test(`${lemma} ${rest}`))) return true
  const words = contentWords(rest).filter((word) => names > 0 || !light.test(word))
  if (names === 0 && (idle.test(rest) || words.length < 2)) return false
  const own = Math.max(0, contentWords(subject).length - 2)
  return 1 + words.length + names + own >= minWeight
}

/** One step of several, in a story told before them: that somebody of full name did or suffered it is enough. */
export function tellsStep(group: Group, told: EventWords, story: Story | null): boolean {
  if (tellsEnough(group, told, story)) return true
  const { subject, rest } = told
  const isNamed = nameWords(subject) > 1 || isDescribed(subject)
  const isDone = group.passive || comesTo.has(group.lemma) || contentWords(rest).length > 0
  return (
    story !== null &&
    isNamed &&
    isDone &&
    !idle.test(rest) &&
    !isNoNews(group.lemma, told) &&
    !isBesideOthers(subject) &&
    !isBareResignation(group.lemma, told)
  )
}

const bankrupt =
  /^(?:file for (?:bankruptcy|creditor)|go (?:bankrupt|bust)|cease trading|declare (?:bankruptcy|independence|war)|run aground)/

/** "called for a ban in a statement": where it was said takes nothing from what was said. */
const saidWhere =
  / (?:in|at|during) (?:an?|the|his|her|its|their) (?:[\p{Ll}-]+ )?(?:statement|interview|news conference|speech)$/u

/** What the story is about ended or began; of all else it is told what was done. */
function tellsEnoughOf(story: Story, { subject, rest }: EventWords): boolean {
  // "efforts fell apart", "voters faced long lines": whose, and where?
  const isPlain = /^\p{Ll}+$/u.test(subject)
  if (isOfStory(story, subject) && (!isPlain || isTopicNoun(subject))) return true
  const words = contentWords(rest).filter((word) => !light.test(word))
  const isBare = isPlain && nameCount(rest) === 0
  const isNobody = /^an? /i.test(subject) && nameCount(upperStart(subject)) === 0
  return (
    words.length >= (isBare ? 3 : isNobody ? muchSaid : 2) &&
    !idle.test(rest.replace(saidWhere, '')) &&
    (!isNobody || nameCount(rest) > 0)
  )
}

/** "the Ostby council election", "construction of the Lonn dam": the subject itself says which. */
const isDescribed = (subject: string): boolean =>
  (!/^(?:an?|one|some|several) /i.test(subject) || isLed.test(subject)) && describes(subject)
/** "a team led by Ada Lund": one of many, but its head says which. */
const isLed = /\b(?:led|headed|founded|commanded|chaired) by (?:\S+ )*?\p{Lu}\S+ \p{Lu}/u
const describes = (subject: string): boolean =>
  /^\p{L}?\p{Ll}.* (?:of|in|at|to|from|between|against|by|dubbed|code-named) .*\p{Lu}/u.test(subject) ||
  /^[Tt]he .*\p{Lu}.* \p{Ll}+ \p{Ll}+$/u.test(subject) ||
  // "Velmar's civil war"
  /^\p{Lu}[\p{L} .-]*[’']s \p{Ll}+ \p{Ll}+$/u.test(subject)

/** "the Euphrates Shield offensive": a name and what it is a name of. */
const isNamedTopic = (subject: string): boolean => {
  const words = subject.split(' ')
  return /^\p{Lu}/u.test(words.at(-2) ?? '') && isTopicNoun(words.at(-1) ?? '')
}

const phases = new Set('begin start end open close launch premiere debut expire conclude'.split(' '))
const nameWords = (subject: string): number => upperStart(subject).match(/\p{Lu}[\p{L}\p{N}’'-]+/gu)?.length ?? 0

/** Only an article opens small, so the first capital counts as a name here. */
const upperStart = (subject: string): string => subject.replace(/^(?:The|An?)\s/, '')

/** Names of one or more words, and numbers. */
const nameCount = (text: string): number =>
  (text.match(/(?:\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:of\s(?:the\s)?)?(?=\p{Lu}))?)+|\b\d[\d.,]*/gu) ?? []).length

const kin =
  /\b(?:sons?|daughter|wife|husband|brother|sister|mother|father|cousin|nephew|niece|girlfriend|boyfriend|fiancée?|widow|dog|cat) (\p{Lu}\p{Ll}+)(?! (?:\p{Lu}|de\b|van\b|von\b|bin\b))/u
/** "Mr. Lund": which of them? */
const courtesy = /\b(?:Mr|Mrs|Ms)\.? \p{Lu}[\p{L}’'-]+(?! \p{Lu})/u
/** "won his seat": at which election, of what year? */
const vote =
  /\b(?:re-?elected|elected|newcomers?|unseated|runner-up|by-election|ballots?)\b|\b(?:lost|won|kept|retained|win|lose|keep|retain) (?:\S+ ){0,2}(?:seats?|votes?|elections?|constituency|race)\b|\b\d[\d,]* votes\b/iu
const year = /\b(?:1[0-9]|20)\d\d\b/
const match =
  /\b\d+(?:st|nd|rd|th) minute\b|\b(?:half-?time|penalty|equali[sz]er|scored|goalkeeper|innings|wickets?|touchdown|extra time|stoppage time|free kick)\b|\bstarted the game\b|\b(?:defeat|defeated|beat|win|won|draw|drew|lose|lost) [^?]*\b(?:\d+|nil|one|two|three|four|five|six) ?[-–] ?(?:\d+|nil|one|two|three|four|five)\b/i

/** Said in a headline with its year, it tells which match. */
const competition = /\b(?:Cup|Championships?|League|Olympics?|Games|Open|Series)\b/u

/** What a prompt leaves to its reader's memory of the article: a kin's given name, an unexplained acronym, an election or a match without its year. */
export function leavesOpen(prompt: string, sentence: string, answer: string, dated: boolean): boolean {
  const told = `${sentence} ${answer}`
  const hasYear = dated || year.test(told)
  return (
    kin.test(sentence) ||
    courtesy.test(sentence) ||
    (vote.test(sentence) && !(hasYear && /\b\p{Lu}\p{L}+/u.test(sentence.slice(1)))) ||
    (match.test(sentence) && !year.test(sentence) && !(competition.test(prompt) && year.test(prompt))) ||
    unexplained(sentence, prompt).length > 0
  )
}

/** Acronyms that hardly anybody knows, and that the prompt does not spell out. */
function unexplained(sentence: string, prompt: string): string[] {
  const found = sentence.match(/(?<![\p{L}\p{N}.-])\p{Lu}{2,6}s?(?![\p{L}\p{N}-])/gu) ?? []
  return found.filter((word) => !knownAcronyms.has(word.replace(/s$/, '')) && !isSpelledOut(word, prompt))
}

function isSpelledOut(acronym: string, prompt: string): boolean {
  const initials = (prompt.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('')
  return initials.includes(acronym)
}

/** Places the event in a row or time that only the article tells. */
export const isPlacedByArticle = (text: string): boolean =>
  /\b(?:previously|earlier|later|further|again|also|recently|subsequently|meanwhile|too|previous|latest|similar|the same|the other|in question|this|these)\b/.test(
    text,
  )
