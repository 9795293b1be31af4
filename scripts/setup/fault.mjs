// Carries a sentence meant for the person at the keyboard out of a set-up step: what failed and what to do.
export class SetupFault extends Error {}

/** @param {unknown} error @returns {string} the reason in a few words, with the usual system codes spelled out */
export function describeReason(error) {
  const { code, path } = /** @type {{ code?: string, path?: string }} */ (error ?? {})
  const place = path === undefined ? '' : ` (${path})`
  if (code === 'ENOSPC' || code === 'EDQUOT') return `the disk is full${place}`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `access is not allowed${place}`
  return error instanceof Error ? error.message : String(error)
}
