/** Knows figures of business that do not say whose they are, or of what time: "sales rose to $1.45 billion". */

const figure =
  /\b(?:sales|profits?|earnings|revenues?|income|loss(?:es)?|turnover|output|orders|spending|volume|dividend|operating results|exports|imports|loss reserves|unrealized gains|pretax gains?|(?:after-)?tax (?:gains?|credits?)|write-?(?:offs?|downs?)|passenger traffic|market share|share points?)\b/iu
const period = /\b(?:quarter|half|year|months?|weeks?|annual|yearly|(?:1[0-9]|20|21)\d\d)\b/iu
const name =
  /\S\s+(?:[“‘(])?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}\d]/u

/** `question` is without its story. */
export const isBareFigure = (question: string): boolean =>
  figure.test(question) &&
  /\d|how much|what percentage|how many/i.test(question) &&
  !(period.test(question) && name.test(question))
