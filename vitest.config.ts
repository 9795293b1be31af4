import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], testTimeout = 20_000, isolate = true) => ({
  test: { name, include, testTimeout, isolate, environment: 'node' as const },
})

export default defineConfig({
  test: {
    projects: [
      project('architecture', ['tests/architecture.test.ts']),
      // Core keeps nothing between calls, so its files may share a process: most of their time went into reading the language model anew.
      project('core', ['tests/core/**/*.test.ts'], 20_000, false),
      project('store', ['tests/store/**/*.test.ts'], 60_000),
      project('cli', ['tests/cli/**/*.test.ts'], 60_000),
      project('setup', ['tests/setup/**/*.test.ts'], 60_000),
      project('fuzz', ['tests/fuzz/**/*.test.ts'], 120_000),
      project('crash', ['tests/crash/**/*.test.ts'], 180_000),
    ],
  },
})
