/** Numbers that look random and are the same on every machine for the same seed; nothing secret rests on them. */

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return mixBits(hash)
}

/** The finaliser of MurmurHash3 (public domain, Austin Appleby): every input bit moves every output bit. */
export function mixBits(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A fraction in [0, 1) fixed by the seed. */
export function fractionOf(seed: string): number {
  return hashText(seed) / 0x1_0000_0000
}
