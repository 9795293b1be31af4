/** Tells nouns for persons ("waiter", "mother", "economist") from other nouns. */
import { genderOfNoun } from './gender-lists.ts'
import type { Word } from './words.ts'

const persons = new Set(
  `person friend neighbour neighbor colleague supporter opponent critic rival relative cousin parent child spouse partner teenager youth
  pensioner resident villager visitor tourist passenger driver witness survivor victim suspect defendant plaintiff juror bystander customer
  client patient caller guest volunteer worker clerk cook baker barber carpenter plumber mechanic engineer guide porter guard keeper caretaker
  fisher hunter shepherd herder grower miner trader vendor shopkeeper landlord tenant owner buyer seller waiter waitress librarian translator
  interpreter secretary assistant deputy official aide minister veteran refugee migrant exile rebel recruit skipper sailor diver swimmer runner
  rider cyclist striker winger goalkeeper defender midfielder batsman bowler captain coach referee umpire fan spectator clown dancer singer
  youngster newcomer stranger gentleman fellow boyfriend girlfriend supervisor predecessor successor namesake twin elder firefighter paramedic
  butcher tailor potter weaver blacksmith midwife undertaker gardener electrician welder programmer`.split(/\s+/),
)
const endings = /(?:ologist|ographer|icist|omist|onomer|anist|alist|ician|arian|man|woman|person|holder)$/

export const isPersonNoun = (word: Word): boolean => {
  const noun = word.token.lower
  return word.role || persons.has(noun) || genderOfNoun(noun) !== undefined || endings.test(noun)
}
