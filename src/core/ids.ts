/** Branded identifiers, so that a card's id cannot be passed where a deck's is wanted. */

declare const brand: unique symbol
type Branded<T, B extends string> = T & { readonly [brand]: B }

/** A random UUID, handed to core by its caller. */
export type DeckId = Branded<string, 'deck'>
/** Minted once from deck id, kind and fact; carried over afterwards (DESIGN, Identity). */
export type CardId = Branded<string, 'card'>
/** A ULID: sorts by time of grading. */
export type ReviewId = Branded<string, 'review'>
export type ProfileId = Branded<string, 'profile'>

export const asDeckId = (text: string): DeckId => text as DeckId
export const asCardId = (text: string): CardId => text as CardId
export const asReviewId = (text: string): ReviewId => text as ReviewId
export const asProfileId = (text: string): ProfileId => text as ProfileId
