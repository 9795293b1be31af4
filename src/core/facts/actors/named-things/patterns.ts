/** Names told by a word of their own: "Operation X", "the X Accord", "the X Act", "Hurricane X", "the X Cup". */
import type { NamedThing } from '../../facts.ts'
import { cap, caps } from './wording.ts'

interface Pattern {
  readonly kind: NamedThing['kind']
  /** The words without which the pattern cannot match: few lines hold any, and to look for them is quick. */
  readonly sign: RegExp
  /** The name is the first group, or all of it. */
  readonly pattern: RegExp
}

const pattern = (kind: NamedThing['kind'], sign: string, source: string): Pattern => ({
  kind,
  sign: new RegExp(`\\b(?:${sign})\\b`, 'u'),
  pattern: new RegExp(source, 'dgu'),
})

/** A name that goes on is another one: "the Charter School", "Convention Center"; "Hillary and Bill Clinton". */
const ends = `\\b(?![’']?\\p{L}| \\p{Lu}|-\\p{L})`
const linked = (links: string, words: number): string =>
  `${cap}(?: (?:and |(?:(?:${links}) ){0,2})${cap}){0,${String(words)}}`

const treaties =
  'Treaty|Accords?|Agreement|Convention|Protocol|Pact|Compact|Declaration|Memorandum|Charter|Armistice|Ceasefire|Truce'
const pacts = 'Treaty|Convention|Peace|Declaration|Charter|Accords?|Pact|Compact|Protocol'
/** Words that name a treaty only where something signed, kept or broken is spoken of. */
const papers =
  'Understandings?|Undertakings?|Arrangements?|Annex|Papers?|Principles|Schedule|Framework|Settlement|Articles|Minutes|Communiqu[eé]|Statute|Agenda'
const laws = 'Act|Bill|Amendment|Code|Ordinance|Decree|Regulation|Directive'
const storms = 'Hurricane|Cyclone|Typhoon|Tropical Storm|Storm'
const events =
  'War|Wars|Olympics|Paralympics|Games|Championships?|Cup|Trophy|Festival|Revolution|Uprising|Massacre|Genocide|Holocaust|Intifada|Summit|Awards?|Prizes?|Prix|Marathon|Conference|Crisis|Expo|Symposium|Mela|Regatta|Biennale|Carnival|Grand National|Derby|Referendum'
const tournaments = 'Masters|Classic|Invitational|Stakes'
const gatherings = 'Forum|Congress|Dialogue|Convention|Assembly|Week|Fair'
const institutions = 'Committee|Association|Council|Federation|Department|Office|Museum|Crimes|Authority|Foundation'
const famous =
  'World War (?:I{1,3}|One|Two)|(?:First|Second) World War|Cold War|Arab Spring|Holocaust|World Cup|Super Bowl|Brexit|Ashes'
const contest =
  '(?:final|semi-?finals?|quarter-?finals?|winners?|champions?|runners?-up|edition|stage|leg|holders?|start|foot|end|top|round|finish) of the'
const winning = '(?:[Ww][io]n(?:s|ning)?|[Rr]etain(?:s|ed|ing)?|[Ll]ift(?:s|ed|ing)?|[Dd]efend(?:s|ed|ing)?) the'
const signing =
  '(?:[Uu]nder|[Ss]ign(?:s|ed|ing)?|[Rr]atif(?:y|ies|ied|ying)|[Ii]nitialled|[Vv]iolat(?:e|es|ed|ing|ion of)|[Bb]reach(?:es|ed|ing)?(?: of)?|[Tt]ore up) the'
const meeting = '(?:at|attend(?:s|ed|ing)?|delegates to|told|addressed|hosts?|hosted|hosting|sidelines of|[Aa]t) the'
const naming = '(?:call(?:ed)?|named?|dubbed|code-?named|known as|christened|under the (?:code ?)?name(?: of)?)'

/** Who serves in an operation is no part of its name. */
const officers = '(?:Commander|Chief|Director|Spokes(?:man|woman|person)|Deputy|Gen|General|Col|Colonel|Maj|Major)\\b'

export const patterns: readonly Pattern[] = [
  pattern('operation', 'Operation', `\\bOperation ${cap}(?: (?!${officers})${cap}){0,3}`),
  pattern(
    'operation',
    '(?:code-?)?named|codename|dubbed|called|name',
    `\\b(?:operation|offensive|campaign|mission|raid|drill|manoeuvres|airlift|ships|troops|exercises?|[Ww]ork (?:began|resumed))\\b[^.;“”"\\n]{0,40} ${naming} (${cap}(?: ${cap}){0,3})`,
  ),
  pattern('operation', 'code-?named', `\\bcode-?named (${cap}(?: ${cap}){0,3})`),
  pattern(
    'treaty',
    treaties,
    `\\b${linked('of|on|the|for', 5)} (?:${treaties})${ends}(?: (?:of|on|for) (?:the )?${caps})?`,
  ),
  pattern('treaty', pacts, `\\b(?:${pacts}) (?:of|on|for) (?:the )?${caps}`),
  pattern('treaty', papers, `\\b${signing} (${linked('of|on|the|for', 4)} (?:${papers}))${ends}`),
  pattern(
    'treaty',
    papers,
    `\\b[Tt]he (${linked('of|on|the|for', 4)} (?:${papers}))${ends}(?=,? (?:was |were )?(?:first )?(?:signed|concluded|initialled|agreed|ratified))`,
  ),
  pattern(
    'treaty',
    'pact|accord|treaty|agreement|truce|ceasefire|deal',
    `\\b(?:pact|accord|treaty|agreement|truce|ceasefire|deal)\\b(?: (?:on|over|about|with) (?:the )?[\\p{L} ]{1,24})?, the (${linked('of|on|the|for', 4)})(?=[,.;:)])`,
  ),
  pattern('law', laws, `\\b${linked('of|on|the|for|to', 6)} (?:${laws})${ends}(?! of (?:War|God))`),
  pattern('event', storms, `\\b(?:${storms}) ${cap}`),
  pattern(
    'event',
    'Battle|Siege|Fall|Treason|Festival|Year',
    `\\b(?:Battle|Siege|Fall|Treason|Festival|Year) of (?:the )?${caps}`,
  ),
  pattern('event', 'Conference|Symposium', `\\b(?:Conference|Symposium) on (?:the )?${caps}`),
  pattern('event', 'Tour|Giro|Vuelta', `\\b(?:Tour|Giro|Vuelta) (?:of|de|du|d|to) (?:the |la |le )?${caps}`),
  pattern(
    'event',
    'Festa|F[eê]te|Fiesta|Feria|Fête',
    `\\b(?:Festa|F[eê]te|Fiesta|Feria) (?:da |de |do |di |del |la |du )?(?:la )?${cap}`,
  ),
  pattern(
    'event',
    events,
    `\\b(?:${cap} (?:(?:of|the|and|du|de) ){0,2}){1,5}(?:${events})\\b(?! (?:${institutions}))(?: (?:I{1,3}\\b|on (?:the )?${caps}|(?<=War )of (?:the )?${caps}))?`,
  ),
  pattern('event', tournaments, `\\b(?<!\\bof )(?:${cap} ){1,4}(?:${tournaments})${ends}`),
  pattern('event', gatherings, `\\b${meeting} ((?:${cap} (?:of (?:the )?)?){2,5}(?:${gatherings}))${ends}`),
  pattern(
    'event',
    gatherings,
    `\\b[Tt]he ((?:${cap} (?:of (?:the )?)?){1,5}(?:${gatherings}))${ends}(?=,? (?:a|the|an) (?:[\\p{L}-]+ ){0,2}(?:summit|conference|debate|meeting|festival|gathering|fair)\\b)`,
  ),
  pattern(
    'event',
    `${contest}(?= \\p{Lu})`,
    `\\b${contest} (${cap}(?: (?:of the |of )?${cap}){1,4} (?:Tour|Shield|Stampede|Open|Race|Rally|Ride|Trail|Series|Bowl|Plate|Vase|Crown|Relay))${ends}`,
  ),
  pattern(
    'event',
    '(?:finals?|winners?|champions?|edition|holders?) of the(?= \\p{Lu})',
    `\\b(?:finals?|winners?|champions?|edition|holders?) of the (${cap}(?: (?:of the |of )?${cap}){1,4})(?! (?:Party|League|House|Senate))${ends}`,
  ),
  pattern(
    'event',
    `${winning}(?= \\p{Lu})`,
    `\\b${winning} (${cap}(?: (?:of the |of )?${cap}){1,4})(?= (?:for the \\p{L}+ time|title|crown|final|trophy|again|twice|in (?:19|20)\\d\\d)|, old)`,
  ),
  pattern('event', famous, `\\b(?:${famous})\\b`),
]

/** "the cyclone they call X"; the first group is the name. */
export const namedStorm = new RegExp(
  `\\b(?:hurricane|cyclone|typhoon|storm)(?:,? (?:which|that))?(?: (?:they|we|people|forecasters|islanders|locals))? (?:call(?:ed)?|named?|dubbed|known as|christened) (${cap})`,
  'dgu',
)
