/** Tells what kind of body a name names, as far as its words do: a ministry is no rival to a newspaper. */

export type BodyKind = 'state' | 'company' | 'media' | 'party' | 'school' | 'association' | 'court' | 'armed' | 'team'

const kinds: readonly (readonly [BodyKind, RegExp])[] = [
  ['court', /\bCourts?\b|\bTribunal$/],
  ['armed', /\b(?:Army|Navy|Air Force|Forces|Brigades?|Corps|Guards?|Militia|Command|Coalition)\b/],
  [
    'media',
    /\b(?:Times|Post|News|Journal|Herald|Tribune|Gazette|Courier|Guardian|Telegraph|Radio|Television|TV|Broadcasting|Press|Magazine|CNN|BBC|Reuters|Xinhua|Interfax)\b/,
  ],
  ['party', /\bPart(?:y|ies)\b|\b(?:GOP|Democrats|Republicans|Conservatives|Liberals|Socialists)\b/],
  ['school', /\b(?:University|College|School|Academy|Institute)\b/],
  [
    'state',
    /\b(?:Ministry|Department|Agency|Bureau|Commission|Authority|Administration|Government|Senate|Parliament|Congress|Office|Service|Secretariat|Inspectorate|Treasury|Cabinet|Police|Council|Committee|White House|Kremlin|Pentagon|Federal Reserve|House)\b/,
  ],
  [
    'association',
    /\b(?:Association|Federation|Union|Alliance|League|Society|Foundation|Network|Front|Movement|Forum|Fund|Confederation|Trust|Chamber)\b/,
  ],
  [
    'company',
    /\b(?:Inc|Corp|Co|Cos|Ltd|LLC|PLC|plc|AG|Bank|Airlines?|Airways|Motors?|Group|Securities|Holdings|Industries|Partners|Capital|Systems|Brothers|Lines|Stores|Energy|Oil|Insurance|Company|Breweries|Brewery)\b/,
  ],
  ['team', /\b(?:United|City|Rovers|Wanderers|FC|Athletic)$/],
]

/** By the first of its names whose words tell. */
export function kindOfBody(names: readonly string[]): BodyKind | undefined {
  for (const name of names) for (const [kind, words] of kinds) if (words.test(name)) return kind
  return undefined
}

const whole = /\b(?:Ministry|Department|Government|Administration|Cabinet|Treasury|White House)\b/
const part =
  /\b(?:Bureau|Agency|Service|Office|Inspectorate|Administration|Directorate|Division|Survey|Institute|Police)\b/

/** One may belong to the other, as a statistics office to a ministry: what it said, the other said, too. */
export const mayBelong = (one: string, other: string): boolean =>
  (whole.test(one) && part.test(other)) || (whole.test(other) && part.test(one))
