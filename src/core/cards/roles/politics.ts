/** Words the posts that parties and the United States Congress give: "Republican presidential nominee", "US Senate majority leader". */
import { clean, type Reading } from '../reading.ts'
import type { RolePhrase } from './role-phrase.ts'
import { titleInWords } from './title-words.ts'
import type { WordedRole } from './worded-role.ts'

const ofParty =
  /^(?:former )?(Democratic|Republican|Green|Libertarian|Labour|Conservative|Liberal|Socialist|Communist|Social Democratic|Christian Democratic) ((?:vice[- ])?(?:presidential|gubernatorial|mayoral|congressional|parliamentary) (?:nominee|candidate|contender|hopeful))$/

/** "Republican presidential nominee Ada Lund": the adjective names the party. */
export function byParty(reading: Reading, { words }: RolePhrase, isPast: boolean): WordedRole | null {
  const [, party, title] = ofParty.exec(titleInWords(reading.text.slice(...words))) ?? []
  if (party === undefined || title === undefined) return null
  return {
    words: `${isPast ? 'former ' : ''}${party} ${title}`,
    title,
    owner: `${party} Party`,
    ownedBy: 'body',
    phrase: words,
    ownerSpan: null,
  }
}

const posts: readonly (readonly [RegExp, string])[] = [
  [/^senate (majority|minority) (leader|whip)$/, 'US Senate $1 $2'],
  [/^house (majority|minority) (leader|whip)$/, 'US House $1 $2'],
  [/^(?:house speaker|speaker of the house)$/, 'speaker of the US House of Representatives'],
]
const american = /\b(?:Democrats?|Republicans?|Congress|Capitol Hill|U\.S\.)(?![\p{L}])/u

/** "Senate Majority Leader Ada Lund" of an article about American politics. */
export function byCongress(reading: Reading, { words }: RolePhrase, whole: string, isPast: boolean): WordedRole | null {
  const title = clean(whole).replace(/^(?:the|former) /, '')
  const post = posts.find(([pattern]) => pattern.test(title))
  if (!post || !american.test(reading.text)) return null
  const named = title.replace(...post)
  return {
    words: `${isPast ? 'former ' : ''}${named}`,
    title,
    owner: 'United States',
    ownedBy: 'state',
    phrase: words,
    ownerSpan: null,
  }
}
