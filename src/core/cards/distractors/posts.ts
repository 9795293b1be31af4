/** Posts that one employer has side by side: who holds the one holds none of the others. */

/** Posts that the same others can be mistaken for. */
export interface Bench {
  readonly posts: readonly string[]
  readonly others: readonly string[]
}

/** A line a bench: the posts, a colon, the others. */
const benches = (table: string): readonly Bench[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [posts = '', others = ''] = line.split(':')
      return { posts: listed(posts), others: listed(others) }
    })
const listed = (words: string): readonly string[] => words.split(',').map((word) => word.trim())

export const ofStates = benches(`
president: foreign minister, ambassador to the United Nations, defence minister
prime minister: foreign minister, finance minister, defence minister
opposition leader: prime minister, foreign minister
`)

export const ofPlaces = benches(`
mayor: police chief, bishop, fire chief
governor: police chief, archbishop, chief prosecutor
`)

export const ofAmerica = benches(`
president, vice president: secretary of state, defense secretary, attorney general
secretary of state: vice president, defense secretary, attorney general
defense secretary: secretary of state, attorney general, treasury secretary
Senate majority leader: Senate minority leader, House majority leader, House minority leader
Senate minority leader: Senate majority leader, House majority leader, House minority leader
House majority leader: House minority leader, Senate majority leader, Senate minority leader
House minority leader: House majority leader, Senate majority leader, Senate minority leader
`)

/** A person has a staff. */
export const ofPersons = benches(`
spokesman, spokeswoman, communications director: chief of staff, legal adviser, campaign treasurer
campaign manager: press secretary, legal adviser, chief of staff
chief of staff: press secretary, legal adviser, campaign treasurer
lawyer: press secretary, accountant, doctor
wife: sister, cousin, niece
husband: brother, cousin, nephew
daughter: sister, niece, cousin
son: brother, nephew, cousin
mother: sister, aunt, cousin
father: brother, uncle, cousin
sister: cousin, niece, aunt
brother: cousin, nephew, uncle
`)

export const ofResidences = benches(`
spokesman, spokeswoman, press secretary: chief of staff, national security adviser, legal counsel
chief of staff: press secretary, national security adviser, legal counsel
`)

/** Ministries, agencies, armies and courts have no treasurer. */
export const ofAuthorities = benches(`
spokesman, spokeswoman, spokesperson: legal adviser, chief of staff, head of personnel
director: deputy director, spokesperson, legal adviser
head: deputy head, spokesperson, legal adviser
chief: deputy chief, spokesperson, legal adviser
commissioner: deputy commissioner, spokesperson, legal adviser
`)

/** Firms and societies; such posts as nobody holds besides: a chief executive may have founded the firm, too. */
export const ofBodies = benches(`
chief executive, ceo, chairman, chairwoman: finance director, legal adviser, press officer
president, executive director: treasurer, legal adviser, press officer
president and chief executive, chairman and chief executive: finance director, legal adviser, press officer
spokesman, spokeswoman: legal adviser, treasurer, head of personnel
treasurer: legal adviser, press officer, auditor
secretary: treasurer, legal adviser, spokesperson
lawyer: spokesperson, accountant, auditor
director, head, manager, leader: treasurer, spokesperson, legal adviser
spokesperson, counsel: treasurer, director, legal adviser
founder: legal adviser, auditor, spokesperson
`)
