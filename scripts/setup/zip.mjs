// Unpacks a zip file entry by entry, keeping executable bits and links, and never writes outside its target folder.
// Layout: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end record).
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, symlink } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw, inflateRawSync } from 'node:zlib'

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const COMMENT_LIMIT = 0xffff
const STORED = 0
const DEFLATED = 8
const MADE_BY_UNIX = 3
const TYPE_MASK = 0o170000
const LINK_TYPE = 0o120000
const LINK_TARGET_LIMIT = 4096

/**
 * @typedef {{ name: string, method: number, storedBytes: number, bytes: number, offset: number,
 *   kind: 'file' | 'folder' | 'link', permissions: number }} ZipEntry
 */

/** @param {import('node:fs/promises').FileHandle} file @param {number} at @param {number} bytes */
async function readExactly(file, at, bytes) {
  const buffer = Buffer.alloc(bytes)
  const { bytesRead } = await file.read(buffer, 0, bytes, at)
  if (bytesRead !== bytes) throw new Error('the zip file is cut off')
  return buffer
}

/** @param {Buffer} record @param {number} at @returns {{ entry: ZipEntry, next: number }} */
function parseCentralRecord(record, at) {
  if (at + CENTRAL_BYTES > record.length || record.readUInt32LE(at) !== CENTRAL_SIGNATURE)
    throw new Error('the zip file has a damaged directory')
  const nameBytes = record.readUInt16LE(at + 28)
  const nameAt = at + CENTRAL_BYTES
  const name = record.toString('utf8', nameAt, nameAt + nameBytes)
  const isUnix = record.readUInt8(at + 5) === MADE_BY_UNIX
  const mode = isUnix ? record.readUInt32LE(at + 38) >>> 16 : 0
  const isLink = (mode & TYPE_MASK) === LINK_TYPE
  const entry = {
    name,
    method: record.readUInt16LE(at + 10),
    storedBytes: record.readUInt32LE(at + 20),
    bytes: record.readUInt32LE(at + 24),
    offset: record.readUInt32LE(at + 42),
    kind: /** @type {ZipEntry['kind']} */ (isLink ? 'link' : name.endsWith('/') ? 'folder' : 'file'),
    permissions: mode & 0o777,
  }
  const next = nameAt + nameBytes + record.readUInt16LE(at + 30) + record.readUInt16LE(at + 32)
  return { entry, next }
}

/** @param {import('node:fs/promises').FileHandle} file @returns {Promise<ZipEntry[]>} */
async function readDirectory(file) {
  const { size } = await file.stat()
  const tailBytes = Math.min(size, END_BYTES + COMMENT_LIMIT)
  const tail = await readExactly(file, size - tailBytes, tailBytes)
  let end = tailBytes - END_BYTES
  while (end >= 0 && tail.readUInt32LE(end) !== END_SIGNATURE) end--
  if (end < 0) throw new Error('this is not a complete zip file')
  const count = tail.readUInt16LE(end + 10)
  const directory = await readExactly(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries = []
  for (let at = 0; entries.length < count;) {
    const { entry, next } = parseCentralRecord(directory, at)
    entries.push(entry)
    at = next
  }
  return entries
}

/** @param {string} folder @param {string} name @returns {string} the path to write, certain to be below `folder` */
function resolveInside(folder, name) {
  const isOdd = name.includes('\\') || name.includes('\0') || name.startsWith('/') || /^[A-Za-z]:/.test(name)
  if (name === '' || isOdd || name.split('/').includes('..'))
    throw new Error(`the zip file names a path outside its folder: ${JSON.stringify(name)}`)
  return path.join(folder, ...name.split('/'))
}

/** @param {number} limit the size that the directory promises; more is a bomb, less is damage */
function countBytes(limit) {
  let seen = 0
  return new Transform({
    transform(chunk, _encoding, done) {
      seen += chunk.length
      done(seen > limit ? new Error('a zip entry is longer than its directory says') : null, chunk)
    },
    flush(done) {
      done(seen < limit ? new Error('a zip entry is shorter than its directory says') : null)
    },
  })
}

/** @param {import('node:fs/promises').FileHandle} file @param {ZipEntry} entry */
async function findContent(file, entry) {
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new Error(`the zip file uses an unknown method for ${entry.name}`)
  const local = await readExactly(file, entry.offset, LOCAL_BYTES)
  if (local.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new Error(`the zip file is damaged at ${entry.name}`)
  return entry.offset + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28)
}

/** @param {string} zipPath @param {ZipEntry} entry @param {number} start @param {string} target */
async function writeFile(zipPath, entry, start, target) {
  const mode = entry.permissions || 0o644
  const output = createWriteStream(target, { flags: 'wx', mode })
  if (entry.storedBytes === 0) await pipeline([], countBytes(entry.bytes), output)
  else {
    const input = createReadStream(zipPath, { start, end: start + entry.storedBytes - 1, highWaterMark: 1 << 18 })
    const limit = countBytes(entry.bytes)
    if (entry.method === STORED) await pipeline(input, limit, output)
    else await pipeline(input, createInflateRaw({ chunkSize: 1 << 18 }), limit, output)
  }
  const written = await open(target, 'r+')
  try {
    // The umask took bits away when the file was made.
    await written.chmod(mode)
    // On disk before the caller moves the folder to its place, or a power cut could leave a finished folder of holes.
    await written.sync()
  } finally {
    await written.close()
  }
}

/** @param {import('node:fs/promises').FileHandle} file @param {ZipEntry} entry @param {number} start */
async function readLinkTarget(file, entry, start) {
  if (entry.bytes > LINK_TARGET_LIMIT || entry.storedBytes > LINK_TARGET_LIMIT)
    throw new Error(`the zip file has an overlong link at ${entry.name}`)
  const stored = await readExactly(file, start, entry.storedBytes)
  const content = entry.method === STORED ? stored : inflateRawSync(stored, { maxOutputLength: LINK_TARGET_LIMIT })
  return content.toString('utf8')
}

/** @param {string} folder @param {string} link @param {string} target */
async function writeLink(folder, link, target) {
  const resolved = path.resolve(path.dirname(link), target)
  const isInside = resolved === folder || resolved.startsWith(folder + path.sep)
  if (target === '' || path.isAbsolute(target) || !isInside)
    throw new Error(`the zip file has a link that leads outside its folder: ${path.relative(folder, link)}`)
  await symlink(target, link)
}

/**
 * @param {string} zipPath
 * @param {string} folder a folder of its own, which is made when missing
 * @param {{ rename?: (name: string) => string | null, onBytes?: (bytes: number) => void }} [options] `rename` gives
 *   the name below `folder`, or null for an entry to leave out
 * @returns {Promise<number>} how many entries were written
 */
export async function unpackZip(zipPath, folder, { rename = (name) => name, onBytes = () => {} } = {}) {
  const root = path.resolve(folder)
  await mkdir(root, { recursive: true })
  const file = await open(zipPath)
  try {
    const links = []
    let written = 0
    let bytes = 0
    for (const entry of await readDirectory(file)) {
      const name = rename(entry.name)
      if (name === null || name === '') continue
      const target = resolveInside(root, name)
      written++
      if (entry.kind === 'folder') {
        await mkdir(target, { recursive: true })
        continue
      }
      await mkdir(path.dirname(target), { recursive: true })
      const start = await findContent(file, entry)
      if (entry.kind === 'link') links.push({ target, to: await readLinkTarget(file, entry, start) })
      else await writeFile(zipPath, entry, start, target)
      onBytes((bytes += entry.bytes))
    }
    // Links come last, so that no entry can be written through one.
    for (const { target, to } of links) await writeLink(root, target, to)
    return written
  } finally {
    await file.close()
  }
}
