/** The verbs by which cards report what somebody said: which constructions each keeps, and how a question asks for its content. */

/**
 * Constructions a card may use with a verb:
 * t a that-clause under its own name; others become "said" · b also a clause without "that"; behind others a noun phrase is likelier
 * · o its own object, or object and complement · i an infinitive that tells what its subject will do
 * · w "what did X VERB?" asks for object or infinitive · c "what did X VERB?" asks for a clause
 * · a "what did X say about TOPIC?" asks for a clause · q a quotation under its own name.
 */
const rows: readonly (readonly [constructions: string, lemmas: string])[] = [
  ['tba', 'say argue insist maintain report assert warn state explain'],
  ['tbaq', 'write'],
  ['ta', 'stress emphasise emphasize underline contend reiterate'],
  ['c', 'argue insist suggest suspect fear doubt confirm decide rule'],
  ['tbc', 'admit concede acknowledge predict complain estimate'],
  ['tbac', 'claim allege'],
  ['tc', 'testify boast order decree'],
  ['t', 'rule decide require request'],
  ['towc', 'deny announce recommend'],
  ['towi', 'propose demand swear'],
  ['towic', 'promise pledge vow agree'],
  ['tow', 'declare'],
  ['tbo', 'suggest predict'],
  ['tb', 'believe think fear doubt suspect'],
  ['tbowi', 'hope expect'],
  ['owi', 'want plan intend'],
  ['ba', 'add note'],
  ['b', 'tell know reckon confirm reply'],
  ['bq', 'tweet'],
  ['ow', 'condemn criticise criticize reject welcome oppose request endorse deplore denounce'],
  ['owi', 'offer threaten refuse undertake'],
  ['o', 'praise defend dismiss urge accuse describe call blame forecast'],
  ['q', 'post warn argue insist ask'],
]

const constructionsOf: ReadonlyMap<string, string> = rows.reduce(
  (all, [constructions, lemmas]) =>
    lemmas.split(' ').reduce((map, lemma) => map.set(lemma, (map.get(lemma) ?? '') + constructions), all),
  new Map<string, string>(),
)
const allows =
  (construction: string) =>
  (lemma: string): boolean =>
    constructionsOf.get(lemma)?.includes(construction) ?? false

/** Reports without taking sides; "revealed" and "pointed out" do not. */
export const reportsClause = allows('t')
export const takesBareClause = allows('b')
export const takesObject = allows('o')
export const takesInfinitive = allows('i')
export const asksForObject = allows('w')
export const asksForClause = allows('c')
export const tellsAbout = allows('a')
export const opensQuotation = allows('q')
