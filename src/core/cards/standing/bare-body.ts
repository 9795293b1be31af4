/** Tells names that only say of what kind a body is: "the Trust", "the National Museum", which every country has. */
const kinds =
  'Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Centre|Center|Club|Coalition|College|Commission|Committee|Company|Corporation|Council|Court|Department|Federation|Foundation|Fund|Gallery|Institute|Institution|Library|Ministry|Museum|Office|Panel|Society|Theatre|Tribunal|Trust|Union|University'
const bareKind = new RegExp(`^(?:the )?(?:${kinds})$`, 'iu')
const nationalKind = new RegExp(`^(?:the )?(?:National|Royal|Central) (?:${kinds})$`, 'u')

/** "Trust", "Committee", written large. */
export const isBareKind = (name: string): boolean => bareKind.test(name) && /\p{Lu}\p{L}+$/u.test(name)
export const isNationalKind = (name: string): boolean => nationalKind.test(name)
export const isBareBody = (name: string): boolean => isBareKind(name) || isNationalKind(name)
