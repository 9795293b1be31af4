/** The articles of a desk under a person's edits; what they are can be named, so that cards made from another state are known as such. */
import { articleText, type Article, type Paragraph } from '../article/article.ts'
import { sha256Hex } from '../article/evidence.ts'
import { cutTitle } from '../cards/story/headline.ts'
import type { Source } from '../deck/deck.ts'
import type { DeskArticle, Edit } from './desk.ts'

export function editArticles(articles: readonly DeskArticle[], edit: Edit): readonly DeskArticle[] {
  const change = (key: string, changed: (article: Article) => Article): readonly DeskArticle[] =>
    articles.map((each) => (each.key === key ? { ...each, article: changed(each.article) } : each))
  switch (edit.do) {
    case 'meta':
      return change(edit.article, (article) => ({ ...article, meta: { ...article.meta, ...edit.meta } }))
    case 'keep':
      return change(edit.article, (article) => withParagraph(article, edit.paragraph, (each) => kept(each, edit.kept)))
    case 'mend':
      return change(edit.article, (article) =>
        withParagraph(article, edit.paragraph, (each) => ({ ...each, text: edit.text })),
      )
    case 'add-article':
      return withArticle(articles, edit.article)
    case 'remove-article':
      return articles.filter(({ key }) => key !== edit.article)
    default:
      return articles
  }
}

/** No text lies there twice; one that the deck came without is put where it belongs. */
function withArticle(articles: readonly DeskArticle[], added: DeskArticle): readonly DeskArticle[] {
  if (articles.some(({ key }) => key === added.key)) return articles
  const { sha256 } = textOf(added)
  const same = articles.find((each) => textOf(each).sha256 === sha256)
  if (same === undefined) return [...articles, added]
  if (hasText(same)) return articles
  const { paragraphs } = added.article
  return articles.map((each) => (each === same ? { ...each, article: { ...each.article, paragraphs } } : each))
}

const withParagraph = (article: Article, at: number, changed: (paragraph: Paragraph) => Paragraph): Article => ({
  ...article,
  paragraphs: article.paragraphs.map((paragraph, index) => (index === at ? changed(paragraph) : paragraph)),
})

function kept(paragraph: Paragraph, isKept: boolean): Paragraph {
  if (isKept === paragraph.kept) return paragraph
  const { text, kind } = paragraph
  return isKept ? { text, kind, kept: true } : { text, kind, kept: false, leftOutBecause: 'by-hand' }
}

/** False where the deck travelled without this article's text. */
export const hasText = ({ article }: DeskArticle): boolean => article.paragraphs.length > 0

/** A view is made at every step, and hashing a long text takes longer than all the rest of it. */
const known = new WeakMap<readonly Paragraph[], { readonly text: string; readonly sha256: string }>()

/** The text of an article and its hash, by which evidence names it; of one without text, the hash it came with. */
export function textOf(one: DeskArticle): { readonly text: string; readonly sha256: string } {
  const { article, source } = one
  const made = known.get(article.paragraphs)
  if (made !== undefined && hasText(one)) return made
  const text = articleText(article)
  const named = { text, sha256: source !== undefined && !hasText(one) ? source.sha256 : sha256Hex(text) }
  known.set(article.paragraphs, named)
  return named
}

/** Equal where the same cards would be made: the texts in their order, and the metadata that cards name. */
export const stateOf = (articles: readonly DeskArticle[]): string =>
  sha256Hex(
    JSON.stringify(
      articles.map((each) => [each.key, textOf(each).sha256, each.article.meta.publisher, each.article.meta.published]),
    ),
  )

/** For an article that names none. */
const titleChars = 80

const firstLine = (article: Article): string => articleText(article).trimStart().split('\n', 1)[0] ?? ''

export const titleOf = ({ article, source }: DeskArticle): string =>
  article.meta.title ?? (source === undefined ? cutTitle(firstLine(article), titleChars) : source.title)

/** As a deck names the article, with its text where there is one. */
export function sourceOf(one: DeskArticle): Source {
  const { title: _title, url: _url, ...brought } = one.source ?? {}
  const { publisher, published, url } = one.article.meta
  const { text, sha256 } = textOf(one)
  return {
    ...brought,
    title: titleOf(one),
    publisher,
    published,
    sha256,
    ...(url === null ? {} : { url }),
    ...(hasText(one) ? { text } : {}),
  }
}
