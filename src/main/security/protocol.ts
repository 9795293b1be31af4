/** Serves the window's own files on app://dateline with a strict content security policy, media on app://media, and nothing else. */
import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { mediaOrigin } from '../../contract/media-address.ts'
import { answerMedium, type FindMedium } from './media-protocol.ts'
import { appOrigin, appScheme, isMediaUrl } from './origin.ts'
import { lookup } from '../../core/lookup.ts'

const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${mediaOrigin}/picture/`,
  `media-src ${mediaOrigin}/sound/`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
]
const windowPolicy = rules.join('; ')
/** It fetches what it draws, from the one file that is served beside ours. */
const paperPolicy = [...rules, "connect-src 'self'"].join('; ')
const paperFile = '/paper.json'

const types: Readonly<Record<string, string>> = lookup({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
})

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, codeCache: true, supportFetchAPI: true, stream: true },
    },
  ])
}

/** The file below the folder that an address names, or null where it names none of ours. */
function fileOf(address: string, folder: string): string | null {
  const url = new URL(address)
  if (url.origin !== appOrigin && `${url.protocol}//${url.host}` !== appOrigin) return null
  const name = url.pathname === '/' ? 'index.html' : decodeURIComponent(url.pathname).slice(1)
  const file = normalize(join(folder, name))
  return file.startsWith(folder + sep) && !name.includes('\0') ? file : null
}

export const serveWindow = (session: Session, folder: string, findMedium: FindMedium): void =>
  session.protocol.handle(appScheme, (request) =>
    isMediaUrl(request.url) ? answerMedium(request, findMedium) : answer(request, folder, windowPolicy),
  )

/** The same files for the page that is printed, and what it draws. */
export const servePaper = (session: Session, folder: string, paper: string): void =>
  session.protocol.handle(appScheme, (request) =>
    new URL(request.url).pathname === paperFile
      ? new Response(paper, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
      : answer(request, folder, paperPolicy),
  )

async function answer(request: Request, folder: string, policy: string): Promise<Response> {
  const file = request.method === 'GET' ? fileOf(request.url, folder) : null
  const type = file === null ? undefined : types[extname(file)]
  if (file === null || type === undefined) return new Response(null, { status: 404 })
  try {
    return new Response(await readFile(file), {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    })
  } catch {
    return new Response(null, { status: 404 })
  }
}
