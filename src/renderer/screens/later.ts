/** Screens and dialogs that nobody begins with: each is read when it is first gone to, so that the first question waits for none. */
export const later = {
  class: () => import('./Class.svelte'),
  browse: () => import('./Browse.svelte'),
  desk: () => import('./Desk.svelte'),
  newDeck: () => import('./NewDeck.svelte'),
  statistics: () => import('./Statistics.svelte'),
  paperTest: () => import('./PaperTest.svelte'),
  incoming: () => import('../parts/incoming/IncomingDialog.svelte'),
  nature: () => import('../parts/incoming/NatureDialog.svelte'),
  practice: () => import('./Practice.svelte'),
} as const
