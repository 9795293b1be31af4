/** A card of somebody else's notetype as a question or a gap: what its template shows on either side. */
import { gapSign } from '../../cards/cloze/gap-sign.ts'
import type { Card } from '../../deck/deck.ts'
import { sideInWords, type RichText } from '../../richtext.ts'
import { foreignCardId } from '../foreign-ids.ts'
import { hasLook, readHtml } from '../html/read-html.ts'
import type { LossKind } from '../loss.ts'
import { clozeAnswers } from './cloze.ts'
import type { AnkiCard, AnkiNote, AnkiNotetype } from './collection.ts'
import { render } from './render.ts'

/** As the deck schema takes them. */
const maxPlainChars = 2_000
const maxTagChars = 200
const maxTags = 100

export interface ForeignSurroundings {
  readonly mediumOf: (source: string) => string | null
  /** Said once a card and kind. */
  readonly onLoss: (what: LossKind, example: string) => void
}

/** Null where a side shows nothing. */
export function readForeignCard(
  { ordinal }: Pick<AnkiCard, 'ordinal'>,
  note: AnkiNote,
  notetype: AnkiNotetype,
  { mediumOf, onLoss }: ForeignSurroundings,
): Card | null {
  const template = notetype.templates[notetype.isCloze ? 0 : ordinal]
  if (template === undefined) return null
  const lost = new Set<LossKind>()
  const inner = { mediumOf, onLoss: (what: LossKind) => void lost.add(what) }
  const fields = new Map(notetype.fields.map(({ name }, index) => [name, note.fields[index] ?? '']))
  const cloze = notetype.isCloze ? ordinal + 1 : null
  const side = (html: string, which: 'question' | 'answer'): RichText =>
    readHtml(render(html, { side: which, fields, cloze, onLoss: inner.onLoss }), inner)

  const question = side(template.question, 'question')
  const shown = side(template.answer, 'answer')
  const prompt = sideInWords(question)
  const gaps = cloze === null ? [] : [...fields.values()].flatMap((html) => clozeAnswers(html, cloze))
  const canonical =
    gaps.length > 0
      ? [...new Set(gaps.map((html) => sideInWords(readHtml(html, inner))))].join(', ')
      : sideInWords(shown)
  for (const what of lost) onLoss(what, prompt)
  if (prompt === '' || canonical === '') return null
  if (prompt.length > maxPlainChars || canonical.length > maxPlainChars) onLoss('shortened', prompt)
  const look = {
    ...(hasLook(question) || prompt.length > maxPlainChars ? { prompt: question } : {}),
    ...(hasLook(shown) || gaps.length > 0 || canonical.length > maxPlainChars ? { answer: shown } : {}),
  }
  return {
    id: foreignCardId('anki', note.guid, String(ordinal)),
    kind: gaps.length > 0 && prompt.includes(gapSign) ? 'cloze' : 'question',
    prompt: cut(prompt),
    answer: { canonical: cut(canonical), accepted: [] },
    evidence: [],
    tags: note.tags
      .map((tag) => tag.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, '').slice(0, maxTagChars))
      .filter((tag) => tag !== '')
      .slice(0, maxTags),
    ...(Object.keys(look).length > 0 ? { look } : {}),
  }
}

/** Never through a pair of surrogates. */
const cut = (text: string): string =>
  text.length <= maxPlainChars ? text : `${text.slice(0, maxPlainChars - 1).replace(/[\ud800-\udbff]$/, '')}…`
