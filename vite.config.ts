import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Connect, HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'

const FIXTURES = resolve(import.meta.dirname, 'mocks/fixtures')
/** The view that opens without a link: its code is wanted at once, though views load on demand. */
const FIRST_VIEW = '/src/views/overview/'
/** React goes first: a group takes its modules' dependencies along, and the chart wrapper depends on React. */
const VENDORS = [
  { name: 'react', priority: 2, test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  // Pictures on the screen are drawn on a canvas; what writes SVG comes with the first file that is asked for.
  { name: 'echarts', priority: 1, test: /node_modules[\\/](?:echarts|echarts-for-react|zrender)[\\/](?!.*svg)/i },
]

type Catalog = { default: string; datasets: { id: string; url: string }[] }

function readCatalog(): Catalog {
  // Our own generated file: its shape is checked by the loader's tests, not again here.
  return JSON.parse(readFileSync(resolve(FIXTURES, 'catalog.json'), 'utf8')) as Catalog
}

/** The build that is given away; journeys run on a development build, where mocks alone answer for data. */
function isForReaders(_config: unknown, { command, mode }: { command: string; mode: string }): boolean {
  return command === 'build' && mode !== 'development'
}

/** The built site carries the data sets as plain files, so that any static host will do. */
function carryData(): Plugin {
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

/** Asks for the data and the first view's code beside the entry script instead of after it has run. */
function preloadFirstScreen(): Plugin {
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
          ...firstData().map((href) => link({ rel: 'preload', as: 'fetch', crossorigin: true, href })),
        ]
        return wanted.filter((tag) => !html.includes(String(tag.attrs?.['href'])))
      },
    },
  }
}

function firstData(): string[] {
  const { default: id, datasets } = readCatalog()
  const first = datasets.find((set) => set.id === id)
  if (first === undefined) throw new Error(`mocks/fixtures/catalog.json lists no data set ${id}`)
  return ['./data/catalog.json', `./data/${first.url}`]
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

/** In development MSW alone answers for data; its worker is served from the package, so it can never reach dist/. */
function serveMocks(): Plugin {
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

export default defineConfig({
  base: './',
  plugins: [react(), serveMocks(), carryData(), preloadFirstScreen()],
  // The first page of a fresh clone should not wait for its modules one by one; unit tests have no page.
  server: { warmup: { clientFiles: process.env['VITEST'] === undefined ? ['src/main.tsx'] : [] } },
  css: { transformer: 'lightningcss' },
  build: {
    target: 'chrome80',
    cssTarget: 'chrome80',
    modulePreload: { polyfill: false },
    // What the page weighs is judged by `npm run size`, not chunk by chunk.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: VENDORS } } },
  },
  test: {
    // Property tests draw thousands of pictures; a busy machine is no failure.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,mocks}/**/*.test.{ts,tsx}'], environment: 'node' } },
      { extends: true, test: { name: 'house', include: ['e2e/house/*.test.ts'], environment: 'node' } },
    ],
  },
})
