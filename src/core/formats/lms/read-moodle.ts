/** Reads Moodle XML: every type of question that a card can ask; the others are counted, and nothing in the file is run or fetched. */
import { fail, ok, type Result } from '../../fault.ts'
import type { Incoming } from '../incoming.ts'
import { countLosses, type LossCounter } from '../loss.ts'
import type { PlainCard } from '../plain-card.ts'
import { collectPlainCards } from '../plain-deck.ts'
import { textOfFile } from '../text-file.ts'
import { fieldWords } from './field-words.ts'
import { clozeQuestions } from './read-cloze.ts'
import { cardsOf, type Option, type Question, type ReadStem } from './read-question.ts'
import { titleOf } from './read-title.ts'
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
  const categories = questions.filter(({ attributes }) => attributes.type === 'category')
  const title = titleOf(
    categories.map((one) => textAt(one, 'category', 'text')),
    name,
  )
  const collector = collectPlainCards({ format: 'moodle-xml', title, names: [title], losses })
  for (const question of questions) {
    if (question.attributes.type === 'category') continue
    const cards = cardsIn(question, losses)
    if (cards.length === 0) losses.add('card-skipped', textAt(question, 'name', 'text'))
    for (const card of cards) collector.add(card)
  }
  if (collector.isEmpty()) return fail({ code: 'import-empty', name })
  return ok({ decks: [collector.deck()], medium: () => null, losses: losses.losses() })
}

type Words = (node: ReadElement | undefined) => string

function cardsIn(question: ReadElement, losses: LossCounter): readonly PlainCard[] {
  const words = fieldWords(losses)
  const wordsOf: Words = (node) => {
    const text = textAt(node, 'text')
    const format = node?.attributes.format ?? 'html'
    return (format === 'html' || format === 'moodle_auto_format' ? words(text) : text).trim()
  }
  const text = childOf(question, 'questiontext')
  const stem: ReadStem = {
    prompt: wordsOf(text),
    id: textAt(question, 'idnumber').trim(),
    tags: childrenOf(childOf(question, 'tags') ?? question, 'tag').map((tag) => textAt(tag, 'text')),
    feedback: feedbackIn(question, wordsOf),
  }
  if (question.attributes.type === 'cloze') {
    const gaps = clozeQuestions(textAt(text, 'text'), words)
    return gaps.flatMap((gap, at) => {
      const id = stem.id === '' || gaps.length === 1 ? stem.id : `${stem.id}-${String(at + 1)}`
      return cardsOf({ ...stem, id, prompt: words(gap.stem).trim() }, gap.question, losses)
    })
  }
  const asked = questionOf(question, wordsOf)
  return asked === null ? [] : cardsOf(stem, asked, losses)
}

/** What is told to everybody, then what is told of each answer. */
const feedbackIn = (question: ReadElement, wordsOf: Words): readonly string[] =>
  [
    ...wordsOf(childOf(question, 'generalfeedback')).split('\n'),
    ...childrenOf(question, 'answer').map((answer) => wordsOf(childOf(answer, 'feedback'))),
  ].filter((text) => text !== '')

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
    case 'shortanswer':
    case 'numerical':
      // Short answers are no HTML, whatever their format says.
      return { way: 'typed', options: answers.flatMap((answer) => optionOf(answer, textAt(answer, 'text').trim())) }
    case 'truefalse': {
      const right = answers.find(({ attributes }) => Number(attributes.fraction) > 0)
      return right ? { way: 'truth', isTrue: textAt(right, 'text').trim().toLowerCase() === 'true' } : null
    }
    case 'matching':
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
