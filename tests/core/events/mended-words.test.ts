/** Holds that a date finds its verb and subject where a tagger takes verbs for nouns or adjectives, or the other way round. */
import { told } from './told.ts'

told('verbs', [
  ['open', 'Talks open at noon on 3 May 2031.', 'noon on 3 May 2031: open (Talks)'],
  ['an adjective in -ed', 'A similar ban lapsed in 2026.', '2026: lapsed (A similar ban)'],
  [
    'the last of three verbs',
    'The crew borrowed a boat in March 2030, patched it in May 2030 and sold it.',
    'March 2030: borrowed (The crew)',
    'May 2030: patched (The crew)',
  ],
  [
    'a participle behind another one',
    'The rule was tightened in 2019 and relaxed, for islands, in 2022.',
    '2019: was tightened (The rule)',
    '2022: relaxed (The rule)',
  ],
  [
    'a body that rises',
    'Publish the survey before Parliament rises on 9 December 2031.',
    '9 December 2031: rises (Parliament)',
  ],
  [
    'digging',
    'Since January 2028 a farmers’ club has been digging a canal.',
    'January 2028: has been digging (a farmers’ club)',
  ],
])

told('nouns', [
  ['the military', 'On Monday, the Norlandic military stated its case.', 'Monday: stated (the Norlandic military)'],
  [
    'a plural in -s',
    'Prices are high: catches in the gulf have halved since 2024.',
    '2024: have halved (catches in the gulf)',
  ],
  [
    'the north coast',
    'In 2004 a village on the north coast elected a goat.',
    '2004: elected (a village on the north coast)',
  ],
  ['a third', 'Two boats are in; a third arrives on Friday.', 'Friday: arrives (a third)'],
  ['a number in words', 'Twenty-six were to have started in May 2030.', 'May 2030: to have started (Twenty-six)'],
  ['that lamp', 'In December 1999, that lamp broke.', 'December 1999: broke (that lamp)'],
  ['a name of two words', 'In May 2030, Rolling Hail struck the coast.', 'May 2030: struck (Rolling Hail)'],
  [
    'a system',
    'Lind showed its new operating system, to be sold in May 2032.',
    'May 2032: to be sold (its new operating system)',
  ],
])

told('what only just looks like something else', [
  ['first saw', 'Traders, who first saw them in the 1930s, called them spoons.', 'the 1930s: first saw (Traders)'],
  ['fighting', 'Fighting in Ostry continued in May 2030.', 'May 2030: continued (Fighting in Ostry)'],
  [
    'continued',
    'Continued envy between guilds shut the mill in May 2030.',
    'May 2030: shut (Continued envy between guilds)',
  ],
  ['run by', 'The clinic run by the guild closed on 3 May 2030.', '3 May 2030: closed (The clinic)'],
  ['refused', 'The guild refused to endorse the plan in May 2030.', 'May 2030: refused (The guild)'],
  ['a final', 'She wept at the 2030 Norland Cup final.', '2030: final ()'],
])
