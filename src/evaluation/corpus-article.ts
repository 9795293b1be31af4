// An article of the corpus from its file: the head, the text without marks, and the annotation that the marks mean.
import { fillClaims } from './corpus-claims.ts'
import { fillDates } from './corpus-dates.ts'
import type { GoldArticle } from './gold.ts'
import { readMarks, type Mark } from './markup.ts'

export interface CorpusArticle {
  readonly article: GoldArticle
  readonly title: string
  readonly marks: readonly Mark[]
  /** What is wrong with the file, a sentence each; empty for a sound one. */
  readonly problems: readonly string[]
}

const genres =
  'wire tabloid broadcast statement feature live-blog report court science sport business local interview obituary explainer'.split(
    ' ',
  )
const actorTypes = { per: 'person', org: 'organisation', loc: 'place' } as const
const nameKinds = ['operation', 'treaty', 'law', 'work', 'event']

/** @param file the whole file; a byte order mark and CRLF have no place in it. */
export function readCorpusArticle(id: string, file: string): CorpusArticle {
  const split = file.indexOf('\n---\n')
  const head = new Map(
    file
      .slice(0, Math.max(split, 0))
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const problems: string[] = split < 0 ? ['the head does not end with a line ---'] : []
  const published = head.get('published') ?? ''
  if (!/^\d{4}-\d\d-\d\d$/.test(published) && published !== 'unknown')
    problems.push(`published "${published}" is neither a day nor unknown`)
  if (!genres.includes(head.get('genre') ?? '')) problems.push(`genre "${head.get('genre') ?? ''}" is not on the list`)
  for (const key of ['title', 'region']) if (!head.get(key)) problems.push(`the head names no ${key}`)

  const lead = file.slice(0, split + 5)
  const marked = readMarks(file.slice(split + 5).trimEnd(), lead.split('\n').length)
  problems.push(...marked.problems)
  const actors = marked.marks.flatMap((mark) => {
    const [, type, entity] = /^(per|org|loc):(\S+)$/.exec(mark.head) ?? []
    return type && entity
      ? [{ start: mark.start, end: mark.end, type: actorTypes[type as keyof typeof actorTypes], entity }]
      : []
  })
  const names = marked.marks.flatMap((mark) =>
    nameKinds.includes(mark.head) ? [{ start: mark.start, end: mark.end, kind: mark.head }] : [],
  )
  const dates = fillDates(marked.marks, problems)
  const claims = fillClaims(marked.marks, problems)
  for (const mark of marked.marks)
    if (!isKnown(mark.head)) problems.push(`line ${String(mark.line)}: unknown mark {${mark.head}|`)
  const article = {
    id,
    text: marked.text,
    ...(published === 'unknown' ? {} : { dct: published }),
    genre: head.get('genre') ?? '',
    region: head.get('region') ?? '',
    dates,
    actors,
    claims,
    names,
  }
  return { article, title: head.get('title') ?? '', marks: marked.marks, problems }
}

function isKnown(head: string): boolean {
  return (
    nameKinds.includes(head) ||
    /^(?:per|org|loc):\S+$/.test(head) ||
    /^(?:date|time|dur|set):/.test(head) ||
    /^(?:src|cue|say|pred|subj)\d/.test(head)
  )
}
