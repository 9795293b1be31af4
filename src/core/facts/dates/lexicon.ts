/** The words of English temporal expressions, in lower case, with what they stand for. */
import type { DayPart, Season, Unit } from './meaning.ts'

export const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)
export const isShortMonth = (word: string): boolean =>
  months.has(word) && (word.length < 4 || word === 'sept') && word !== 'may'

export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed', 'weds'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'night'],
  ['nights', 'night'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])
export const isPluralUnit = (word: string): boolean => word.endsWith('s') && units.has(word)

export const dayParts: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['morning', 'MO'],
  ['forenoon', 'MO'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['overnight', 'NI'],
])

/** Hours without a clock, as words joined by spaces. */
export const twilights: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['first light', 'MO'],
  ['breakfast', 'MO'],
  ['breakfast time', 'MO'],
  ['mid-morning', 'MO'],
  ['lunchtime', 'MI'],
  ['midday', 'MI'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['sundown', 'EV'],
  ['nightfall', 'NI'],
])

export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
export const ones: ReadonlyMap<string, number> = new Map(small.split(' ').map((word, value) => [word, value]))
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + index * 10]),
)
const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
export const ordinals: ReadonlyMap<string, number> = new Map<string, number>([
  ...ordinalWords.split(' ').map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
])
/** "the nineties" */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 2 + index]),
)

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

export const ordinalEndings = words('st nd rd th')
/** May stand between a number and its unit ("three consecutive weeks"). */
export const durationFillers = words(
  'more additional extra further consecutive straight successive full whole entire long short trading business working calendar school fiscal academic bloody crucial critical turbulent difficult tough hard busy solid complete lonely terrible',
)
export const indefinites = words('several few many some multiple numerous various countless')
/** Words behind which a bare year, month or season is one. */
export const datePrepositions = words(
  'in since by until till of from to during between before after around about for through throughout on late early mid circa ca within towards toward into year years and or over up than versus vs past',
)
/** What is counted, so that a number before it is no year. */
export const countedThings = words(
  'people persons troops soldiers men women children students workers employees jobs homes houses households votes dollars euros pounds yen rupees francs marks rubles roubles feet foot meters metres miles kilometers kilometres km mi kg lb lbs tons tonnes acres hectares words points calories others members police officers protesters demonstrators fighters militants rebels civilians deaths casualties victims refugees migrants volunteers residents square cubic gallons barrels litres liters copies shares seats tickets pages cases times percent per cent million billion trillion hundred thousand dead wounded injured more or-more migrants passengers planes aircraft tanks vehicles cars units items hours minutes days weeks months years meters-high islands species words customers families inhabitants delegates prisoners inmates patients bodies guests fans runners athletes schools villages doses infections reservists personnel guns rifles rounds missiles rockets bombs sheep cattle horses trees bottles boxes bags pieces mph kph rpm watts volts mw gw degrees',
)
export const isFinancialWord = words(
  'profit profits earnings revenue revenues sales quarterly shares shareholders stock stocks dividend earned gdp economy economic growth inflation bank investors fiscal forecast analysts market markets income loss',
)
/** Full names of holidays, as words joined by spaces. */
export const holidays: ReadonlyMap<string, string> = new Map([
  ['christmas day', 'christmas'],
  ['christmas eve', 'christmas-eve'],
  ['christmas', 'christmas'],
  ['boxing day', 'boxing-day'],
  ['new year s day', 'new-year'],
  ['new year s eve', 'new-year-eve'],
  ['new year s', 'new-year'],
  ['valentine s day', 'valentine'],
  ['st patrick s day', 'patrick'],
  ['april fools day', 'april-fool'],
  ['april fool s day', 'april-fool'],
  ['may day', 'may-day'],
  ['independence day', 'independence'],
  ['fourth of july', 'independence'],
  ['bastille day', 'bastille'],
  ['halloween', 'halloween'],
  ['veterans day', 'veterans'],
  ['armistice day', 'veterans'],
  ['remembrance day', 'veterans'],
  ['martin luther king jr day', 'king'],
  ['martin luther king day', 'king'],
  ['memorial day', 'memorial'],
  ['labor day', 'labor'],
  ['labour day', 'labor'],
  ['columbus day', 'columbus'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['black friday', 'black-friday'],
  ['good friday', 'good-friday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter-monday'],
  ['easter', 'easter'],
  ['palm sunday', 'palm-sunday'],
  ['ash wednesday', 'ash-wednesday'],
])
