// Carries a sentence meant for the person at the keyboard out of a set-up step: what failed and what to do.
export class SetupFault extends Error {}

/** @param {unknown} error @returns {string} the reason in a few words, with the usual system codes spelled out */
export function describeReason(error) {
  const code = /** @type {{ code?: string }} */ (error)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'writing there is not allowed'
  return error instanceof Error ? error.message : String(error)
}
