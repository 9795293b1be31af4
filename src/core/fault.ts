/** Every way an input can be at fault, as a value: core returns faults, it never throws them. */

/** What is wrong, for programs. The words a person reads are made from it in `fault-text.ts`. */
export type Fault =
  // articles
  | { readonly code: 'article-empty' }
  /** Nothing but white space. */
  | { readonly code: 'article-blank' }
  | { readonly code: 'article-too-many-lines'; readonly lines: number; readonly maxLines: number }
  | { readonly code: 'article-too-long'; readonly chars: number; readonly maxChars: number }
  | { readonly code: 'article-binary'; readonly name: string }
  | { readonly code: 'article-kind-unsupported'; readonly name: string; readonly kind: string }
  | { readonly code: 'article-file-damaged'; readonly name: string; readonly kind: string }
  | { readonly code: 'article-none-in-page'; readonly name: string }
  | { readonly code: 'article-language'; readonly language: string }
  | { readonly code: 'article-without-facts' }
  | { readonly code: 'article-without-cards' }
  /** It is on the desk already. */
  | { readonly code: 'article-repeated' }
  | { readonly code: 'published-malformed'; readonly value: string }
  // decks
  | { readonly code: 'deck-too-large'; readonly bytes: number; readonly maxBytes: number }
  | { readonly code: 'deck-cut-off' }
  | { readonly code: 'deck-not-a-deck' }
  | { readonly code: 'deck-newer'; readonly version: number }
  | { readonly code: 'deck-invalid'; readonly path: string; readonly problem: string }
  | { readonly code: 'deck-duplicate-id'; readonly id: string }
  // a learner's results
  | { readonly code: 'result-not-a-result'; readonly name: string }
  | { readonly code: 'result-newer'; readonly name: string; readonly version: number }
  | { readonly code: 'result-damaged'; readonly name: string }
  | { readonly code: 'result-invalid'; readonly name: string; readonly path: string; readonly problem: string }
  /** They are of another deck than the one they are held against. */
  | { readonly code: 'result-of-other-deck'; readonly name: string; readonly title: string }
  // decks of other programs
  | { readonly code: 'import-unknown'; readonly name: string }
  /** `kind` is the common name of the format. */
  | { readonly code: 'import-damaged'; readonly name: string; readonly kind: string; readonly problem: string }
  | { readonly code: 'import-empty'; readonly name: string }
  /** Whatever read it ended before it answered. */
  | { readonly code: 'import-crashed'; readonly name: string }
  | { readonly code: 'format-unsupported'; readonly format: string }
  // library
  | { readonly code: 'not-found'; readonly what: 'deck' | 'card' | 'profile' | 'draft' }
  | { readonly code: 'name-taken'; readonly name: string }
  | { readonly code: 'name-empty' }
  | { readonly code: 'last-profile' }
  | { readonly code: 'library-busy'; readonly path: string }
  | { readonly code: 'library-newer'; readonly version: number }
  | { readonly code: 'library-damaged'; readonly path: string }
  /** Found while it is open. */
  | { readonly code: 'library-damaged-inside'; readonly path: string }
  | { readonly code: 'nothing-to-undo' }
  /** What is to be taken back was gone on from. */
  | { readonly code: 'built-upon' }
  | { readonly code: 'stale' }
  // files and calls
  /** An empty deck, or one without an event whose year is known. */
  | { readonly code: 'nothing-to-print'; readonly what: 'card' | 'event' }
  /** The page did not become ready, or the app's own renderer failed. */
  | { readonly code: 'print-failed'; readonly reason: string }
  | { readonly code: 'file-unreadable'; readonly name: string; readonly reason: string }
  | { readonly code: 'file-unwritable'; readonly name: string; readonly reason: string }
  | { readonly code: 'file-too-large'; readonly name: string; readonly bytes: number; readonly maxBytes: number }
  // tables and texts
  | { readonly code: 'text-binary'; readonly name: string }
  | { readonly code: 'text-without-cards'; readonly name: string }
  | { readonly code: 'table-too-long'; readonly name: string; readonly maxRows: number }
  /** From 1: the first row that is no card, and the column where something is missing in it. */
  | { readonly code: 'table-without-cards'; readonly name: string; readonly row: number; readonly column: number }
  /** No column is said to hold the questions, or the answers. */
  | { readonly code: 'table-column-missing'; readonly name: string; readonly column: 'prompt' | 'answer' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'took-too-long'; readonly seconds: number }
  | { readonly code: 'took-too-much-memory' }
  | { readonly code: 'input-invalid'; readonly problem: string }
  // our own mistakes
  | { readonly code: 'internal' }

export type FaultCode = Fault['code']

/** Either a value or the fault that stood in its way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const fail = (fault: Fault): { readonly ok: false; readonly fault: Fault } => ({ ok: false, fault })
