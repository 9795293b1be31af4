/** Reads a text aloud where the platform has voices; elsewhere there is nothing to press. */

/** A voice of the machine itself, for the language or any: Dateline never asks one on the network. */
function voiceFor(language: string): SpeechSynthesisVoice | null {
  const own = globalThis.speechSynthesis?.getVoices().filter(({ localService }) => localService) ?? []
  const tongue = language.slice(0, 2).toLowerCase()
  return own.find(({ lang }) => lang.toLowerCase().startsWith(tongue)) ?? null
}

export const canRead = (language: string): boolean => voiceFor(language) !== null

/** Begins anew where it still reads. */
export function readAloud(text: string, language: string): void {
  const voice = voiceFor(language)
  if (voice === null) return
  const words = new SpeechSynthesisUtterance(text.replaceAll(/_{2,}/g, '…'))
  words.voice = voice
  words.lang = voice.lang
  speechSynthesis.cancel()
  speechSynthesis.speak(words)
}

/** Voices are loaded after the page. */
export function whenVoicesChange(tell: () => void): () => void {
  globalThis.speechSynthesis?.addEventListener('voiceschanged', tell)
  return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', tell)
}

export const fallSilent = (): void => globalThis.speechSynthesis?.cancel()
