/** What can be done with a deck from its row in the library. */
export type RowCommand =
  | 'open'
  | 'desk'
  | 'practice'
  | 'test'
  | 'options'
  | 'statistics'
  | 'class'
  | 'hand-in'
  | 'rename'
  | 'hand-out'
  | 'archive'
  | 'delete'
