/** Holds which verb a date belongs to where something stands between it and its clause. */
import { told } from './told.ts'

told('what somebody says or thinks between commas', [
  ['before its clause', 'By next Monday, he thinks, the lake will be gone.', 'next Monday: will be gone (the lake)'],
  ['before its date', 'He had been waiting, he said, since 2024.', '2024: had been waiting (He)'],
  ['behind a condition', 'If storms hold off, she reckons, the dam will open in 2034.', '2034: will open (the dam)'],
  ['a speaker of his own date', 'The dam, she said on Monday, would hold.', 'Monday: said (she)'],
  [
    'an interview behind a relative clause',
    'Brook likened the choir to the guild, which gets public funds, in an interview last week.',
    'last week: likened (Brook)',
  ],
])

told('a verb behind an aside', [
  [
    'what the subject once was',
    'Tarn Oil, once the third firm of the coast, filed for relief on Wednesday.',
    'Wednesday: filed (Tarn Oil)',
  ],
  [
    'a relative clause before the verb',
    'The guild, which has put bells into forty churches, resigned its charter in 2029.',
    '2029: resigned (The guild)',
  ],
  [
    'circumstances before the verb',
    'In January 2028 the founder, with oil in free fall, refused to sell, and the town paid.',
    'January 2028: refused (the founder)',
  ],
  [
    'a question before the answer',
    'The mayor on Monday, asked whether he was glad, replied that he was.',
    'Monday: replied (The mayor)',
  ],
  [
    'an adjective before the verb',
    'The shares, untouched for most of the trade, closed at a low on Monday.',
    'Monday: closed (The shares)',
  ],
  ['an age', 'Ada Brook, 19, who herded goats until 2029, sings.', '2029: herded (Ada Brook)'],
])

told('clauses that open late', [
  [
    'a plan between preposition and verb',
    'After a plan to save three mills failed in May 2030, the mayor left.',
    'May 2030: failed (a plan)',
  ],
  ['a day between', 'Every vote since 1984 has failed.', '1984: has failed (Every vote)'],
  ['as of', 'The coast belongs to Oslo, which as of May 2030 held three ports.', 'May 2030: held (Oslo)'],
  ['that as an object', 'A bill to change that died in 2029.', '2029: died (A bill)'],
  [
    'one verb behind two nouns',
    'The law will be old before most boats using steel as their rope appear in May 2032.',
    'May 2032: appear (most boats)',
  ],
])

told('whose verb it is', [
  [
    'what is done to something that does',
    'Lind oversees enforcement of the decree that broke up the guild in 1984.',
    '1984: broke (the decree)',
  ],
  [
    'what hangs on a dated participle',
    'Lind holds shares issued on 1 July 2030, which will rise in May 2032.',
    '1 July 2030: issued (shares)',
    'May 2032: will rise (shares)',
  ],
  ['the founder behind it', 'The clerk referred to a guild founded in 2010 by Brook.', '2010: founded (a guild)'],
  ['a deadline given', 'The court gave the guild until 3 May 2031 to pay.', '3 May 2031: to pay (the guild)'],
  [
    'what is to begin',
    'Oslo announced three days of races, to begin on 3 May 2031.',
    '3 May 2031: to begin (three days of races)',
  ],
  ['a length of something', 'Three weeks of talks broke down on Friday.', 'Friday: broke (Three weeks of talks)'],
  [
    'a part',
    'From 1 May 2031 no more than half of the fuel will be sold.',
    '1 May 2031: will be sold (no more than half of the fuel)',
  ],
])
