/** The one linter of cards: `dateline check`, the editor and the card writer itself find the same faults with it. */
import type { Card, Deck } from '../deck/deck.ts'
import { openWords } from './anaphora.ts'
import { deckRules } from './audit-deck.ts'
import { weekdayNames } from '../facts/dates/calendar.ts'
import { datePoint, whenQuestion } from './date-words.ts'
import type { Finding, Rule } from './finding.ts'
import { evidenceHoldsAnswer, leakedWords } from './leak.ts'
import { loadedWordsIn } from './loaded-words.ts'
import { outsideQuotes, sameWords } from './words.ts'

export const maxPromptChars = 220
const maxAnswerChars = 120

/** Findings of the accepted cards, in their order; the tray is a place for doubtful cards and is not judged. */
export function auditDeck({ cards }: Pick<Deck, 'cards'>): Finding[] {
  const found = cards.flatMap((card) => auditCard(card))
  const place = new Map(cards.map((card, index) => [card.id, index]))
  return [...found, ...deckRules(cards)].sort((a, b) => (place.get(a.card) ?? 0) - (place.get(b.card) ?? 0))
}

/** What can be said of a card without its deck. */
export function auditCard(card: Card): Finding[] {
  const found: Finding[] = []
  for (const [rule, judge] of rules) {
    const message = judge(card)
    if (message !== null) found.push({ rule, card: card.id, message })
  }
  return found
}

const claimKinds: ReadonlySet<string> = new Set(['claim-speaker', 'claim-content', 'quotation'])

const rules: readonly (readonly [Rule, (card: Card) => string | null])[] = [
  [
    'unresolved-pronoun-or-deictic',
    ({ prompt }) => {
      const [open] = openWords(prompt)
      return open === undefined ? null : `“${open}” cannot be understood without the article.`
    },
  ],
  [
    'answer-in-prompt',
    ({ prompt, answer }) => {
      const leaked = leakedWords(prompt, answer)
      return leaked === null ? null : `The question gives the answer away: “${leaked}”.`
    },
  ],
  [
    'missing-attribution',
    (card) => {
      if (!claimKinds.has(card.kind)) return null
      const { speaker, verb } = card.attribution ?? { speaker: '', verb: '' }
      return speaker.trim() === '' || verb.trim() === ''
        ? 'The card rests on a claim but does not name who made it and how.'
        : null
    },
  ],
  ['claim-as-truth', claimAsTruth],
  [
    'answer-too-long',
    ({ answer }) =>
      answer.canonical.length > maxAnswerChars
        ? `The answer has ${answer.canonical.length} characters; ${maxAnswerChars} are the most one can recall.`
        : null,
  ],
  [
    'prompt-too-long',
    ({ prompt }) =>
      prompt.length > maxPromptChars
        ? `The question has ${prompt.length} characters; it should have at most ${maxPromptChars}.`
        : null,
  ],
  ['unresolved-date', unresolvedDate],
  [
    'evidence-without-answer',
    (card) => (evidenceHoldsAnswer(card) ? null : 'The quoted words do not contain the answer.'),
  ],
  [
    'distractor-true',
    ({ distractors = [], answer }) => {
      const right = [answer.canonical, ...answer.accepted].map(sameWords)
      const wrong = distractors.find((text) =>
        right.some((one) => isWithin(sameWords(text), one) || isWithin(one, sameWords(text))),
      )
      return wrong === undefined ? null : `The wrong answer “${wrong}” is right.`
    },
  ],
]

/** "2016" is also true where the answer is "August 2016"; "Erdogan" where it is the full name. */
const isWithin = (part: string, whole: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `)

const asksForBelief =
  /\btrue or false\b|\bis it (?:true|false|correct|right|a fact)\b|\b(?:true|false)\?|\bdo(?:es)? you (?:agree|believe|think)\b|\bwhy (?:is|was|are|were|do|does|did|has|have|will)\b(?!.*\b(?:according to|say|said|claim|claimed|allege|alleged|think|believe)\b)/iu
const owner =
  /\baccording to\b|\b(?:say|said|says|saying|claim\w*|alleg\w*|den(?:y|ied|ies)|admit\w*|announce\w*|promise\w*|state[ds]?|stress\w*|warn\w*|argue[ds]?|accuse[ds]?|call(?:ed|s|ing)?|describe[ds]?|report(?:ed|s)?|insist\w*|declare[ds]?|condemn\w*|critici[sz]e[ds]?|told|tell|wrote|write|ask(?:ed)?|urge[ds]?|demand\w*|reject\w*|praise[ds]?|defend\w*|suggest\w*|maintain\w*|vow\w*|pledge[ds]?|propose[ds]?|predict\w*|expect\w*|believe[ds]?|think|thought|fear\w*|want\w*|hope[ds]?|view\w*|words|quot\w+|statement|speaker|add(?:ed)?|note[ds]?|explain\w*|confirm\w*|remark\w*|comment\w*|acknowledge\w*|concede[ds]?|estimate[ds]?|view|opinion|position|reply|replied|respond\w*|agree[ds]?|appeal\w*|call)\b/iu

function claimAsTruth({ kind, prompt, attribution }: Card): string | null {
  const asked = outsideQuotes(prompt)
  if (asksForBelief.test(asked)) return 'The question asks the learner to believe a claim; ask who made it instead.'
  const hasOwner = owner.test(asked)
  if (claimKinds.has(kind) && !hasOwner && !namesSpeaker(asked, attribution?.speaker))
    return 'The question states a claim as a fact; say whose it is.'
  const [word] = hasOwner ? [] : loadedWordsIn(asked)
  return word === undefined
    ? null
    : `“${word.word}” takes a side; put it in quotation marks with its owner, or choose a neutral word.`
}

const namesSpeaker = (asked: string, speaker: string | undefined): boolean =>
  speaker !== undefined &&
  isWithin(sameWords(speaker), sameWords(asked)) &&
  !/\bwhat (?:is|was|are|were|has|have)\b/iu.test(asked)

const relative = new RegExp(
  `\\b(?:yesterday|today|tomorrow|soon|recently|now|last|next|ago|later|earlier|${weekdayNames.join('|')})\\b`,
  'iu',
)

function unresolvedDate({ kind, prompt, answer }: Card): string | null {
  if (kind !== 'event-date') return null
  if (answer.edtf === undefined) return 'The answer carries no date that could be checked.'
  if (relative.test(answer.canonical)) return 'The answer is no date by itself.'
  const point = datePoint(answer.edtf.replace(/\/\.\.$/, ''))
  if (!point) return 'The date is not known exactly enough to be asked for.'
  const finer = /\b(?:what|which) (?:day|date)\b/iu.test(prompt) && point.precision !== 'day'
  const month = /\b(?:what|which) month\b/iu.test(prompt) && point.precision !== 'day' && point.precision !== 'month'
  if (finer || month) return `The question asks for more than is known; ask “${whenQuestion(point)} …”.`
  if (point.year === null && !/year/iu.test(answer.canonical))
    return 'The year is not known, and the answer does not say so.'
  return null
}
