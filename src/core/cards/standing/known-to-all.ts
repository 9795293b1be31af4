/** Nouns behind "the" that name what there is only one of, or no particular one: "the sun", "the poor", "the street". */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const known = words(`
  world public internet web media press environment climate future past present sun moon earth sea sky ground air weather rain wind
  universe planet ocean pope bible gospel koran
  truth law people poor rich elderly young old dead living injured wounded sick blind deaf homeless unemployed disabled
  end beginning start rest majority remainder time way age north south east west latter former same others
  dollar euro pound yen market stage street streets road night day morning evening afternoon weekend
  summer winter spring autumn fall dark light case poll polls field front top bottom middle centre center left right line record
  countryside coast border process table radio television cinema telephone phone post mail news`)

/** Every country, town or body has one of its own: with its name in the question they say which. */
const ofAPlace = words(`
  government police army military parliament president king queen prime minister constitution navy authorities opposition state
  legislature congress senate cabinet capital economy crown throne`)

/** None in particular, unless they are spoken of. */
const partsOfDay = words('day night morning evening afternoon weekend')

export const isPartOfDay = (noun: string): boolean => partsOfDay.has(noun)
export const isKnownToAll = (noun: string): boolean => known.has(noun)
export const isOfAPlace = (noun: string): boolean => ofAPlace.has(noun)
