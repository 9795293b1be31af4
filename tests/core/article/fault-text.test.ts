/** Every fault is said in a sentence or two, on one line, with what to do. */
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/core/fault.ts'
import { faultText } from '../../../src/core/fault-text.ts'

const faults: readonly Fault[] = [
  { code: 'article-empty' },
  { code: 'article-blank' },
  { code: 'article-too-many-lines', lines: 500_000, maxLines: 20_000 },
  { code: 'article-too-long', chars: 10_000_000, maxChars: 2_000_000 },
  { code: 'article-binary', name: 'photo.txt' },
  { code: 'article-kind-unsupported', name: 'ferry.pdf', kind: 'PDF' },
  { code: 'article-file-damaged', name: 'ferry.docx', kind: 'Word' },
  { code: 'article-none-in-page', name: 'login.html' },
  { code: 'article-language', language: 'de' },
  { code: 'article-without-facts' },
  { code: 'article-without-cards' },
  { code: 'published-malformed', value: 'last week' },
  { code: 'deck-too-large', bytes: 500_000_000, maxBytes: 100_000_000 },
  { code: 'deck-cut-off' },
  { code: 'deck-not-a-deck' },
  { code: 'deck-newer', version: 2 },
  { code: 'deck-invalid', path: 'cards[3].prompt', problem: 'is missing' },
  { code: 'deck-duplicate-id', id: 'c-17' },
  { code: 'import-unknown', name: 'notes.xyz' },
  { code: 'import-damaged', name: 'notes.apkg', kind: 'an Anki package', problem: 'its archive is cut off' },
  { code: 'import-empty', name: 'notes.csv' },
  { code: 'import-crashed', name: 'notes.apkg' },
  { code: 'format-unsupported', format: 'docx' },
  { code: 'not-found', what: 'card' },
  { code: 'name-taken', name: 'Ines' },
  { code: 'name-empty' },
  { code: 'last-profile' },
  { code: 'library-busy', path: 'library' },
  { code: 'library-newer', version: 9 },
  { code: 'library-damaged', path: 'library' },
  { code: 'nothing-to-undo' },
  { code: 'stale' },
  { code: 'file-unreadable', name: 'ferry.txt', reason: 'permission denied' },
  { code: 'file-unwritable', name: 'ferry.dateline', reason: 'the disk is full' },
  { code: 'took-too-long', seconds: 120 },
  { code: 'took-too-much-memory' },
  { code: 'article-repeated' },
  { code: 'internal' },
  { code: 'file-too-large', name: 'ferry.html', bytes: 31_460_000, maxBytes: 30_000_000 },
  { code: 'cancelled' },
  { code: 'input-invalid', problem: 'the title is too long' },
]

describe('the words of a fault', () => {
  it.each(faults.map((fault) => [fault.code, fault] as const))('are plain sentences on one line for %s', (_, fault) => {
    const text = faultText(fault)
    expect(text).toMatch(/^[\p{Lu}“].*\.$/u)
    expect(text).not.toMatch(/[!\n\r]|undefined|\.\./)
    expect(text.split(/(?<=[.?”]) (?=\p{Lu})/u).length).toBeLessThanOrEqual(3)
  })

  it('say what to do with a PDF', () => {
    expect(faultText({ code: 'article-kind-unsupported', name: 'ferry.pdf', kind: 'PDF' })).toBe(
      "Dateline cannot read PDF files. Open it, select the article's text, copy it and paste it here.",
    )
  })

  it('give sizes in MB and counts in groups of three', () => {
    expect(faultText({ code: 'file-too-large', name: 'a.html', bytes: 31_460_000, maxBytes: 30_000_000 })).toContain(
      '31.5 MB, and Dateline opens up to 30.0 MB',
    )
    expect(faultText({ code: 'article-too-long', chars: 10_000_000, maxChars: 2_000_000 })).toContain(
      '10,000,000 characters',
    )
  })

  it('name the language', () => {
    expect(faultText({ code: 'article-language', language: 'de' })).toContain('German')
  })

  it('stay on one line and short whatever a file is called', () => {
    const name = `a\nb\u202e\u0000${'x'.repeat(5000)}`
    const text = faultText({ code: 'article-binary', name })
    expect(text).toMatch(/^“a b x+…” is not a text\./)
    expect(text.length).toBeLessThan(300)
    expect(faultText({ code: 'article-binary', name: '' })).toMatch(/^This file is not/)
  })
})
