/** What Moodle's tables take, so that nothing is cut or refused there: the same for GIFT and Moodle XML. */
import { lookup } from '../../lookup.ts'

/** `idnumber` of a question; a longer one would stop the whole import. */
const maxIdChars = 100
/** Longer ones Moodle cuts. */
const maxTagChars = 50
/** `name` of a category. */
const maxCategoryChars = 255

/** Null where it is too long to be kept. */
export const moodleId = (id: string): string | null => (id.length <= maxIdChars ? id : null)

/** Moodle leaves these signs out of a tag, and in GIFT the whole tag with them; others look like them. */
const tagSigns: Readonly<Record<string, string>> = lookup({ '<': '‹', '>': '›', '`': 'ˋ' })

export const moodleTag = (tag: string): string =>
  cut(
    tag.replace(/[<>`]/g, (sign) => tagSigns[sign] ?? sign),
    maxTagChars,
  )

/** A slash divides categories, two are one slash of a name; a space keeps those at its ends apart from the divider. */
export const moodleCategory = (title: string): string =>
  `$course$/top/${cut(title.trim(), maxCategoryChars)
    .replace(/^\/|\/$/g, (slash, at: number) => (at === 0 ? ` ${slash}` : `${slash} `))
    .replaceAll('/', '//')}`

function cut(text: string, maxChars: number): string {
  const chars = [...text]
  if (chars.length <= maxChars) return text
  return `${chars
    .slice(0, maxChars - 1)
    .join('')
    .trimEnd()}…`
}
