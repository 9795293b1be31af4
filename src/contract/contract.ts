/** One table: method → input, output, read or write. The window's api, the checks of every call and the services derive from it. */
import { z } from 'zod'
import type { Fault } from '../core/fault.ts'
import { maxPairs } from '../core/study/ways/match-group.ts'
import { ways } from '../core/study/ways/way.ts'
import { dayMs } from '../core/time.ts'
import * as handOutShape from './hand-out-shapes.ts'
import * as browseShape from './browse-shapes.ts'
import * as cardShape from './card-shapes.ts'
import * as classShape from './class-shapes.ts'
import * as deskShape from './desk-shapes.ts'
import * as fittingShape from './fitting-shapes.ts'
import * as optionsShape from './options-shapes.ts'
import * as paperShape from './paper-shapes.ts'
import * as shape from './shapes.ts'
import * as studyShape from './study-shapes.ts'
import * as statsShape from './stats-shapes.ts'
import * as transferShape from './transfer-shapes.ts'

const nothing = z.object({})
const done = z.object({})

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
  /** Reads a file of any kind apart from everything else, and tells what it would change; changes nothing. */
  'import.preview': { access: 'read', input: transferShape.fileToPreview, output: transferShape.preview },
  /** Takes in what was previewed, all of it or nothing; fault `stale` where something else was previewed since. */
  'import.apply': { access: 'write', input: transferShape.decksToTakeIn, output: transferShape.applied },
  /**
   * Takes back what `import.apply` of this job did, as the newest import since the app was started: new decks go, others are
   * as they were. Fault `built-upon` where one of them was studied, edited, renamed or handed out since; all stays then.
   */
  'import.undo': { access: 'write', input: transferShape.job, output: done },
  /** Ends reading or taking in; nothing of it stays. */
  'import.cancel': { access: 'write', input: transferShape.job, output: done },
  /** What handing a deck out in a format would leave behind, and whose texts could go along. */
  'hand-out.plan': { access: 'read', input: handOutShape.asked, output: handOutShape.plan },
  /** Hands the deck out: shows a save dialog; path is null where the person closed it. The revision rises where the deck changed since. */
  'deck.export': {
    access: 'write',
    input: handOutShape.choice,
    output: z.object({ path: z.string().nullable(), revision: z.int() }),
  },
  /** Ends the making of a file; nothing of it stays. */
  'hand-out.cancel': { access: 'read', input: transferShape.job, output: done },

  /** Shows a save dialog for a picture of the timeline; path is null where the person closed it. */
  'timeline.save': {
    access: 'read',
    input: z.object({
      title: shape.title,
      format: z.enum(['svg', 'png']),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= shape.maxPictureBytes),
    }),
    output: z.object({ path: z.string().nullable() }),
  },

  /** Shows an open dialog for articles, decks and cards of other programs; null where the person closed it. */
  'file.choose': {
    access: 'read',
    input: z.object({ what: z.enum(['article', 'any']) }),
    output: transferShape.fileHere.nullable(),
  },

  /** Lays an article on a new desk: a draft, whose deck is not in the library yet but has its id for good. */
  'desk.begin': { access: 'write', input: z.object({ origin: shape.articleOrigin }), output: deskShape.desk },
  /** A draft's desk, or the one of a saved deck, which is made where there is none; core's `viewDesk` shows what is on it. */
  'desk.open': { access: 'write', input: deskShape.deskId, output: deskShape.desk },
  /** The step is on disk when this answers. Fault `stale` where it names what is not on the desk. */
  'desk.step': {
    access: 'write',
    input: deskShape.deskId.extend({ step: deskShape.step }),
    output: deskShape.place,
  },
  /** Fault `nothing-to-undo` where nothing is left. */
  'desk.undo': { access: 'write', input: deskShape.deskId, output: deskShape.place },
  'desk.redo': { access: 'write', input: deskShape.deskId, output: deskShape.place },
  /** One more article for the deck; answers with the step that was taken. */
  'desk.addArticle': {
    access: 'write',
    input: deskShape.deskId.extend({ origin: shape.articleOrigin }),
    output: deskShape.madeStep,
  },
  /** The facts of each article that is here with its text; changes nothing. A job like `desk.propose`. */
  'desk.read': { access: 'read', input: deskShape.deskId.extend({ job: z.uuid() }), output: deskShape.readings },
  /** Makes the cards anew off the main thread; reports `progress` events and ends with fault `cancelled` when cancelled. */
  'desk.propose': { access: 'write', input: deskShape.deskId.extend({ job: z.uuid() }), output: deskShape.remade },
  /** Puts the deck as the desk has it into the library, where progress is kept; makes cards first where they are stale. */
  'desk.save': {
    access: 'write',
    input: deskShape.deskId,
    output: z.object({ deckId: shape.deckId, cards: z.int() }),
  },
  /** The deck as the desk has it against the last hand-out. */
  'desk.changes': { access: 'read', input: deskShape.deskId, output: deskShape.changes },
  /** Lets go of a draft, or of what was done at a saved deck's desk; the deck itself stays. */
  'desk.discard': { access: 'write', input: deskShape.deskId, output: done },
  'desk.restore': { access: 'write', input: deskShape.deskId, output: done },
  'job.cancel': { access: 'write', input: z.object({ job: z.uuid() }), output: done },

  /** What a learner would hand in: an outcome a card and what they reported, nothing else. */
  'result.view': { access: 'read', input: classShape.ofDeck, output: classShape.handInView },
  /** Shows a save dialog; path is null where the person closed it. */
  'result.save': { access: 'read', input: classShape.handIn, output: z.object({ path: z.string().nullable() }) },

  'class.view': { access: 'read', input: classShape.ofDeck, output: classShape.classView },
  /** Each file is taken or refused by itself; a learner who hands in again replaces what they handed in before. */
  'class.add': { access: 'write', input: classShape.files, output: classShape.added },
  'class.remove': { access: 'write', input: classShape.learner, output: classShape.changed },
  /** Puts these in place of all there are: undoes the two above. */
  'class.put': { access: 'write', input: classShape.put, output: classShape.changed },

  /** A test on paper: never touches the schedule. Fewer questions than asked for where fewer cards can be asked so. */
  'paper.make': { access: 'read', input: paperShape.makeInput, output: paperShape.paper },
  'paper.mark': { access: 'read', input: paperShape.markInput, output: paperShape.marked },

  'study.view': { access: 'read', input: shape.scope, output: studyShape.studyView },
  /** The grade is on disk when this answers. Fault `stale` where the card is not the one being asked. */
  'study.grade': {
    access: 'write',
    input: shape.scope.extend({
      cardId: shape.cardId,
      rating: shape.rating,
      durationMs: z.number().min(0).max(dayMs),
      /** How the card was asked; 'recall' (question, then answer, then a grade of one's own) where it is not said. */
      way: z.enum(ways).optional(),
      /** As given, where one was typed or chosen. */
      answer: z.string().max(10_000).optional(),
    }),
    output: studyShape.studyView,
  },
  /** A round of pairs, each graded as by `study.grade`; fault `stale` where one is not of the round being asked. */
  'study.gradeRound': {
    access: 'write',
    input: shape.scope.extend({
      grades: z
        .array(
          z.object({
            cardId: shape.cardId,
            rating: shape.rating,
            durationMs: z.number().min(0).max(dayMs),
            answer: z.string().max(10_000).optional(),
          }),
        )
        .min(1)
        .max(maxPairs),
    }),
    output: z.object({ view: studyShape.studyView, newLeeches: z.array(studyShape.newLeech) }),
  },
  /** Raises today's limits, of a deck or over all, and lets in the siblings that were to wait for tomorrow. */
  'study.more': {
    access: 'write',
    input: shape.scope.extend({ new: z.int().min(0).max(999), reviews: z.int().min(0).max(9999) }),
    output: studyShape.studyView,
  },
  /** The cards of a deck in an order that the seed decides. Practice writes nothing: no log, no state, no step. */
  'practice.cards': {
    access: 'read',
    input: z.object({ deckId: shape.deckId, seed: z.string().max(100) }),
    output: z.object({ title: z.string(), cards: z.array(shape.cardId) }),
  },
  'practice.question': {
    access: 'read',
    input: z.object({ deckId: shape.deckId, cardId: shape.cardId }),
    output: studyShape.shownCard,
  },

  /** Pairs of the first of these cards with others of them; empty where too few fit together. */
  'practice.round': {
    access: 'read',
    input: z.object({ deckId: shape.deckId, cards: z.array(shape.cardId).min(1).max(100) }),
    output: z.array(studyShape.shownCard),
  },

  /** Takes back the newest step in this scope, of whatever kind, or the one named; faults as of `card.undo`. */
  'study.undo': {
    access: 'write',
    input: shape.scope.extend(cardShape.whichStep.shape),
    output: z.object({ undone: cardShape.undone, view: studyShape.studyView }),
  },

  /** How a deck is studied, or with null all of them. */
  'options.get': { access: 'read', input: shape.scope, output: optionsShape.optionsView },
  'options.set': {
    access: 'write',
    input: shape.scope.extend({ changes: optionsShape.optionChanges }),
    output: optionsShape.optionsView,
  },

  /** Each of these is one step for undo, however many cards; fault `stale` where one is gone. */
  'card.suspend': { access: 'write', input: cardShape.cards, output: cardShape.changed },
  'card.unsuspend': { access: 'write', input: cardShape.cards, output: cardShape.changed },
  /** Until the next study day. */
  'card.bury': { access: 'write', input: cardShape.cards, output: cardShape.changed },
  'card.unbury': { access: 'write', input: cardShape.cards, output: cardShape.changed },
  'card.flag': {
    access: 'write',
    input: cardShape.cards.extend({ flag: cardShape.flag }),
    output: cardShape.changed,
  },
  /** Back to new; the log keeps what was. */
  'card.reset': { access: 'write', input: cardShape.cards, output: cardShape.changed },
  'card.report': {
    access: 'write',
    input: cardShape.cardRef.extend({ report: cardShape.report }),
    output: cardShape.changed,
  },
  /** What learners found wrong with cards of a deck, for whoever edits it. */
  'card.reports': {
    access: 'read',
    input: z.object({ deckId: shape.deckId }),
    output: z.array(z.object({ cardId: shape.cardId, report: z.string() })),
  },
  /** Out of its deck for good, whatever revision comes, unless it is taken back or put back at the desk; the log stays. */
  'card.delete': { access: 'write', input: cardShape.cards, output: cardShape.changed },
  /**
   * Takes back one step in the whole library. Fault `built-upon` where a later one changed the same things,
   * `nothing-to-undo` where it was taken back already.
   */
  'card.undo': { access: 'write', input: cardShape.whichStep, output: cardShape.undone },

  'stats.view': { access: 'read', input: statsShape.scopeAndPeriod, output: statsShape.statisticsView },
  /** Shows a save dialog for one table of the statistics; path is null where the person closed it. */
  'stats.save': {
    access: 'read',
    input: statsShape.namedTable,
    output: z.object({ path: z.string().nullable() }),
  },

  /** Cards of all decks, in order; what cannot be read in the text is named, and the rest is looked for. */
  'browse.find': { access: 'read', input: browseShape.search, output: browseShape.found },
  /** What the list shows of some of them; those that are gone are left out. */
  'browse.lines': { access: 'read', input: browseShape.keys, output: browseShape.lines },
  'browse.card': { access: 'read', input: browseShape.oneKey, output: browseShape.browsedCard },
  /** The names that a search can hold, for its completion. */
  'browse.words': { access: 'read', input: nothing, output: browseShape.vocabulary },
  /** The cards as `card.…` calls take them. */
  'browse.refs': { access: 'read', input: browseShape.manyKeys, output: browseShape.refs },
  /** Puts a learner's own tag on cards or takes it off; one step for undo. */
  'browse.tag': { access: 'write', input: browseShape.tagging, output: cardShape.changed },

  /** How the schedule stands to the learner's own memory. */
  'fitting.view': { access: 'read', input: nothing, output: fittingShape.fittingView },
  /** Learns weights from the older part of the log and judges them on the newer; changes nothing. A job like `desk.propose`. */
  'fitting.try': { access: 'read', input: fittingShape.job, output: fittingShape.fittingTried },
  /** Takes what that job found; fault `stale` where it found nothing better, or something else was taken since. */
  'fitting.apply': { access: 'write', input: fittingShape.job, output: fittingShape.fittingView },
  /** Back to a set of weights that held before; all are kept, so that this can be turned round. `stale`: no such set. */
  'fitting.revert': { access: 'write', input: fittingShape.earlierSet, output: fittingShape.fittingView },
  /** What each retention would cost and give over a year, with so many new cards a day or as many as are set. */
  'forecast.view': {
    access: 'read',
    input: z.object({ newPerDay: z.int().min(0).max(9999).optional() }),
    output: fittingShape.forecast,
  },
} as const satisfies Record<string, { access: 'read' | 'write'; input: z.ZodType; output: z.ZodType }>

export type Method = keyof typeof contract
export type Input<M extends Method> = z.input<(typeof contract)[M]['input']>
export type Output<M extends Method> = z.output<(typeof contract)[M]['output']>

/** What crosses back: the output, or a fault. */
export type Reply<M extends Method> =
  { readonly ok: true; readonly value: Output<M> } | { readonly ok: false; readonly fault: Fault }
