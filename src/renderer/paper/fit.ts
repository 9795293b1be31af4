/** Sets the words of a cut-out card as large as its face has room for; the smallest size holds whatever a deck may hold. */
const sizesPt = [15, 13.5, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3] as const

export function fitWords(face: HTMLElement): void {
  for (const size of sizesPt) {
    face.style.fontSize = `${String(size)}pt`
    if (face.scrollHeight <= face.clientHeight && face.scrollWidth <= face.clientWidth) return
  }
}
