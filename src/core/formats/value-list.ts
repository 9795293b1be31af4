/** Several values in one cell: whatever they hold, reading gives back what was written. */

/** The sign between values; a value that holds it has a backslash before it. */
export type ListSign = '|' | ';' | ',' | '\n'

/** White space around a value is for the eye; where it belongs to the value, its outermost is marked as well. */
export const joinValues = (values: readonly string[], sign: ListSign = '|'): string =>
  values.map((value) => escaped(value, sign)).join(sign === '|' ? ' | ' : `${sign} `)

/** Values that each have their place, without the empty ones at the end. */
export function joinPlaces(values: readonly string[], sign: ListSign): string {
  const last = values.findLastIndex((value) => value !== '')
  return joinValues(values.slice(0, Math.max(1, last + 1)), sign)
}

function escaped(value: string, sign: ListSign): string {
  const text = value
    .replaceAll('\\', '\\\\')
    .replaceAll(sign, `\\${sign}`)
    .replace(/^(?=\s)/u, '\\')
  const last = value.slice(-1)
  const isMarked = value.length < 2 || last === sign || !/\s/u.test(last)
  return isMarked ? text : `${text.slice(0, -1)}\\${last}`
}

/** Empty values too, so that places keep their meaning; no text gives one empty value. */
export function splitValues(text: string, sign: ListSign = '|'): string[] {
  const values: string[] = []
  let value = ''
  /** Up to here white space at the end was meant. */
  let meant = 0
  const end = (): void => {
    values.push(value.slice(0, meant) + value.slice(meant).trimEnd())
    value = ''
    meant = 0
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === sign) end()
    else if (char === '\\' && isEscaped(text.charAt(at + 1), sign)) {
      value += text.charAt(++at)
      meant = value.length
    } else if (value !== '' || !/\s/u.test(char)) value += char
  }
  end()
  return values
}

const isEscaped = (char: string, sign: ListSign): boolean => char === '\\' || char === sign || /^\s$/u.test(char)
