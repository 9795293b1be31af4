/** Cards in paragraphs without labels, as plug-ins for notes have them: question::answer, "?" on a line of its own, gaps. */
import { clozeQuestions, type ClozeQuestion } from './cloze-marks.ts'

/** "#flashcards/history #exam" on a line of its own holds for what follows; null where it is no such line. */
export function tagsOfLine(line: string): readonly string[] | null {
  if (!/^#[^\s#]+(?:\s+#[^\s#]+)*$/.test(line)) return null
  return line
    .split(/\s+/)
    .map((tag) => tag.slice(1).replace(/^flashcards\/?/, ''))
    .filter((tag) => tag !== '')
}

/** One paragraph. */
export function looseCards(lines: readonly string[]): readonly ClozeQuestion[] {
  const kept = lines.map(withoutNotes).filter((line) => line !== '')
  const turn = kept.findIndex((line) => line === '?' || line === '??')
  if (turn > 0 && turn < kept.length - 1)
    return both(kept.slice(0, turn).join('\n'), kept.slice(turn + 1).join('\n'), kept[turn] === '??')
  const pairs = kept.map(pairOf)
  if (pairs.some((pair) => pair !== null))
    return pairs.flatMap((pair) => (pair ? both(pair.prompt, pair.answer, pair.isBoth) : []))
  return clozeQuestions(kept.join('\n'))
}

/** What plug-ins write behind a card: when it comes up next, an anchor. Bullets and their own tags before it. */
const withoutNotes = (line: string): string =>
  line
    .replace(/<!--SR:[^>]{0,500}-->/g, '')
    .replace(/\s\^[A-Za-z0-9-]{1,50}$/, '')
    .replace(/^(?:[-*+]|\d{1,4}[.)])\s+/, '')
    .replace(/^#flashcards\S{0,100}\s/, '')
    .trim()

interface Pair {
  readonly prompt: string
  readonly answer: string
  readonly isBoth: boolean
}

function pairOf(line: string): Pair | null {
  // The colons of Anki's gaps are no such sign, nor are those of code.
  const bare = line.replace(/\{\{[^{}]{0,2000}\}\}|`[^`]{0,2000}`|\\[\s\S]/g, (part) => '\u0000'.repeat(part.length))
  const at = bare.indexOf('::')
  if (at === -1) return null
  const isBoth = bare.startsWith(':::', at)
  const [prompt, answer] = [line.slice(0, at).trim(), line.slice(at + (isBoth ? 3 : 2)).trim()]
  return prompt === '' || answer === '' ? null : { prompt, answer, isBoth }
}

const both = (prompt: string, answer: string, isBoth: boolean): readonly ClozeQuestion[] =>
  isBoth
    ? [
        { prompt, answer },
        { prompt: answer, answer: prompt },
      ]
    : [{ prompt, answer }]
