import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOfferedFiles, fileAmong } from '../../src/main/opened-files.ts'
import { faultOf, tempFolder, valueOf } from './library.ts'

describe('a file that is given to the app', () => {
  it('is named by a token where it holds cards, and read at once where it is an article', async () => {
    const folder = tempFolder()
    const { offer, pathOf } = createOfferedFiles()
    const [deck, article] = [join(folder, 'a.apkg'), join(folder, 'a.html')]
    writeFileSync(deck, 'PK')
    writeFileSync(article, '<p>')
    const offered = valueOf(await offer(deck))
    expect(offered).toEqual({ name: 'a.apkg', token: expect.any(String) as string })
    expect('token' in offered && pathOf(offered.token)).toBe(deck)
    expect(pathOf(deck)).toBeNull()
    expect(valueOf(await offer(article))).toEqual({ name: 'a.html', bytes: new Uint8Array([60, 112, 62]) })
  })

  it('is refused before it is read where it is a folder or gone', async () => {
    const { offer } = createOfferedFiles()
    const folder = join(tempFolder(), 'a.dateline')
    expect(faultOf(await offer(folder))).toBe('file-unreadable')
    mkdirSync(folder)
    expect(faultOf(await offer(folder))).toBe('file-unreadable')
  })

  it.each(['a.dateline', 'a.dateline-result', 'A.APKG', 'a.colpkg', 'a.csv', 'a.md'])(
    'is found on the command line: %s',
    (name) => {
      expect(fileAmong(['dateline', '--study', name], '/home')).toBe(`/home/${name}`)
    },
  )
})
