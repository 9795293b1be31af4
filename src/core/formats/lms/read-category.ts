/** What a deck from a learning platform is called, and the tags that its categories become where there are several. */

/** "$course$/top/Harbours/Old // new" is Harbours and in it "Old / new"; where it belongs there is no part of it. */
function segmentsOf(category: string): readonly string[] {
  const parts = category.split(/(?<!\/)\/(?!\/)/).map((part) => part.replaceAll('//', '/').trim())
  const own = /^\$[a-z]+\$$/.test(parts[0] ?? '') ? parts.slice(1) : parts
  return (own[0] === 'top' ? own.slice(1) : own).filter((part) => part !== '')
}

export interface Categories {
  readonly title: string
  /** Of a question in that category; empty where the title says it all. */
  readonly tagsOf: (category: string) => readonly string[]
}

/** `used` are those that have cards, once for each or once for all. */
export function readCategories(used: readonly string[], fileName: string): Categories {
  const paths = new Map(used.map((category) => [category, segmentsOf(category)]))
  const distinct = new Set([...paths.values()].map((path) => path.join('/')).filter((path) => path !== ''))
  const only = distinct.size === 1 ? [...paths.values()].find((path) => path.length > 0) : undefined
  return {
    title: only?.at(-1) ?? fileName.replace(/\.[^.]{1,8}$/, ''),
    tagsOf: (category) => {
      const path = paths.get(category) ?? []
      return path.length === 0 || (distinct.size === 1 && path.length === 1) ? [] : [path.join('::')]
    },
  }
}
