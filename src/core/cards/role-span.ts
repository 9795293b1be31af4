/** Finds where an article states a person's role beside the name. */
import type { Entity, Role, Span } from '../facts/facts.ts'
import type { Reading } from './reading.ts'

/** Capitalised words up to the title; a full stop belongs to them only in "U.S.". */
const bearerBefore = /(?:\b(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}’'-]*)\s+)+$/u

/** The words that give name and title together. */
export function statedRole(reading: Reading, entity: Entity, role: Role): Span | null {
  const title = role.title.toLowerCase()
  for (const actor of reading.actorsInOrder) {
    if (actor.entity !== entity.id) continue
    const from = Math.max(0, actor.start - 80)
    const before = reading.text.slice(from, actor.start)
    const at = before.toLowerCase().lastIndexOf(title)
    if (at >= 0 && /^[\s,]*(?:\p{L}+[\s,]*)?$/u.test(before.slice(at + title.length))) {
      const [bearer = ''] = bearerBefore.exec(before.slice(0, at)) ?? []
      const found: Span = [from + at - bearer.length, actor.end]
      if (!isPast(reading, found)) return found
      continue
    }
    const after = reading.text.slice(actor.end, actor.end + 120)
    const behind = after.toLowerCase().indexOf(title)
    // ", adviser Ben Holm and minister Ada Lund": the second title is the next one's.
    const isNextOnes =
      / and /.test(after.slice(0, behind)) || /^\s+\p{Lu}\p{Ll}/u.test(after.slice(behind + title.length))
    if (behind >= 0 && !isNextOnes && /^,\s/.test(after) && !/[.;:!?]/.test(after.slice(0, behind))) {
      const [complement = ''] =
        /^(?: of| for| at)? ?(?:the )?(?:\p{Lu}[\p{L}’'-]*\s?)*/u.exec(after.slice(behind + title.length)) ?? []
      const found: Span = [actor.start, actor.end + behind + title.length + complement.trimEnd().length]
      if (!isPast(reading, found)) return found
    }
  }
  return null
}

/** A former or future role did not hold at the article's time. */
const isPast = (reading: Reading, [start, end]: Span): boolean =>
  /\b(?:former(?:ly)?|ex|onetime|one-time|late|then|future|incoming|outgoing|retired|acting|interim|would-be|next)[ -]?$/i.test(
    reading.text.slice(Math.max(0, start - 12), start),
  ) ||
  /\b(?:former|ex|onetime|one-time|late|retired|then|acting|interim|ousted)\b/i.test(reading.text.slice(start, end))
