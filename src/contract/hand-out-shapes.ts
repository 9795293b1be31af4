/** The shapes of a hand-out: what it would leave behind, said before, and how it is wanted. */
import { z } from 'zod'
import type { Fault } from '../core/fault.ts'
import { formatIds } from '../core/formats/format.ts'
import type { Loss } from '../core/formats/loss.ts'
import {
  defaultPaperOptions,
  duplexEdges,
  maxVersions,
  paperSizes,
  type PaperOptions,
} from '../core/formats/paper/paper-options.ts'
import { count, deckId } from './shapes.ts'

const format = z.enum(formatIds)

const paper = z.object({
  paper: z.enum(paperSizes),
  duplex: z.enum(duplexEdges),
  isTwoSided: z.boolean(),
  versions: z.int().min(1).max(maxVersions),
  questions: z.int().min(1).max(500),
  seed: z.int().min(0),
}) satisfies z.ZodType<PaperOptions>

export const asked = z.object({ id: deckId, format })

export const plan = z.object({
  cards: count,
  /** What the format has no place for. */
  losses: z.array(z.custom<Loss>()),
  /** Whose words could go along as a whole. */
  texts: z.array(z.object({ title: z.string(), publisher: z.string().nullable() })),
  /** Cards of which the learner has progress. */
  progress: count,
  /** Why nothing of it can be handed out in this format; null where it can. */
  refusal: z.custom<Fault>().nullable(),
})

export const choice = asked.extend({
  /** What progress is told by, and what `hand-out.cancel` names. */
  job: z.uuid(),
  format: format.default('dateline'),
  /** The articles' whole text; only Dateline's own file has a place for it. */
  withText: z.boolean(),
  /** The learner's own, which only Anki's packages have a place for. */
  withProgress: z.boolean().default(false),
  /** In front of a CSV file, without which some spreadsheets take it for an older encoding. */
  withByteOrderMark: z.boolean().default(true),
  paper: paper.default({ ...defaultPaperOptions }),
})

export type HandOutChoice = z.output<typeof choice>
