/** An independent XML reader for the tests: saxes, which takes nothing that is not well-formed, namespaces included. */
import { SaxesParser } from 'saxes'

export interface Read {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Read[]
  /** All text below it; a break is a line feed. */
  text: string
}

export function readStrictly(xml: string): Read {
  const root: Read = { name: '#document', attributes: {}, children: [], text: '' }
  const open = [root]
  const take = (text: string) => {
    for (const one of open) one.text += text
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const read: Read = { name, attributes: plain, children: [], text: '' }
    open.at(-1)?.children.push(read)
    open.push(read)
    if (name === 'br') take('\n')
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', take)
  parser.on('cdata', take)
  parser.write(xml).close()
  const [first] = root.children
  if (first === undefined) throw new Error('no root')
  return first
}

export const all = (node: Read, name: string): Read[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => all(child, name)),
]

export const textAt = (node: Read, ...path: readonly string[]): string => {
  let at: Read | undefined = node
  for (const name of path) at = at?.children.find((child) => child.name === name)
  return at?.text ?? ''
}

/** The words of simple HTML, read as XML. */
export const wordsOfHtml = (html: string): string => readStrictly(`<html>${html}</html>`).text
