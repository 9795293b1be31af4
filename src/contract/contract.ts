/** One table: method → input, output, read or write. The window's api, the checks of every call and the services derive from it. */
import { z } from 'zod'
import type { Fault } from '../core/fault.ts'
import type { Facts } from '../core/facts/facts.ts'
import type { Card, TrayItem } from '../core/deck/deck.ts'
import { dayMs } from '../core/time.ts'
import * as shape from './shapes.ts'

const nothing = z.object({})
const done = z.object({})

/** What a draft's article gives: its text, the facts in it, and the cards made from them. Made by core, so not checked again. */
export interface Proposal {
  readonly text: string
  readonly facts: Facts
  readonly cards: readonly Card[]
  readonly tray: readonly TrayItem[]
  /** Cards that were proposed or edited before and that the article no longer yields. */
  readonly vanished: readonly string[]
}

export const contract = {
  'app.info': {
    access: 'read',
    input: nothing,
    output: z.object({ version: z.string(), electron: z.string(), platform: z.string() }),
  },

  'settings.get': { access: 'read', input: nothing, output: shape.settings },
  'settings.set': { access: 'write', input: shape.settings.partial(), output: shape.settings },

  'profile.list': { access: 'read', input: nothing, output: z.array(shape.profile) },
  'profile.create': { access: 'write', input: z.object({ name: z.string().max(100) }), output: shape.profile },
  'profile.rename': {
    access: 'write',
    input: z.object({ id: shape.profileId, name: z.string().max(100) }),
    output: shape.profile,
  },
  'profile.switch': { access: 'write', input: z.object({ id: shape.profileId }), output: done },
  'profile.delete': { access: 'write', input: z.object({ id: shape.profileId }), output: done },

  'library.view': { access: 'read', input: nothing, output: shape.libraryView },
  'deck.rename': { access: 'write', input: z.object({ id: shape.deckId, title: shape.title }), output: done },
  'deck.archive': { access: 'write', input: z.object({ id: shape.deckId, archived: z.boolean() }), output: done },
  'deck.delete': { access: 'write', input: z.object({ id: shape.deckId }), output: done },
  /** Undoes a deletion: cards, states and log come back as they were. */
  'deck.restore': { access: 'write', input: z.object({ id: shape.deckId }), output: done },
  'deck.import': {
    access: 'write',
    input: z.object({ name: z.string().max(500), bytes: z.instanceof(Uint8Array) }),
    output: z.object({
      id: shape.deckId,
      title: z.string(),
      outcome: z.enum(['added', 'updated', 'unchanged', 'older']),
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
    }),
  },
  /** Shows a save dialog; path is null where the person closed it. */
  'deck.export': {
    access: 'read',
    input: z.object({ id: shape.deckId, withText: z.boolean() }),
    output: z.object({ path: z.string().nullable() }),
  },

  /** Shows an open dialog for articles and decks; null where the person closed it. */
  'file.choose': {
    access: 'read',
    input: z.object({ what: z.enum(['article', 'deck', 'any']) }),
    output: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).nullable(),
  },

  'draft.create': { access: 'write', input: z.object({ origin: shape.articleOrigin }), output: shape.draft },
  'draft.get': { access: 'read', input: z.object({ id: shape.draftId }), output: shape.draft },
  /** Changes metadata or which paragraphs are kept (one flag a paragraph). */
  'draft.change': {
    access: 'write',
    input: z.object({
      id: shape.draftId,
      meta: shape.articleMeta.partial().optional(),
      kept: z.array(z.boolean()).optional(),
    }),
    output: shape.draft,
  },
  /** Extracts facts and writes cards off the main thread; reports `progress` events and ends with fault `cancelled` when cancelled. */
  'draft.propose': {
    access: 'write',
    input: z.object({ id: shape.draftId, job: z.uuid() }),
    output: z.custom<Proposal>((value) => typeof value === 'object' && value !== null),
  },
  'draft.decide': {
    access: 'write',
    input: z.object({ id: shape.draftId, decisions: z.record(shape.cardId, shape.decision) }),
    output: done,
  },
  'draft.save': {
    access: 'write',
    input: z.object({ id: shape.draftId }),
    output: z.object({ deckId: shape.deckId, cards: z.int() }),
  },
  'draft.discard': { access: 'write', input: z.object({ id: shape.draftId }), output: done },
  'draft.restore': { access: 'write', input: z.object({ id: shape.draftId }), output: done },
  'job.cancel': { access: 'write', input: z.object({ job: z.uuid() }), output: done },

  'study.view': { access: 'read', input: shape.scope, output: shape.studyView },
  /** The grade is on disk when this answers. Fault `stale` where the card is not the one being asked. */
  'study.grade': {
    access: 'write',
    input: shape.scope.extend({
      cardId: shape.cardId,
      rating: shape.rating,
      durationMs: z.number().min(0).max(dayMs),
    }),
    output: shape.studyView,
  },
  'study.undo': { access: 'write', input: shape.scope, output: shape.studyView },
} as const satisfies Record<string, { access: 'read' | 'write'; input: z.ZodType; output: z.ZodType }>

export type Method = keyof typeof contract
export type Input<M extends Method> = z.input<(typeof contract)[M]['input']>
export type Output<M extends Method> = z.output<(typeof contract)[M]['output']>

/** What crosses back: the output, or a fault. */
export type Reply<M extends Method> =
  { readonly ok: true; readonly value: Output<M> } | { readonly ok: false; readonly fault: Fault }
