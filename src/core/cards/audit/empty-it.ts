/** Tells the "it" that stands for nothing ("it rained", "it is likely that …") from the one that stands for something. */
import type { CardWord } from './card-words.ts'

const weather = /^(?:rain|snow|hail|drizzle|thunder|pour|freeze|thaw|sleet)$/
const raising = /^(?:seem|appear|happen|emerge|transpire|follow|remain|turn)$/
/** What it may be good, hard or wrong to do; "ready to", "able to" say something of a thing. */
const judging =
  /^(?:important|necessary|possible|impossible|difficult|hard|easy|easier|harder|better|best|right|wrong|good|bad|worse|dangerous|risky|safe|safer|unsafe|premature|early|late|useful|useless|vital|essential|crucial|critical|imperative|time|fair|unfair|reasonable|unreasonable|illegal|legal|lawful|unlawful|customary|common|normal|usual|rare|natural|unusual|clear|unclear|wise|unwise|foolish|tempting|painful|sad|nice|great|fine|enough|feasible|cheaper|cheap|expensive|pointless|futile|inappropriate|appropriate|irresponsible|responsible|absurd|immoral|unacceptable|acceptable|worth|up|simple|simpler|convenient|prudent|sensible|unrealistic|realistic|illogical|logical|sufficient|inevitable|unnecessary|desirable|legitimate|tough|worthwhile|pleasant|hopeless|helpful|harmful|unthinkable|mandatory|compulsory|unconstitutional|constitutional|unethical|ethical|obligatory|optional)$/
const timeOrSky =
  /^(?:time|late|early|dark|light|cold|hot|warm|cool|sunny|windy|cloudy|foggy|wet|dry|noon|midnight|dawn|dusk|winter|summer|spring|autumn|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|years?|months?|weeks?|days?|hours?|minutes?|raining|snowing|freezing|pouring|over|o'clock)$/
const clauseMark = /^(?:that|whether|if|when|who|whom|whose|which|how|why|what|where|because|since|before|until)$/
const bareClause =
  /^(?:clear|likely|unlikely|obvious|possible|impossible|certain|plain|evident|probable|true|lucky|doubtful|inevitable|apparent|vital|essential)$/
const judgeVerb = /^(?:make|find|consider|think|believe|deem|call|regard|see|keep|render|judge|feel|take)$/

export function isEmptyIt(words: readonly CardWord[], at: number): boolean {
  let next = at + 1
  const isSkipped = (word: CardWord | undefined): boolean =>
    word !== undefined &&
    (word.pos === 'ADV' ||
      word.pos === 'PART' ||
      /^(?:not|n't|would|will|could|should|might|may|must|can|has|had|have|been|be|is|was|'s|'d|'ll|now|still)$/.test(
        word.lower,
      ))
  let copula = false
  while (isSkipped(words[next]) && !timeOrSky.test(words[next]?.lower ?? '')) {
    copula ||= /^(?:is|was|be|been|'s)$/.test(words[next]?.lower ?? '')
    next++
  }
  const word = words[next]
  if (!word) return false
  if (!copula) {
    if (weather.test(word.lemma)) return true
    if (raising.test(word.lemma))
      return followedBy(words, next + 1, ['that', 'as', 'to', 'like', 'unlikely', 'likely', 'out', 'clear'])
    if (/^(?:take|cost)$/.test(word.lemma))
      return followedBy(words, next + 1, ['to', 'before', 'until', 'for', 'him', 'them'])
    if (
      /^(?:matter|become|look|sound|make|help|hurt|surprise|worry|please|depend)$/.test(word.lemma) &&
      /^(?:matters?|mattered|becomes?|became|helps?|helped|makes?|surprised|worried)$/.test(word.lower)
    )
      return marked(words, next + 1)
    return isObjectOfJudgement(words, at)
  }
  if (timeOrSky.test(word.lower)) return true
  // "it was 6 a.m.", "it was three years since"
  if (word.pos === 'NUM')
    return words
      .slice(next, next + 3)
      .some(({ lower }) => /^(?:am|pm|a\.m\.?|p\.m\.?|years?|months?|weeks?|days?|hours?|o'clock)$/.test(lower))
  if (isThatClause(words, next + 1)) return true
  // "it was clear the league had lost"
  if (
    bareClause.test(word.lower) &&
    words.slice(next + 1, next + 8).some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    words[next + 1]?.lower !== 'to'
  )
    return true
  const to = words.findIndex((one, index) => index > next - 1 && index < next + 8 && one.lower === 'to')
  if (to < 0 || words[to + 1]?.pos !== 'VERB') return /^(?:worth|no)$/.test(word.lower)
  const between = words.slice(next, to)
  if (between.some(({ surface, pos }) => surface === ',' || pos === 'VERB')) return false
  // "it would be a mistake to", "it was the council's duty to"
  return (
    between.some(({ lower }) => judging.test(lower)) ||
    (/^(?:DET|NUM)$/.test(word.pos) && between.at(-1)?.pos === 'NOUN')
  )
}

/** "it was announced that", "it was Ada Lund who"; not behind a comma. */
function isThatClause(words: readonly CardWord[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 8); at++) {
    const word = words[at]
    if (!word || /^[,;:]$/.test(word.surface)) return false
    if (word.lower === 'that' || word.lower === 'whether' || word.lower === 'who') return true
    if (clauseMark.test(word.lower))
      return (
        /^(?:ADJ|NOUN|ADV)$/.test(words[at - 1]?.pos ?? '') &&
        !/^(?:because|since|before|until|when|which)$/.test(word.lower)
      )
  }
  return false
}

const followedBy = (words: readonly CardWord[], from: number, marks: readonly string[]): boolean =>
  words.slice(from, from + 9).some(({ lower }) => marks.includes(lower))
const marked = (words: readonly CardWord[], from: number): boolean =>
  words.slice(from, from + 6).some(({ lower }) => clauseMark.test(lower) || lower === 'to')

/** "make it clear that", "found it hard to". */
function isObjectOfJudgement(words: readonly CardWord[], at: number): boolean {
  const verb = words[at - 1]
  if (!verb || !judgeVerb.test(verb.lemma))
    return /^(?:came|comes|come)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'to'
  const behind = words.slice(at + 1, at + 12)
  const mark = behind.findIndex(({ lower }) => clauseMark.test(lower) || lower === 'to' || lower === 'for')
  return (
    mark > 0 &&
    behind.slice(0, Math.min(mark, 3)).some(({ pos, lower }) => pos === 'ADJ' || pos === 'NOUN' || judging.test(lower))
  )
}
