/** The tokens of a text with what is known of each, computed once for every later step. */
import type { AnalysedText, Token } from '../../article/analysed-text.ts'
import { WordForm, type FormHashes } from './word-forms.ts'

/** How a sentence is set: in loud ones (capitals) and titled ones (Capitals On Most Words) a capital proves nothing. */
export type Setting = 'plain' | 'titled' | 'loud'

/** Fields are declared only, not defined: there is a word for every token, and to define a field before it is set takes twice as long. */
export class Word {
  declare readonly token: Token
  declare readonly form: WordForm
  /** First word of its sentence, quotation marks and dashes aside. */
  declare readonly opens: boolean
  declare readonly setting: Setting
  /** No white space before it. */
  declare readonly joined: boolean
  declare readonly key: string
  declare readonly capital: boolean

  constructor(token: Token, form: WordForm, opens: boolean, setting: Setting, joined: boolean) {
    this.token = token
    this.form = form
    this.opens = opens
    this.setting = setting
    this.joined = joined
    this.key = form.key
    this.capital = form.capital
  }

  get caps(): boolean {
    return this.form.caps
  }
  get initials(): boolean {
    return this.form.initials
  }
  get demonym(): boolean {
    return this.form.demonym
  }
  get given(): boolean {
    return this.form.given
  }
  get surname(): boolean {
    return this.form.surname
  }
  get honorific(): boolean {
    return this.form.honorific
  }
  get role(): boolean {
    return this.form.role
  }
  get notName(): boolean {
    return this.form.notName
  }
  get organisationHead(): boolean {
    return this.form.organisationHead
  }
  get placeHead(): boolean {
    return this.form.placeHead
  }
  get hashes(): FormHashes {
    return this.form.hashes()
  }
}

/** By token index; tokens of sentences without letters have none. */
export type Words = readonly (Word | undefined)[]

const letter = /\p{L}/u
function settingOf(forms: readonly WordForm[], first: number, end: number, heading: boolean): Setting {
  let count = 0
  let capitals = 0
  let loud = 0
  for (let index = first; index < end; index++) {
    const form = forms[index]
    if (!form?.counted) continue
    count++
    if (form.capital) capitals++
    if (form.caps) loud++
  }
  if (count > 0 && loud / count > 0.6) return 'loud'
  return heading && count >= 3 && capitals / count > 0.75 ? 'titled' : 'plain'
}

/** Sentences without a letter (rules of dashes, columns of figures) name nobody. */
export const withLetters = (analysed: AnalysedText): AnalysedText => ({
  ...analysed,
  sentences: analysed.sentences.filter(({ start, end }) => letter.test(analysed.text.slice(start, end))),
})

/** Spelling tells the same in every text, so forms are kept from text to text, up to a number that bounds memory. */
const maxForms = 40_000
const plainForms = new Map<string, WordForm>()
const loudForms = new Map<string, WordForm>()

function formOf(token: Token, loud: boolean): WordForm {
  const forms = loud ? loudForms : plainForms
  const known = forms.get(token.surface)
  if (known) return known
  if (forms.size >= maxForms) forms.clear()
  const form = new WordForm(token.surface, token.lower, loud)
  forms.set(token.surface, form)
  return form
}

/** "Q." and "A." before the turns of an interview. */
const turn = /^[QA][.:]?$/

/** Where turns begin, if the text is an interview set so. */
function turnsOf({ text, paragraphs }: AnalysedText): ReadonlySet<number> {
  const starts = (mark: string): number[] =>
    paragraphs
      .filter(({ start }) => text.charAt(start) === mark && /[.:]/.test(text.charAt(start + 1)))
      .map(({ start }) => start)
  const questions = starts('Q')
  return new Set(questions.length > 1 ? [...questions, ...starts('A')] : [])
}

/** A mark, not a word with a capital. */
const turnForm = (): WordForm => new WordForm('q.', 'q.', false)

export function wordsOf(analysed: AnalysedText): Words {
  const { tokens, sentences, paragraphs } = analysed
  const turns = turnsOf(analysed)
  const forms = tokens.map((token) => formOf(token, false))
  // Filled, since an array with holes is slow to read.
  const words = new Array<Word | undefined>(tokens.length).fill(undefined)
  for (const { firstToken, endToken, paragraph } of sentences) {
    const setting = settingOf(forms, firstToken, endToken, paragraphs[paragraph]?.heading ?? false)
    let opens = true
    for (let index = firstToken; index < endToken; index++) {
      const token = tokens[index]
      const plain = forms[index]
      if (!token || !plain) continue
      if (turns.size > 0 && turns.has(token.start) && turn.test(token.surface)) {
        words[index] = new Word(token, turnForm(), true, setting, false)
        continue
      }
      const form = setting === 'loud' ? formOf(token, true) : plain
      words[index] = new Word(token, form, opens, setting, tokens[index - 1]?.end === token.start)
      if (opens && letter.test(token.surface)) opens = false
    }
  }
  return words
}

/** The words from one token index to another. */
export function wordsIn(words: Words, first: number, end: number): Word[] {
  const found: Word[] = []
  for (let index = first; index < end; index++) {
    const word = words[index]
    if (word) found.push(word)
  }
  return found
}
