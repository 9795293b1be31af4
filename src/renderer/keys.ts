/** The key map: the same table moves the screens and is shown under `?`, so neither can differ from the other. */

interface Binding {
  /** Chords as they are shown; letters are lower case, modifiers come first. */
  readonly keys: readonly string[]
  readonly command: string
  readonly does: string
  /** Works while a text field has the focus. */
  readonly whileTyping?: true
  /** Holding the key down repeats it. */
  readonly repeats?: true
}

export const keyMap = {
  everywhere: [
    { keys: ['?', 'Ctrl+/'], command: 'keys', does: 'Show the keys' },
    { keys: ['Ctrl+n'], command: 'new-deck', does: 'New deck from an article', whileTyping: true },
    { keys: ['Ctrl+o'], command: 'open-file', does: 'Open an article or a deck', whileTyping: true },
    { keys: ['Ctrl+t'], command: 'study', does: 'Study today’s cards', whileTyping: true },
    { keys: ['Ctrl+Shift+f'], command: 'browse', does: 'Search all cards', whileTyping: true },
    { keys: ['Ctrl+l'], command: 'library', does: 'Go to the library', whileTyping: true },
    { keys: ['Ctrl+Shift+s'], command: 'statistics', does: 'Statistics', whileTyping: true },
    { keys: ['Ctrl+z'], command: 'undo', does: 'Undo the last thing you did' },
    { keys: ['Ctrl+,'], command: 'settings', does: 'Settings', whileTyping: true },
  ],
  library: [
    { keys: ['ArrowDown', 'j'], command: 'next', does: 'Next deck', repeats: true },
    { keys: ['ArrowUp', 'k'], command: 'previous', does: 'Previous deck', repeats: true },
    { keys: ['Enter'], command: 'open', does: 'Study the deck' },
    { keys: ['d'], command: 'desk', does: 'Edit the deck at the desk' },
    { keys: ['s'], command: 'study', does: 'Study all decks' },
    { keys: ['n'], command: 'new-deck', does: 'New deck' },
    { keys: ['i'], command: 'statistics', does: 'Statistics of the deck' },
    { keys: ['o'], command: 'options', does: 'Options of the deck' },
    { keys: ['/'], command: 'search', does: 'Search the decks' },
    { keys: ['b'], command: 'browse', does: 'All cards' },
    { keys: ['t'], command: 'test', does: 'A test on paper of the deck' },
    { keys: ['p'], command: 'practice', does: 'Practise the deck; the schedule is not touched' },
    { keys: ['h'], command: 'hand-in', does: 'Hand in your results of the deck' },
    { keys: ['c'], command: 'class', does: 'A class’s results of the deck' },
    { keys: ['F2'], command: 'rename', does: 'Rename the deck' },
    { keys: ['e'], command: 'hand-out', does: 'Hand the deck out: as a file, on paper, to Anki and elsewhere' },
    { keys: ['a'], command: 'archive', does: 'Archive the deck, or bring it back' },
    { keys: ['Delete'], command: 'delete', does: 'Delete the deck' },
  ],
  browse: [
    { keys: ['ArrowDown', 'j'], command: 'next', does: 'Next card; with Shift, choose it as well', repeats: true },
    {
      keys: ['ArrowUp', 'k'],
      command: 'previous',
      does: 'Previous card; with Shift, choose it as well',
      repeats: true,
    },
    { keys: ['PageDown'], command: 'page-down', does: 'One page down', repeats: true },
    { keys: ['PageUp'], command: 'page-up', does: 'One page up', repeats: true },
    { keys: ['Home'], command: 'first', does: 'First card' },
    { keys: ['End'], command: 'last', does: 'Last card' },
    { keys: ['Space'], command: 'choose', does: 'Choose one card more, or one less' },
    { keys: ['Ctrl+a'], command: 'choose-all', does: 'Choose all cards found' },
    { keys: ['v'], command: 'card', does: 'Show the card beside the list, or hide it' },
    { keys: ['Enter'], command: 'desk', does: 'Open the card at the desk' },
    { keys: ['/'], command: 'search', does: 'Search the cards' },
    { keys: ['s'], command: 'suspend', does: 'Suspend the chosen cards, or take them up again' },
    { keys: ['b'], command: 'bury', does: 'Bury the chosen cards until tomorrow, or bring them back' },
    { keys: ['f'], command: 'flag', does: 'Flag the chosen cards' },
    { keys: ['t'], command: 'tag', does: 'Tag the chosen cards' },
    { keys: ['r'], command: 'reset', does: 'Reset the chosen cards to new' },
    { keys: ['Delete'], command: 'delete', does: 'Delete the chosen cards' },
    { keys: ['Escape'], command: 'back', does: 'Close the card; then back to the library' },
  ],
  'new-deck': [
    { keys: ['Ctrl+Enter'], command: 'continue', does: 'Continue with the text', whileTyping: true },
    { keys: ['Escape'], command: 'back', does: 'Back to the library', whileTyping: true },
  ],
  desk: [
    { keys: ['F6'], command: 'swap', does: 'From the article to the cards and back', whileTyping: true },
    { keys: ['ArrowDown', 'j'], command: 'next', does: 'Next card', repeats: true },
    { keys: ['ArrowUp', 'k'], command: 'previous', does: 'Previous card', repeats: true },
    { keys: ['a'], command: 'accept', does: 'Accept the card' },
    { keys: ['e'], command: 'edit', does: 'Edit the card' },
    { keys: ['d'], command: 'discard', does: 'Discard the card, or put it back' },
    { keys: ['s'], command: 'choose', does: 'Choose the card, to change several together' },
    { keys: ['Alt+ArrowUp'], command: 'up', does: 'Move the card up', repeats: true },
    { keys: ['Alt+ArrowDown'], command: 'down', does: 'Move the card down', repeats: true },
    { keys: ['/'], command: 'search', does: 'Search the cards' },
    { keys: ['t'], command: 'timeline', does: 'The timeline in place of the article, and back' },
    { keys: ['Ctrl+Shift+z', 'Ctrl+y'], command: 'redo', does: 'Do again what you took back' },
    { keys: ['Ctrl+Enter'], command: 'save', does: 'Save the deck', whileTyping: true },
    { keys: ['Escape'], command: 'back', does: 'Back to the library; everything is kept' },
  ],
  article: [
    { keys: ['ArrowRight'], command: 'next-mark', does: 'Next mark', repeats: true },
    { keys: ['ArrowLeft'], command: 'previous-mark', does: 'Previous mark', repeats: true },
    { keys: ['Enter', 'Space'], command: 'open-card', does: 'Go to the card made from the mark' },
    { keys: ['x'], command: 'leave-out', does: 'Leave the paragraph out, or put it back' },
    { keys: ['w'], command: 'ask-when', does: 'Ask when, about the selected words or the mark' },
    { keys: ['p'], command: 'ask-who', does: 'Ask who it is' },
    { keys: ['q'], command: 'ask-who-said', does: 'Ask who said it' },
    { keys: ['h'], command: 'ask-hide', does: 'Hide the words in their sentence' },
  ],
  study: [
    { keys: ['Space', 'Enter'], command: 'reveal', does: 'Show the answer; Enter takes the grade that it sets' },
    { keys: ['1'], command: 'again', does: 'Again: you did not know it' },
    { keys: ['2'], command: 'hard', does: 'Hard: you knew it with effort' },
    { keys: ['3'], command: 'good', does: 'Good: you knew it' },
    { keys: ['4'], command: 'easy', does: 'Easy: you knew it at once' },
    { keys: ['u'], command: 'undo', does: 'Take the last grade back' },
    { keys: ['-'], command: 'bury', does: 'Put the card off until tomorrow' },
    { keys: ['@'], command: 'suspend', does: 'Suspend the card' },
    { keys: ['Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4'], command: 'flag', does: 'Flag the card, or take the flag off' },
    { keys: ['e'], command: 'edit', does: 'Edit the card at the desk' },
    {
      keys: ['r'],
      command: 'read',
      does: 'Play the card’s sound; without one, read the question aloud where the computer has a voice',
    },
    { keys: ['o'], command: 'overrule', does: 'Overrule the verdict on your answer' },
    { keys: ['Escape'], command: 'back', does: 'Back to the library', whileTyping: true },
  ],
  test: [
    { keys: ['Ctrl+Enter'], command: 'hand-in', does: 'Hand the test in', whileTyping: true },
    { keys: ['Escape'], command: 'back', does: 'Back to the library; a test under way is kept', whileTyping: true },
  ],
  practice: [
    { keys: ['Space', 'Enter'], command: 'reveal', does: 'Show the answer; then the next card' },
    { keys: ['1'], command: 'again', does: 'Ask the card again in this round' },
    { keys: ['3'], command: 'known', does: 'Next card: you knew it' },
    { keys: ['r'], command: 'play', does: 'Play the card’s sound' },
    { keys: ['o'], command: 'overrule', does: 'Overrule the verdict on your answer' },
    { keys: ['Escape'], command: 'back', does: 'Back to the library', whileTyping: true },
  ],
  choice: [{ keys: ['1', '2', '3', '4', '5', '6'], command: 'pick', does: 'Choose the answer with this number' }],
  match: [
    { keys: ['a', 'b', 'c', 'd', 'e'], command: 'question', does: 'Take the question with this letter' },
    {
      keys: ['1', '2', '3', '4', '5'],
      command: 'answer',
      does: 'Put the answer with this number beside it; afterwards, grade it',
    },
    { keys: ['Backspace'], command: 'take-off', does: 'Take the answer off again' },
    { keys: ['ArrowDown'], command: 'next', does: 'Next question or answer', repeats: true },
    { keys: ['ArrowUp'], command: 'previous', does: 'Previous question or answer', repeats: true },
    { keys: ['ArrowLeft', 'ArrowRight'], command: 'across', does: 'From the questions to the answers and back' },
    { keys: ['Enter'], command: 'hand-in', does: 'Hand the pairs in; then take the grades they set' },
    { keys: ['o'], command: 'overrule', does: 'Overrule the verdict on the pair' },
  ],
  order: [
    { keys: ['ArrowDown', 'j'], command: 'next', does: 'Next event', repeats: true },
    { keys: ['ArrowUp', 'k'], command: 'previous', does: 'Previous event', repeats: true },
    { keys: ['Alt+ArrowDown'], command: 'down', does: 'Move the event down', repeats: true },
    { keys: ['Alt+ArrowUp'], command: 'up', does: 'Move the event up', repeats: true },
    { keys: ['Space'], command: 'hold', does: 'Pick the event up for the arrow keys, or put it down' },
  ],
  statistics: [{ keys: ['Escape'], command: 'back', does: 'Back to the library' }],
  class: [
    { keys: ['Escape'], command: 'back', does: 'Back to the library' },
    { keys: ['a'], command: 'add', does: 'Add result files' },
  ],
} as const satisfies Record<string, readonly Binding[]>

export type Place = keyof typeof keyMap
export type CommandAt<P extends Place> = (typeof keyMap)[P][number]['command']

export const placeNames: Readonly<Record<Place, string>> = {
  everywhere: 'Everywhere',
  library: 'Library',
  browse: 'All cards',
  'new-deck': 'New deck',
  desk: 'Desk',
  article: 'Desk, in the article',
  study: 'Study',
  practice: 'Practice',
  test: 'Test',
  choice: 'Study, choosing among answers',
  match: 'Study, matching pairs',
  order: 'Study, putting in order',
  statistics: 'Statistics',
  class: 'A class’s results',
}

function chordOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key
  const isCommand = event.ctrlKey || event.metaKey
  // Alone, Shift only chooses the character: "?".
  const shift = isCommand && event.shiftKey && /^[a-z]$/.test(key) ? 'Shift+' : ''
  return `${isCommand ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift}${key}`
}

export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]')

/** Space and Enter belong to a focused control; for a mark they have a command. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a, select, summary, input, [role=menuitem]')

/** The command that a key press means in a place, or null where it is not ours; keys inside a dialog are the dialog's. */
export function commandFor<P extends Place>(place: P, event: KeyboardEvent): CommandAt<P> | null {
  const { target } = event
  if (event.defaultPrevented || event.isComposing) return null
  if (target instanceof Element && target.closest('dialog, [role=menu]') !== null) return null
  const chord = chordOf(event)
  if ((chord === 'Space' || chord === 'Enter') && isControl(target)) return null
  const bindings: readonly Binding[] = keyMap[place]
  const binding = bindings.find((each) => each.keys.includes(chord))
  if (!binding) return null
  if (event.repeat && !binding.repeats) return null
  if (isTextField(target) && !binding.whileTyping) return null
  return binding.command as CommandAt<P>
}

const shown: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
  Escape: 'Esc',
  Delete: 'Del',
}

/** A chord as it is printed on the keys: "Ctrl + N". */
export const keyCaps = (chord: string): readonly string[] =>
  chord === 'Ctrl+,' || chord === 'Ctrl+/'
    ? ['Ctrl', chord.slice(-1)]
    : chord.split('+').map((part) => shown[part] ?? (part.length === 1 ? part.toUpperCase() : part))
