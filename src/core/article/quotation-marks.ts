/** Turns the quotation marks of other languages and keyboards into “…”, where a line pairs them. */
import type { Edit } from './edit.ts'
import { lookup } from '../lookup.ts'

/** Opening marks and what closes them; „ and ” by more than one, as German, Dutch, Polish and Swedish do. */
const closers: Readonly<Record<string, string>> = lookup({
  '„': '“”"',
  '‟': '”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '❝': '❞',
  '＂': '＂',
  '``': "''",
})
/** Inside a quotation that other marks end, “…” is a quotation within. */
const inner: Readonly<Record<string, string>> = lookup({ '“': '‘', '”': '’', '‹': '‘', '›': '’' })

const foreign = /[„‟«»「」『』❝＂]|``|(?<![^\s([—–])”(?=\S)/
/** A run of one mark quotes nothing, and is passed at once. */
const mark = /(["“”„‟«»「」『』‹›❝❞＂`'])\1{2,}|``|''|["“”„‟«»「」『』‹›❝❞＂]/g

export function* foldQuotationMarks(text: string): Generator<Edit> {
  if (!foreign.test(text)) return
  for (const { 0: line, index } of text.matchAll(/[^\n\r\x85\u2028\u2029]+/g))
    if (foreign.test(line))
      for (const edit of foldLine(line)) yield { ...edit, start: index + edit.start, end: index + edit.end }
}

function* foldLine(line: string): Generator<Edit> {
  let closing = ''
  let opened: Edit | null = null
  let within: Edit[] = []
  for (const { 0: sign, 1: run, index: start } of line.matchAll(mark)) {
    if (run !== undefined) continue
    const end = start + sign.length
    if (opened === null) {
      if (!opens(line, sign, start)) continue
      closing = closers[sign] ?? ''
      opened = { start, end, text: '“' }
      within = isSpace(line.charAt(end)) ? [{ start: end, end: end + 1, text: '' }] : []
    } else if (closing.includes(sign) && closes(line, sign, start)) {
      yield opened
      yield* within
      if (start > opened.end + 1 && isSpace(line.charAt(start - 1))) yield { start: start - 1, end: start, text: '' }
      yield { start, end, text: '”' }
      opened = null
    } else if (inner[sign] !== undefined && !'„‟'.includes(line.charAt(opened.start)))
      within.push({ start, end, text: inner[sign] })
  }
  // A quotation that goes on in the next paragraph, or whose end was forgotten.
  if (opened !== null && closing !== '«' && closing !== '”') {
    yield opened
    yield* within
  }
}

function opens(line: string, sign: string, start: number): boolean {
  if (!(sign in closers)) return false
  // All others only open.
  return !'”»＂``'.includes(sign) || start === 0 || /[\s([—–:/-]/.test(line.charAt(start - 1))
}

/** A straight mark before a letter opens a word within. */
const closes = (line: string, sign: string, start: number): boolean =>
  sign !== '"' || !/\p{L}/u.test(line.charAt(start + 1))

/** French sets a space inside the marks, which then goes. */
const isSpace = (char: string): boolean => /[ \xa0\u2009\u202f]/.test(char)
