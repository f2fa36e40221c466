import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { LIGHT } from '../src/lib/themeColors.ts'
import { isForReaders } from './plugins.ts'

/** What only the build for a web server has: early requests for the data, icons, and the copy that works offline. */

const DELIVERY = resolve(import.meta.dirname, '..', 'src/delivery')
/** A server that hangs must not hang the page when a copy is at hand; a slow one gets time to answer. */
const SECONDS_TO_WAIT = 10
const MAX_CACHED_FILES = 60
const ICONS = [
  { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/**
 * Before everything else, so that the data come no later than the program. The list is always there, whatever an office
 * puts beside it; the script, which no module can overtake, takes it and asks for the data set that opens first.
 */
const EARLY = [
  '<link rel="preload" as="fetch" crossorigin href="./data/catalog.json">',
  '<script src="./first.js"></script>',
]

/** The script that asks for the data while the program is on its way, and the icons. */
export function hostedFiles(): Plugin {
  return {
    name: 'zhenjian:hosted-files',
    apply: isForReaders,
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<meta charset="utf-8" />', (charset) => [charset, ...EARLY].join('\n    ')),
    },
    generateBundle() {
      const icons = readdirSync(resolve(DELIVERY, 'icons')).map((icon) => `icons/${icon}`)
      for (const file of icons) {
        this.emitFile({ type: 'asset', fileName: file, source: readFileSync(resolve(DELIVERY, file)) })
      }
      // Minifiers write newer JavaScript; without its comments it is short enough.
      const script = readFileSync(resolve(DELIVERY, 'first.js'), 'utf8').replace(
        /\/\*[\s\S]*?\*\/\n|^\s*\/\/.*\n|^ +/gm,
        '',
      )
      this.emitFile({ type: 'asset', fileName: 'first.js', source: script })
    },
  }
}

/**
 * The program kept whole by the browser, the data as the server last gave it. A new version waits until somebody asks
 * for it (src/app/update). Where the browser offers no service worker, the page is an ordinary one.
 */
export function worksOffline(): Plugin[] {
  const plugins = VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifestFilename: 'manifest.webmanifest',
    manifest: {
      name: '镇鉴',
      short_name: '镇鉴',
      description: '比较各镇公开报告的数字，并说明哪些不可比。',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      // A manifest knows no custom properties.
      background_color: LIGHT.surface,
      theme_color: LIGHT.brand,
      icons: ICONS,
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
      globIgnores: ['data/**', 'sw.js'],
      dontCacheBustURLsMatching: /^assets\//,
      directoryIndex: 'index.html',
      // One page, whatever is asked of it: scenarios and markers of chat programs stand behind a question mark.
      ignoreURLParametersMatching: [/./],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      // There is one page; other addresses below it are files.
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      runtimeCaching: [{ urlPattern: isDataRequest, handler: 'NetworkFirst', options: keptData() }],
    },
  })
  return plugins.map((plugin) => ({ ...plugin, apply: isForReaders }))
}

/** The worker gets the text of these functions: they may use nothing but their arguments and the worker's own scope. */
function isDataRequest({ url }: { url: URL }): boolean {
  return url.href.startsWith(new URL('data/', self.location.href).href)
}

function keptData() {
  return {
    cacheName: 'town-reports',
    networkTimeoutSeconds: SECONDS_TO_WAIT,
    // The server is asked even when the browser believes its own copy fresh: an office replaces files by hand.
    fetchOptions: { cache: 'no-cache' as const },
    expiration: { maxEntries: MAX_CACHED_FILES, purgeOnQuotaError: true },
    plugins: [{ cacheWillUpdate: markKept, fetchDidSucceed: keepFromPages }],
  }
}

/**
 * Written on the kept copy only: an answer that carries it came from this machine. The name is KEPT_HEADER's. A page in
 * place of the data is not kept, nor is a kept copy kept anew.
 */
async function markKept({ response }: { response: Response }): Promise<Response | null> {
  if (response.status !== 200 || response.headers.has('x-kept-since')) return null
  const body = await response.blob()
  if ((await body.slice(0, 100).text()).trimStart().startsWith('<')) return null
  const headers = new Headers(response.headers)
  headers.set('x-kept-since', headers.get('date') ?? new Date().toUTCString())
  return new Response(body, { headers })
}

/**
 * A proxy that finds no server behind it answers for it, and one that wants a login answers with a page: the kept copy
 * is better than both. A file that is not there any more is news, though it comes as a page.
 */
async function keepFromPages({ request, response }: { request: Request; response: Response }): Promise<Response> {
  if ([502, 503, 504].includes(response.status)) throw new Error('no server behind the gateway')
  const isPage = (response.headers.get('content-type') ?? '').includes('html')
  if (!isPage || [404, 410].includes(response.status)) return response
  if (!(await response.clone().text()).trimStart().startsWith('<')) return response
  const kept = await (await caches.open('town-reports')).match(request)
  if (!kept) return response
  const headers = new Headers(kept.headers)
  headers.set('x-kept-since', `${headers.get('x-kept-since') ?? ''}; page`)
  return new Response(await kept.blob(), { headers })
}
