/** Writes a deck as a QTI 1.2 package in the dialect that Canvas reads: one assessment of items with their feedback. */
import type { Card, Deck } from '../../deck/deck.ts'
import type { RichText } from '../../richtext.ts'
import { shuffle } from '../../study/shuffle.ts'
import type { Outgoing, Written } from '../outgoing.ts'
import { element, flowing, printFlow, printXml, type XmlElement, type XmlNode } from '../xml-tree.ts'
import { lmsLosses, type Platform } from './lms-losses.ts'
import { packaging12, qti12 } from './ims-namespaces.ts'
import { directed, lookMarkup, paragraph, picturesIn } from './look-markup.ts'
import { ncName, type PackageFile, packedPictures, zipPackage } from './package-zip.ts'
import { type Asked, askedOf, feedbackOf, nameOf } from './question.ts'

const platform: Platform = { holds: new Set(['order', 'pictures']) }

/** What Canvas calls them, in `question_type`. */
const types: Readonly<Record<Asked['way'], string>> = {
  choice: 'multiple_choice_question',
  typed: 'short_answer_question',
  gap: 'short_answer_question',
  order: 'matching_question',
  open: 'essay_question',
}

type Pictures = ReadonlyMap<string, PackageFile>

export function writeQti12({ deck, medium }: Outgoing): Written<Uint8Array> {
  const ident = ncName('deck', deck.id)
  const shown = deck.cards.flatMap((card) => {
    const look = lookOf(card, askedOf(card, deck.language))
    return look ? picturesIn(look) : []
  })
  const pictures = packedPictures(shown, medium)
  const path = `${ident}/${ident}.xml`
  const content = zipPackage([
    { path: 'imsmanifest.xml', content: printXml(manifest(ident, path, pictures)) },
    { path, content: printXml(assessment(ident, deck, pictures)) },
    ...pictures.values(),
  ])
  return { content, losses: lmsLosses(deck, platform) }
}

/** IMS Content Packaging 1.1.4. */
const manifest = (ident: string, path: string, pictures: Pictures): XmlElement =>
  element(
    'manifest',
    { identifier: ncName('manifest', ident), ...packaging12 },
    element('metadata', {}, element('schema', {}, 'IMS Content'), element('schemaversion', {}, '1.1.4')),
    element('organizations', {}),
    element(
      'resources',
      {},
      element(
        'resource',
        { identifier: ident, type: 'imsqti_xmlv1p2', href: path },
        element('file', { href: path }),
        ...[...pictures.keys()].map((name) => element('dependency', { identifierref: ncName('picture', name) })),
      ),
      ...[...pictures].map(([name, { path: href }]) =>
        element(
          'resource',
          { identifier: ncName('picture', name), type: 'webcontent', href },
          element('file', { href }),
        ),
      ),
    ),
  )

const assessment = (ident: string, deck: Deck, pictures: Pictures): XmlElement =>
  element(
    'questestinterop',
    qti12,
    element(
      'assessment',
      { ident, title: deck.title, ...(deck.language === 'und' ? {} : { 'xml:lang': deck.language }) },
      metadata({ cc_maxattempts: '1' }),
      element('section', { ident: 'root_section' }, ...deck.cards.map((card) => item(card, deck, pictures))),
    ),
  )

function metadata(fields: Readonly<Record<string, string>>): XmlElement {
  const entries = Object.entries(fields).map(([label, entry]) =>
    element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry)),
  )
  return element('qtimetadata', {}, ...entries)
}

const feedbackId = 'general_fb'

const lookOf = ({ look }: Card, { way }: Asked): RichText | undefined => (way === 'gap' ? undefined : look?.prompt)

function item(card: Card, deck: Deck, pictures: Pictures): XmlElement {
  const asked = askedOf(card, deck.language)
  const question = lookOf(card, asked)
  // Canvas puts its own address of the package's files in the place of that word.
  const pathOf = (name: string): string | null => {
    const path = pictures.get(name)?.path
    return path === undefined ? null : `%24IMS-CC-FILEBASE%24/${path}`
  }
  const stem = question ? lookMarkup(question, { pathOf, isStrict: true }) : [paragraph(card.prompt)]
  const html = (nodes: readonly XmlNode[]): XmlElement => htmlMaterial(directed(deck.language, nodes))
  const answer = asked.way === 'open' ? [asked.answer] : []
  const feedback = [...answer, ...feedbackOf(card, deck)]
  const { responses, conditions } = answering(asked, card.id)
  const shown = feedback.length === 0 ? [] : [showFeedback]
  return element(
    'item',
    { ident: ncName('card', card.id), title: nameOf(card) },
    element('itemmetadata', {}, metadata({ question_type: types[asked.way], points_possible: '1.0' })),
    element('presentation', {}, html(stem), ...responses),
    element('resprocessing', {}, outcomes, ...withOne([...shown, ...conditions])),
    ...(feedback.length === 0
      ? []
      : [element('itemfeedback', { ident: feedbackId }, element('flow_mat', {}, html(feedback.map(paragraph))))]),
  )
}

const htmlMaterial = (nodes: readonly XmlNode[]): XmlElement =>
  element('material', {}, flowing('mattext', { texttype: 'text/html' }, printFlow(nodes)))
const plainMaterial = (text: string): XmlElement =>
  element('material', {}, flowing('mattext', { texttype: 'text/plain' }, text))

const outcomes = element(
  'outcomes',
  {},
  element('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' }),
)

/** Whatever is answered. */
const whenever = element('conditionvar', {}, element('other', {}))
const showFeedback = element(
  'respcondition',
  { continue: 'Yes' },
  whenever,
  element('displayfeedback', { feedbacktype: 'Response', linkrefid: feedbackId }),
)
/** One condition at least must stand there. */
const withOne = (conditions: readonly XmlElement[]): readonly XmlElement[] =>
  conditions.length > 0 ? conditions : [element('respcondition', { continue: 'No' }, whenever)]

interface Answering {
  readonly responses: readonly XmlElement[]
  readonly conditions: readonly XmlElement[]
}

function answering(asked: Asked, seed: string): Answering {
  switch (asked.way) {
    case 'choice': {
      const options = shuffle([asked.right, ...asked.wrong], `${seed} qti`)
      const labels = options.map((option, at) => label(`choice_${String(at + 1)}`, option))
      const right = `choice_${String(options.indexOf(asked.right) + 1)}`
      return {
        responses: [choice('response1', labels)],
        conditions: [condition('No', [equal('response1', right)], 'Set', '100')],
      }
    }
    case 'typed':
    case 'gap':
      return {
        responses: [text('response1')],
        // One each: tests in one condition must all hold.
        conditions: asked.answers.map((answer) => condition('No', [equal('response1', answer)], 'Set', '100')),
      }
    case 'order':
      return ordering(asked.steps, seed)
    case 'open':
      return { responses: [text('response1')], conditions: [] }
  }
}

/** Each place is paired with its event; every place counts the same. */
function ordering(steps: readonly string[], seed: string): Answering {
  const order = shuffle(
    steps.map((_, at) => at),
    `${seed} qti`,
  )
  const labels = order.map((at) => label(`event_${String(at + 1)}`, steps[at] ?? ''))
  const share = (100 / steps.length).toFixed(2)
  return {
    responses: steps.map((_, at) => choice(`place_${String(at + 1)}`, labels, plainMaterial(String(at + 1)))),
    conditions: steps.map((_, at) =>
      condition('Yes', [equal(`place_${String(at + 1)}`, `event_${String(at + 1)}`)], 'Add', share),
    ),
  }
}

const label = (ident: string, option: string): XmlElement => element('response_label', { ident }, plainMaterial(option))

const choice = (ident: string, labels: readonly XmlElement[], ...material: readonly XmlElement[]): XmlElement =>
  element('response_lid', { ident, rcardinality: 'Single' }, ...material, element('render_choice', {}, ...labels))

const text = (ident: string): XmlElement =>
  element(
    'response_str',
    { ident, rcardinality: 'Single' },
    element('render_fib', {}, element('response_label', { ident: 'answer1', rshuffle: 'No' })),
  )

const equal = (respident: string, value: string): XmlElement => flowing('varequal', { respident }, value)

const condition = (
  goesOn: 'Yes' | 'No',
  tests: readonly XmlElement[],
  action: 'Set' | 'Add',
  score: string,
): XmlElement =>
  element(
    'respcondition',
    { continue: goesOn },
    element('conditionvar', {}, ...tests),
    element('setvar', { action, varname: 'SCORE' }, score),
  )
