/** Takes the site's name off a page's title. */
import { foldText } from '../folded-text.ts'

const separator = /\s+[|·•»›–—-]\s+|\s*\|\s*|\s::\s/
/** A shorter headline is likelier a site's name than the other way round. */
const minTitleWords = 3
const maxSiteWords = 4
const maxTitleChars = 1000

export function cleanPageTitle(title: string | null, headline: string | null, publisher: string | null): string | null {
  if (title === null || title.length > maxTitleChars) return headline ?? title
  if (publisher !== null) {
    const bare = withoutName(title, publisher)
    if (bare !== null) return bare
  }
  // The headline on the page is the title without what was put around it.
  if (
    headline !== null &&
    countWords(headline) >= 2 &&
    key(title) !== key(headline) &&
    key(title).includes(key(headline))
  )
    return headline
  const parts = title.split(separator)
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined || countWords(last) > maxSiteWords) return title
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•»›–—:-]+$/, '')
  return countWords(rest) >= minTitleWords && headline !== null && key(rest) === key(headline)
    ? rest
    : unlessName(title, rest, last)
}

/** Only a bar, or a name without a verb's lower case, says that the last part is the site: "Ferry vote - mayor resigns" stays. */
function unlessName(title: string, rest: string, last: string): string {
  const isBar = /[|·•»›]\s*$/.test(title.slice(0, title.lastIndexOf(last)))
  const isName = last.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]|^(?:of|the|and|&|de|la)$|\./u.test(word))
  return countWords(rest) >= minTitleWords && (isBar || isName) ? rest : title
}

function withoutName(title: string, name: string): string | null {
  for (const part of [title.split(separator).at(-1), title.split(separator)[0]]) {
    if (part === undefined || part === title || key(part) !== key(name)) continue
    const rest = title.startsWith(part) ? title.slice(part.length) : title.slice(0, title.lastIndexOf(part))
    return rest.replace(/^[\s|·•»›–—:-]+|[\s|·•»›–—:-]+$/g, '')
  }
  return null
}

const key = (text: string): string => foldText(text).text.toLowerCase()
const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length
