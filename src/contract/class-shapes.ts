/** The shapes of the calls about a class: what a learner hands in, and what a teacher sees. */
import { z } from 'zod'
import type { ClassPicture } from '../core/results/class-picture.ts'
import type { Fault } from '../core/fault.ts'
import { maxResultBytes } from '../core/results/limits.ts'
import { resultSchema, type ClassResult } from '../core/results/result-schema.ts'
import { deckId } from './shapes.ts'

export const ofDeck = z.object({ deckId })

/** What the learner is called in the file: their own choice, and they are told that it need not be their name. */
export const handIn = ofDeck.extend({ learner: z.string().trim().min(1).max(100) })

/** What would be in the file, before there is one. */
export const handInView = z.object({ title: z.string(), cards: z.int(), answered: z.int(), reports: z.int() })

const maxFilesAtOnce = 500
export const files = ofDeck.extend({
  files: z
    .array(
      z.object({
        name: z.string().max(500),
        bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= maxResultBytes),
      }),
    )
    .min(1)
    .max(maxFilesAtOnce),
})

/** Made by core, so typed but not checked again. */
const picture = z.custom<ClassPicture>((value) => typeof value === 'object' && value !== null)
const fault = z.custom<Fault>((value) => typeof value === 'object' && value !== null)
const results = z.custom<readonly ClassResult[]>((value) => Array.isArray(value))

export const classView = z.object({ title: z.string(), picture })

/** `before` is what `class.put` takes to undo it. */
export const changed = z.object({ before: results })
export const added = changed.extend({
  added: z.int(),
  /** Of learners who had handed in before. */
  replaced: z.int(),
  /** One a file that was left out. */
  faults: z.array(fault),
})

export const learner = ofDeck.extend({ learner: z.string().max(100) })
const wholeClass = z.array(resultSchema).max(100_000)
export const put = ofDeck.extend({
  results: z.custom<readonly ClassResult[]>((value) => wholeClass.safeParse(value).success),
})
