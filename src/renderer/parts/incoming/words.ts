/** What a file holds and what taking it in does, in words. */
import type { Output } from '../../../contract/contract.ts'
import type { IncomingDeckView } from '../../../contract/transfer-shapes.ts'
import type { FormatId } from '../../../core/formats/format.ts'
import { familyOf, isKind } from '../../card-words.ts'
import { count, listInWords } from '../../words.ts'

type Applied = Output<'import.apply'>['decks'][number]

const formatNames: Readonly<Partial<Record<FormatId, string>>> = {
  dateline: 'A Dateline deck',
  apkg: 'An Anki package',
  csv: 'A table',
  quizlet: 'A list of terms and definitions',
  md: 'Cards in Markdown',
  gift: 'Questions in GIFT',
  'moodle-xml': 'Questions from Moodle',
}
export const formatInWords = (format: FormatId): string => formatNames[format] ?? 'A file with cards'

const changesInWords = ({ added, changed, removed }: Pick<Applied, 'added' | 'changed' | 'removed'>): string =>
  listInWords(
    [
      added > 0 ? `${count(added, 'card')} added` : '',
      changed > 0 ? `${count(changed, 'card')} corrected` : '',
      removed > 0 ? `${count(removed, 'card')} taken out` : '',
    ].filter((part) => part !== ''),
  )

/** What was done, for the notice afterwards. */
export function importInWords(decks: readonly Applied[]): string {
  const [only, ...others] = decks
  if (!only) return 'Nothing was taken in.'
  if (others.length === 0) return oneInWords(only)
  const cards = decks.reduce((sum, { added }) => sum + added, 0)
  return `${count(decks.length, 'deck')} are in your library, with ${count(cards, 'new card')}.`
}

function oneInWords(applied: Applied): string {
  const { title, outcome, added } = applied
  if (outcome === 'added') return `“${title}” is in your library: ${count(added, 'card')}.`
  if (outcome === 'unchanged') return `You have “${title}” already, and nothing in it is new.`
  if (outcome === 'older') return `Your library holds a newer “${title}”. Nothing was changed.`
  return `“${title}” is up to date: ${changesInWords(applied)}. Your progress is kept.`
}

/** What taking it in would do. */
export function effectInWords(deck: IncomingDeckView): string {
  const { outcome, revision, revisionHere } = deck
  if (outcome === 'added')
    return revisionHere === null ? 'New in your library.' : 'You deleted this deck; it would come back as it was.'
  if (outcome === 'older')
    return `Your library holds a newer one: revision ${String(revisionHere)}, and this is ${String(revision)}. Nothing would change.`
  if (outcome === 'unchanged') return 'You have this deck already, and none of its cards is new.'
  const isNewer = revision > (revisionHere ?? 0)
  const revisions = isNewer ? `Revision ${String(revision)}; your library has ${String(revisionHere)}. ` : ''
  const changes = changesInWords(deck)
  return `${revisions}${changes === '' ? 'No card changes' : changes}. Your progress stays.`
}

export const doesSomething = ({ outcome, newTexts, progress, progressKept }: IncomingDeckView): boolean =>
  outcome === 'added' || outcome === 'updated' || (outcome === 'unchanged' && (newTexts > 0 || progress > progressKept))

/** What the cards are about, as the three marks of an article have it; gaps and plain questions are what decks from elsewhere have. */
const groups = {
  date: ['date', 'dates'],
  actor: ['actor', 'actors'],
  claim: ['claim', 'claims'],
  name: ['name or number', 'names and numbers'],
  gap: ['gap', 'gaps'],
  question: ['question', 'questions'],
} as const
type Group = keyof typeof groups

const groupOf = (kind: string): Group =>
  kind === 'question' ? 'question' : kind === 'cloze' ? 'gap' : isKind(kind) ? familyOf(kind) : 'question'

/** "24 cards (10 dates, 14 claims); 5 pictures and sounds" */
export function holdsInWords(deck: IncomingDeckView): string {
  const counts = new Map<Group, number>()
  for (const { kind, cards } of deck.kinds) counts.set(groupOf(kind), (counts.get(groupOf(kind)) ?? 0) + cards)
  const parts = (Object.keys(groups) as Group[])
    .filter((group) => counts.has(group))
    .map((group) => count(counts.get(group) ?? 0, groups[group][0], groups[group][1]))
  const isPlain = counts.size === 1 && counts.has('question')
  return [
    isPlain ? count(deck.cards, 'card') : `${count(deck.cards, 'card')} (${parts.join(', ')})`,
    deck.tray > 0 ? `${count(deck.tray, 'draft')} held back` : '',
    deck.media > 0 ? count(deck.media, 'picture or sound', 'pictures and sounds') : '',
    deck.progress > 0 ? `progress with ${count(deck.progress, 'card')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/** Who made it, under what licence, from which articles. */
export function originInWords({ authors, licence, sources, newTexts }: IncomingDeckView): readonly string[] {
  const named = sources
    .slice(0, mostSources)
    .map(({ title, publisher }) => [`“${title}”`, publisher].filter(Boolean).join(', '))
  const rest = sources.length - named.length
  return [
    authors.length > 0 ? `Made by ${listInWords(authors)}.` : 'It does not say who made it.',
    licence === '' ? 'It names no licence.' : `Licence: ${licence}.`,
    sources.length === 0 ? '' : `From ${listInWords(rest > 0 ? [...named, count(rest, 'other article')] : named)}.`,
    newTexts > 0 ? `Brings the text of ${count(newTexts, 'article')}.` : '',
  ].filter((line) => line !== '')
}

const mostSources = 5
