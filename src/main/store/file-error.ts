/** Says in words why the system refused a file or a folder: the one list for the store, the services and the command line. */
import { lookup } from '../../core/lookup.ts'

/** `folder` is for what is to be written: then it is its folder that is missing or closed. */
type Refused = 'file' | 'folder'

const reasons: Readonly<Record<string, (refused: Refused) => string>> = lookup({
  ENOENT: (refused) => `there is no such ${refused}`,
  EACCES: (refused) => (refused === 'folder' ? 'you may not write in this folder' : 'you may not open it'),
  EPERM: (refused) => (refused === 'folder' ? 'you may not write in this folder' : 'you may not open it'),
  EISDIR: () => 'it is a folder',
  ENOTDIR: () => 'a part of its path is no folder',
  ENOSPC: () => 'the disk is full',
  EDQUOT: () => 'your share of the disk is full',
  EROFS: () => 'the disk is read-only',
})

/** The system's code, such as EACCES; null for an error that is none of its own. */
export function fileErrorCode(error: unknown): string | null {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return isCoded && /^E[A-Z]+$/.test(error.code as string) ? (error.code as string) : null
}

/** An error of the file system in words; its code where there are none for it. */
export function reasonOf(error: unknown, refused: Refused = 'file'): string {
  const code = fileErrorCode(error) ?? ''
  return reasons[code]?.(refused) ?? (code || 'it could not be opened')
}
