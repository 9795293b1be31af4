/** Knows words that say the contrary of one another, as far as their form or a short list tells. */

/** In their plain form; what is made from them by the usual endings is told, too. */
const pairs = `increase:decrease import:export include:exclude hire:fire emigrate:immigrate accept:except accept:reject approve:reject
win:lose rise:fall ascend:descend progress:regress prescribe:proscribe invest:divest attack:defend open:close start:stop start:end
begin:end raise:lower allow:forbid allow:ban support:oppose confirm:deny admit:deny arrive:leave enter:leave buy:sell lend:borrow
expand:shrink grow:shrink gain:lose jail:free arrest:release detain:release praise:blame praise:criticise praise:criticize love:hate hope:fear
employer:employee buyer:seller lender:borrower friend:foe ally:enemy victory:defeat majority:minority maximum:minimum
surplus:deficit inflow:outflow profit:loss gain:loss appreciation:depreciation inflation:deflation emigrant:immigrant`

const forms = `internal:external interior:exterior inside:outside inclusion:exclusion emigration:immigration northern:southern north:south
eastern:western east:west upper:lower inner:outer former:latter male:female man:woman men:women his:her pro:anti more:less most:least
more:fewer rose:fell won:lost for:against before:after up:down over:under above:below first:last overt:covert guilty:innocent
bullish:bearish open:closed alive:dead present:absent early:late earlier:later high:low higher:lower strong:weak stronger:weaker
better:worse best:worst good:bad rich:poor safe:dangerous true:false right:wrong freed:jailed freed:detained peace:war public:private
domestic:foreign young:old new:old large:small larger:smaller big:small bigger:smaller long:short longer:shorter fast:slow
faster:slower grew:shrank bought:sold lent:borrowed hot:cold day:night all:none always:never everybody:nobody everyone:nobody
everything:nothing began:ended left:arrived left:right`

const endings = ['', 's', 'd', 'ed', 'ing']

/** "increase" and "increasing": a final e goes before another vowel. */
const withEnding = (word: string, ending: string): string =>
  /^[ei]/.test(ending) ? word.replace(/e$/, '') + ending : word + ending

const split = (text: string): readonly (readonly [string, string])[] =>
  text.split(/\s+/).map((pair) => {
    const [one = '', other = ''] = pair.split(':')
    return [one, other]
  })

const inflected = split(pairs).flatMap(([one, other]) =>
  // "imports" beside "exported" is a contrary, too.
  endings.flatMap((a) => endings.map((b) => [withEnding(one, a), withEnding(other, b)] as const)),
)
const known: ReadonlySet<string> = new Set(
  [...inflected, ...split(forms)].flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
)

const negativePrefixes = new Set(['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'anti', 'mis', 'de'])

/** `one` and `other` in lower case, without diacritics. */
export const isOpposite = (one: string, other: string): boolean =>
  known.has(`${one} ${other}`) || isNegated(one, other) || isNegated(other, one)

const isNegated = (one: string, other: string): boolean =>
  other.length >= 4 && one.endsWith(other) && negativePrefixes.has(one.slice(0, -other.length))
