/** Decides whether a capitalised run names a person, an organisation or a place, or nobody. */
import type { Sentence } from '../../article/analysed-text.ts'
import type { ActorType } from '../facts.ts'
import type { KnownName } from './known-names.ts'
import { isListed, lists, placeKinds } from './lexicon.ts'
import { nounKinds } from './word-forms.ts'
import { wordsIn, type Word, type Words } from './words.ts'

export interface Run {
  readonly text: string
  readonly words: Words
  readonly sentence: Sentence
  readonly first: number
  readonly end: number
  readonly afterTitle: boolean
  readonly lexical: KnownName | undefined
}

interface Typed {
  readonly type: ActorType
  readonly confidence: number
}

const typed = (type: ActorType, confidence: number): Typed => ({ type, confidence })

/** Prepositions of place. */
const where = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'inside',
  'across',
  'around',
  'throughout',
  'into',
  'towards',
  'toward',
  'via',
])

/** Heads that no person's or place's name ends with. */
const sureHeads =
  /^(?:Ministry|Department|Agency|Commission|Committee|Council|University|Party|Corporation|Corp|Inc|Ltd|PLC|plc|LLC|Association|Federation|Organi[sz]ation|Institute|Authority|Airlines|Airways|Bank|Brigade|Brigades|Ministries|Parliament|Alliance|Coalition|Union)$/

/** Names that are common words too: where every word or the first has a capital, one cannot tell. */
const homographs =
  /^(?:WHO|IS|IT|US|Who|Is|It|Us|Time|Total|Target|Shell|Apple|Sky|Diet|Universal|Delta|Visa|Mobil|Angels|Bulls|Nets|Reds|Hearts|Rangers|Sporting|Inter|Lens|Labour|Greens|Allies|Army|Navy|Marines|Bild|Fed|Sec|Pa|Pan|Pas|Fa|Ai|Kings|Stars|Saints|Lions|Bears|Eagles|Rockets|Suns|Chiefs|Chargers|Pirates|Twins|Braves|Jets|Flames|Senators|Capitals|Oracle|Orange|Puma|Amazon|Intel|Sega|Kraft|Congress|Senate|Treasury|Guardian|Economist|Independent|Observer|Mirror|Sun|Star|Commonwealth)$/

export function typeOfRun(run: Run): Typed | undefined {
  const { words, first, end, lexical } = run
  const head = words[first]
  const last = words[end - 1]
  if (!head || !last) return undefined
  const single = end - first === 1
  if (lexical && lexical.end === end) {
    if (lexical.kinds & placeKinds) {
      if (run.afterTitle && single && head.surname) return typed('person', 0.7)
      return typed('place', lexical.kinds & ~placeKinds || head.given ? 0.8 : 0.95)
    }
    return typed(
      'organisation',
      single && homographs.test(head.key) && (head.opens || head.setting !== 'plain') ? 0.6 : 0.9,
    )
  }
  if (run.afterTitle) return typed('person', 0.93)
  if (!single && last.organisationHead && !(end - first === 2 && head.given))
    return typed('organisation', sureHeads.test(last.key) ? 0.91 : 0.85)
  if (!single && (last.placeHead || isListed(head.key, lists.placeOpener)) && !head.given) return typed('place', 0.8)
  if (!single && (head.given || head.initials) && !last.caps) return typed('person', 0.92)
  const inside = wordsIn(words, first, end)
  if (inside.some((word) => ['of', 'for', '&'].includes(word.token.lower))) return typed('organisation', 0.75)
  if (head.organisationHead && !single) return typed('organisation', 0.65)
  if (!single && last.surname) return typed('person', 0.75)
  return byContext(run, single, head)
}

/** "(WFA)" behind "World Food Agency": the initials of the capitalised words before the parenthesis. */
function isAcronymOfNameBefore(words: Words, first: number, end: number): boolean {
  if (words[first - 1]?.token.surface !== '(' || words[end]?.token.surface !== ')') return false
  let initials = ''
  for (let index = first - 2; index >= first - 14; index--) {
    const word = words[index]
    if (!word) break
    if (word.capital) initials = word.token.surface.charAt(0) + initials
    else if (!/^(?:of|the|and|for|in|on|de|la|['’]s?|-|&)$/.test(word.token.lower)) break
  }
  return initials.length > 1 && initials.endsWith(words[first]?.key ?? '?')
}

/** Nouns beside which a name is a place and nothing else. */
const surePlaceNouns =
  /^(?:province|region|district|city|town|village|capital|governorate|oblast|county|prefecture|municipality|suburb|peninsula|island|river)$/

function byContext({ words, first, end }: Run, single: boolean, head: Word): Typed | undefined {
  const before = words[first - 1]
  const beforeThat = words[first - 2]
  const after = words[end]
  if (single && isAcronymOfNameBefore(words, first, end)) return typed('organisation', 0.92)
  if (head.caps && single && head.token.surface.length <= 6 && head.setting !== 'loud') {
    return /^[A-Z]+\d*$/.test(head.token.surface.replaceAll('.', '')) ? typed('organisation', 0.7) : undefined
  }
  const kindOf = before?.token.lower === 'of' ? beforeThat?.token.lower : before?.token.lower
  if (surePlaceNouns.test(kindOf ?? '') || surePlaceNouns.test(after?.token.surface ?? '')) return typed('place', 0.91)
  if (isListed(kindOf ?? '', lists.placeNoun) || isListed(after?.token.surface ?? '', lists.placeNoun))
    return typed('place', 0.85)
  if (
    before?.token.lower === 'of' &&
    /^(?:north|south|east|west|outskirts|suburbs?)$/.test(beforeThat?.token.lower ?? '')
  )
    return typed('place', 0.85)
  if (where.has(before?.token.lower ?? '')) return typed('place', 0.7)
  if (before?.role && !before.capital) return typed('person', 0.85)
  if (before?.form.noun === nounKinds.body && !before.capital) return typed('organisation', 0.75)
  if (!single) return head.notName ? undefined : typed('person', 0.55)
  if (isListed(after?.token.lemma ?? '', lists.personVerb) && after?.token.pos === 'VERB') return typed('person', 0.65)
  if (isListed(before?.token.lemma ?? '', lists.personVerb) && before?.token.pos === 'VERB' && head.surname)
    return typed('person', 0.65)
  if (head.surname || head.given) return typed('person', 0.6)
  if (head.opens && head.token.pos !== 'PROPN') return undefined
  return head.token.pos === 'PROPN' ? typed('organisation', 0.4) : undefined
}
