/** How a gap is written in a question. */

/** A line to write on, also on paper; brackets would say that words of a quotation were changed. */
export const gapSign = '____'
