/** Holds the import table of ARCHITECTURE.md: walks every import of src and names each one that the table forbids. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

interface Import {
  readonly file: string
  readonly target: string
}
interface Rule {
  /** Folders of src, or packages (a trailing * matches a prefix). */
  readonly mayImport: readonly string[]
}

const corePackages = [
  'ts-fsrs',
  'wink-nlp',
  'wink-eng-lite-web-model',
  'zod',
  'edtf',
  '@noble/hashes/*',
  'fflate',
  'fzstd',
]
const nodePackages = ['node:*', '@photostructure/sqlite', ...corePackages]

/** The first matching zone holds; the more special ones stand first. */
const zones: readonly (readonly [zone: string, rule: Rule])[] = [
  ['core/article/html', { mayImport: ['core', ...corePackages, 'linkedom', '@mozilla/readability'] }],
  ['core/formats', { mayImport: ['core', ...corePackages, 'htmlparser2'] }],
  ['core', { mayImport: ['core', ...corePackages] }],
  ['contract', { mayImport: ['core', 'contract', 'zod'] }],
  ['main/store', { mayImport: ['core', 'contract', 'main/store', ...nodePackages] }],
  ['main/service', { mayImport: ['core', 'contract', 'main/store', 'main/service', 'main/transfer', ...nodePackages] }],
  ['main/transfer', { mayImport: ['core', 'contract', 'main/store', 'main/transfer', ...nodePackages] }],
  ['main', { mayImport: ['core', 'contract', 'main', 'electron', ...nodePackages] }],
  ['preload', { mayImport: ['contract', 'electron'] }],
  [
    'renderer',
    { mayImport: ['core', 'contract', 'renderer', 'svelte', 'svelte/*', '@lucide/svelte/*', '@fontsource*'] },
  ],
  ['evaluation', { mayImport: ['core', 'evaluation', 'main/service/optimiser.ts', 'node:*'] }],
  ['cli', { mayImport: ['core', 'contract', 'main/store', 'main/service', 'main/transfer', 'cli', 'node:*'] }],
]

const sourceFiles = (): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => join(src, name))

const scriptOf = (file: string): string => {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.svelte')) return text
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
}

/** Relative imports become paths below src; packages keep their names. */
function importsOf(file: string): Import[] {
  const found = ts.preProcessFile(scriptOf(file), true, true).importedFiles
  return found.map(({ fileName }) => ({
    file: relative(src, file).replaceAll('\\', '/'),
    target: fileName.startsWith('.') ? relative(src, resolve(dirname(file), fileName)).replaceAll('\\', '/') : fileName,
  }))
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
const matches = (target: string, allowed: string): boolean =>
  allowed.endsWith('*') ? target.startsWith(allowed.slice(0, -1)) : isBelow(target, allowed)

const isAllowed = ({ file, target }: Import): boolean => {
  const rule = zones.find(([zone]) => isBelow(file, zone))?.[1]
  return rule !== undefined && rule.mayImport.some((allowed) => matches(target, allowed))
}

const imports = sourceFiles().flatMap(importsOf)
const describeImport = ({ file, target }: Import): string => `${file} → ${target}`

describe('architecture', () => {
  test('every import is one that the table allows', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.filter((found) => !isAllowed(found)).map(describeImport)).toEqual([])
  })

  test('a forbidden import would be found', () => {
    expect(isAllowed({ file: 'core/deck/deck.ts', target: 'node:fs' })).toBe(false)
    expect(isAllowed({ file: 'core/deck/deck.ts', target: 'contract/shapes.ts' })).toBe(false)
    expect(isAllowed({ file: 'renderer/api.ts', target: 'electron' })).toBe(false)
    expect(isAllowed({ file: 'main/service/jobs.ts', target: 'electron' })).toBe(false)
    expect(isAllowed({ file: 'cli/cli.ts', target: 'renderer/api.ts' })).toBe(false)
    expect(isAllowed({ file: 'core/cards/rank.ts', target: 'linkedom' })).toBe(false)
    expect(isAllowed({ file: 'main/index.ts', target: 'electron' })).toBe(true)
  })

  test('no file imports itself, however far round', () => {
    const below = new Map<string, string[]>()
    for (const { file, target } of imports) below.set(file, [...(below.get(file) ?? []), target])
    const reachableFrom = (start: string): Set<string> => {
      const reached = new Set<string>()
      const left = [start]
      for (let file = left.pop(); file !== undefined; file = left.pop())
        for (const target of below.get(file) ?? []) {
          if (reached.has(target)) continue
          reached.add(target)
          left.push(target)
        }
      return reached
    }
    expect([...below.keys()].filter((file) => reachableFrom(file).has(file))).toEqual([])
  })

  test('only the scheduler and the model behind predictions know ts-fsrs', () => {
    const users = imports.filter(({ target }) => target === 'ts-fsrs').map(({ file }) => file)
    expect(users.sort()).toEqual(['core/study/fitting/memory-model.ts', 'core/study/scheduler.ts'])
  })

  test('only the store and the one file that writes and reads the files of other programs know the SQLite driver', () => {
    const users = imports.filter(({ target }) => target.startsWith('@photostructure')).map(({ file }) => file)
    expect(users.filter((file) => !file.startsWith('main/store/'))).toEqual(['main/transfer/foreign-database.ts'])
  })

  test('the preload script draws in nothing but the contract’s words', () => {
    const drawn = imports.filter(({ file }) => isBelow(file, 'preload')).map(({ target }) => target)
    expect(drawn.sort()).toEqual(['contract/events.ts', 'electron'])
  })

  test('no file is longer than 400 lines, data aside', () => {
    const long = sourceFiles()
      .filter((file) => !/[\\/]data[\\/]/.test(file))
      .map((file) => [relative(src, file), readFileSync(file, 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 400)
    expect(long).toEqual([])
  })

  test('a table that is asked with words has nothing but its own (core/lookup.ts)', () => {
    const bare = sourceFiles()
      .filter((file) => !isBelow(relative(src, file).replaceAll('\\', '/'), 'renderer'))
      .filter((file) => /: (?:Readonly<)?Record<string, [^=]*> = \{/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(src, file))
    expect(bare).toEqual([join('evaluation', 'report.ts')])
  })

  test('every file opens with a sentence that says what it guarantees', () => {
    const mute = sourceFiles().filter(
      (file) => !/^\s*(<script[^>]*>\s*)?(<!--|\/\*\*|\/\/)/.test(readFileSync(file, 'utf8')),
    )
    expect(mute.map((file) => relative(src, file))).toEqual([])
  })
})
