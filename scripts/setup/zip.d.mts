// The types of zip.mjs, for its tests.
export interface UnpackOptions {
  readonly rename?: (name: string) => string | null
  readonly onBytes?: (bytes: number) => void
}

export function unpackZip(zipPath: string, folder: string, options?: UnpackOptions): Promise<number>
