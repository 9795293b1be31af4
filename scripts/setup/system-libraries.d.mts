// The types of system-libraries.mjs, for its tests.
export function isDebianLike(release?: string): boolean
export function chooseNames(names: readonly string[], policy: string): string[]
