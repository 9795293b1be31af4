/** Titles of works that stand without quotation marks, as italics leave them in plain text, told by the words beside them. */
import { nameKey } from '../demonyms.ts'
import { lists, listsOf } from '../lexicon.ts'
import { cap } from './wording.ts'

const links =
  'of|the|and|on|in|a|an|to|for|at|by|from|with|without|or|de|la|el|le|des|du|is|are|was|not|your|my|his|her|who|that|its|our'
const title = `${cap}(?:(?:,? (?:With|And|Or|But|Without)| (?:${links})){0,2} ${cap}){1,8}`
const nouns =
  'film|movie|book|novel|novella|memoirs?|autobiography|biography|album|single|record|song|ballad|play|musical|opera|operetta|ballet|series|sitcom|telenovela|show|exhibition|programme|program|podcast|documentary|poem|anthology|essay|painting|sculpture|symphony|dictionary|cookbook|study|thriller|comedy|trilogy|bestseller|debut|comic|cartoon|game'
const plurals = 'operas|books|novels|films|plays|songs'
const journalHeads =
  'Letters|Review|Journal|Reports|Quarterly|Communications|Science|Sciences|Medicine|Biology|Physics|Advances|Research|Seas'

interface TitlePattern {
  /** What stands in every match: few lines hold it, and to look for it is quick. */
  readonly sign: RegExp
  /** The title is the first group. */
  readonly pattern: RegExp
  /** What is no name of a person may be a title; else it must have the build of one. */
  readonly loose: boolean
}

const titles = (sign: string, source: string, loose = false): TitlePattern => ({
  sign: new RegExp(sign, 'u'),
  pattern: new RegExp(source, 'dgu'),
  loose,
})

const oneOf = (words: string): string => `\\b(?:${words})\\b`
/** "memoir, X", "the programme X" */
const nounBefore = `\\b(?:${nouns}|${plurals})(?:(?: of it)?,)? \\p{Lu}`
/** ", a memoir", ", the first sitcom" */
const nounBehind = `, (?:an?|his|her|their|the) (?:[\\p{Ll}-]+ ){0,3}(?:${nouns})\\b`

export const titlePatterns: readonly TitlePattern[] = [
  // "a 2025 memoir, X,"; "her dictionary of it, X,"; but "In her book, Ada Brook, a lawyer,"
  titles(
    nounBefore,
    `\\b(?<!\\b(?:In|With|For|Through) )(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|own|first|second|third|last|new|latest|debut|\\d{4}) (?:[\\p{Ll}-]+ )?(?:${nouns})(?: of it)?, (${title})(?=[,.;:)]|$)`,
    true,
  ),
  titles(nounBefore, `\\b(?:${nouns}|${plurals})(?: of it)?, (${title})`),
  // "the programme X of Radio Y"
  titles(nounBefore, `\\b(?:the|his|her|their|its|a|an)(?: [\\p{Ll}\\d-]+){0,2} (?:${nouns}) (${title})`),
  // "X, a memoir,"
  titles(
    nounBehind,
    `(?<![\\p{Lu}\\d] )(?<!\\p{L})(${title}), (?:an?|his|her|their|the) (?:[\\p{Ll}-]+ ){0,3}(?:${nouns})(?=[,.;:)]| (?:by|about|of|that|which|from|set|published|released)\\b)`,
    true,
  ),
  titles(
    oneOf('[Aa]uthors?|[Cc]omposer|copies|premi[eè]re|adaptation|translation'),
    `\\b(?:[Aa]uthors?|[Cc]omposer|copies|premi[eè]re|adaptation|translation) of (${title})`,
    true,
  ),
  titles(
    oneOf('stars?|performances?|readings?|hero|heroine|cast|writer|returning|reading'),
    `\\b(?:(?:stars?|performances?|readings?|hero|heroine|cast|writer) of|returning|reading) (${title})`,
  ),
  titles(
    oneOf('published|premiered|released'),
    `(?:^|[.!?…”"] )(${title})(?: (?:is|was))?,? (?:first )?(?:published|premiered|released)\\b`,
  ),
  titles(
    oneOf('Annals|Journal|Proceedings|Transactions|Archives'),
    `\\b((?:Annals|Journal|Proceedings|Transactions|Archives) of (?:the )?${cap}(?: (?:and |of (?:the )?)?${cap}){0,5})`,
    true,
  ),
  titles(
    oneOf('published|appears?|appeared|paper|study'),
    `\\b(?:published|appears?|appeared|paper|study)\\b[^.;\\n]{0,40} in (?:the )?((?:${cap} (?:and |of )?){1,4}(?:${journalHeads}))\\b(?! \\p{Lu})`,
    true,
  ),
]

const opensTitle = /^(?:The|A|An|What|How|Why|When|Where|Who|If|No|My|Your|Our|Notes|On|In|To|From) /
const bodies =
  /(?:Post|Times|News|Herald|Gazette|Courier|Tribune|Chronicle|Daily|Guardian|Mail|Express|Observer|Agency|Radio|Television|TV|Theatre|Theater|Museum|Gallery|Hall|House|Press|Records|Pictures|Films|Studios?|Institute|Ministry|Party|League)$/

/** Two or three capitalised words may be a person or a body just as well. */
export function isTitle(words: string, loose: boolean): boolean {
  const parts = words.split(' ')
  if (bodies.test(words)) return false
  const first = listsOf(nameKey(parts[0] ?? ''))
  const last = listsOf(nameKey(parts.at(-1) ?? ''))
  if (opensTitle.test(words)) return parts.length > 2 || (loose && parts.length > 1)
  const isPerson = first & (lists.given | lists.honorific | lists.roleNoun) || last & lists.surname
  if (isPerson || last & lists.organisationHead) return false
  const hasLink = parts.some((word) => /^\p{Ll}/u.test(word) && !/^(?:of|and|the|de|la|for)$/.test(word))
  return loose || hasLink || parts.length > 4
}
