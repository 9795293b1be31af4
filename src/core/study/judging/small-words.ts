/** Words that count little in an answer, and words that turn it round. */

const articles: ReadonlyMap<string, string> = new Map([
  ['en', 'the a an'],
  ['de', 'der die das den dem des ein eine einen einem einer eines'],
  ['fr', 'le la les l un une des'],
  ['es', 'el la los las un una'],
  ['it', 'il lo la i gli le un uno una'],
  ['pt', 'o a os as um uma'],
  ['nl', 'de het een'],
])

/** By the language's first subtag; of a language not listed, English ones, which a learner may add. */
export const articlesOf = (language: string): ReadonlySet<string> =>
  new Set((articles.get(language.split('-')[0]?.toLowerCase() ?? '') ?? articles.get('en') ?? '').split(' '))

/** Join other words and may be left out or swapped: "the spokesman of the Kremlin". */
export const joiners: ReadonlySet<string> = new Set(
  'of the a an and for to in on at by with from between that s de la del der von du'.split(' '),
)

/** Open an answer and say nothing: "That it would close", "To resign", "On Monday". */
export const openers: ReadonlySet<string> = new Set(
  'that to it was is were are in on at by because about of for'.split(' '),
)

/** Each turns round whatever it stands in. */
export const negations: ReadonlySet<string> = new Set(
  'not no never nobody none nothing neither nor without cannot cant dont doesnt didnt wont wouldnt isnt wasnt arent werent hasnt havent hadnt shouldnt couldnt non'.split(
    ' ',
  ),
)
