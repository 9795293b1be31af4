/** Cards that leave a gap in a sentence of the article which can be read without it: the reserve for what no question asks. */
import type { Claim, Span } from '../../facts/facts.ts'
import { maxPromptChars } from '../audit/lengths.ts'
import { roomForGaps } from '../cloze/asked-already.ts'
import { statementFault } from '../cloze/statement-faults.ts'
import { maxCharsInStory } from '../cloze/sentence-faults.ts'
import type { Gap } from '../cloze/gap.ts'
import { gapSign } from '../cloze/gap-sign.ts'
import { gapsOf } from '../cloze/gaps.ts'
import type { Draft } from '../draft.ts'
import type { DatedEvent } from '../events/dated-event.ts'
import { statementOf } from '../events/event-statement.ts'
import { leavesOpen } from '../events/enough.ts'
import type { Story } from '../story/headline.ts'
import { ownerOfStatement, withOwner } from '../claims/owner.ts'
import { clean, hull, isInside, type Reading, sourceInWords, within } from '../reading.ts'
import { framesOf } from '../clauses/same-frame.ts'
import { speakerOf } from '../claims/speaker.ts'
import { hasGuess, standsAlone } from '../standing/stands.ts'
import { clauseAt, type Statement, statementsOf } from '../clauses/statement.ts'
import { inStory, namesNothing } from '../story/story.ts'
import { type Trimmed, trimToStandAlone } from '../clauses/trim.ts'

/** `others` are the drafts of the other kinds: a gap hides something else than they ask for; `events` are those that have a card. */
export function clozeDrafts(reading: Reading, others: readonly Draft[], events: readonly DatedEvent[]): Draft[] {
  const answers = new Set<string>()
  const frames = framesOf(reading.analysed)
  const roomIn = roomForGaps(others)
  return reading.analysed.sentences.flatMap((sentence) => {
    const room = roomIn([sentence.start, sentence.end])
    if (frames.isRepeated(sentence)) return []
    const told = events.filter(({ predicate }) => isInside(predicate, [sentence.start, sentence.end]))
    for (const statement of [
      ...statementsOf(reading, sentence),
      ...told.flatMap((event) => statementOf(reading, event) ?? []),
    ]) {
      const roomHere = roomIn(statement.span)
      if (!isOwned(reading, statement) || hasGuess(reading, statement.span)) continue
      const gaps = gapsOf(reading, statement).filter(
        (gap) => room.has(gap) && roomHere.has(gap) && !answers.has(gap.answer.canonical),
      )
      // A gap that needs no story is better than one that is more worth knowing.
      for (const story of [null, ...reading.stories])
        for (const gap of gaps) {
          const draft = draftOf(reading, statement, gap, story)
          if (!draft) continue
          answers.add(draft.answer.canonical)
          return [{ ...draft, group: room.besides ?? roomHere.besides ?? draft.group }]
        }
    }
    return []
  })
}

/** What somebody says has a named speaker, or the sentence itself says whose word it is: "police said", "Lonn officials deny". */
const isOwned = (reading: Reading, { claims }: Statement): boolean =>
  claims.every(
    (claim) =>
      claim.nestedIn !== undefined ||
      speakerOf(reading, claim) !== null ||
      isToldOf(reading, claim) ||
      isWish(reading, claim),
  )

/** "Environmentalists worry", "voters want": the sentence says of whom it tells. */
const isWish = (reading: Reading, { kind, source }: Claim): boolean =>
  kind === 'attitude' &&
  source.length > 0 &&
  !/^(?:an?|one|another|some|many|his|her|its|their|they|he|she|it)\b|\b(?:source|person|people)\b/i.test(
    clean(reading.text.slice(...hull(...source))),
  )

/** Bodies that speak as one, and whoever is told of by a name: no "official", no "another source". */
const isToldOf = (reading: Reading, { source }: Claim): boolean =>
  source.some(([start, end]) => {
    const words = clean(reading.text.slice(start, end))
    return (
      /^(?:the )?(?:\p{L}+ )?(?:police|prosecutors|firefighters|coastguard|authorities|court|judges?)$/iu.test(words) ||
      (!/^(?:an?|one|another|some|his|her|its|their|member)\b/i.test(words) && /\p{Lu}\p{L}/u.test(words.slice(1))) ||
      /^\p{Lu}\p{L}+(?:ans|ats)$/u.test(words) ||
      within(reading.actorsInOrder, [start, end]).length > 0
    )
  })

function draftOf(reading: Reading, statement: Statement, gap: Gap, story: Story | null): Draft | null {
  const told = tellShortly(reading, statement, gap, story)
  if (!told || told.fault !== null || (told.hasAnaphor && !story)) return null
  const sentence = told.text
  if (statementFault({ reading, statement, gap, story, sentence, span: told.span }) !== null) return null
  const owner = ownerOfStatement(reading, statement, sentence, gap.answer.edtf)
  if (owner === null) return null
  if (!story && !told.entities.some((id) => id !== gap.entity)) return null
  // A day that hides the article's own date says of no other article which it is.
  if (!story && owner === 'the article' && gap.answer.edtf !== undefined && reading.stories.length > 0) return null
  const plain = story
    ? `${owner === '' ? sentence : withOwner(sourceInWords(reading), sentence)}.`
    : `${withOwner(owner, sentence)}.`
  const prompt = story ? inStory(reading, story, plain, gap.answer) : plain
  if (prompt === null) return null
  if (!standsAlone(reading, prompt, sentence, told.entities, gap.answer, story)) return null
  if (leavesOpen(prompt, sentence, '', story !== null)) return null
  // Of whom a figure or a day is told.
  if (gap.entity === null && namesNothing(prompt)) return null
  return {
    kind: 'cloze',
    prompt,
    answer: gap.answer,
    spans: [told.span],
    ...attributionOf(reading, statement.told),
    fact: `${clean(reading.text.slice(...gap.span))}|${clean(reading.text.slice(...told.span))}`,
    group: `sentence:${statement.span[0]}`,
    entities: [...told.entities, ...(gap.entity === null ? [] : [gap.entity])],
    confidence: gap.confidence,
    weight: 0.35,
    reasons: [],
  }
}

/** Where the statement is too long, without what its relative clauses add. */
function tellShortly(reading: Reading, statement: Statement, gap: Gap, story: Story | null): Trimmed | null {
  const whole = tell(reading, statement, gap, story)
  if (whole?.fault !== 'prompt-too-long') return whole
  const added = addedClauses(reading, statement.span).filter(
    (one) => !overlaps(one, gap.span) && !statement.claims.some(({ cue }) => cue.some((word) => overlaps(one, word))),
  )
  if (added.length === 0) return whole
  return tell(reading, { ...statement, asides: [...statement.asides, ...added] }, gap, story)
}

/** ", who was born in Lonn," between two commas. */
const addedClauses = (reading: Reading, [start, end]: Span): Span[] =>
  [...reading.text.slice(start, end).matchAll(/, (?:who|which|whose|where) [^,;:“”"]{5,90},(?= \p{Ll})/gu)].map(
    (match) => [start + match.index, start + match.index + match[0].length],
  )
const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]

/** The statement with its gap, as short as it must be. */
function tell(reading: Reading, statement: Statement, gap: Gap, story: Story | null): Trimmed | null {
  const { span, claims, asides, told } = statement
  // Of what somebody says, the gap is in the words said, which keep their verb.
  if (told && ![...told.content, ...told.source].some((one) => isInside(gap.span, one))) return null
  const { group, rest } = clauseAt(reading, statement, told ? hull(...told.content) : span) ?? statement.clause
  const object = rest.find(({ pos }) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(pos))
  const verbEnd = group.at(-1)?.end ?? span[1]
  // A name that stands again would fill the gap.
  if (
    gap.entity !== null &&
    within(reading.actorsInOrder, span).filter(({ entity }) => entity === gap.entity).length > 1
  )
    return null
  return trimToStandAlone(reading, span, {
    without: asides,
    gap: { span: gap.span, text: `${gap.lead}${gapSign}${gap.hint}`, entity: gap.entity },
    quoteLoaded: true,
    maxChars: story ? maxCharsInStory : maxPromptChars - withOwner(sourceInWords(reading), '.').length,
    lead: '',
    story,
    // Whose word it is stays, wherever the article says it.
    keepUntil: Math.max(
      gap.span[1],
      object?.end ?? verbEnd,
      verbEnd,
      ...claims.flatMap(({ source, cue }) => [...source, ...cue].map(([, end]) => end)),
    ),
  })
}

const lastNameEnd = (reading: Reading, { source }: Claim): number =>
  Math.max(0, ...within(reading.actorsInOrder, hull(...source)).map(({ end }) => end))

function attributionOf(reading: Reading, claim: Claim | undefined): Pick<Draft, 'attribution'> {
  const speaker = claim ? speakerOf(reading, claim) : null
  // "Lund's supporters" are others than Lund.
  if (!claim || !speaker || !/^[,\s]*$/.test(reading.text.slice(lastNameEnd(reading, claim), hull(...claim.source)[1])))
    return {}
  const verb = clean(reading.text.slice(...hull(...claim.cue)))
  const date = claim.date === null ? null : (reading.dates.get(claim.date)?.edtf ?? null)
  return { attribution: { speaker: speaker.name, verb, date } }
}
