/** Reads the seat of a member of the United States Congress: "Sen. Ada Lund (R-Ga.)", "Senator Ada Lund, Democrat of Ohio". */
import type { ActorFact, Entity } from '../../facts/facts.ts'
import type { Reading } from '../reading.ts'
import { namesOf } from './owner.ts'
import { usStateNamed } from './us-states.ts'
import type { WordedRole } from './worded-role.ts'
import { lookup } from '../../lookup.ts'

export interface Seat {
  readonly worded: WordedRole
  readonly name: ActorFact
}

const parties: Readonly<Record<string, string>> = lookup({
  D: 'Democratic',
  R: 'Republican',
  I: 'independent',
  Democrat: 'Democratic',
  Republican: 'Republican',
  independent: 'independent',
})
const behind =
  /^(?: \(([DRI])[-–—]\s?([\p{L}. ]{2,16}?)\)|, (?:an? )?(Democrat|Republican|independent) (?:of|from) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[,.]))/u
/** In characters: a list of members with their seats. */
const reach = 160
const chamber = /\b(Sen|Rep|Senator|Representative|Congressman|Congresswoman)s?\.?\s+$/
/** "Sens. Ada Lund (D-Ohio) and |Vidar Berg| (R-Utah)" */
const chamberOfSeveral = /\b(Sen|Rep|Senator|Representative)s\.?\s/

export const seatsOf = (reading: Reading, entity: Entity): Seat[] =>
  namesOf(reading, entity.id).flatMap((name) => seatAt(reading, name) ?? [])

function seatAt(reading: Reading, name: ActorFact): Seat | null {
  const { text } = reading
  const match = behind.exec(text.slice(name.end, name.end + 50))
  const party = parties[match?.[1] ?? match?.[3] ?? '']
  const state = usStateNamed(match?.[2] ?? match?.[4] ?? '')
  if (!match || party === undefined || state === undefined) return null
  // "Sen." may have ended a sentence to whoever cut the text.
  const start = Math.max(text.lastIndexOf('\n', name.start) + 1, name.start - reach)
  const before = text.slice(start, name.start)
  const told = chamber.exec(before) ?? chamberOfSeveral.exec(before)
  // "former Sen. Ada Lund (D-Ohio)"
  if (!told || /\b(?:former|then|late|ex)[ -]+$/i.test(before.slice(0, told.index))) return null
  const title = /^Sen/.test(told[1] ?? '') ? 'senator' : 'representative'
  return {
    name,
    worded: {
      words: `${party} ${title} from ${state}`,
      title,
      owner: state,
      ownedBy: 'place',
      phrase: [start + told.index, name.end + match[0].length],
      ownerSpan: null,
    },
  }
}
