import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePorts } from '../browser/freePorts.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** The user of nobody in particular, on Debian. */
const NOBODY = 65_534
const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx']

/** A web server set up as docs/deploy.md says. */
export interface Hosting {
  address: string
  /** What is served: a copy of dist/. */
  folder: string
  stop: () => Promise<void>
}

/** Where nginx is; undefined when it is not installed. */
export function findNginx(): string | undefined {
  return PLACES.find((place) => existsSync(place))
}

/** The text of the guide. */
export function guide(): string {
  return readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8')
}

/** The blocks of one language in the guide, in order. */
export function blocksOf(language: string): string[] {
  return [...guide().matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  )
}

/** Starts nginx with the guide's block inside Debian's usual frame; only port and folder are other ones. */
export async function startNginx(nginx: string): Promise<Hosting> {
  const home = mkdtempSync(join(tmpdir(), 'zhenjian-nginx-'))
  const folder = join(home, 'dist')
  cpSync(join(ROOT, 'dist'), folder, { recursive: true })
  const [port] = await freePorts(1)
  const [block = ''] = blocksOf('nginx')
  const site = block.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/srv/zhenjian/dist/', `${folder}/`)
  mkdirSync(join(home, 'temporary'))
  writeFileSync(join(home, 'nginx.conf'), frameOf(home, site))
  if (isRoot()) spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, home])
  const who = isRoot() ? { uid: NOBODY, gid: NOBODY } : {}
  const server = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')], { ...who })
  const ended = new Promise<void>((done) => server.on('exit', () => done()))
  const address = `http://127.0.0.1:${port}/zhenjian/`
  await answers(address, home)
  return {
    address,
    folder,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** What Debian's nginx.conf puts around a file of conf.d, with places that need no rights. */
function frameOf(home: string, site: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${home}/temporary/${kind};`,
  )
  return `daemon off;
pid ${home}/nginx.pid;
events { worker_connections 256; }
http {
  ${places.join('\n  ')}
  access_log off;
  sendfile on;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ${site}
}
`
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

async function answers(address: string, home: string): Promise<void> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const answer = await fetch(address).catch(() => null)
    if (answer) return
  }
  throw new Error(`nginx did not start: ${readFileSync(join(home, 'error.log'), 'utf8')}`)
}
