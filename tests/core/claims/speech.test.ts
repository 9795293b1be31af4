/** Who said what: direct, indirect and mixed speech, wherever speaker and verb stand. */
import { describe, expect, test } from 'vitest'
import { factsOf, firstClaim, told } from './told.ts'

const cases: readonly (readonly [name: string, text: string, ...claims: string[]])[] = [
  ['that-clause', 'Ada Brook said that the bridge would close.', '[Ada Brook] <said> {that the bridge would close}'],
  ['clause without that', 'The mayor said the bridge would close.', '[The mayor] <said> {the bridge would close}'],
  [
    'subject far from its verb in the content',
    'Vale said raids by the coastal guard, backed by foreign drones, were destroying the harbour.',
    '[Vale] <said> {raids by the coastal guard, backed by foreign drones, were destroying the harbour}',
  ],
  [
    'a verb the tagger takes for an adjective',
    'The plan fell apart after Ovid Tarn alleged that fishermen in the bay threatened the ferry.',
    '[Ovid Tarn] <alleged> {that fishermen in the bay threatened the ferry}',
  ],
  [
    'addressee and occasion between verb and clause',
    'The minister told reporters in Lund on Monday that the talks had failed.',
    '[The minister] <told> {that the talks had failed}',
  ],
  [
    'words behind a dateline',
    'LONN, Ostmark – The harbour cannot be sold, Ada Brook ruled on Friday.',
    '[Ada Brook] <ruled> {The harbour cannot be sold}',
  ],
  [
    'speaker and verb behind the quotation',
    '“We will not sell the harbour,” Ada Brook said on Friday.',
    '[Ada Brook] <said> {“We will not sell the harbour,”}',
  ],
  [
    'verb before speaker, with apposition',
    '“We will not sell the harbour,” said Ada Brook, a lawyer for the port.',
    '[Ada Brook, a lawyer for the port] <said> {“We will not sell the harbour,”}',
  ],
  [
    'apposition between speaker and verb',
    '“It is over,” Ada Brook, a lawyer for the port, told the council.',
    '[Ada Brook, a lawyer for the port] <told> {“It is over,”}',
  ],
  [
    'interrupted quotation',
    '“The harbour,” Brook said, “belongs to the town.”',
    '[Brook] <said> {“The harbour,” … “belongs to the town.”}',
  ],
  [
    'quotation that goes on in the next sentence',
    '“We lost,” Brook said. “We will be back.”',
    '[Brook] <said> {“We lost,” … “We will be back.”}',
  ],
  [
    'a participle that inherits the speaker',
    '“We are making progress,” Tarn said, adding, “The rest will follow.”',
    '[Tarn] <said> {“We are making progress,”}',
    '[Tarn] <adding> {“The rest will follow.”}',
  ],
  [
    'a participle behind indirect speech',
    'The bank said profits had fallen, adding that it would close branches.',
    '[The bank] <said> {profits had fallen}',
    '[The bank] <adding> {that it would close branches}',
  ],
  [
    'parenthesis behind an indirect sentence',
    'The ferry had no lights, the harbour police said.',
    '[the harbour police] <said> {The ferry had no lights}',
  ],
  [
    'parenthesis inside an indirect sentence',
    'The ferry, the harbour police said, had no lights.',
    '[the harbour police] <said> {The ferry … had no lights}',
  ],
  [
    'words lent inside indirect speech',
    'The president said that his troops would leave the valley “very soon.”',
    '[The president] <said> {that his troops would leave the valley “very soon.”}',
  ],
  ['question', 'She asked whether the vote was legal.', '[She] <asked> {whether the vote was legal}'],
  ['question mark before the verb', '“Who pays for it?” asked Tarn.', '[Tarn] <asked> {“Who pays for it?”}'],
  [
    'accusation with its object',
    'Lund accused the company of poisoning the river.',
    '[Lund] <accused> {the company of poisoning the river}',
  ],
  [
    'announcement of a thing',
    'The coastal army officially announced the liberation of the town of Ness.',
    '[The coastal army] <officially announced> {the liberation of the town of Ness}',
  ],
  [
    'a date behind what was announced is no content',
    'The company announced the closure of its mill on Friday.',
    '[The company] <announced> {the closure of its mill}',
  ],
  [
    'two speakers',
    'Norland and Sudmark agreed to build a joint harbour.',
    '[Norland and Sudmark] <agreed> {to build a joint harbour}',
  ],
  [
    'coordinated verbs share their subject',
    'Norland has declared the guild as a criminal group and views it as the arm of a rival.',
    '[Norland] <has declared> {the guild as a criminal group}',
    '[Norland] <views> {it as the arm of a rival}',
  ],
  [
    'a verb behind words that were lent',
    'Brook told parliament the guard "acted in self-defence" and promised that it would pay.',
    '[Brook] <told> {the guard "acted in self-defence"}',
    '[Brook] <promised> {that it would pay}',
  ],
  [
    'an anchored time between clauses is no content',
    'Brook denied that guards had opened fire, a day after Tarn accused them of murder.',
    '[Brook] <denied> {that guards had opened fire}',
    '[Tarn] <accused> {them of murder}',
  ],
  [
    'a gesture between two halves of a quotation',
    '“We did not shoot,” he said, pounding the table, “and nobody saw us.”',
    '[he] <said> {“We did not shoot,” … “and nobody saw us.”}',
  ],
  ['colon before the quotation', 'Brook turned to the crowd and said: “Go home.”', '[Brook] <said> {“Go home.”}'],
  [
    'quotation in the next paragraph',
    'Brook continued:\n“The town will pay for this mistake for years.”',
    '[Brook] <continued> {“The town will pay for this mistake for years.”}',
  ],
  [
    'quotation over paragraphs without closing mark',
    '“We lost the harbour,” Brook said. “We lost it by night.\n“We will take it back by day.”',
    '[Brook] <said> {“We lost the harbour,” … “We lost it by night. … “We will take it back by day.”}',
  ],
  [
    'according to, at the front',
    'According to the harbour police, the ferry had no lights.',
    '[the harbour police] <According to> {the ferry had no lights}',
  ],
  [
    'according to, at the end',
    'The ferry had no lights, according to Ada Brook, a lawyer for the port.',
    '[Ada Brook, a lawyer for the port] <according to> {The ferry had no lights}',
  ],
  [
    'single quotation marks',
    '‘We lost the harbour by night,’ Brook said.',
    '[Brook] <said> {‘We lost the harbour by night,’}',
  ],
  [
    'angle quotation marks',
    '«We lost the harbour by night», Brook said.',
    '[Brook] <said> {«We lost the harbour by night»}',
  ],
  [
    'a month between a verb the tagger takes for an adjective and its clause',
    'Brook alleged in April that the ledger had been forged.',
    '[Brook] <alleged> {that the ledger had been forged}',
  ],
  [
    'an apposition before the verb and a day behind it',
    'The builder, Norland Piers, insisted on Sunday that the quay was sound.',
    '[The builder, Norland Piers] <insisted> {that the quay was sound}',
  ],
  [
    'a relative clause before the verb and a place behind it',
    'Tarn, who built the quay, warned in Lund that it would sink.',
    '[Tarn] <warned> {that it would sink}',
  ],
  [
    'a participle behind a comma stays one where the sentence has its own verb',
    'The plan, announced in Lund on Sunday, angered the fishermen.',
  ],
  [
    'a day and a place between verb and clause',
    'The mayor denied on Monday at a hearing in Lund that the ferry was lost.',
    '[The mayor] <denied> {that the ferry was lost}',
  ],
  [
    'however between verb and clause',
    'He warned, however, that the road would close.',
    '[He] <warned> {that the road would close}',
  ],
  [
    'a means between the addressee and the quotation',
    'Vale told the harbour board by video link, “The quay is gone.”',
    '[Vale] <told> {“The quay is gone.”}',
  ],
  [
    'an addressee with its name',
    'Vale told the newspaper The Lund Courier on Tuesday that the quay was gone.',
    '[Vale] <told> {that the quay was gone}',
  ],
  [
    'a day between the verb and its preposition',
    'The mayor warned on Monday of new floods.',
    '[The mayor] <warned> {new floods}',
  ],
  [
    'straight quotation marks without an end',
    'Brook said: "We lost the harbour by night',
    '[Brook] <said> {"We lost the harbour by night}',
  ],
  ['a line of a transcript', 'VALE: We lost the harbour. It is gone.', '[VALE] <:> {We lost the harbour. It is gone.}'],
  [
    'a signed quotation',
    '“They never asked us what we wanted.” — Erin Vale',
    '[Erin Vale] <—> {“They never asked us what we wanted.”}',
  ],
]

describe('speech', () => {
  for (const [name, text, ...claims] of cases) test(name, () => expect(told(text)).toEqual(claims))

  test('a quotation is direct, words inside a sentence make it mixed, the rest is indirect', () => {
    expect(firstClaim('“We will not sell the harbour,” Brook said.').kind).toBe('direct')
    expect(firstClaim('Brook said the sale was “a crime against the town”.').kind).toBe('mixed')
    expect(firstClaim('Brook said the sale was a mistake.').kind).toBe('indirect')
  })

  test('the verb tells how it was said', () => {
    const stance = (verb: string): string => firstClaim(`Brook ${verb} that the harbour was sold.`).stance
    expect(['said', 'alleged', 'denied', 'admitted', 'announced', 'promised'].map(stance)).toEqual([
      'said',
      'alleged',
      'denied',
      'admitted',
      'announced',
      'promised',
    ])
  })

  test('a negated verb is marked', () => {
    expect(firstClaim('Brook did not say that the harbour was sold.').negated).toBe(true)
    expect(firstClaim('Brook said that the harbour was not sold.').negated).toBeUndefined()
  })

  test('a date in a relative clause of the speaker is not the date of saying', () => {
    const text = 'Ada Brook, who took over last year, told the board on Tuesday that the quay was gone.'
    const [claim] = factsOf(text).claims
    expect(claim?.date).toBe('d2')
  })
})
