/** Judges from the verb that goes with a date whether it lies in the past or ahead. */
import type { AnalysedText, Sentence, Token } from '../../article/analysed-text.ts'

/**
 * `present` is a finite verb that is neither: "the ship leaves on Friday". `perfect` looks back from the writer's own day:
 * "has waited since March".
 */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'unknown'

export const looksBack = (tense: Tense): boolean => tense === 'past' || tense === 'perfect'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const futureAuxiliaries = words("will 'll shall wo would should could may might must")
/** What is planned lies ahead, whatever the tense of the planning. */
const plans = words(
  'expected scheduled due set planned plan plans planning slated supposed intends hopes aims expects going threatening promising hoping preparing upcoming deadline expire expires effective payable',
)
/** Nouns among them that plan nothing: "announced the plan". */
const planVerbs = words('plan plans set planned planning expire expires')
const pastAuxiliaries = words('was were had did been')
const sameFormPasts = words('hit cut put set shut hurt cast cost spread quit let beat split read')
/** What is asked, promised or ordered "by", "until" or "to" do something lies ahead of the asking. */
const intents = words(
  'ask demand want promise pledge vow threaten order tell urge call invite agree offer expect hope intend plan seek propose summon announce schedule set give allow require instruct warn predict undertake resolve decide have',
)
/** What is promised, called or ordered "for" a weekday lies ahead, with no infinitive to say so. */
const appointments = words(
  'promise pledge announce call summon order book propose plan threaten predict schedule set offer agree undertake demand request convene',
)
/** Whoever is chosen for one of these has it to come. */
const choices = words(
  'name appoint pick choose select hire book nominate prepare train recruit sign qualify rehearse register shortlist',
)
const undertakings = words(
  'mission voyage flight trip expedition race election vote ballot tour match game tournament conference summit concert festival campaign season meeting visit trial hearing cup final launch run',
)
/** Behind these verbs "until" leads ahead, behind all others ("lasted until Friday") it does not. */
const suspensions = words(
  'have adjourn postpone extend suspend close shut give delay defer remand ban ask demand want order allow promise bail',
)
/** Behind these "through" leads ahead: "has extended the loan through January". */
const extensions = words('extend renew prolong postpone suspend')
/** Tagged as nouns as often as not: "Parliament debates the bill on Monday". */
const scheduled = words(
  'opens open returns return debates debate meets meet resumes resume begins begin starts start votes vote sits sit convenes convene reopens reopen travel travels faces face hosts host appears appear go goes',
)
/** News writes "says" of what was said. */
const reporting = words('say says tell tells report reports write writes')
const clauseEnds = words("; : ( ) “ ” \" `` ''")
/** What stands behind these need not share the verb's tense: "extended to 16 November". */
const forwardPrepositions = words('by until till through to')

/** Verbs farther away do not speak of the date. */
const reach = 25

/** Judges the tense around offsets that come in rising order. */
export function tenseFinder({ sentences, tokens }: AnalysedText): (start: number, end: number) => Tense {
  let at = 0
  return (start, end) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++
    const sentence = sentences[at]
    return sentence ? tenseIn(tokens, sentence, start, end) : 'unknown'
  }
}

function tenseIn(tokens: readonly Token[], sentence: Sentence, start: number, end: number): Tense {
  const here = firstTokenAt(tokens, sentence, start)
  const next = tokenBehind(tokens, sentence, here, end)
  const told = whenBehind(tokens, sentence, next)
  if (told) return told
  if (isOldForecast(tokens, here)) return 'past'
  // "ahead of Friday's summit"
  if (tokens[here - 1]?.lower === 'of' && tokens[here - 2]?.lower === 'ahead') return 'future'
  const before = nearestVerb(tokens, here - 1, Math.max(sentence.firstToken, here - reach) - 1, -1)
  // "Tuesday's vote" hangs on no verb that looks ahead.
  if (before === 'present' && tokens[here + 1]?.lower === "'s") return 'past'
  if (before !== 'future' && (isDeadline(tokens, sentence, here) || isPurpose(tokens, sentence, here))) return 'future'
  if (before === 'past' && forwardPrepositions.has(tokens[here - 1]?.lower ?? '')) return 'unknown'
  if (before !== 'unknown') return before
  if (isScheduled(tokens, sentence, here) || opensPresent(tokens, sentence, here, next)) return 'present'
  return nearestVerb(tokens, next, Math.min(sentence.endToken, next + reach), 1)
}

/** "will grow less than forecast in |July|": what is compared with was said before. */
const isOldForecast = (tokens: readonly Token[], here: number): boolean =>
  tokens[here - 1]?.lower === 'in' &&
  /^(?:forecast|forecasted|predicted|projected|estimated|expected|thought|planned|reported)$/.test(
    tokens[here - 2]?.lower ?? '',
  ) &&
  tokens[here - 3]?.lower === 'than'

function tokenBehind(tokens: readonly Token[], { endToken }: Sentence, here: number, end: number): number {
  let next = here
  while (next < endToken && (tokens[next]?.start ?? 0) < end) next++
  return next
}

/** "trace the trouble to November, when an update sent …": the month is that of the update. */
function whenBehind(tokens: readonly Token[], { endToken }: Sentence, next: number): Tense | undefined {
  const when = tokens[next]?.surface === ',' ? next + 1 : next
  if (tokens[when]?.lower !== 'when') return undefined
  const tense = nearestVerb(tokens, when + 1, Math.min(endToken, when + reach), 1)
  return tense === 'past' ? tense : undefined
}

/** "asked for a subsidy until December", "promised an appeal before Wednesday", "told them to leave by Friday" */
function isDeadline(tokens: readonly Token[], { firstToken }: Sentence, here: number): boolean {
  const preposition = tokens[here - 1]?.lower === 'the' ? here - 2 : here - 1
  const word = tokens[preposition]?.lower ?? ''
  const verbs =
    word === 'until' || word === 'till'
      ? suspensions
      : word === 'through'
        ? extensions
        : word === 'by' || word === 'before' || word === 'from' || word === 'on' || word === 'for' || word === 'to'
          ? intents
          : null
  if (!verbs) return false
  const isLoose = word === 'on' || word === 'for'
  let infinitive = false
  for (let at = preposition - 1; at >= Math.max(firstToken, here - reach); at--) {
    const token = tokens[at]
    if (!token || clauseEnds.has(token.surface)) return false
    if (token.lower === 'to' && tokens[at + 1]?.pos === 'VERB') infinitive = true
    if (token.pos !== 'VERB' && !(token.pos === 'AUX' && token.lemma === 'have')) continue
    if (tokens[at - 1]?.lower === 'to' || (tokens[at + 1]?.pos === 'VERB' && token.lemma === 'have')) continue
    // "said he had asked on Friday": what was asked must stand between.
    if (word === 'for' && appointments.has(token.lemma) && (tokens[here]?.lower ?? '').endsWith('day')) return true
    if (verbs.has(token.lemma))
      return isLoose ? infinitive || /^(?:threaten|predict|propose|schedule)$/.test(token.lemma) : true
    if (isPastForm(token) && token.pos === 'VERB' && tokens[at - 1]?.pos !== 'AUX' && !isParticiple(tokens, at))
      return false
  }
  return false
}

/** "was named commander for a mission in |December|": what somebody is chosen for is to come. */
function isPurpose(tokens: readonly Token[], { firstToken }: Sentence, here: number): boolean {
  let at = here - 1
  if (!/^(?:in|on|next)$/.test(tokens[at]?.lower ?? '')) return false
  at--
  const noun = tokens[at]
  if (!noun || !undertakings.has(noun.lemma)) return false
  while (at > firstToken && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at]?.pos ?? '')) at--
  if (tokens[at]?.lower !== 'for') return false
  for (let back = at - 1; back >= Math.max(firstToken, at - reach); back--) {
    const token = tokens[back]
    if (!token || clauseEnds.has(token.surface)) return false
    if (token.pos === 'VERB') return choices.has(token.lemma)
  }
  return false
}

/** "On Sunday voters in both towns decide": a plural subject and a verb without ending, behind a date that opens its sentence. */
function opensPresent(tokens: readonly Token[], sentence: Sentence, here: number, next: number): boolean {
  if (here - sentence.firstToken > 1) return false
  for (let at = next; at < Math.min(sentence.endToken, next + reach); at++) {
    const token = tokens[at]
    if (!token || clauseEnds.has(token.surface) || token.pos === 'AUX' || token.lower === 'to') return false
    if (token.pos !== 'VERB') continue
    const isBare = token.lower === token.lemma && !sameFormPasts.has(token.lower)
    return isBare && /^(?:NOUN|PROPN|PRON|ADV|NUM)$/.test(tokens[at - 1]?.pos ?? '')
  }
  return false
}

/** "the quay cleared", "schools shut": behind its noun, and not the clause's own verb. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '') && /^(?:ed|ut|en)$/.test((tokens[at]?.lower ?? '').slice(-2))

function isScheduled(tokens: readonly Token[], { firstToken }: Sentence, here: number): boolean {
  for (let at = here - 1; at >= Math.max(firstToken + 1, here - reach); at--) {
    const token = tokens[at]
    if (!token || clauseEnds.has(token.surface)) return false
    if (scheduled.has(token.lower) && /^(?:NOUN|PROPN|PRON|ADV)$/.test(tokens[at - 1]?.pos ?? '')) return true
  }
  return false
}

function firstTokenAt(tokens: readonly Token[], { firstToken, endToken }: Sentence, start: number): number {
  let low = firstToken
  let high = endToken
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function nearestVerb(tokens: readonly Token[], from: number, to: number, step: 1 | -1): Tense {
  for (let at = from; at !== to; at += step) {
    const token = tokens[at]
    if (!token || clauseEnds.has(token.surface)) break
    const tense = tenseOf(tokens, at, token)
    if (tense) return tense
  }
  return 'unknown'
}

function tenseOf(tokens: readonly Token[], at: number, token: Token): Tense | undefined {
  const { lower, lemma, pos } = token
  if (
    (plans.has(lower) || lower === 'expect') &&
    (!planVerbs.has(lower) || pos === 'VERB' || (lower === 'set' && pos !== 'NOUN')) &&
    !(lower === 'set' && hasObject(tokens, at))
  )
    return isPastPlan(tokens, at) ? 'past' : 'future'
  // "between March and May"
  if (futureAuxiliaries.has(lower) && token.surface !== 'May') return 'future'
  if (pos !== 'VERB' && pos !== 'AUX') return undefined
  if (isPastForm(token) && isPresentPassive(tokens, at)) return 'present'
  if (isPastForm(token)) return aheadOf(tokens, at) ? 'future' : isPerfect(tokens, at) ? 'perfect' : 'past'
  if (lower.endsWith('ing')) return undefined
  if (aheadOf(tokens, at) || isHeadlinePlan(tokens, at)) return 'future'
  if (reporting.has(lower)) return 'past'
  if (lower === 'is' || lower === 'are') return isPlan(tokens, at) ? 'future' : 'present'
  if (pos !== 'VERB') return undefined
  if (lower !== lemma) return lower.endsWith('s') ? 'present' : undefined
  return isPluralPresent(tokens, at) ? 'present' : undefined
}

/** "are to travel" */
const isPlan = (tokens: readonly Token[], at: number): boolean => {
  const infinitive = tokens[at + 1]?.lower === 'to' ? at + 2 : tokens[at + 2]?.lower === 'to' ? at + 3 : 0
  return infinitive > 0 && /^(?:VERB|AUX)$/.test(tokens[infinitive]?.pos ?? '')
}

/** "set candles on the water", "set off": done, not planned as in "set for Friday", "is set to sail". */
const hasObject = (tokens: readonly Token[], at: number): boolean => {
  if (/^(?:is|are|be|was|were|been)$/.test(tokens[at - 1]?.lower ?? '')) return false
  const next = tokens[at + 1]
  return /^(?:NOUN|DET|NUM|PRON|ADJ|ADP)$/.test(next?.pos ?? '') && !/^(?:for|to|on|in|at|by)$/.test(next?.lower ?? '')
}

/** "talks open", "they meet" */
const isPluralPresent = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before?.pos === 'NOUN' ? before.lower.endsWith('s') : /^(?:we|they|you|i)$/.test(before?.lower ?? '')
}

/** "the accounts are published in June" */
const isPresentPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? '')

/** "has been", "have since gone" */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const token = tokens[back]
    if (!token) return false
    if (/^(?:has|have|'ve|hasn't|haven't)$/.test(token.lower)) return true
    if (token.pos !== 'AUX' && token.pos !== 'PART' && token.pos !== 'ADV') return false
  }
  return false
}

function isPastForm({ lower, lemma }: Token): boolean {
  if (pastAuxiliaries.has(lower)) return true
  if (lower === 'are' || lower === 'am') return false
  if (lower.endsWith('ing') || lower.endsWith('s') || lower === lemma) return sameFormPasts.has(lower)
  return lower.endsWith('ed') || lower !== lemma
}

/** "Mill to close in May": a heading without a finite verb tells what is to come. */
function isHeadlinePlan(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'to' || tokens[at]?.lower !== tokens[at]?.lemma) return false
  for (let back = at - 2; back >= at - 9; back--) {
    const token = tokens[back]
    if (!token || token.surface === '.' || token.surface === ':') return back < at - 2
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT' || token.pos === 'PRON') return false
    if (/\n/.test(token.surface)) return false
  }
  return false
}

/** "had been due Friday" */
const isPastPlan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'been' && ['had', 'previously'].includes(tokens[at - 2]?.lower ?? '')

/** "will be held", "is to be sent", "plans to meet": neither participle nor infinitive tells the time by itself. */
function aheadOf(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--) {
    const token = tokens[back]
    if (!token) return false
    if (futureAuxiliaries.has(token.lower)) return true
    if (plans.has(token.lower) && (!planVerbs.has(token.lower) || token.pos === 'VERB'))
      return !isPastPlan(tokens, back)
    if (token.lower === 'to')
      return ['is', 'are', 'be'].includes(tokens[back - 1]?.lower ?? '') || tokens[back + 1]?.lower === 'be'
    if (token.pos !== 'AUX' && token.pos !== 'PART' && token.pos !== 'ADV') return false
  }
  return false
}
