/** The tokens of a text with what the lexicon and their spelling tell about each, computed once for every later step. */
import type { AnalysedText, Sentence, Token } from '../../article/analysed-text.ts'
import { isDemonym, nameKey } from './demonyms.ts'
import { lexicon } from './lexicon.ts'

/** How a sentence is set: in loud ones (capitals) and titled ones (Capitals On Most Words) a capital proves nothing. */
export type Setting = 'plain' | 'titled' | 'loud'

export interface Word {
  readonly token: Token
  /** For lookups: "U.S." is "US", and in a loud sentence "SYRIA" is "Syria". */
  readonly key: string
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly caps: boolean
  /** "J." or "J.K." */
  readonly initials: boolean
  /** First word of its sentence, quotation marks and dashes aside. */
  readonly opens: boolean
  readonly setting: Setting
  /** No white space before it. */
  readonly joined: boolean
  readonly demonym: boolean
  readonly given: boolean
  readonly surname: boolean
  /** "Mr", "President", "Gen." as written with a capital. */
  readonly honorific: boolean
  /** "president", "spokesman", "goalkeeper", in any case. */
  readonly role: boolean
  readonly notName: boolean
}

const letters = /\p{L}/u
const upper = /^\p{Lu}/u
const allUpper = /^[\p{Lu}\d.&'’-]*\p{Lu}[\p{Lu}\d.&'’-]*\p{Lu}[\p{Lu}\d.&'’-]*s?$/u

/** "O'BRIEN" to "O'Brien"; words of up to three letters stay, for they may be acronyms, unless `short`. */
export const titleCased = (word: string): string =>
  word.toLowerCase().replace(/(?<!['’]s?)\b\p{L}|(?<=\bo['’])\p{L}/gu, (c) => c.toUpperCase())

function settingOf(tokens: readonly Token[], sentence: Sentence, heading: boolean): Setting {
  let count = 0
  let capitals = 0
  let loud = 0
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index]
    if (!token || token.surface.length < 4 || !letters.test(token.surface)) continue
    count++
    if (upper.test(token.surface)) capitals++
    if (allUpper.test(token.surface)) loud++
  }
  if (count > 0 && loud / count > 0.6) return 'loud'
  return heading && count >= 3 && capitals / count > 0.75 ? 'titled' : 'plain'
}

export function wordsOf(analysed: AnalysedText): readonly Word[] {
  const known = lexicon()
  const words: Word[] = []
  for (const sentence of analysed.sentences) {
    const setting = settingOf(analysed.tokens, sentence, analysed.paragraphs[sentence.paragraph]?.heading ?? false)
    let opens = true
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = analysed.tokens[index]
      if (!token) continue
      const { surface, lower } = token
      const capital = upper.test(surface)
      const caps = capital && surface.length > 1 && allUpper.test(surface)
      const plainKey = nameKey(surface)
      const spelled = plainKey.length > 3 || setting === 'loud'
      const key = caps && spelled && !known.names.has(plainKey) ? titleCased(plainKey) : plainKey
      words.push({
        token,
        key,
        capital,
        caps,
        initials: capital && /^(?:\p{Lu}\.)+$/u.test(surface),
        opens,
        setting,
        joined: index > 0 && analysed.tokens[index - 1]?.end === token.start,
        // "US" and "UK" before a noun are names as well as adjectives.
        demonym: capital && isDemonym(key) && !/^U[KS]$/.test(key),
        given: capital && known.given.has(key),
        surname: capital && known.surnames.has(key),
        honorific: capital && known.honorifics.has(key),
        role:
          known.roleNouns.has(lower.replace(/\.$/, '')) ||
          (lower.endsWith('s') && known.roleNouns.has(lower.slice(0, -1))),
        notName: known.notNames.has(key),
      })
      if (letters.test(surface)) opens = false
    }
  }
  return words
}
