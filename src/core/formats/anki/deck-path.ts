/** A deck's title and its place among Anki's decks: "Politics › Idlib" there is Idlib within Politics. */

const separator = ' › '

/** Anki parts a deck's name at double colons, so a title may not have them. */
export function pathOfTitle(title: string): readonly string[] {
  const path = title
    .split(separator)
    .map((part) => part.replace(/:{2,}/g, ':').replaceAll('"', '”').trim())
    .filter((part) => part !== '')
  return path.length > 0 ? path : ['Dateline']
}

export const titleOfPath = (path: readonly string[]): string => path.join(separator)
