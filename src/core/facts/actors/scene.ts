/** What is known of a text's actors before it is read for nominals and pronouns. */
import type { Descriptions } from './descriptions.ts'
import type { Gender } from './gender-lists.ts'
import type { PersonRole } from './person-roles.ts'
import type { SpanIndex } from './span-index.ts'

export interface Scene {
  readonly names: SpanIndex
  readonly roles: readonly PersonRole[]
  readonly descriptions: Descriptions
  readonly genders: ReadonlyMap<string, Gender>
  /** 1 for each token within quotation marks. */
  readonly quoted: Uint8Array
}
