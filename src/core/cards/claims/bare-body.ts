/** Tells whether words name a body by what it is alone, "the Trust", which only the article's full name tells from others. */
import type { Story } from '../story/headline.ts'

const sorts =
  'Trust|Committee|Board|Commission|Council|Agency|Department|Ministry|Authority|Institute|Institution|Foundation|Fund|Party|Bank|Company|Group|Association|Society|Office|Bureau|Museum|University|College|School|Academy|Tribunal|Club|Hospital|League|Federation|Alliance|Coalition|Centre|Center|Corporation'
const bare = new RegExp(
  `\\b[Tt]he (?:National )?(${sorts})\\b(?!['’-]?(?:\\p{L}+-)?\\p{Lu}|[ -]\\p{Lu}|\\s(?:of|for|on|at|in|to|against) (?:the )?\\p{Lu}|\\s(?:of|for)\\b)`,
  'gu',
)

/** The full name may stand in the words themselves or in the story before them. */
export function namesBareBody(text: string, story: Story | null = null): boolean {
  const known = `${story?.title ?? ''} ${text}`
  return [...text.matchAll(bare)].some(
    ([, sort = '']) =>
      !new RegExp(`\\p{Lu}[\\p{L}.’'-]*(?<!\\b(?:The|National)) ${sort}\\b|\\b${sort} (?:of|for)\\b`, 'u').test(known),
  )
}
