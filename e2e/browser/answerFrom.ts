import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, resolve, sep } from 'node:path'

/** A plain static host, under a sub-path on purpose: a URL that is not relative fails here. */
export const SUB_PATH = '/some/where/'
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** Answers with a file below the folder, or 404. */
export function answerFrom(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const file = fileFor(folder, decodeURIComponent(pathname))
  if (file === undefined) response.writeHead(404).end()
  else {
    const body = readFileSync(file)
    // As a gateway answers that wants a login, whatever was asked for.
    const isPage = body.subarray(0, 9).toString() === '<!doctype'
    const type = TYPES[isPage ? '.html' : extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'Content-Type': type }).end(body)
  }
}

function fileFor(folder: string, path: string): string | undefined {
  if (!path.startsWith(SUB_PATH)) return undefined
  const file = resolve(folder, path.slice(SUB_PATH.length) || 'index.html')
  const isInside = file.startsWith(folder + sep)
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined
}
