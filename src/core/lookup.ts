/** Tables that are asked with other people's words. */

/** "constructor" and "__proto__" are words as any other here, and not what every object inherits. */
export const lookup = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, T>, table))
