/** One change to a text: what the characters from start to end become. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}
