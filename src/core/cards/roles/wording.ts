/** Words a role with its owner: "Ludovic Arendt’s spokesman", "Russia’s foreign minister", "structural engineer at the University of Tessaly". */
import type { Entity } from '../../facts/facts.ts'
import type { Reading } from '../reading.ts'
import { byAcronym, byOwner } from './before.ts'
import { asLeader, byBody, byComplement } from './behind.ts'
import { byCentralFirm } from './central-firm.ts'
import { isAmericanOffice } from './home-country.ts'
import type { RolePhrase } from './role-phrase.ts'
import { byCongress, byParty } from './politics.ts'
import { byDemonym, byState, byStateOfOffice } from './state.ts'
import { titleInWords } from './title-words.ts'
import type { WordedRole } from './worded-role.ts'

export function wordRole(reading: Reading, person: Entity, phrase: RolePhrase, isPast: boolean): WordedRole | null {
  if (phrase.noun !== undefined) return asLeader(reading, phrase, phrase.noun)
  const whole = titleInWords(reading.text.slice(...phrase.words)).toLowerCase()
  const ofCongress = byCongress(reading, phrase, whole, isPast)
  if (ofCongress) return ofCongress
  if (isAmericanOffice(whole)) return byState(reading, phrase, whole, isPast)
  return (
    byBody(reading, phrase) ??
    byComplement(reading, phrase) ??
    byOwner(reading, person, phrase, isPast) ??
    byAcronym(reading, phrase, isPast) ??
    byParty(reading, phrase, isPast) ??
    byDemonym(reading, phrase, isPast) ??
    byStateOfOffice(reading, phrase) ??
    byState(reading, phrase, whole.replace(/^former /, ''), isPast) ??
    byCentralFirm(reading, phrase, isPast)
  )
}
