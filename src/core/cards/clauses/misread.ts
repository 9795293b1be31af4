/** Finds clauses whose verb, subject or object was read wrongly, by what English does not allow. */
import type { Token } from '../../article/analysed-text.ts'
import { baseOf, type Group } from '../wording/verbs.ts'

/** Have an object right behind them; where a phrase stands there, the object stood before: "the deal they reached in Lonn". */
const transitive = new Set(
  `deliver reach bring send give make build buy publish release approve reject sign seize unveil introduce award grant
  receive obtain produce design create describe establish found capture destroy acquire adopt appoint announce cause choose
  declare defeat discover elect invite issue kill lift mark name nominate offer order organise organize own place
  propose provide put raise reduce replace rescue reveal save seek support suspend take use veto find lay set sing conclude join catch elect print`.split(
    /\s+/,
  ),
)
/** `rest` is what follows the verb, without the date. */
export function isMisread(group: Group, subject: string, rest: readonly Token[]): boolean {
  return (
    lacksObject(group, rest) ||
    saysNothing(group, rest) ||
    endsInVerb(rest) ||
    disagrees(group, subject) ||
    breaksOff(rest)
  )
}

function lacksObject({ passive, lemma }: Group, rest: readonly Token[]): boolean {
  const [first] = rest
  if (passive || !first || !transitive.has(lemma)) return false
  if (/^(?:on|through|over)$/.test(first.lower)) return !/^(?:take|put|build|bring|send|set|call|hold)$/.test(lemma)
  return first.pos === 'ADP' && !/^(?:up|out|down|off|away|back|together)$/.test(first.lower)
}

/** "ruled in the High Court", "sat down": how or where, and not what was ruled or why they sat. */
function saysNothing({ passive, lemma }: Group, rest: readonly Token[]): boolean {
  const [first] = rest.filter(({ pos }) => pos !== 'PUNCT')
  if (lemma === 'rule' && !passive) return !/^(?:out|against|for|that|on)$/.test(first?.lower ?? '')
  return /^(?:sit|stand|lie|look|turn)$/.test(lemma) && rest.filter(({ pos }) => pos !== 'PUNCT').length < 2
}

/** "a bill he had tried to push through parliament failed": the clause has its own verb behind. */
function endsInVerb(rest: readonly Token[]): boolean {
  const words = rest.filter(({ pos }) => pos !== 'PUNCT')
  const [before, last] = words.slice(-2)
  return (
    words.length > 2 &&
    last?.pos === 'VERB' &&
    last.lower !== last.lemma &&
    !last.lower.endsWith('ing') &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '')
  )
}

/** "a coalition … were rejected" */
const disagrees = ({ auxiliary }: Group, subject: string): boolean =>
  auxiliary === 'were' && /^an? /.test(subject) && !/ (?:of|and) /.test(subject)

/** "voted to hold Ada Lund" (in contempt): an inner verb that says nothing with an object alone. */
const needsMore = new Set('hold find make keep leave consider render deem blame accuse put place'.split(' '))
function breaksOff(rest: readonly Token[]): boolean {
  const at = rest.findLastIndex(({ pos }) => pos === 'VERB')
  const verb = rest[at]
  if (!verb || rest[at - 1]?.lower !== 'to' || !needsMore.has(baseOf(verb))) return false
  const behind = rest.slice(at + 1)
  return behind.every(({ pos }) => /^(?:PROPN|PRON|PUNCT)$/.test(pos))
}
