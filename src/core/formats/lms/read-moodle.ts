/** Reads Moodle XML: every type of question that a card can ask; the others are counted, and nothing in the file is run or fetched. */
import { fail, ok, type Result } from '../../fault.ts'
import type { Incoming } from '../incoming.ts'
import { countLosses, type LossCounter } from '../loss.ts'
import { sideInWords, type RichText } from '../../richtext.ts'
import { hasLook } from '../html/read-html.ts'
import type { PlainCard } from '../plain-card.ts'
import { collectPlainCards } from '../plain-deck.ts'
import { textOfFile } from '../text-file.ts'
import { embeddedMedia, type EmbeddedMedia } from './embedded-media.ts'
import { fieldRich, fieldWords, plainRich } from './field-words.ts'
import { clozeQuestions } from './read-cloze.ts'
import { cardsOf, type Option, type Question, type ReadStem } from './read-question.ts'
import { readCategories } from './read-category.ts'
import { childOf, childrenOf, type ReadElement, readXml, textAt } from './xml-reader.ts'

export function readMoodleXml(bytes: Uint8Array, { name }: { readonly name: string }): Result<Incoming> {
  const text = textOfFile(bytes, name)
  if (!text.ok) return text
  const damaged = (problem: string) => fail({ code: 'import-damaged', name, kind: 'Moodle XML', problem })
  const reading = readXml(text.value)
  if (!reading.ok) return damaged(reading.problem)
  if (reading.root.name !== 'quiz') return damaged('does not begin with a quiz')
  const losses = countLosses()
  const questions = childrenOf(reading.root, 'question')
  const embedded = embeddedMedia()
  const read: (readonly [category: string, card: PlainCard])[] = []
  let category = ''
  for (const question of questions) {
    if (question.attributes.type === 'category') {
      category = textAt(question, 'category', 'text').trim()
      continue
    }
    const cards = cardsIn(question, embedded, losses)
    if (cards.length === 0) losses.add('card-skipped', textAt(question, 'name', 'text'))
    if (cards.length > 0 && childOf(question, 'hint'))
      losses.add('second-answer-part', textAt(question, 'name', 'text'))
    for (const card of cards) read.push([category, card])
  }
  const { title, tagsOf } = readCategories([...new Set(read.map(([own]) => own))], name)
  const collector = collectPlainCards({ format: 'moodle-xml', title, names: [title], losses })
  for (const [own, card] of read) collector.add({ ...card, tags: [...(card.tags ?? []), ...tagsOf(own)] })
  if (collector.isEmpty()) return fail({ code: 'import-empty', name })
  const { deck, progress } = collector.deck()
  const media = embedded.media()
  const illustrated = media.length === 0 ? deck : { ...deck, media }
  return ok({ decks: [{ deck: illustrated, progress }], medium: embedded.bytesOf, losses: losses.losses() })
}

type Words = (node: ReadElement | undefined) => string

function cardsIn(question: ReadElement, embedded: EmbeddedMedia, losses: LossCounter): readonly PlainCard[] {
  const [words, rich] = [fieldWords(losses), fieldRich(losses)]
  const isHtml = ({ attributes: { format = 'html' } }: ReadElement): boolean =>
    format === 'html' || format === 'moodle_auto_format'
  const wordsOf: Words = (node) => {
    const text = textAt(node, 'text')
    return (node === undefined || isHtml(node) ? words(text) : text).trim()
  }
  const text = childOf(question, 'questiontext')
  const stemOf = (html: string): Pick<ReadStem, 'prompt' | 'look'> => {
    const shown = text && !isHtml(text) ? plainRich(html) : rich(html, embedded.among(text))
    return { prompt: sideInWords(shown), ...(hasLook(shown) ? { look: shown } : {}) }
  }
  const feedbackOf = (node: ReadElement | undefined): readonly RichText[] => {
    if (node === undefined || textAt(node, 'text').trim() === '') return []
    return [isHtml(node) ? rich(textAt(node, 'text'), embedded.among(node)) : plainRich(textAt(node, 'text'))]
  }
  const stem: Omit<ReadStem, 'prompt' | 'look'> = {
    id: textAt(question, 'idnumber').trim(),
    tags: childrenOf(childOf(question, 'tags') ?? question, 'tag').map((tag) => textAt(tag, 'text')),
    // What is told to everybody, then what is told of each answer.
    feedback: [
      ...feedbackOf(childOf(question, 'generalfeedback')),
      ...childrenOf(question, 'answer').flatMap((answer) => feedbackOf(childOf(answer, 'feedback'))),
    ],
  }
  if (question.attributes.type === 'cloze' || question.attributes.type === 'multianswer') {
    const gaps = clozeQuestions(textAt(text, 'text'), words)
    return gaps.flatMap((gap, at) => {
      const id = stem.id === '' || gaps.length === 1 ? stem.id : `${stem.id}-${String(at + 1)}`
      return cardsOf({ ...stem, id, ...stemOf(gap.stem) }, gap.question, losses)
    })
  }
  const asked = questionOf(question, wordsOf)
  return asked === null ? [] : cardsOf({ ...stem, ...stemOf(textAt(text, 'text')) }, asked, losses)
}

/** Null for what no card asks: descriptions, uploads, drawing on pictures, calculated numbers. */
function questionOf(question: ReadElement, wordsOf: Words): Question | null {
  const answers = childrenOf(question, 'answer')
  switch (question.attributes.type) {
    case 'multichoice':
      return {
        way: 'choice',
        options: answers.flatMap((answer) => optionOf(answer, wordsOf(answer))),
        isSingle: textAt(question, 'single').trim() !== 'false' && textAt(question, 'single').trim() !== '0',
      }
    case 'shortanswer': {
      // Short answers are no HTML, whatever their format says.
      const options = answers.flatMap((answer) => optionOf(answer, textAt(answer, 'text').trim()))
      const isLoose = textAt(question, 'usecase').trim() === '1'
      return { way: 'typed', options: isLoose ? options.map((option) => ({ ...option, isLoose })) : options }
    }
    case 'numerical':
      return {
        way: 'typed',
        options: answers.flatMap((answer) =>
          optionOf(answer, textAt(answer, 'text').trim()).map((option) =>
            Number(textAt(answer, 'tolerance')) > 0 ? { ...option, isLoose: true } : option,
          ),
        ),
      }
    case 'truefalse': {
      const right = answers.find(({ attributes }) => Number(attributes.fraction) > 0)
      return right ? { way: 'truth', isTrue: textAt(right, 'text').trim().toLowerCase() === 'true' } : null
    }
    case 'matching':
    case 'match':
      return {
        way: 'pairs',
        pairs: childrenOf(question, 'subquestion').map((pair) => [
          wordsOf(pair),
          textAt(pair, 'answer', 'text').trim(),
        ]),
      }
    case 'ordering':
      return { way: 'order', steps: answers.map(wordsOf) }
    case 'essay':
      return { way: 'open', answer: wordsOf(childOf(question, 'graderinfo')) }
    default:
      return null
  }
}

function optionOf({ attributes }: ReadElement, text: string): readonly Option[] {
  const worth = Number(attributes.fraction ?? '0')
  return text === '' || !Number.isFinite(worth) ? [] : [{ text, worth }]
}
