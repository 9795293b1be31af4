/** Sees that no question asks the learner to believe what somebody said, and that judging words stay with their owner. */
import type { Card } from '../../deck/deck.ts'
import { verbCueForms } from '../../facts/claims/verb-lexicon.ts'
import type { Flaw } from './finding.ts'
import { type LoadedWord, loadedWordsIn } from '../wording/loaded-words.ts'
import { blankQuotes, sameWords } from '../wording/words.ts'
import { claimKinds } from './attribution.ts'
import { cardWords } from './card-words.ts'
import { inPrompt, reword, spliced, wholeAnswer, wholePrompt } from './mend.ts'
import { plain } from './same-answer.ts'

const belief =
  /\b(?:true or (?:false|not)|right or wrong|correct or (?:not|incorrect)|yes or no|fact or (?:fiction|myth|opinion)|(?:is|was) it (?:actually |really |not |indeed )?(?:true|false|correct|right|wrong|a (?:fact|lie|myth)|the case)|is (?:this|that|the (?:following|claim|statement)) (?:statement |claim )?(?:true|false|correct|right)|isn[’']t it true|(?:true|false|correct|right|agreed|don[’']t you think|isn[’']t it|didn[’']t (?:s?he|it|they))\?|do(?:es)? you (?:agree|believe|think)|would you (?:agree|say)|how true|can (?:we|one|you) believe|confirm or deny)|^(?:true|false)\b/iu
const why =
  /\bwhy (?:is|was|are|were|do|does|did|has|have|will|would)\b(?!.*\b(?:according to|say|said|claim|claimed|allege|alleged|think|believe)\b)/iu
const owner =
  /\baccording to\b|\b(?:say|said|says|saying|claim\w*|alleg\w*|den(?:y|ied|ies)|admit\w*|announce\w*|promise\w*|state[ds]?|stress\w*|warn\w*|argue[ds]?|accuse[ds]?|call(?:ed|s|ing)?|describe[ds]?|report(?:ed|s)?|insist\w*|declare[ds]?|condemn\w*|critici[sz]e[ds]?|told|tell|wrote|write|ask(?:ed)?|urge[ds]?|demand\w*|reject\w*|praise[ds]?|defend\w*|suggest\w*|maintain\w*|vow\w*|pledge[ds]?|propose[ds]?|predict\w*|words|quot\w+|statement|speaker|note[ds]?|explain\w*|remark\w*|comment\w*|acknowledge\w*|concede[ds]?|view|opinion|position)\b/iu
const questionWord =
  /\b(?:who|whom|whose|what|which|when|where|how|why|put|order|arrange|name|complete|fill)\b|_{2,}|…|\[\.{3}\]|\.{3}/iu
const auxiliary =
  /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|must|may|might|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|didn[’']t|doesn[’']t|don[’']t|hasn[’']t|haven[’']t|won[’']t|wouldn[’']t)\b/iu
const verdict = /^(?:yes|no|true|false|correct|incorrect|right|wrong)\b[.!]?(?:$|[,;–—-])/iu

export function claimAsTruth(card: Card): Flaw[] {
  const own = blankQuotes(card.prompt)
  const asked = askedForBelief(card, own) ?? withoutOwner(card, own)
  return [...(asked ? [asked] : []), ...takenSides(card, own)]
}

function askedForBelief(card: Card, own: string): Flaw | null {
  const message = 'The question asks the learner to believe a claim; ask who made it instead.'
  const match = belief.exec(own) ?? why.exec(own)
  if (match)
    return {
      message,
      at: inPrompt(match.index, match.index + match[0].length),
      ...askWho(card, match.index + match[0].length),
    }
  if (verdict.test(card.answer.canonical)) return { message, at: wholeAnswer(card) }
  const last =
    own
      .split(/[.!?:]\s+(?=\p{Lu})/u)
      .at(-1)
      ?.replace(/^(?:according to|on|in) [^,]*(?:, \d{4})?, /iu, '') ?? ''
  if (auxiliary.test(last) && !(/\bor\b/.test(last) && /\b(?:who|whose|what|which)\b/i.test(last)))
    return {
      message: 'A question to be answered with yes or no asks for belief; ask who said it.',
      at: wholePrompt(card),
      ...askWho(card, 0),
    }
  return questionWord.test(own)
    ? null
    : { message: 'The card states something instead of asking.', at: wholePrompt(card) }
}

/** "Is it true that CONTENT?" becomes "Who said that CONTENT?". */
function askWho(card: Card, from: number): Pick<Flaw, 'fix'> {
  const { attribution, prompt } = card
  const [, content] = /^\s*(?:that|:)?\s*(.+?)\??$/u.exec(prompt.slice(from)) ?? []
  if (!attribution || attribution.speaker.trim() === '' || content === undefined || from === 0 || content.length < 12)
    return {}
  const text =
    /^\p{Lu}\p{Ll}* \p{Ll}/u.test(content) && /^(?:The|A|An)\b/.test(content)
      ? content.charAt(0).toLowerCase() + content.slice(1)
      : content
  return {
    fix: reword(card, 'Ask who said it', {
      prompt: `Who ${attribution.verb} that ${text}?`,
      answer: attribution.speaker,
    }),
  }
}

function withoutOwner(card: Card, own: string): Flaw | null {
  const { kind, prompt, attribution, answer } = card
  const speaker = attribution?.speaker.trim() ?? ''
  if (kind === 'claim-speaker' || kind === 'quotation')
    return asksForSpeaker(card, own)
      ? null
      : { message: 'The question states a claim as a fact; ask who said it.', at: wholePrompt(card) }
  const isClaim = claimKinds.has(kind)
  if (!isClaim && speaker === '') return null
  const named = names(prompt, speaker) || (!isClaim && names([answer.canonical, ...answer.accepted].join(' '), speaker))
  if (named && (!isClaim || owner.test(own) || hasCue(own))) return null
  const fix =
    speaker === '' || names(prompt, speaker)
      ? {}
      : {
          fix: reword(card, `Write “According to ${speaker}”`, {
            prompt: `According to ${speaker}, ${prompt.charAt(0).toLowerCase()}${prompt.slice(1)}`,
          }),
        }
  return { message: 'The question states a claim as a fact; say whose it is.', at: wholePrompt(card), ...fix }
}

/** Its telling word, or its short form. */
function names(text: string, speaker: string): boolean {
  const [padded, words] = [` ${sameWords(plain(text))} `, sameWords(plain(speaker)).split(' ')]
  if (speaker === '') return false
  const last = words.at(-1) ?? ''
  return (
    padded.includes(` ${words.join(' ')} `) ||
    (last.length > 2 && padded.includes(` ${last} `)) ||
    (words.length > 1 && padded.includes(` ${words.filter((word) => word !== 'the')[0] ?? ''} `))
  )
}

const isCue = (word: string): boolean =>
  verbCueForms(word).some(({ cue }) => cue.particle.length === 0 && cue.frames !== '')
const hasCue = (own: string): boolean => own.split(/[^\p{L}]+/u).some((word) => isCue(word.toLowerCase()))

/** The first verb behind "who" is one of saying, or the one that the claim was made with. */
function asksForSpeaker({ prompt, attribution }: Card, own: string): boolean {
  if (
    /\b(?:whose|who uttered|who is quoted|which (?:\p{L}+ )?(?:speaker|person|official) )/iu.test(own) ||
    /\bwhose\b/iu.test(own)
  )
    return true
  const words = cardWords(prompt)
  const from = words.findIndex(({ lower, quotation }) => quotation === null && /^(?:who|whom|which|what)$/.test(lower))
  const verb = words.find(
    ({ pos, quotation, lower }, at) =>
      at > from && quotation === null && ((pos === 'VERB' && !/^(?:named|called|based)$/.test(lower)) || isCue(lower)),
  )
  if (from < 0 || !verb) return false
  const used = (attribution?.verb ?? '').toLowerCase().split(/\s+/)
  return (
    used.includes(verb.lower) ||
    isCue(verb.lower) ||
    /^(?:speak|criticise|criticize|praise|accuse|blame|thank|congratulate|apologi[sz]e|talk|spoke|refuse|decline|offer|threaten)/.test(
      verb.lemma,
    )
  )
}

/** Judging words outside quotation marks; the milder ones may stand in what somebody is said to have said. */
function takenSides(card: Card, own: string): Flaw[] {
  const hasOwner = owner.test(own)
  const flaw = (word: LoadedWord, at: Flaw['at'], fix: Flaw['fix']): Flaw => ({
    message: `“${word.word}” takes a side; put it in quotation marks with its owner, or choose a neutral word.`,
    at,
    ...(fix ? { fix } : {}),
  })
  const quoted = (text: string, { start, end }: LoadedWord): string =>
    spliced(text, start, end, `“${text.slice(start, end)}”`)
  const inQuestion = loadedWordsIn(own)
    .filter((word) => word.isStrong || !hasOwner)
    .map((word) =>
      flaw(
        word,
        inPrompt(word.start, word.end),
        reword(card, 'Put it in quotation marks', { prompt: quoted(card.prompt, word) }),
      ),
    )
  const { canonical } = card.answer
  const inAnswer = loadedWordsIn(blankQuotes(canonical))
    .filter((word) => word.isStrong && card.kind !== 'name' && card.kind !== 'acronym')
    .map((word) =>
      flaw(
        word,
        { field: 'answer', start: word.start, end: word.end },
        reword(card, 'Put it in quotation marks', { answer: quoted(canonical, word) }),
      ),
    )
  return [...inQuestion, ...inAnswer]
}
