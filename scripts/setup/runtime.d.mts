// The types of runtime.mjs, for tests and configuration written in TypeScript.
export interface Runtime {
  readonly executable: string
  readonly origin: 'override' | 'installed' | 'official' | 'registry'
}

export const REGISTRY_ELECTRON: { readonly version: string; readonly folderName: string }
export function executableName(platform?: NodeJS.Platform): string
export function readElectronVersion(): string
export function officialMark(): string
export function registryFolder(): string
export function canUseRegistry(): boolean
export function findRuntime(): Runtime | null
/** Like findRuntime, for callers that cannot go on without one. */
export function requireRuntime(): Runtime
