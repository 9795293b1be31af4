/** A card as the fields of a note: what a learner sees, in HTML, and the card itself beside it. */
import type { Evidence } from '../../article/evidence.ts'
import { gapSign } from '../../cards/cloze/gap-sign.ts'
import { shuffledOptions } from '../../cards/distractors/options.ts'
import type { Attribution, Card, Deck, Source } from '../../deck/deck.ts'
import { edtfInWords } from '../../facts/dates/edtf.ts'
import type { RichText } from '../../richtext.ts'
import { shuffle } from '../../study/shuffle.ts'
import { escapeHtml, printHtml, printLines } from '../html/print-html.ts'
import { noteDataOf } from './note-data.ts'
import type { FieldName } from './notetypes.ts'

export type NoteFields = Readonly<Record<FieldName, string>>

/** `nameOf` gives the name that a medium of the deck has in the package. */
export function noteFieldsOf(card: Card, deck: Deck, position: number, nameOf: (medium: string) => string): NoteFields {
  const { prompt, answer, attribution, look, evidence } = card
  const print = (plain: string, rich: RichText | undefined): string =>
    rich === undefined
      ? quench(printLines(plain))
      : printHtml(rich, { pathOf: nameOf, printSound: (medium) => `[sound:${escapeHtml(nameOf(medium))}]` })
  const date = answer.edtf ?? card.event?.edtf ?? attribution?.date ?? null
  return {
    Prompt:
      card.kind === 'cloze' ? clozeOf(print(prompt, look?.prompt), answer.canonical) : print(prompt, look?.prompt),
    Answer: print(answer.canonical, look?.answer),
    Accepted: printList(answer.accepted),
    Choices: card.sequence === undefined ? printChoices(card) : printEvents(card),
    Evidence: evidence.map(printEvidence).join(''),
    Source: printSources(deck.sources, evidence),
    Attribution: attribution === undefined ? '' : printAttribution(attribution),
    Date: date === null ? '' : quench(escapeHtml(edtfInWords(date, 'en-GB'))),
    CardId: quench(escapeHtml(card.id)),
    Data: quench(escapeHtml(JSON.stringify(noteDataOf(deck, card, position)))),
  }
}

/** Text that Anki would take for an order of its own: a sound, LaTeX, a template's field. */
const quench = (html: string): string =>
  html
    .replace(/\[(?=sound:|anki:|latex|\$|\/)/gi, '&#91;')
    .replaceAll('{{', '&#123;&#123;')
    .replaceAll('}}', '&#125;&#125;')

const printList = (lines: readonly string[]): string => lines.map((line) => quench(printLines(line))).join('<hr>')

function printChoices(card: Card): string {
  const options = shuffledOptions(card, 'anki', card.distractors?.length ?? 0) ?? []
  return options.map(({ text }) => `<div>${quench(printLines(text))}</div>`).join('')
}

const printEvents = ({ id, sequence = [] }: Card): string =>
  `<ul>${shuffle(sequence, id)
    .map(({ text }) => `<li dir="auto">${quench(printLines(text))}</li>`)
    .join('')}</ul>`

/** Every gap is the same one, as the card has one answer; a sentence without a gap gets it at its end. */
function clozeOf(html: string, answer: string): string {
  // A colon or a bracket of the answer would end the gap.
  const inside = quench(printLines(answer)).replaceAll('::', '&#58;&#58;').replaceAll('}', '&#125;')
  const gap = `{{c1::${inside}}}`
  return html.includes(gapSign) ? html.replaceAll(gapSign, () => gap) : `${html} ${gap}`
}

const printEvidence = ({ prefix, exact, suffix }: Evidence): string =>
  `<blockquote dir="auto">${[escapeHtml(prefix), `<mark>${printLines(exact)}</mark>`, escapeHtml(suffix)].map(quench).join('')}</blockquote>`

function printSources(sources: readonly Source[], evidence: readonly Evidence[]): string {
  const quoted = new Set(evidence.map(({ source }) => source))
  return sources
    .filter(({ sha256 }) => quoted.has(sha256))
    .map(({ title, publisher, published, url }) => {
      const words = quench(
        escapeHtml(
          [title, publisher, published === null ? null : edtfInWords(published, 'en-GB')]
            .filter((part) => part !== null && part !== '')
            .join(' · '),
        ),
      )
      return url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`
    })
    .join('<br>')
}

const printAttribution = ({ speaker, verb, date }: Attribution): string =>
  quench(escapeHtml([`${speaker} ${verb}`, ...(date === null ? [] : [edtfInWords(date, 'en-GB')])].join(' · ')))
