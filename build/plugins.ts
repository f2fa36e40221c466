import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { bundleScript } from '../src/cli/bundleScript.ts'
import type { Connect, HtmlTagDescriptor, Plugin, ResolvedConfig, Rolldown } from 'vite'

/** What our own builds do beyond Vite's: the data folder, preloads, policies, hashes. See docs/deploy.md. */

const FIXTURES = resolve(import.meta.dirname, '..', 'mocks/fixtures')
/** The view that opens without a link: its code is wanted at once, though views load on demand. */
const FIRST_VIEW = '/src/views/overview/'
/** The build that opens by double-click. */
export const FILE_MODE = 'file'

type Catalog = { default: string; datasets: { id: string; url: string }[] }

function readCatalog(): Catalog {
  // Our own generated file: its shape is checked by the loader's tests, not again here.
  return JSON.parse(readFileSync(resolve(FIXTURES, 'catalog.json'), 'utf8')) as Catalog
}

/** The build that is given away; journeys run on a development build, where mocks alone answer for data. */
export function isForReaders(_config: unknown, { command, mode }: { command: string; mode: string }): boolean {
  return command === 'build' && mode !== 'development' && mode !== FILE_MODE
}

/** The built site carries the data sets as plain files, so that any static host will do. */
export function carryData(): Plugin {
  return {
    name: 'zhenjian:carry-data',
    apply: isForReaders,
    generateBundle() {
      for (const file of ['catalog.json', ...readCatalog().datasets.map((set) => set.url)]) {
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source: readFileSync(resolve(FIXTURES, file)) })
      }
    },
  }
}

/** Asks for the first view's code beside the entry script instead of after it has run. */
export function preloadFirstScreen(): Plugin {
  return {
    name: 'zhenjian:preload-first-screen',
    apply: isForReaders,
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = bundle === undefined ? [] : firstViewChunks(bundle)
        const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
        const wanted = [
          ...chunks.map((chunk) => link({ rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` })),
          ...styles.map((file) => link({ rel: 'stylesheet', crossorigin: true, href: `./${file}` })),
        ]
        return wanted.filter((tag) => !html.includes(String(tag.attrs?.['href'])))
      },
    },
  }
}

function firstViewChunks(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  function add(chunk: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): void {
    if (chunk?.type !== 'chunk' || chunk.isEntry || found.has(chunk)) return
    found.add(chunk)
    for (const file of chunk.imports) add(bundle[file])
  }
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes(FIRST_VIEW) === true) add(chunk)
  }
  return [...found]
}

function link(attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}

/** What the first screen needs travels as one file: it packs better than the twenty it would be split into. */
export const FIRST_LOAD = {
  name: (id: string, graph: ModuleGraph) => (firstModules(graph).has(id) ? 'index' : null),
  debugName: 'first load',
  priority: 0,
}

type ModuleGraph = Pick<Rolldown.PluginContext, 'getModuleInfo'>
/** By the page's own entry, which is one object throughout a build. */
const reached = new WeakMap<object, Set<string>>()

/** Everything the page reaches without being asked for more. */
function firstModules(graph: ModuleGraph): Set<string> {
  const page = resolve(import.meta.dirname, '..', 'index.html')
  const entry = graph.getModuleInfo(page) ?? graph
  const modules = reached.get(entry) ?? new Set<string>()
  function add(id: string): void {
    if (modules.has(id)) return
    modules.add(id)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next)
  }
  reached.set(entry, modules)
  add(page)
  return modules
}

/** In development MSW alone answers for data; its worker is served from the package, so it can never reach dist/. */
export function serveMocks(): Plugin {
  return {
    name: 'zhenjian:serve-mocks',
    configureServer: ({ middlewares }) => addMocks(middlewares),
    // Journeys run on a bundled development build: the same code and mocks without five hundred requests a page.
    configurePreviewServer: ({ middlewares }) => addMocks(middlewares),
  }
}

function addMocks(middlewares: Connect.Server): void {
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  middlewares.use('/mockServiceWorker.js', (_request, response) => {
    response.setHeader('Content-Type', 'text/javascript').end(readFileSync(worker))
  })
  middlewares.use('/data', (_request, response) => {
    response.writeHead(404).end('MSW answers for data in development.')
  })
}

/** Nothing but this folder, nothing inline; a page opened from a folder may not connect at all. */
export function contentPolicy(): Plugin {
  let mode = ''
  return {
    name: 'zhenjian:content-policy',
    apply: 'build',
    configResolved: (config) => void (mode = config.mode),
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(mode) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

function policyOf(mode: string): string {
  const isFile = mode === FILE_MODE
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${isFile ? "'none'" : "'self'"}`,
    `worker-src ${isFile ? '' : "'self' "}blob:`,
    ...(isFile ? [] : ["manifest-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
    'trusted-types default',
    "require-trusted-types-for 'script'",
  ].join('; ')
}

const UNPACK_FIRST =
  '<p class="boot-hint">如果一直停在这里：请先把压缩包整个解压，再打开解压出来的 index.html。' +
  '<span lang="en">If nothing more appears, unpack the whole archive first.</span></p>'

/** The page by double-click: classic scripts, because a browser lets a page from a folder load no modules. */
export function classicScripts(): Plugin {
  return {
    name: 'zhenjian:classic-scripts',
    apply: (_config, { mode }) => mode === FILE_MODE,
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace(
            /<script type="module" crossorigin src="([^"]+)"><\/script>/,
            '<script defer src="./data.js"></script>\n    <script defer src="$1"></script>',
          )
          .replaceAll(' crossorigin', '')
          // Opened inside the archive there is neither script nor style: this line is then all there is to see.
          .replace('</p>\n    </div>', `</p>\n      ${UNPACK_FIRST}\n    </div>`),
    },
  }
}

/** The page by double-click brings its data as a script; an office replaces it (`npm run reports -- bundle`). */
export function carryBundle(): Plugin {
  return {
    name: 'zhenjian:carry-bundle',
    apply: (_config, { mode }) => mode === FILE_MODE,
    generateBundle() {
      const names = ['catalog.json', ...readCatalog().datasets.map((set) => set.url)]
      const texts = names.map((name) => [name, readFileSync(resolve(FIXTURES, name), 'utf8')] as const)
      this.emitFile({ type: 'asset', fileName: 'data.js', source: bundleScript(texts) })
      this.emitFile({ type: 'asset', fileName: '请先读我.txt', source: forNotepad('src/delivery/readMe.txt') })
    },
  }
}

/** An old Notepad takes text without a mark for GBK, and knows no other ends of lines. */
function forNotepad(path: string): string {
  return `\uFEFF${readFileSync(resolve(import.meta.dirname, '..', path), 'utf8').replaceAll('\n', '\r\n')}`
}

/** Says what is shipped: version, commit, and a hash of each file; and lays compressed copies beside the large ones. */
export function buildInfo(): Plugin {
  let config: ResolvedConfig | null = null
  return {
    name: 'zhenjian:build-info',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'development',
    configResolved: (resolved) => void (config = resolved),
    closeBundle: {
      // After the service worker has been written.
      sequential: true,
      order: 'post',
      handler: () => {
        if (config) describeBuild(resolve(config.root, config.build.outDir), config.mode)
      },
    },
  }
}

const COMPRESSED = /\.(?:html|js|css|json|svg|webmanifest)$/
/** Smaller files gain nothing. */
const MIN_BYTES_TO_COMPRESS = 1024

function describeBuild(folder: string, mode: string): void {
  // The data folder is replaced without a build, and a compressed copy of what was there would hide the new file.
  const fixed = filesBelow(folder).filter((file) => COMPRESSED.test(file) && !file.startsWith('data/'))
  if (mode !== FILE_MODE) for (const file of fixed) compress(join(folder, file))
  const files = filesBelow(folder).filter((file) => file !== 'build-info.json')
  const hashes = files.map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ])
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const info = { version, commit: commit(), files: Object.fromEntries(hashes) as Record<string, string> }
  writeFileSync(join(folder, 'build-info.json'), `${JSON.stringify(info, null, 1)}\n`)
}

function compress(path: string): void {
  const bytes = readFileSync(path)
  if (bytes.length < MIN_BYTES_TO_COMPRESS) return
  writeFileSync(`${path}.br`, brotliCompressSync(bytes))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}

function filesBelow(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  return entries
    .filter((entry) => statSync(join(folder, entry)).isFile())
    .map((entry) => entry.split('\\').join('/'))
    .toSorted()
}

/** Null for a source archive without history. */
function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  } catch {
    return null
  }
}
