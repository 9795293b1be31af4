/** Puts the article's judging words into quotation marks, since they belong to whoever is quoted with them. */
import { loadedWordsIn } from './loaded-words.ts'
import { outsideQuotes } from './words.ts'

export function quoteLoaded(text: string): string {
  let out = ''
  let at = 0
  const own = outsideQuotes(text, '')
  if (loadedWordsIn(own).length === 0) return text
  for (const { start, end } of loadedWordsIn(text)) {
    const opened = [...text.slice(0, start)].filter((char) => char === '“').length
    const closed = [...text.slice(0, start)].filter((char) => char === '”').length
    if (opened > closed || /["“(]$/.test(text.slice(0, start))) continue
    out += `${text.slice(at, start)}“${text.slice(start, end)}”`
    at = end
  }
  return out + text.slice(at)
}
