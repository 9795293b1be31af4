// Takes one file out of a gzipped package archive, streaming, and fails when it is not whole.
// Layout: POSIX.1-1988 ustar, 512-byte blocks; npm puts every file below `package/`.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

const BLOCK_BYTES = 512

/** @param {string} file @returns {Promise<string>} in the form of Subresource Integrity, `sha512-…` */
export async function hashFile(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  return `sha512-${hash.digest('base64')}`
}

/** @param {Buffer} header */
function parseHeader(header) {
  const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '')
  const bytes = parseInt(header.toString('latin1', 124, 136), 8)
  return { name, bytes: Number.isNaN(bytes) ? 0 : bytes }
}

/**
 * @param {string} tarball
 * @param {string} name the entry's name in the archive
 * @param {string} target
 */
export async function extractFromTarball(tarball, name, target) {
  const output = createWriteStream(target)
  let header = Buffer.alloc(0)
  let contentLeft = 0
  let paddingLeft = 0
  let isWanted = false
  let isFound = false

  /** @param {Buffer} chunk @returns {Promise<Buffer>} what of the chunk is still to be read */
  const take = async (chunk) => {
    if (contentLeft > 0) {
      const content = chunk.subarray(0, contentLeft)
      contentLeft -= content.length
      if (isWanted && !output.write(content)) await once(output, 'drain')
      return chunk.subarray(content.length)
    }
    if (paddingLeft > 0) {
      const skipped = Math.min(paddingLeft, chunk.length)
      paddingLeft -= skipped
      return chunk.subarray(skipped)
    }
    const missing = BLOCK_BYTES - header.length
    header = Buffer.concat([header, chunk.subarray(0, missing)])
    if (header.length === BLOCK_BYTES) {
      const entry = parseHeader(header)
      header = Buffer.alloc(0)
      isWanted = entry.name === name
      isFound ||= isWanted
      contentLeft = entry.bytes
      paddingLeft = (BLOCK_BYTES - (entry.bytes % BLOCK_BYTES)) % BLOCK_BYTES
    }
    return chunk.subarray(missing)
  }

  /** @type {Promise<void>} */
  const isWritten = new Promise((resolve, reject) => output.on('close', () => resolve()).on('error', reject))
  isWritten.catch(() => {})
  try {
    const input = createReadStream(tarball, { highWaterMark: 1 << 20 })
    await pipeline(input, createGunzip({ chunkSize: 1 << 18 }), async (chunks) => {
      for await (const chunk of chunks) for (let rest = chunk; rest.length > 0;) rest = await take(rest)
    })
  } finally {
    output.end()
    await isWritten
  }
  if (!isFound) throw new Error(`the archive does not hold ${name}`)
  if (contentLeft > 0) throw new Error('the archive is cut off')
}
