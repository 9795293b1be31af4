/** Finds wordings that tell of a part, a rate or a share without saying of what. */
import type { Story } from '../story/headline.ts'
import { isToldBy } from '../story/told-by.ts'

/** "the rate for women", "the number rose": of what? "the jobless rate" and "the rate of growth" say it. */
const bareMeasure =
  /\b[Tt]he (?:rate|figure|number|total|share|proportion|percentage|ratio|average|amount|majority|remainder)s?(?= (?:for|in|among|on|to|is|was|were|had|has|would|will|could|rose|fell|grew|dropped|climbed|reached)\b|[.,?”"]|$)/u
/** "agreed to pay 70 per cent", "denied any part". */
const endsInPart =
  /(?:\bper ?cent\b|%|\b(?:any|no|some|the) (?:part|share|portion)|\b(?:the|a) half|\b(?:the|a) majority|\bthe (?:remainder|number|rate|price|cost|value))[”"]?$/iu
/** Of these the share is the whole answer: "rose 4 per cent", "unemployment at 4 per cent". */
const changes =
  /\b(?:r[io]se|rises|risen|fell|falls?|fallen|grew|grows?|grown|dropp?\w*|declin\w*|increas\w*|decreas\w*|climb\w*|slipp?\w*|jump\w*|gain\w*|lost|soar\w*|plung\w*|surg\w*|tumbl\w*|shr[aiu]nk|cut|rais\w+|reduc\w+|lower\w*|tax\w*|rates?|yields?|interest|margin|turnout|inflation|unemployment|up|down|unchanged)\s|\b(?:by|at|to|from|of) (?:about |nearly |almost |over |some )?[\d.,]*\s*$/iu

/** "anything higher", "a doubling", "later than it did", "a boat, too, comes back": than what, of what, beside what? */
const bareComparison =
  /\b(?:anything|nothing|something|any|no) (?:\p{Ll}{3,}er|more|less|worse)\b(?! than)|\b(?:an?|any|no|the|such an?) (?:doubling|halving|increase|decrease|reduction|rise|cut|change)\b(?=[.,?”"]|$| (?:would|will|could|can|may|might|has|had|is|was)\b)|\bthan (?:it|they|he|she) (?:did|does|do|was|were|is|are|had|has)\b|\b(?:something|anything|someone|anyone|somewhere) else[”"]?$|\btoo(?=,|$)/u

/** "kinder words for Ada Lund": than for whom? */
const kinderWords =
  /\b(?:kind|nic|warm|gentl|soft|harsh|tough|strong|sharp)er (?:words?|terms|tone|language)\b(?! than)/iu
/** "teams from Lonn, which are covered,": by what? */
const bareRelative =
  /\bwh(?:o|ich) (?:is|are|was|were) (?:also |not )?(?:covered|included|excluded|affected|exempt|exempted|concerned|listed|barred|banned)(?=[,.;?”"]|$)/u

/** "hoped to return in November": where? "work in response": to what? "delayed construction": of what? "a bigger hurdle": than what? */
const bareDoing = new RegExp(
  [
    String.raw`\b(?:return|come back|go back|deliver)(?: (?:in|on|by) [\p{L}\d ,]+)?[”"]?$`,
    String.raw`\bin (?:response|return|exchange|reply|retaliation)(?! (?:to|for)\b)`,
    String.raw`\b(?:delay|halt|begin|start|resume|complete|suspend|stop)(?:s|p?ed|p?ing)? (?:construction|production|work)(?! (?:of|on|at|in|with|for)\b)`,
    String.raw`\b(?:bigger|greater|lesser|worse|larger|smaller) \p{Ll}+[”"]?$`,
    String.raw`\bremaining \p{Ll}+s\b(?! (?:of|in|at|from)\b)`,
  ].join('|'),
  'iu',
)

export function lacksWhole(text: string, story: Story | null = null): boolean {
  const measure = bareMeasure.exec(text)?.[0]
  if (measure !== undefined && !(story && isToldBy(story, measure))) return true
  if ([bareComparison, kinderWords, bareRelative, bareDoing].some((one) => one.test(text))) return true
  const part = endsInPart.exec(text)
  return part !== null && !changes.test(text.slice(0, part.index))
}
