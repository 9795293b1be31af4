// What a second reader should look at in an article of the corpus: marks that contradict the calendar, words left unmarked.
import type { CorpusArticle } from './corpus-article.ts'
import type { GoldDate } from './gold.ts'
import type { Mark } from './markup.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = 'January February March April May June July August September October November December'.split(' ')
const speech =
  /\b(?:said|says|saying|told|warned|added|claimed|denied|announced|vowed|insisted|argued|alleged|accused|according to|admitted|believes?|urged|demanded|promised|pledged)\b/g

/** Hints, a sentence each with the words in question; a hint may be wrong, a problem of the markup never is. */
export function inspectArticle({ article, marks }: CorpusArticle): string[] {
  const { text, dates = [], actors = [], claims = [] } = article
  const hints: string[] = []
  const quote = (start: number, end: number): string =>
    `"${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}"`.replaceAll(
      '\n',
      '/',
    )
  const isWithin = (start: number, end: number, wanted: (mark: Mark) => boolean): boolean =>
    marks.some((mark) => mark.start < end && start < mark.end && wanted(mark))

  const words = countWords(text)
  if (words < 300) hints.push(`only ${String(words)} words`)
  for (const date of dates) {
    const complaint = contradictCalendar(text.slice(date.start, date.end), date)
    if (complaint) hints.push(`${complaint}: ${quote(date.start, date.end)} ${date.value}`)
    if (isCardWorthy(date) && !date.event && date.start > 80)
      hints.push(`no event: ${quote(date.start, date.end)} ${date.value}`)
  }
  const isDated = (mark: Mark): boolean =>
    /^(?:date|time|dur|set|per|org|loc|operation|treaty|law|work|event)/.test(mark.head)
  const dateWord = new RegExp(
    `\\b(?:${[...weekdays, ...months.filter((m) => m !== 'May' && m !== 'March')].join('|')}|(?:19|20)\\d\\d|yesterday|tomorrow)\\b`,
    'g',
  )
  for (const { index, 0: found } of text.matchAll(dateWord))
    if (!isWithin(index, index + found.length, isDated))
      hints.push(`a date left unmarked? ${quote(index, index + found.length)}`)
  for (const { index, 0: found } of text.matchAll(speech))
    if (!isWithin(index, index + found.length, (mark) => /^(?:cue|say|src)/.test(mark.head)))
      hints.push(`a claim left unmarked? ${quote(index, index + found.length)}`)
  for (const { index, 0: found } of text.matchAll(/[“"«„][^”"»“\n]{12,}[”"»“]/g))
    if (found.split(/\s+/).length >= 5 && !isWithin(index, index + found.length, (mark) => mark.head.startsWith('say')))
      hints.push(`a quotation outside claims? ${quote(index, index + found.length)}`)

  const typeOf = new Map<string, string>()
  const surfaces = new Set<string>()
  for (const actor of actors) {
    const surface = text.slice(actor.start, actor.end)
    surfaces.add(surface)
    const entity = actor.entity ?? ''
    if (typeOf.has(entity) && typeOf.get(entity) !== actor.type) hints.push(`entity ${entity} has two types`)
    typeOf.set(entity, actor.type)
    if (
      /^(?:the|a|an|mr|mrs|ms|dr|president|minister|sir)\.? /i.test(surface) ||
      /['’]s$/.test(surface) ||
      !/[\p{Lu}\p{N}\p{Lo}]/u.test(surface)
    )
      hints.push(`more than a bare name? ${quote(actor.start, actor.end)}`)
  }
  for (const surface of surfaces) {
    if (surface.length < 3) continue
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const end = at + surface.length
      if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(end))) continue
      if (!isWithin(at, end, (mark) => /^(?:per|org|loc|operation|treaty|law|work|event)\b/.test(mark.head)))
        hints.push(`a name left unmarked? ${quote(at, end)}`)
    }
  }
  for (const claim of claims) {
    if (claim.entity && !typeOf.has(claim.entity))
      hints.push(`${claim.id ?? ''}: ${claim.entity} is no actor of the article`)
    const long = claim.cue.find(([start, end]) => end - start > 45)
    if (long) hints.push(`a long cue: ${quote(...long)}`)
    for (const [start, end] of claim.content)
      if (
        /[^.][.]$/.test(text.slice(start, end)) &&
        !/["“”’']/.test(text.slice(start, end)) &&
        !/\b\p{Lu}\.$/u.test(text.slice(start, end))
      )
        hints.push(`content with its full stop: ${quote(end - 10, end)}`)
  }
  return hints
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}

/** A day, month, year or time that a card could ask for. */
function isCardWorthy({ type, value, resolved }: GoldDate): boolean {
  if (type === 'SET') return false
  if (type === 'DURATION') return resolved !== undefined
  return /^\d{4}/.test(value)
}

function contradictCalendar(surface: string, { type, value }: GoldDate): string | undefined {
  if (type === 'SET' || type === 'DURATION') return undefined
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!-|\d)/.exec(value.replace(/T.*$/, '')) ?? []
  if (!year) return undefined
  const named = weekdays.findIndex((name) => surface.includes(name))
  if (named >= 0 && day && new Date(`${year}-${month ?? ''}-${day}T00:00:00Z`).getUTCDay() !== named)
    return `${value} is no ${weekdays[named] ?? ''}`
  const monthNamed = months.findIndex((name) => surface.includes(name))
  if (monthNamed >= 0 && month && Number(month) !== monthNamed + 1) return 'the month differs'
  const yearNamed = /(?<![\d,.])(?:19|20)\d\d(?![\d,])/.exec(surface)?.[0]
  if (yearNamed && yearNamed !== year) return 'the year differs'
  if (Number.isNaN(Date.parse(value.slice(0, 10)))) return 'no such day'
  return undefined
}
