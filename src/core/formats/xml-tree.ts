/** XML 1.0 as a tree that is always printed well-formed, whatever text is put into it. */
import { lookup } from '../lookup.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** White space between its children would be read: it is printed on one line. */
  readonly flows?: true
}

/** Text that is shown as it stands; HTML travels so where a format wants it as text. */
interface XmlSection {
  readonly cdata: string
}

export type XmlNode = string | XmlElement | XmlSection

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children })

export const flowing = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children, flows: true })

/** What the production Char leaves out (XML 1.0, section 2.2), halves of surrogate pairs included. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

export const hasForbiddenChars = (text: string): boolean => text.search(forbidden) >= 0

/** A carriage return would be read as a line feed anyway (section 2.11). */
export const allowedChars = (text: string): string => text.replace(forbidden, '').replace(/\r\n?/g, '\n')

const entities: Readonly<Record<string, string>> = lookup({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })

export const escapeXml = (text: string): string =>
  allowedChars(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** Line feeds and tabs in an attribute would be read as spaces (section 3.3.3). */
const escapeAttribute = (text: string): string => escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')

export const printXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${printNode(root, '')}\n`

/** A part of a document, without white space of its own. */
export const printFlow = (nodes: readonly XmlNode[]): string => nodes.map((node) => printNode(node, null)).join('')

function printNode(node: XmlNode, indent: string | null): string {
  if (typeof node === 'string') return escapeXml(node)
  if ('cdata' in node) return printSection(node.cdata)
  const { name, children, flows } = node
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
  const opening = `<${name}${attributes.join('')}`
  if (children.length === 0) return `${opening}/>`
  const isBroken = indent !== null && flows === undefined && children.every((child) => isElement(child))
  const inner = isBroken
    ? children.map((child) => `\n${indent}  ${printNode(child, `${indent}  `)}`).join('') + `\n${indent}`
    : printFlow(children)
  return `${opening}>${inner}</${name}>`
}

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string' && 'name' in node

/** The end of a section cannot be escaped in it: it is divided between two. */
const printSection = (text: string): string => `<![CDATA[${allowedChars(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
