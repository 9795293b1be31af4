/** A content package as a zip that is the same bytes for the same files, at any hour and in any time zone. */
import { strToU8, zipSync } from 'fflate'

export interface PackageFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Without a zone it is read as local time and written as local time: the first moment a zip can tell. */
const mtime = '1980-01-01T00:00:00'

export function zipPackage(files: readonly PackageFile[]): Uint8Array {
  const entries = files.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content])
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime, level: 6 })
}

/**
 * An NCName (Namespaces in XML 1.0, section 3): whatever cannot stand in it is its code between underscores. So is a
 * full stop, which divides an item from its variable in a QTI test.
 */
export const ncName = (prefix: string, id: string): string =>
  `${prefix}-${id.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`

/** Pictures by name, each with its place in the package; only those that are asked for and whose bytes are there. */
export function packedPictures(
  names: readonly string[],
  bytesOf: (name: string) => Uint8Array | null,
): ReadonlyMap<string, PackageFile> {
  return new Map(
    [...new Set(names)].flatMap((name) => {
      const content = bytesOf(name)
      return content === null ? [] : [[name, { path: picturePath(name), content }] as const]
    }),
  )
}

function picturePath(name: string): string {
  const [ending = ''] = /\.[A-Za-z0-9]{1,8}$/.exec(name) ?? []
  return `media/${ncName('picture', name.slice(0, name.length - ending.length))}${ending}`
}
