// The types of tarball.mjs, for its tests.
export function hashFile(file: string): Promise<string>
export function extractFromTarball(tarball: string, name: string, target: string): Promise<void>
