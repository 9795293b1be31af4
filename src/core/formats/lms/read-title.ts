/** What a deck from a learning platform is called: its category, where there is one alone, else its file. */

/** "$course$/top/Harbours // quays" is the category "Harbours / quays"; a single slash divides. */
export function titleOf(categories: readonly string[], fileName: string): string {
  const [only, other] = new Set(categories.map(lastSegment).filter((name) => name !== ''))
  return only !== undefined && other === undefined ? only : fileName.replace(/\.[^.]{1,8}$/, '')
}

const lastSegment = (category: string): string =>
  (category.replaceAll('//', '\u0000').split('/').at(-1) ?? '').replaceAll('\u0000', '/').trim()
