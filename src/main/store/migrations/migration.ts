/** One step of the schema; a step that has shipped is never edited again. */
export interface Migration {
  /** `user_version` afterwards; the file's number. */
  readonly version: number
  readonly sql: string
}
