/** The few parts of the DOM that reading a page needs, and the one place that builds a tree from HTML. */
import { DOMParser } from 'linkedom'

export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly getAttribute: (name: string) => string | null
  readonly setAttribute: (name: string, value: string) => void
  readonly querySelector: (selector: string) => DomElement | null
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>
  readonly remove: () => void
}

export interface DomDocument extends DomNode {
  readonly body: DomElement
  readonly querySelector: (selector: string) => DomElement | null
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>
}

const elementNode = 1
const textNode = 3
export const isElement = (node: DomNode): node is DomElement => node.nodeType === elementNode
export const isText = (node: DomNode): boolean => node.nodeType === textNode

/** linkedom types its document as the browser's, which core does not know. It loads nothing and runs nothing. */
const parser = new DOMParser() as unknown as {
  readonly parseFromString: (html: string, type: 'text/html') => DomDocument
}

export const parseDocument = (tamedHtml: string): DomDocument => parser.parseFromString(tamedHtml, 'text/html')

export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}
