/** Knows the prices of one day at an exchange, which nobody need remember. */

const trading =
  /\b(?:closed (?:at|up|down|unchanged|higher|lower|sharply)|closed on [^.,$£€]{3,30} at [$£€]?\d|clos(?:e|ing) (?:at|up|down|higher|lower)|composite trading|industrial average|index [^.]{0,40}\bpoints|\b52-week (?:high|low)|share turnover|volume on the|\b(?:dollar|pound|yen|mark) (?:\p{L}+ )?(?:rose|fell|soared|slid|gained|eased|slipped|strengthened|weakened)|benchmark \d+-year|over-the-counter|(?:active|late|Big Board) trading)\b/iu
/** "Tarn Mining shares fell 50 cents" */
const moves =
  /\b(?:shares?|stocks?|index|composite|average)\b[^.]{0,60}?\b(?:rose|rise|fell|fall|leap(?:t|ed)?|drop(?:ped)?|slip(?:ped)?|gain(?:ed)?|jump(?:ed)?|lost|lose|added|climb(?:ed)?|tumbled?|plunged?|soar(?:ed)?)\b[^.]{0,20}\d/iu

/** "$20.625 a share", "an eighth of a point" */
const price =
  /[$£€]\s?[\d.,/]+(?: cents)? (?:a|per) share\b|\bcents? a share\b|\bnose-?dived?\b|\bbasis points?\b|\bshares? (?:outstanding|traded)\b|\bprice (?:target|index)\b|\b(?:buy|sell) orders\b|\b(?:current|recent) weakness\b/iu

export const isDayPrice = (text: string): boolean => trading.test(text) || moves.test(text) || price.test(text)
