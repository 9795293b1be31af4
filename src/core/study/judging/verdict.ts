/** What a judged answer is worth, and why, as data: whoever shows it puts it into words. */

export type Standing = 'right' | 'near' | 'wrong'

/** A stretch of the typed answer beside the right one: in both, typed but not asked for, or asked for but not typed. */
export interface Part {
  readonly kind: 'same' | 'typed' | 'expected'
  readonly text: string
}

/** A day, month or year typed for another one; negative counts are too early. */
export interface Apart {
  readonly count: number
  readonly unit: 'day' | 'month' | 'year'
}

export type Remark =
  /** Nothing but white space and marks. */
  | { readonly code: 'empty' }
  /** Nobody answers at such length; it was not read. */
  | { readonly code: 'too-long'; readonly maxChars: number }
  // right, and still worth telling
  | { readonly code: 'differs-in-diacritics'; readonly expected: string }
  | { readonly code: 'name-order'; readonly expected: string }
  /** The same name, brought into these letters in another way. */
  | { readonly code: 'other-spelling'; readonly expected: string }
  /** The surname alone, initials, or a nickname; the whole name is told. */
  | { readonly code: 'part-of-name'; readonly name: string }
  /** "UN" for the United Nations. */
  | { readonly code: 'initials-of-name'; readonly name: string }
  | { readonly code: 'title-added'; readonly words: string }
  | { readonly code: 'more-precise-date'; readonly asked: string }
  /** "5/8/2019": day and month can be read either way; `readings` is EDTF, the one that counts first. */
  | { readonly code: 'ambiguous-date'; readonly readings: readonly string[] }
  // near
  | { readonly code: 'spelling'; readonly edits: number; readonly parts: readonly Part[] }
  /** The words of the answer, turned about. */
  | { readonly code: 'word-order' }
  | { readonly code: 'missing-words'; readonly words: string }
  | { readonly code: 'extra-words'; readonly words: string }
  | { readonly code: 'given-name-differs'; readonly expected: string }
  /** Others of the deck bear it, too. */
  | { readonly code: 'ambiguous-name'; readonly names: readonly string[] }
  | { readonly code: 'year-missing'; readonly year: string }
  /** The date, with another weekday than it had. */
  | { readonly code: 'weekday-differs'; readonly expected: string }
  | { readonly code: 'less-precise-date'; readonly asked: string; readonly given: string }
  /** The right month, with a slip in its name. */
  | { readonly code: 'month-misspelt' }
  | { readonly code: 'unit-missing'; readonly unit: string }
  // wrong
  | { readonly code: 'other-date'; readonly apart: Apart | null }
  | { readonly code: 'no-date' }
  | { readonly code: 'number-differs'; readonly expected: number; readonly given: number }
  | { readonly code: 'unit-differs'; readonly expected: string; readonly given: string }
  /** Somebody or something else of the deck. */
  | { readonly code: 'other-name'; readonly name: string }
  /** One word turns it round: "not", "illegal", "export". */
  | { readonly code: 'opposite'; readonly word: string }
  /** Two answers at once, to be on the safe side. */
  | { readonly code: 'several-answers' }
  | { readonly code: 'other-choice' }
  /** So many pairs of events stand the wrong way round. */
  | { readonly code: 'other-order'; readonly pairs: number }
  | { readonly code: 'other-answer' }

/** What holding the typed words against one form of the answer gave. */
export interface Compared {
  readonly standing: Standing
  readonly remarks: readonly Remark[]
}

export const otherAnswer: Compared = { standing: 'wrong', remarks: [{ code: 'other-answer' }] }

export interface Verdict {
  readonly standing: Standing
  /** The most telling first; empty where it was typed as the card has it. */
  readonly remarks: readonly Remark[]
  /** The one of the card's answers that it came closest to. */
  readonly expected: string
}
