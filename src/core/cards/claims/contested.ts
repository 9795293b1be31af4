/** Tells what a card may not say in its own voice: guilt, guesses, deaths and deeds that are disputed. */
import { loadedWordsIn } from '../wording/loaded-words.ts'

const contested =
  /\b(?:reportedly|allegedly|apparently|believed|suspected|accus\w+|blam\w+|kill\w*|murder\w*|attack\w*|invad\w+|illegal\w*|assassinat\w+)\b/i

export const isContestedText = (text: string): boolean => contested.test(text) || loadedWordsIn(text).length > 0
