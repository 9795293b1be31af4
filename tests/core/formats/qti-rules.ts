/** What QTI 1.2, QTI 2.1 and IMS Content Packaging allow in the elements that our packages have, and who breaks it. */
import type { Read } from './read-strictly.ts'

interface Rule {
  /** Over the names of the children, each followed by a space. */
  readonly children: RegExp
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
  /** Has words of its own. */
  readonly hasText?: true
}
type Rules = Readonly<Record<string, Rule>>

const none = /^$/
const words: Rule = { children: none, hasText: true }

const schemas = ['xmlns:xsi', 'xsi:schemaLocation']

/** IEEE 1484.12.3, as far as a deck has something to say. */
const lom: Rules = {
  lom: { children: /^general (lifeCycle )?(rights )?$/, required: ['xmlns'] },
  general: { children: /^(title )?(language )?(description )?(keyword )*$/ },
  title: { children: /^string $/ },
  description: { children: /^string $/ },
  keyword: { children: /^string $/ },
  string: { ...words, optional: ['language'] },
  language: words,
  lifeCycle: { children: /^(contribute )+$/ },
  contribute: { children: /^role entity $/ },
  role: { children: /^source value $/ },
  entity: words,
  source: words,
  value: words,
  rights: { children: /^copyrightAndOtherRestrictions description $/ },
  copyrightAndOtherRestrictions: { children: /^source value $/ },
}

/** IMS Content Packaging 1.1.4, XML Binding, and its profile for QTI 2.1. */
export const packaging: Rules = {
  ...lom,
  manifest: { children: /^metadata organizations resources $/, required: ['identifier', 'xmlns'], optional: schemas },
  metadata: { children: /^(schema schemaversion )?(lom )?$/ },
  schema: words,
  schemaversion: words,
  organizations: { children: none },
  resources: { children: /^(resource )*$/ },
  resource: { children: /^(metadata )?(file )*(dependency )*$/, required: ['identifier', 'type', 'href'] },
  file: { children: none, required: ['href'] },
  dependency: { children: none, required: ['identifierref'] },
}

/** IMS QTI ASI XML Binding 1.2, sections 3.2 to 3.6. */
export const qti12: Rules = {
  questestinterop: { children: /^assessment $/, required: ['xmlns'], optional: schemas },
  assessment: { children: /^(qtimetadata )*section $/, required: ['ident'], optional: ['title', 'xml:lang'] },
  qtimetadata: { children: /^(qtimetadatafield )+$/ },
  qtimetadatafield: { children: /^fieldlabel fieldentry $/ },
  fieldlabel: words,
  fieldentry: words,
  section: { children: /^(item )*$/, required: ['ident'] },
  item: {
    children: /^itemmetadata presentation resprocessing (itemfeedback )*$/,
    required: ['ident'],
    optional: ['title'],
  },
  itemmetadata: { children: /^(qtimetadata )*$/ },
  presentation: { children: /^(material |response_lid |response_str )+$/ },
  material: { children: /^(mattext )+$/ },
  mattext: { children: none, optional: ['texttype'], hasText: true },
  response_lid: { children: /^(material )?render_choice $/, required: ['ident'], optional: ['rcardinality'] },
  response_str: { children: /^render_fib $/, required: ['ident'], optional: ['rcardinality'] },
  render_choice: { children: /^(response_label )+$/ },
  render_fib: { children: /^(response_label )*$/ },
  response_label: { children: /^(material )*$/, required: ['ident'], optional: ['rshuffle'] },
  resprocessing: { children: /^outcomes (respcondition )+$/ },
  outcomes: { children: /^(decvar )+$/ },
  decvar: { children: none, optional: ['varname', 'vartype', 'minvalue', 'maxvalue'] },
  respcondition: { children: /^conditionvar (setvar )*(displayfeedback )*$/, optional: ['continue'] },
  conditionvar: { children: /^(other |varequal )+$/ },
  other: { children: none },
  varequal: { children: none, required: ['respident'], hasText: true },
  setvar: { children: none, optional: ['varname', 'action'], hasText: true },
  displayfeedback: { children: none, required: ['linkrefid'], optional: ['feedbacktype'] },
  itemfeedback: { children: /^(flow_mat )+$/, required: ['ident'] },
  flow_mat: { children: /^(material )+$/ },
}

/** XHTML 1.0, appendix B, which QTI 2.1 keeps: no pictures, no raised or lowered signs. */
const inCode = /^((b|i|em|span|code|br) )*$/
const inline = /^((b|i|em|span|sub|sup|code|br|img|textEntryInteraction) )*$/
const flow: Rule = { children: inline, hasText: true }
const block = '(div|p|ul|ol|h3|blockquote|pre|choiceInteraction|orderInteraction|extendedTextInteraction) '

/** IMS QTI 2.1 Information Model, sections 4 to 8 and 13. */
export const qti21: Rules = {
  assessmentItem: {
    children: /^(responseDeclaration )*(outcomeDeclaration )*itemBody (responseProcessing )?(modalFeedback )*$/,
    required: ['xmlns', 'identifier', 'title', 'adaptive', 'timeDependent'],
    optional: ['xml:lang', 'toolName', ...schemas],
  },
  responseDeclaration: {
    children: /^(correctResponse )?(mapping )?$/,
    required: ['identifier', 'cardinality', 'baseType'],
  },
  outcomeDeclaration: {
    children: /^(defaultValue )?$/,
    required: ['identifier', 'cardinality', 'baseType'],
    optional: ['normalMaximum'],
  },
  correctResponse: { children: /^(value )+$/ },
  defaultValue: { children: /^(value )+$/ },
  value: words,
  mapping: { children: /^(mapEntry )+$/, required: ['defaultValue'], optional: ['lowerBound', 'upperBound'] },
  mapEntry: { children: none, required: ['mapKey', 'mappedValue'], optional: ['caseSensitive'] },
  itemBody: { children: new RegExp(`^(${block})+$`) },
  choiceInteraction: { children: /^(simpleChoice )+$/, required: ['responseIdentifier', 'shuffle', 'maxChoices'] },
  orderInteraction: { children: /^(simpleChoice )+$/, required: ['responseIdentifier', 'shuffle'] },
  extendedTextInteraction: { children: none, required: ['responseIdentifier'] },
  textEntryInteraction: { children: none, required: ['responseIdentifier'], optional: ['expectedLength'] },
  simpleChoice: { ...flow, required: ['identifier'] },
  responseProcessing: { children: none, required: ['template'] },
  modalFeedback: { children: /^(p )+$/, required: ['outcomeIdentifier', 'identifier', 'showHide'] },
  p: flow,
  h3: flow,
  pre: { ...flow, children: inCode },
  div: { children: /^((p|ul|ol|h3|blockquote|pre) )+$/ },
  b: flow,
  i: flow,
  em: flow,
  span: flow,
  sub: flow,
  sup: flow,
  code: flow,
  blockquote: { children: /^(p )+$/ },
  ul: { children: /^(li )+$/ },
  ol: { children: /^(li )+$/ },
  li: flow,
  br: { children: none },
  img: { children: none, required: ['src', 'alt'] },
  assessmentTest: {
    children: /^(outcomeDeclaration )*(testPart )+(outcomeProcessing )?$/,
    required: ['xmlns', 'identifier', 'title'],
    optional: ['toolName', ...schemas],
  },
  outcomeProcessing: { children: /^(setOutcomeValue )*$/ },
  setOutcomeValue: { children: /^sum $/, required: ['identifier'] },
  sum: { children: /^(testVariables )+$/ },
  testVariables: { children: none, required: ['variableIdentifier'] },
  testPart: {
    children: /^(itemSessionControl )?(assessmentSection )+$/,
    required: ['identifier', 'navigationMode', 'submissionMode'],
  },
  itemSessionControl: { children: none, optional: ['showFeedback'] },
  assessmentSection: { children: /^(assessmentItemRef )*$/, required: ['identifier', 'title', 'visible'] },
  assessmentItemRef: { children: none, required: ['identifier', 'href'] },
}

/** Every element that breaks its rule, with what it has. */
export function breaches(node: Read, rules: Rules): readonly string[] {
  const rule = rules[node.name]
  if (rule === undefined) return [`${node.name} is not known`]
  const names = node.children.map(({ name }) => `${name} `).join('')
  const given = Object.keys(node.attributes)
  const known = [...(rule.required ?? []), ...(rule.optional ?? [])]
  const own = node.children.reduce((text, child) => text.replace(child.text, ''), node.text)
  return [
    ...(rule.children.test(names) ? [] : [`${node.name} has the children ${names}`]),
    ...(rule.required ?? []).filter((name) => !given.includes(name)).map((name) => `${node.name} lacks ${name}`),
    ...given.filter((name) => !known.includes(name)).map((name) => `${node.name} has ${name}`),
    ...(rule.hasText || own.trim() === '' ? [] : [`${node.name} has text`]),
    ...node.children.flatMap((child) => breaches(child, rules)),
  ]
}
