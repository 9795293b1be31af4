// The types of runtime.mjs, for tests and configuration written in TypeScript.
export interface Runtime {
  readonly executable: string
  readonly origin: 'override' | 'installed' | 'official' | 'registry'
}

/** The Electron to use, or null before set-up has run. */
export function findRuntime(): Runtime | null
/** Like findRuntime, for callers that cannot go on without one. */
export function requireRuntime(): Runtime
