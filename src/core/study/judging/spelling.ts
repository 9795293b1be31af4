/** Gives British and American spellings of a word one key; a key is for comparing alone, it need not be a word. */

/** Pairs that no ending tells. */
const pairs: ReadonlyMap<string, string> = new Map(
  `grey:gray tyre:tire cheque:check storey:story kerb:curb plough:plow jewellery:jewelry aluminium:aluminum sceptic:skeptic
  sceptical:skeptical scepticism:skepticism mould:mold moustache:mustache pyjamas:pajamas judgement:judgment ageing:aging
  acknowledgement:acknowledgment fulfil:fulfill enrol:enroll instalment:installment skilful:skillful programme:program
  programmes:programs manoeuvre:maneuver manoeuvres:maneuvers towards:toward afterwards:afterward whilst:while amongst:among
  draught:draft cosy:cozy gaol:jail artefact:artifact artefacts:artifacts defence:defense defences:defenses offence:offense
  offences:offenses licence:license licences:licenses practise:practice pretence:pretense speciality:specialty
  orientated:oriented airplane:aeroplane learnt:learned burnt:burned spelt:spelled spilt:spilled
  chair:chairperson chairs:chairpeople spokespersons:spokespeople chairpersons:chairpeople`
    .split(/\s+/)
    .map((pair): readonly [string, string] => {
      const [british = '', american = ''] = pair.split(':')
      return [british, american]
    }),
)

/** One office, whoever holds it. */
const holder = /^(spokes|chair|congress|council|alder|police|business|states|anchor|fire|camera|ombuds)(?:wo)?m(a|e)n$/

/** Rules run over both sides, so that one which is too wide merges only words that nobody would take for each other. */
export function spellingKey(bareWord: string): string {
  if (bareWord.length < 5 || !/^[a-z]+$/.test(bareWord)) return pairs.get(bareWord) ?? bareWord
  return (pairs.get(bareWord) ?? bareWord)
    .replace(holder, (_, office: string, vowel: string) => `${office}${vowel === 'a' ? 'person' : 'people'}`)
    .replace(/^([a-z]{3,})our/, '$1or')
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/(cent|theat|met|lit|fib|calib|sab|spect|meag|somb|lust)re(s?)$/, '$1er$2')
    .replace(/ll(ed|ing|er|ers|or|ors)$/, 'l$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/^(p|h|an|arch|encyclop|medi|orthop)ae/, '$1e')
    .replace(/^(f|diarrh|am)oe/, '$1e')
}
