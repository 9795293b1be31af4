import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], testTimeout = 20_000) => ({
  test: { name, include, testTimeout, environment: 'node' as const },
})

export default defineConfig({
  test: {
    projects: [
      project('architecture', ['tests/architecture.test.ts']),
      project('core', ['tests/core/**/*.test.ts']),
      project('store', ['tests/store/**/*.test.ts'], 60_000),
      project('cli', ['tests/cli/**/*.test.ts'], 60_000),
      project('setup', ['tests/setup/**/*.test.ts'], 60_000),
      project('crash', ['tests/crash/**/*.test.ts'], 180_000),
    ],
  },
})
