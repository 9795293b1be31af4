/** Reads a PDF back: pages with their size and every piece of text with its place, in mm from the upper left corner. */
import { getDocumentProxy } from 'unpdf'

interface PlacedText {
  readonly text: string
  readonly x: number
  /** Of the line that the letters stand on. */
  readonly y: number
  readonly width: number
  readonly isRightToLeft: boolean
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  /** All text in reading order, with single spaces. */
  readonly words: string
  /** Name and whether its letters are carried along. */
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
}

/** A point is 1/72 inch. */
const mmOfPoint = 25.4 / 72

export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    await page.getOperatorList()
    const texts = items.flatMap((item): PlacedText[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      return [
        {
          text: item.str,
          x: x * mmOfPoint,
          y: (height - y) * mmOfPoint,
          width: item.width * mmOfPoint,
          isRightToLeft: item.dir === 'rtl',
        },
      ]
    })
    const names = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])))
    const fonts = [...names]
      .filter((name) => page.commonObjs.has(name))
      .map((name) => page.commonObjs.get(name) as { name: string; missingFile?: boolean })
      .map(({ name, missingFile }) => ({ name, isEmbedded: missingFile !== true }))
    const words = texts
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
    pages.push({ width: width * mmOfPoint, height: height * mmOfPoint, texts, words, fonts })
  }
  return pages
}
