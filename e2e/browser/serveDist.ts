import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

/** A plain static host, under a sub-path on purpose: a URL that is not relative fails here. */
const SUB_PATH = '/some/where/'
const DIST = resolve(import.meta.dirname, '../../dist')
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

serveDist(Number(process.argv[2]))

function serveDist(port: number): void {
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('dist/ is not built: run `npm run build` first.')
    process.exit(1)
  }
  const server = createServer((request, response) => answer(new URL(request.url ?? '/', 'http://localhost'), response))
  server.listen(port, 'localhost', () => console.log(`dist/ at http://localhost:${port}${SUB_PATH}`))
}

function answer(url: URL, response: ServerResponse): void {
  const file = fileFor(decodeURIComponent(url.pathname))
  if (file === undefined) response.writeHead(404).end()
  else
    response
      .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
}

function fileFor(path: string): string | undefined {
  if (!path.startsWith(SUB_PATH)) return undefined
  const file = resolve(DIST, path.slice(SUB_PATH.length) || 'index.html')
  const isInside = file.startsWith(DIST + sep)
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined
}
