/** Says every fault in plain English on one line: what happened, what was kept, and what to do. */
import { languageName } from './article/language.ts'
import type { Fault, FaultCode } from './fault.ts'

type FaultTexts = { readonly [C in FaultCode]: (fault: Extract<Fault, { readonly code: C }>) => string }

export function faultText(fault: Fault): string {
  // Each text takes the fault of its own code, which the compiler cannot follow through the look-up.
  const text = texts[fault.code] as (fault: Fault) => string
  return text(fault)
}

const texts: FaultTexts = {
  'article-empty': () => 'There is no text in this article. Paste it, or open a file that holds it.',
  'article-blank': () => 'This article is nothing but white space. Paste its text, or open a file that holds it.',
  'article-too-many-lines': ({ lines, maxLines }) =>
    `This text has ${grouped(lines)} paragraphs, and Dateline reads up to ${grouped(maxLines)}. Take one article, or cut the text into parts.`,
  'article-too-long': ({ chars, maxChars }) =>
    `This text has ${grouped(chars)} characters, and Dateline reads up to ${grouped(maxChars)}. Take one article, or cut the text into parts.`,
  'article-binary': ({ name }) =>
    `${named(name)} is not a text. Dateline reads .txt, .md, .html, .mhtml and .docx files, and text that you paste.`,
  'article-kind-unsupported': ({ kind }) => unsupported(kind),
  'article-file-damaged': ({ name, kind }) =>
    `${named(name)} is damaged or was cut off, so Dateline cannot read it as ${kind}. Get the file again, or paste the article's text here.`,
  'article-none-in-page': ({ name }) =>
    `Dateline found no article in ${named(name)}. Open the page, select the article's text, copy it and paste it here.`,
  'article-language': ({ language }) =>
    `This text seems to be in ${languageName(language)}, and Dateline reads English. Find an English version of the article.`,
  'article-without-facts': () =>
    'Dateline found no date, name or claim in this text, so there is nothing to make cards from. Try a news article.',
  'article-without-cards': () =>
    'Dateline found names or dates in this text, but nothing it could ask about. Try a longer news article.',
  'article-repeated': () => 'This article is already on the desk. Nothing was added; take another one.',
  'published-malformed': ({ value }) =>
    `${quoted(value)} is not a publication date. Write it as 2019-08-26, 2019-08 or 2019, or leave it empty where it is unknown.`,

  'deck-too-large': ({ bytes, maxBytes }) =>
    `This deck has ${megabytes(bytes)}, and Dateline opens up to ${megabytes(maxBytes)}. Ask its author for a smaller one.`,
  'deck-cut-off': () =>
    'This deck file ends too early: it was probably not copied or downloaded to its end. Nothing was imported; get the file again.',
  'deck-not-a-deck': () =>
    'This file is not a Dateline deck. Nothing was imported; choose a file whose name ends in .dateline.',
  'deck-newer': ({ version }) =>
    `This deck was made by a newer Dateline (deck version ${String(version)}). Nothing was imported; update Dateline to open it.`,
  'deck-invalid': ({ path, problem }) =>
    `This deck has a mistake at ${oneLine(path)}: ${sentence(problem)} Nothing was imported; mend it there, or ask its author.`,
  'deck-duplicate-id': ({ id }) =>
    `Two cards of this deck have the id ${quoted(id)}. Nothing was imported; give one of them another id, or ask the deck's author.`,

  'result-not-a-result': ({ name }) =>
    `${named(name)} is not a result file of Dateline. It was left out; ask the learner to export their results from the deck's menu.`,
  'result-newer': ({ name, version }) =>
    `${named(name)} was made by a newer Dateline (result version ${String(version)}). It was left out; update Dateline to read it.`,
  'result-damaged': ({ name }) =>
    `${named(name)} was changed or damaged on its way: its checksum does not fit. It was left out; ask the learner to send it again.`,
  'result-invalid': ({ name, path, problem }) =>
    `${named(name)} has a mistake at ${oneLine(path)}: ${sentence(problem)} It was left out; ask the learner to export it again.`,
  'result-of-other-deck': ({ name, title }) =>
    `${named(name)} holds results of another deck, ${quoted(title)}. It was left out; drop it on that deck.`,
  'import-unknown': ({ name }) =>
    `Dateline does not know what kind of file ${named(name)} is. Nothing was imported; choose a deck, an Anki package, a table, a text or a question file.`,
  'import-damaged': ({ name, kind, problem }) =>
    `${named(name)} cannot be read as ${kind}: ${sentence(problem)} Nothing was imported; make the file again where it came from.`,
  'import-empty': ({ name }) => `There is no card in ${named(name)}. Nothing was imported; choose another file.`,

  'import-crashed': ({ name }) =>
    `Reading ${named(name)} came to an end that nobody foresaw, apart from your library. Nothing was imported; make the file again where it came from.`,
  'format-unsupported': ({ format }) =>
    `Dateline does not write ${quoted(format)} here. Nothing was written; choose another format.`,

  'not-found': ({ what }) => `This ${what} is no longer there. Go back and choose another one.`,
  'name-taken': ({ name }) => `The name ${quoted(name)} is already taken. Choose another one.`,
  'name-empty': () => 'A name is needed. Write at least one letter.',
  'last-profile': () => 'This is the only profile, and one is needed. Add another one before you delete it.',
  'library-busy': ({ path }) =>
    `The library at ${oneLine(path)} is in use by a running Dateline. Nothing was changed; close Dateline and try again.`,
  'library-newer': ({ version }) =>
    `This library was written by a newer Dateline (library version ${String(version)}). Nothing was changed; update Dateline to open it.`,
  'library-damaged': ({ path }) =>
    `The library at ${oneLine(path)} is damaged. The file was left as it is. Daily copies lie in the folder “backups” beside it: put the newest in its place.`,
  'library-damaged-inside': ({ path }) =>
    `Reading through the library at ${oneLine(path)} found damage, as a failing disk makes it. The copies of earlier days are kept in the folder “backups” beside it. Export the decks that matter to you now; Dateline will not open this library again, and a copy can be put in its place.`,
  'nothing-to-undo': () => 'There is nothing to undo.',
  'built-upon': () => 'Something else was done to the same cards since. Take that back first.',
  stale: () => 'This has changed in the meantime. Nothing was overwritten; look at it again and repeat what you did.',

  'nothing-to-print': ({ what }) =>
    what === 'card'
      ? 'There is no card in this deck that could be printed.'
      : 'No card of this deck tells an event with its year, so there is no timeline to print.',
  'print-failed': ({ reason }) => `The PDF could not be made: ${sentence(reason)} Nothing was written.`,

  'file-unreadable': ({ name, reason }) =>
    `${named(name)} cannot be read: ${sentence(reason)} Check that the file is there and that you may open it.`,
  'file-unwritable': ({ name, reason }) =>
    `${named(name)} cannot be written: ${sentence(reason)} What was there before is unchanged; put that right, or choose another place.`,
  'file-too-large': ({ name, bytes, maxBytes }) =>
    `${named(name)} has ${megabytes(bytes)}, and Dateline opens up to ${megabytes(maxBytes)}. Choose a smaller file, or paste the article's text.`,
  'text-binary': ({ name }) =>
    `${named(name)} is not a text. Nothing was imported; save it as CSV or as plain text first.`,
  'text-without-cards': ({ name }) =>
    `Dateline found no question with an answer in ${named(name)}. Nothing was imported; check how questions and answers are marked there.`,
  'table-too-long': ({ name, maxRows }) =>
    `${named(name)} has more than ${grouped(maxRows)} rows. Nothing was imported; cut it into parts.`,
  'table-without-cards': ({ name, row, column }) =>
    `${named(name)} has no row with a question and an answer: the first gap is in row ${String(row)}, column ${String(column)}. Nothing was imported; say which columns hold questions and answers.`,
  'table-column-missing': ({ name, column }) =>
    `It is not said which column of ${named(name)} holds the ${column === 'prompt' ? 'questions' : 'answers'}. Nothing was imported; choose one.`,
  cancelled: () => 'Cancelled. Nothing was changed.',
  'took-too-long': ({ seconds }) =>
    `This took longer than ${grouped(seconds)} seconds and was stopped. Nothing was changed; try a shorter text or a smaller file.`,
  'took-too-much-memory': () =>
    'This took more memory than Dateline may use and was stopped. Nothing was changed; try a shorter text or a smaller file.',
  'input-invalid': ({ problem }) => `Dateline cannot use this: ${sentence(problem)} Nothing was changed.`,
  internal: () =>
    'Dateline made a mistake of its own. What you saved is kept; try again, and report it if it happens once more.',
}

/** The kind is the common name of a format ("PDF", "RTF"), "image", "archive" or another plain noun. */
function unsupported(kind: string): string {
  if (kind === 'Dateline deck') return 'This is a Dateline deck, not an article. Open it from the library instead.'
  if (['image', 'video', 'sound'].includes(kind))
    return "This is a picture or a recording, and Dateline reads text only. Copy the article's text where it was published and paste it here."
  if (kind === 'archive') return 'Dateline cannot look into an archive. Unpack it and open the article inside it.'
  return `Dateline cannot read ${kind} files. Open it, select the article's text, copy it and paste it here.`
}

const maxQuotedChars = 80

/** Names and values come from strangers: they must neither break the line nor fill the window. */
function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()
  const chars = Array.from(line)
  return chars.length > maxQuotedChars ? `${chars.slice(0, maxQuotedChars - 1).join('')}…` : line
}

const quoted = (text: string): string => `“${oneLine(text)}”`
const named = (name: string): string => (oneLine(name) === '' ? 'This file' : quoted(name))

function sentence(text: string): string {
  const line = oneLine(text)
  return /[.?…]$/.test(line) ? line : `${line}.`
}

/** A thousand thousand bytes, as file managers show them. */
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
