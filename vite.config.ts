import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import {
  buildInfo,
  carryBundle,
  carryData,
  classicScripts,
  contentPolicy,
  FILE_MODE,
  FIRST_LOAD,
  isForReaders,
  preloadFirstScreen,
  serveMocks,
} from './build/plugins.ts'
import { hostedFiles, worksOffline } from './build/hosted.ts'
import { themeStyles } from './build/themeStyles.ts'
import { zipForCarrying } from './build/zip.ts'

/** React goes first: a group takes its modules' dependencies along, and the chart wrapper depends on React. */
const VENDORS = [
  { name: 'react', priority: 2, test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  // Pictures on the screen are drawn on a canvas; what writes SVG comes with the first file that is asked for.
  {
    name: 'echarts',
    priority: 1,
    test: /node_modules[\\/](?:echarts|echarts-for-react|zrender)[\\/](?!.*(?:svg|component[\\/]graphic))/i,
  },
]

/** What syntax and styles are lowered and prefixed for; reaches a little below the promise in package.json. */
const OLDEST = ['chrome80', 'safari15.4', 'ios15.4', 'firefox115']

/** One classic script and one style sheet, to be opened from a folder. */
const FILE_OUTPUT = {
  format: 'iife',
  codeSplitting: false,
  entryFileNames: 'app.js',
  assetFileNames: (asset: { names: string[] }) => (asset.names[0]?.endsWith('.css') ? 'app.css' : '[name][extname]'),
} as const

/** A page from a folder starts its worker from a text, not from a file. */
const FILE_ALIASES = [
  {
    find: /^\.\/openReader\.ts$/,
    replacement: resolve(import.meta.dirname, 'src/data/document/openReaderFromText.ts'),
  },
]

export default defineConfig(({ command, mode }) => ({
  base: './',
  plugins: [
    react({ jsxImportSource: '#jsx' }),
    themeStyles(),
    serveMocks(),
    carryData(),
    carryBundle(),
    preloadFirstScreen(),
    hostedFiles(),
    ...(isForReaders({}, { command, mode }) ? worksOffline() : []),
    classicScripts(),
    contentPolicy(),
    buildInfo(),
    zipForCarrying(),
  ],
  // The first page of a fresh clone should not wait for its modules one by one; unit tests have no page.
  server: { warmup: { clientFiles: process.env['VITEST'] === undefined ? ['src/main.tsx'] : [] } },
  resolve: { alias: mode === FILE_MODE ? FILE_ALIASES : [] },
  css: { transformer: 'lightningcss' },
  build: {
    outDir: mode === FILE_MODE ? 'dist-file' : 'dist',
    target: OLDEST,
    cssTarget: OLDEST,
    modulePreload: { polyfill: false },
    cssCodeSplit: mode !== FILE_MODE,
    // What the page weighs is judged by `npm run size`, not chunk by chunk.
    chunkSizeWarningLimit: 4000,
    rolldownOptions:
      mode === FILE_MODE
        ? { output: FILE_OUTPUT, transform: { define: { 'import.meta': '{}' } } }
        : { output: { codeSplitting: { groups: [...VENDORS, FIRST_LOAD] } } },
  },
  test: {
    setupFiles: ['src/domain/testing/setMaskerForTests.ts'],
    // Property tests draw thousands of pictures; a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,mocks}/**/*.test.{ts,tsx}'], environment: 'node' } },
      { extends: true, test: { name: 'house', include: ['e2e/house/*.test.ts'], environment: 'node' } },
    ],
  },
}))
