/** What is known of a text's actors before it is read for nominals and pronouns. */
import type { Descriptions } from './descriptions.ts'
import type { Gender } from './gender-lists.ts'
import type { Phrases } from './phrases.ts'
import type { PersonRole } from './person-roles.ts'
import type { SpanIndex } from './span-index.ts'

export interface Scene {
  readonly names: SpanIndex
  readonly roles: readonly PersonRole[]
  readonly descriptions: Descriptions
  readonly genders: ReadonlyMap<string, Gender>
  readonly phrases: Phrases
  /** Who alone is called so in the whole text, by the words; kept from reading to reading. */
  readonly alone: Map<string, string | undefined>
  /** 1 for each token within quotation marks. */
  readonly quoted: Uint8Array
}
