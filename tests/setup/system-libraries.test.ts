/** System libraries: what is missing is installed or named together with the one command that installs it. */
import { chmodSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { chooseNames, isDebianLike } from '../../scripts/setup/system-libraries.mjs'
import { makeProject, type Outcome, type SandboxProject } from './sandbox-project.ts'

const policy = (name: string, candidate: string): string =>
  `${name}:\n  Installed: (none)\n  Candidate: ${candidate}\n  Version table:\n     1.0 500\n`

describe('the names of the packages', () => {
  test('are the plain ones where the system has them', () => {
    const said = policy('libgtk-3-0', '3.24.38') + policy('libnss3', '3.87')
    expect(chooseNames(['libgtk-3-0', 'libnss3'], said)).toEqual(['libgtk-3-0', 'libnss3'])
  })

  test('are those of the 64-bit time where the plain one is only a name', () => {
    const said = policy('libgtk-3-0', '(none)') + policy('libgtk-3-0t64', '3.24.49') + policy('libnss3', '3.110')
    expect(chooseNames(['libgtk-3-0', 'libnss3'], said)).toEqual(['libgtk-3-0t64', 'libnss3'])
  })

  test('stay plain where the system knows neither, as before its first update', () => {
    expect(chooseNames(['libgtk-3-0'], '')).toEqual(['libgtk-3-0'])
  })
})

describe('a system with apt', () => {
  test.each([
    ['Debian', 'ID=debian\nVERSION_ID="12"', true],
    ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian', true],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"', true],
    ['Fedora', 'ID=fedora', false],
    ['openSUSE', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"', false],
  ])('%s is told by its release file', (_name, release, expected) => {
    expect(isDebianLike(release)).toBe(expected)
  })
})

describe.runIf(process.platform === 'linux' && isDebianLike())('set-up on Debian', () => {
  let project: SandboxProject
  const isRoot = process.getuid?.() === 0
  const setUp = (): Promise<Outcome> =>
    project.run('setup.mjs', [], { env: { ELECTRON_OVERRIDE_DIST_PATH: project.at('electron'), DISPLAY: ':0' } })

  beforeEach(() => {
    project = makeProject()
    project.write('node_modules/.package-lock.json', '{ "packages": {} }')
    project.write('electron/electron', '')
    chmodSync(project.at('electron', 'electron'), 0o755)
    // The linker's view: one library is missing until something has "installed" it.
    project.writeProgram(
      'ldd',
      `import { existsSync } from 'node:fs'
       const found = existsSync('${project.at('installed')}')
       console.log('\\tlibc.so.6 => /lib/libc.so.6 (0x1)\\n\\tlibgtk-3.so.0 => ' + (found ? '/lib/gtk (0x2)' : 'not found'))`,
    )
    project.writeProgram('apt-cache', `console.log(${JSON.stringify(policy('libgtk-3-0t64', '3.24'))})`)
    project.writeProgram(
      'apt-get',
      `import { appendFileSync, existsSync } from 'node:fs'
       appendFileSync('${project.at('apt-calls')}', process.argv.slice(2).join(' ') + '\\n')
       if (process.argv.includes('install') && existsSync('${project.at('apt-breaks')}')) process.exit(100)
       if (process.argv.includes('install')) appendFileSync('${project.at('installed')}', '')`,
    )
    project.writeProgram(
      'dpkg',
      `import { appendFileSync } from 'node:fs'; appendFileSync('${project.at('apt-calls')}', 'dpkg\\n')`,
    )
    project.write('bin/package.json', '{ "type": "module" }')
  })

  test('with everything there says and does nothing', async () => {
    project.write('installed', '')
    expect(await setUp()).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(project.has('apt-calls')).toBe(false)
  })

  test('names what is missing; root installs it, anybody else gets the one command', async () => {
    const { code, stdout, stderr } = await setUp()
    expect(stderr).toContain('libgtk-3.so.0')
    expect(stdout).toBe('')
    if (isRoot) {
      expect(code).toBe(0)
      expect(project.read('apt-calls')).toMatch(/update\n.*install -y --no-install-recommends .*libgtk-3-0t64/)
    } else {
      expect(code).toBe(1)
      expect(stderr).toMatch(/^ {2}sudo apt-get update && sudo apt-get install -y .*libgtk-3-0t64/m)
      expect(project.has('apt-calls')).toBe(false)
    }
  })

  test('fails with a sentence where the packages cannot be had', async () => {
    project.write('apt-breaks', '')
    const { code, stderr } = await setUp()
    expect(code).toBe(1)
    expect(stderr).toMatch(isRoot ? 'could not be installed (libgtk-3.so.0 missing)' : 'libgtk-3.so.0')
  })
})
