/** Judges the language a text is written in, by its script and then by its function words, from twenty words on. */
import { functionWords } from './language-words.ts'

/** Fewer words are too few to tell. */
const minWords = 20
/** Longer texts are judged by samples of this length, spread evenly. */
const sampleChars = 10_000
const samples = 6

/** A BCP 47 primary tag, or 'und' where the text is too short or gives no sign. */
export function judgeLanguage(text: string): string {
  const sample = evened(sampleOf(text))
  const script = mainScript(sample)
  if (script === null || !hasWords(sample, script)) return 'und'
  return script === 'Latin' ? judgeLatin(sample) : judgeByLetters(sample, script)
}

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** "German" for 'de'; the code itself where it names no language we know. */
export function languageName(code: string): string {
  try {
    return code === 'und' ? 'an unknown language' : (names.of(code) ?? code)
  } catch {
    // A malformed code is a RangeError (ECMA-402, 12.3.3).
    return code
  }
}

function sampleOf(text: string): string {
  if (text.length <= samples * sampleChars) return text
  const step = Math.floor((text.length - sampleChars) / (samples - 1))
  return Array.from({ length: samples }, (_, index) => text.slice(index * step, index * step + sampleChars)).join('\n')
}

/** Full-width and decomposed letters as plain ones, and words whole that hold what nobody sees. */
const evened = (text: string): string => text.normalize('NFKC').replace(/[\xad\u200b-\u200f\u2060-\u2069\ufeff]/g, '')

/** Each script with the language that is meant where its letters tell no more. */
const scripts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Latin: 'und',
    Cyrillic: 'ru',
    Arabic: 'ar',
    Hebrew: 'he',
    Greek: 'el',
    Han: 'zh',
    Hangul: 'ko',
    Devanagari: 'hi',
    Bengali: 'bn',
    Gurmukhi: 'pa',
    Gujarati: 'gu',
    Tamil: 'ta',
    Telugu: 'te',
    Kannada: 'kn',
    Malayalam: 'ml',
    Sinhala: 'si',
    Thai: 'th',
    Lao: 'lo',
    Khmer: 'km',
    Myanmar: 'my',
    Georgian: 'ka',
    Armenian: 'hy',
    Ethiopic: 'am',
  }),
)
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const letterOf = new Map([...scripts.keys()].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')]))
// Japanese mixes Chinese characters with kana, so that neither is most of its letters.
letterOf.set('Han', new RegExp(`\\p{Script=Han}|${kana.source}`, 'gu'))
const unspacedScripts = new Set(['Han', 'Thai', 'Lao', 'Khmer', 'Myanmar'])

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const countLetters = (text: string, script: string): number => count(text, letterOf.get(script) ?? /(?!)/g)

/** Unaccented Latin letters; in a loop, since an array of all of them would be made for nothing. */
function countPlainLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const lower = text.charCodeAt(at) | 0x20
    if (lower >= 0x61 && lower <= 0x7a) letters++
  }
  return letters
}

function mainScript(text: string): string | null {
  // No other script can have more, and most texts need not be searched for them.
  if (2 * countPlainLetters(text) > text.length) return 'Latin'
  let main: string | null = null
  let most = 0
  for (const script of scripts.keys()) {
    const letters = countLetters(text, script)
    if (letters > most) {
      main = script
      most = letters
    }
  }
  return main
}

/** Scripts that set no spaces have words of about two letters. */
function hasWords(text: string, script: string): boolean {
  if (unspacedScripts.has(script)) return countLetters(text, script) / 2 >= minWords
  const word = /[^\s\p{P}]\S*/gu
  let words = 0
  while (words < minWords && word.test(text)) words++
  return words === minWords
}

/** Letters that one language of a script has and its relatives have not, the most telling first. */
const tellingLetters: ReadonlyMap<string, readonly (readonly [language: string, letters: RegExp])[]> = new Map([
  [
    'Cyrillic',
    [
      ['be', /ў/giu],
      ['uk', /[їєґі]/giu],
      ['mk', /[ѓќѕ]/giu],
      ['sr', /[ђћџљњј]/giu],
      ['kk', /[әғқңұһ]/giu],
      ['ru', /[ыэё]/giu],
      ['bg', /ъ/giu],
    ],
  ],
  [
    'Arabic',
    [
      ['ur', /[ٹڈڑےں]/gu],
      ['ps', /[ښځڅړ]/gu],
      ['ku', /[ڕڵێۆ]/gu],
      ['fa', /[پچژگ]/gu],
    ],
  ],
])
/** A foreign name may bring a letter along; a language uses its own at least this often. */
const minTellingShare = 0.005
/** Japanese is a third or more kana; a Chinese text holds at most a Japanese name. */
const minKanaShare = 0.1

function judgeByLetters(text: string, script: string): string {
  const letters = countLetters(text, script)
  if (script === 'Han') return count(text, kana) / letters >= minKanaShare ? 'ja' : 'zh'
  const telling = tellingLetters.get(script)?.find(([, own]) => count(text, own) / letters >= minTellingShare)
  return telling?.[0] ?? scripts.get(script) ?? 'und'
}

/** A word that many languages share tells little: it weighs one over their number. */
const words = [...new Set([...functionWords.values()].flat())]
const placeOf = new Map(words.map((word, place) => [word, place]))
const longestWord = Math.max(...words.map(({ length }) => length))
const languagesOf = words.map((): string[] => [])
for (const [language, own] of functionWords)
  for (const word of new Set(own)) languagesOf[placeOf.get(word) ?? -1]?.push(language)

/** Running text is a third function words and more; a list of names, or a language not in the tables, is nearly none. */
const minShare = 0.05
const minDistinctWords = 3
/** An article is English that quotes another language, as long as English is half of it. */
const englishShare = 0.5

/**
 * Single capitals are initials ("U.S.", "J. S. Marlow"), not the function words they look like. Two plain letters at the
 * front change nothing but the time: V8 looks every other letter up in a table.
 */
const wordPattern = /[A-Za-z]{2,}\p{L}*|\p{L}{2,}|\p{Ll}/gu

function judgeLatin(text: string): string {
  const found = text.match(wordPattern) ?? []
  const counts = new Uint32Array(words.length)
  for (const word of found) {
    const place = word.length > longestWord ? undefined : placeOf.get(word.toLowerCase())
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1
  }
  const scores = new Map<string, { weight: number; distinct: number }>()
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0
    if (count === 0) continue
    const languages = languagesOf[place] ?? []
    for (const language of languages) {
      const score = scores.get(language) ?? { weight: 0, distinct: 0 }
      score.weight += count / languages.length
      score.distinct++
      scores.set(language, score)
    }
  }
  const able = [...scores].filter(([, { distinct }]) => distinct >= minDistinctWords)
  const [best] = able.toSorted(([, a], [, b]) => b.weight - a.weight)
  if (!best || best[1].weight / found.length < minShare) return 'und'
  const english = able.find(([language]) => language === 'en')?.[1].weight ?? 0
  return english >= englishShare * best[1].weight ? 'en' : best[0]
}
