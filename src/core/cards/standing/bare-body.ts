/** Tells names that only say of what kind a body is: "the Trust", "the National Museum", which every country has. */
import type { Story } from '../story/headline.ts'

const kinds =
  'Academy|Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Centre|Center|Club|Coalition|College|Commission|Committee|Company|Corporation|Council|Court|Department|Federation|Foundation|Fund|Gallery|Group|Hospital|Institute|Institution|League|Library|Ministry|Museum|Office|Panel|Party|School|Society|Theatre|Tribunal|Trust|Union|University'
const bareKind = new RegExp(`^(?:the )?(?:${kinds})$`, 'iu')
const nationalKind = new RegExp(`^(?:the )?(?:National|Royal|Central) (?:${kinds})$`, 'u')

/** "Trust", "Committee", written large. */
export const isBareKind = (name: string): boolean => bareKind.test(name) && /\p{Lu}\p{L}+$/u.test(name)
export const isNationalKind = (name: string): boolean => nationalKind.test(name)
export const isBareBody = (name: string): boolean => isBareKind(name) || isNationalKind(name)

const bareWithin = new RegExp(
  `\\b[Tt]he (?:National )?(${kinds})\\b(?!['’-]?(?:\\p{L}+-)?\\p{Lu}|[ -]\\p{Lu}|\\s(?:of|for|on|at|in|to|against) (?:the )?\\p{Lu}|\\s(?:of|for)\\b)`,
  'gu',
)

/** The same amid other words; the full name may stand in the words themselves or in the story before them. */
export function namesBareBody(text: string, story: Story | null = null): boolean {
  const known = `${story?.title ?? ''} ${text}`
  return [...text.matchAll(bareWithin)].some(
    ([, kind = '']) =>
      !new RegExp(`\\p{Lu}[\\p{L}.’'-]*(?<!\\b(?:The|National)) ${kind}\\b|\\b${kind} (?:of|for)\\b`, 'u').test(known),
  )
}
