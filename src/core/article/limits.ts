/** How much of an article Dateline takes in; more is refused before it is worked on. */

/** For callers that open files: a page with its pictures inside can be large, its text is not. */
export const maxArticleBytes = 30_000_000
/** Of text, after markup is gone: about 350,000 words. */
export const maxArticleChars = 2_000_000
/** Each is set and marked by itself in the reading view; the longest articles have a few hundred. */
export const maxArticleParagraphs = 20_000
