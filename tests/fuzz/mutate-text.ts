/** Damage to texts that means something to their readers: signs that separate, names that are not ours, numbers out of range. */
import type { Chance } from './chance.ts'
import { byteMutations } from './mutate-bytes.ts'

const tokens = [
  ...'{}[]<>"\'`,;\t\n\r\\/=~#*|:%$&-_()!?.',
  '""',
  '\r\n\r\n',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\u{1f6a2}',
  'e\u0301',
  '-->',
  '<!--',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '&b;',
  '&#x0;',
  '&#99999999;',
  '&amp;amp;',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '<img src="\\\\host\\share\\a.png">',
  '<img src="/etc/passwd">',
  '[sound:../../a.mp3]',
  '{{c1::',
  '}}',
  '{{c999999999999::a::b}}',
  '::::',
  '->',
  '=%100%',
  '=%-1e999%',
  '$CATEGORY: ',
  '#separator:',
  '#columns:',
  '#html:true',
  '"__proto__":{"a":1},',
  '"constructor":{"prototype":{}},',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '1e999',
  '-1',
  '9007199254740993',
  'NaN',
  'null',
  'true',
  '[[[[[[[[[[[[[[[[[[[[',
  '{"a":{"a":{"a":{"a":{"a":{"a":',
  '<div><div><div><div><div><div>',
  '****____****____',
  '\n- \n- \n- ',
  '\n# \n## ',
  '2019-13-45',
  'XXXX-XX-XX',
]

const encoder = new TextEncoder()
const decoder = new TextDecoder()

type Mutation = (text: string, chance: Chance) => string

const textMutations: readonly Mutation[] = [
  (text, chance) => {
    let damaged = text
    for (let turn = 1 + chance.below(4); turn > 0; turn--) {
      const at = chance.below(damaged.length + 1)
      damaged = damaged.slice(0, at) + chance.oneOf(tokens) + damaged.slice(at)
    }
    return damaged
  },
  // A token many times.
  (text, chance) => {
    const at = chance.below(text.length + 1)
    return text.slice(0, at) + chance.oneOf(tokens).repeat(1 + chance.below(5_000)) + text.slice(at)
  },
  // One sign for another, everywhere.
  (text, chance) => text.replaceAll(text.charAt(chance.below(text.length)) || ' ', chance.oneOf(tokens)),
  // Lines in another order, twice or missing.
  (text, chance) => {
    const lines = text.split('\n')
    return lines.flatMap((line) => chance.oneOf([[line], [line], [line, line], [], [chance.oneOf(lines)]])).join('\n')
  },
  // A number for another.
  (text, chance) =>
    text.replace(/\d+/g, (number) => (chance.below(4) === 0 ? chance.oneOf(tokens.slice(-12)) : number)),
]

export function mutateText(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.below(3) === 0) return chance.oneOf(byteMutations)(bytes, chance)
  return encoder.encode(chance.oneOf(textMutations)(decoder.decode(bytes), chance))
}
