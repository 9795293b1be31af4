/** Walks XML tag by tag in linear time; enough for the parts of an Office document, and deaf to entities and DTDs. */
import { lookup } from '../lookup.ts'

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string
  readonly prefix: string
  readonly isEnd: boolean
  readonly isEmpty: boolean
  /** The inside of the tag after its name. */
  readonly attributes: string
  /** The character data that follows it. */
  readonly text: string
}

/** No class passes a "<", so that a torn file is walked once and not once a tag; writers escape ">" in attributes. */
const tagPattern = /<(\/?)(?:([\w.-]+):)?([\w.-]+)([^<>]*)>([^<]*)/g

export function* xmlTags(xml: string): Generator<XmlTag> {
  for (const match of xml.matchAll(tagPattern)) {
    const [, slash, prefix = '', name = '', inside = '', text = ''] = match
    const isEmpty = inside.endsWith('/')
    yield { name, prefix, isEnd: slash === '/', isEmpty, attributes: inside, text: decodeXml(text) }
  }
}

/** The value of an attribute, whatever its prefix. */
export function attribute(tag: XmlTag, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? null : decodeXml(value)
}

/** The text of the first element of a name. */
export function textOfXml(xml: string, name: string): string | null {
  for (const tag of xmlTags(xml)) if (tag.name === name && !tag.isEnd) return tag.isEmpty ? null : tag.text
  return null
}

const named: Readonly<Record<string, string>> = lookup({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })

const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return named[name] ?? whole
          const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16)
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
        },
      )
    : text
