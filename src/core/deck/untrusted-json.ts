/** Makes a parsed JSON value harmless: no key that reaches a prototype, and no nesting that exhausts the stack later. */

/** A deck of ours is seven levels deep. */
const maxDepth = 64

/** Removes `__proto__` keys in place; false where the value is nested too deeply to walk or print safely. */
export function tameJson(root: unknown): boolean {
  let level: object[] = isObject(root) ? [root] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= maxDepth) return false
    const below: object[] = []
    for (const value of level) {
      // An own key of that name comes only from JSON.parse, and assigning it elsewhere would set the prototype.
      if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
      for (const child of Object.values(value)) if (isObject(child)) below.push(child)
    }
    level = below
  }
  return true
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
