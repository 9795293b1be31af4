import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { guidOf } from '../../src/core/formats/anki/anki-ids.ts'
import { ownNotetypes } from '../../src/core/formats/anki/notetypes.ts'
import { unpackZstd } from '../../src/core/formats/anki/zstd.ts'
import { writeAnki, type AnkiOptions } from '../../src/main/transfer/anki-write.ts'
import { interopDeck, interopNowMs, interopOutgoing, picture } from '../interop/interop-decks.ts'

const options: AnkiOptions = { layout: 'current', modifiedMs: interopNowMs, utcOffsetMin: 0, rolloverHour: 4 }

describe('an Anki package', () => {
  it('is the same byte for byte for the same deck at the same moment', () => {
    const write = () => writeAnki([interopOutgoing(1)], options).content
    expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true)
  })

  it('has the files of its layout, and says to older programs that they are too old', () => {
    const current = unzipSync(writeAnki([interopOutgoing(1)], options).content)
    expect(Object.keys(current).sort()).toEqual(['0', 'collection.anki2', 'collection.anki21b', 'media', 'meta'])
    expect([...(current.meta ?? [])]).toEqual([8, 3])
    expect(unpackZstd(current['0'] ?? new Uint8Array(), 1_000)).toEqual(picture)
    expect(strFromU8(current['collection.anki2'] ?? new Uint8Array(), true)).toContain('newer version of Anki')

    const legacy = unzipSync(writeAnki([interopOutgoing(1)], { ...options, layout: 'legacy' }).content)
    expect(Object.keys(legacy).sort()).toEqual(['0', 'collection.anki2', 'collection.anki21', 'media', 'meta'])
    expect(strFromU8(legacy.media ?? new Uint8Array())).toBe('{"0":"ferry’s bow.png"}')
    expect(legacy['0']).toEqual(picture)
  })

  it('says before it is written that it leaves the article at home', () => {
    const [source] = interopDeck(1).sources
    const deck = { ...interopDeck(1), sources: source === undefined ? [] : [{ ...source, text: 'The ferry is back.' }] }
    const { losses } = writeAnki([{ ...interopOutgoing(1), deck }], options)
    expect(losses.map(({ what, count }) => [what, count])).toEqual([
      ['article-text', 1],
      ['tags', 17],
    ])
  })

  it('keeps the ids by which Anki knows notetypes and notes for ever', () => {
    expect([...ownNotetypes.values()].map(({ id, name }) => `${id} ${name}`)).toMatchInlineSnapshot(`
      [
        "1566777600001 Dateline: When it happened",
        "1566777600002 Dateline: What happened then",
        "1566777600003 Dateline: Put in order",
        "1566777600004 Dateline: Who somebody was",
        "1566777600005 Dateline: Who held an office",
        "1566777600006 Dateline: Who said it",
        "1566777600007 Dateline: What was said",
        "1566777600008 Dateline: Whose words",
        "1566777600009 Dateline: How the article puts it",
        "1566777600010 Dateline: Two sides",
        "1566777600011 Dateline: Name",
        "1566777600012 Dateline: Acronym",
        "1566777600013 Dateline: How many",
        "1566777600014 Dateline: Gap",
        "1566777600015 Dateline: Question",
      ]
    `)
    expect([...ownNotetypes.values()][0]?.fields.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "Prompt",
        "Answer",
        "Accepted",
        "Choices",
        "Evidence",
        "Source",
        "Attribution",
        "Date",
        "CardId",
        "Data",
      ]
    `)
    expect(guidOf('3f6a4c10-7a55-4d5e-9a51-0123456789ab', 'name-1')).toMatchInlineSnapshot(`"af2d7c8cc8138571dbdb"`)
  })
})
