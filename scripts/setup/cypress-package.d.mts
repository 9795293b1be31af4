// The types of cypress-package.mjs, for its tests.
export function prepareElectron(tarball: string, staging: string): Promise<string>
