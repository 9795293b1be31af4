/** 32-bit hashes of words and of feature templates filled with them: FNV-1a and the finaliser of MurmurHash3. */

/** Of the part of a word between two offsets, which may lie outside it. */
export function hashWord(word: string, from = 0, to = word.length): number {
  const end = Math.min(to, word.length)
  let hash = 0x811c9dc5
  for (let index = Math.max(0, from); index < end; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

export function mix(template: number, first: number, second = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ first
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
