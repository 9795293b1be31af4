/** Reads a stranger's XML into a small tree, within bounds: no document types, so no entities of its own, and no deep nesting. */
import { Parser } from 'htmlparser2'

export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ReadElement[]
  /** What stands directly in it. */
  readonly text: string
}

export type XmlReading =
  { readonly ok: true; readonly root: ReadElement } | { readonly ok: false; readonly problem: string }

/** Moodle's own files are eight levels deep. */
const maxDepth = 64
const maxElements = 2_000_000
const maxAttributes = 64
/** Small steps, so that nesting is noticed before the parser has much of it in hand. */
const stepChars = 8_192

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Open[]
  text: string
}

export function readXml(xml: string): XmlReading {
  const top: Open = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  let elements = 0
  let problem: string | undefined
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++elements > maxElements) problem ??= 'holds too many elements'
        if (open.length > maxDepth) problem ??= 'is nested too deeply'
        if (Object.keys(attributes).length > maxAttributes) problem ??= 'has an element with too many attributes'
        const read: Open = { name, attributes, children: [], text: '' }
        open.at(-1)?.children.push(read)
        open.push(read)
      },
      ontext: (text) => {
        const last = open.at(-1)
        if (last) last.text += text
      },
      onclosetag: (_name, isImplied) => {
        if (isImplied) problem ??= 'ends too early, or an element in it is not closed'
        open.pop()
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) problem ??= 'has a document type, which Dateline does not follow'
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < xml.length && problem === undefined; at += stepChars)
    parser.write(xml.slice(at, at + stepChars))
  if (problem === undefined) parser.end()
  const [root] = top.children
  if (problem !== undefined) return { ok: false, problem }
  return root === undefined ? { ok: false, problem: 'holds no XML' } : { ok: true, root }
}

export const childOf = (node: ReadElement | undefined, name: string): ReadElement | undefined =>
  node?.children.find((child) => child.name === name)

export const childrenOf = (node: ReadElement, name: string): readonly ReadElement[] =>
  node.children.filter((child) => child.name === name)

/** Of the element at the end of the path; empty where it is missing. */
export function textAt(node: ReadElement | undefined, ...path: readonly string[]): string {
  let at = node
  for (const name of path) at = childOf(at, name)
  return at?.text ?? ''
}
