/** What a news story is about in the end: with its headline before the question, "the accident" and "the vote" say which. */
const topicNouns: ReadonlySet<string> = new Set(
  `accident incident attack crash explosion blast fire flood storm earthquake quake disaster tragedy crisis collapse outbreak eruption shooting killing
  murder bombing raid siege battle massacre rescue event ceremony festival exhibition competition contest championship tournament match game race
  election referendum ballot vote campaign debate trial case hearing verdict ruling lawsuit suit investigation inquiry probe scandal affair dispute
  conflict row strike protest demonstration march talks negotiations meeting summit conference visit operation offensive ceasefire truce study survey
  research experiment project program programme scheme initiative plan proposal deal agreement accord pact treaty takeover merger sale auction
  decision move launch discovery mission`.split(/\s+/),
)

export const isTopicNoun = (noun: string): boolean => topicNouns.has(noun)
