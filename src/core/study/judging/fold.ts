/** Makes writings of one word alike: case, marks, digits of other scripts, diacritics; never throws, whatever the text. */

/** Format characters (bidi marks, joiners, soft hyphens) and the Arabic tatweel say nothing. */
const invisible = /[\p{Cf}\p{Cc}\u0640]|[\ufe00-\ufe0f]/gu
/** Digit zeros of scripts that news is written in: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50] as const
const foreignDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/gu

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = zeros.find((one) => code >= one && code < one + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** Compatibility form (NFKC), with straight apostrophes, plain hyphens and ASCII digits; case and diacritics stay. */
export function tidyText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(invisible, '')
    .replace(/[\u2018\u2019\u201b\u02b9-\u02bf\u02c8\u0060\u00b4\u2032\u05f3]/g, "'")
    .replace(/[\u2010-\u2015\u2212\u05be]/g, '-')
    .replace(foreignDigit, asciiDigit)
}

/** Tidy and in lower case. */
export const plainText = (text: string): string => tidyText(text).toLowerCase().normalize('NFC')

/**
 * Accents, points and vowel signs of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts; the vowels of Indian scripts
 * and Thai are marks too, but no ornament.
 */
const ornament = new RegExp(
  [
    String.raw`[\u0300-\u036f]|[\u0483-\u0487]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]`,
    String.raw`[\u0591-\u05bd]|[\u05bf-\u05c7]`,
    String.raw`[\u0610-\u061a]|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]`,
  ].join('|'),
  'gu',
)
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'n',
    ə: 'e',
    ɓ: 'b',
    ɗ: 'd',
    ƙ: 'k',
    ƴ: 'y',
    ى: 'ي',
    ة: 'ه',
  }),
)
const special = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu')

/** Without diacritics: "erdoğan" is "erdogan", "łódź" is "lodz". `plain` is what `plainText` gave. */
export const bareText = (plain: string): string =>
  plain
    .normalize('NFD')
    .replace(ornament, '')
    .replace(special, (letter) => letters.get(letter) ?? letter)
    .normalize('NFC')

/** German and Nordic letters as they are written where the keyboard lacks them: "müller" is "mueller", "ærø" is "aeroe". */
export const spelledOutText = (plain: string): string =>
  bareText(plain.replace(/[äöüøå]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })[letter] ?? letter))
