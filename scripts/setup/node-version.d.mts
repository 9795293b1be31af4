// The types of node-version.mjs, for its tests.
export function checkNodeVersion(version?: string): void
