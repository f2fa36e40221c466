import { defineConfig, devices } from 'playwright/test'
import { findBrowser } from './e2e/browser/findBrowser.ts'
import { freePorts } from './e2e/browser/freePorts.ts'

/** Found once a run; the workers read this file too and inherit what it found. Runs side by side get different ones. */
const PORTS = (process.env['ZHENJIAN_PORTS'] ??= (await freePorts(3)).join(' '))
const [dev, start, dist] = PORTS.split(' ')
const DEV = `http://localhost:${dev}/`
const START = `http://localhost:${start}/`
const DIST = `http://localhost:${dist}/some/where/`
/** The development build in one piece: mocks and React's warnings as in `npm start`, but no request for each module. */
const SITE = 'node_modules/.journeys'
/** Chromium's sandbox refuses to run as root, as containers do. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // Upper bounds, wide enough for the first page of a cold development server.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Recording takes a tenth of the time; whoever looks into a failure adds `--trace retain-on-failure`.
    trace: 'off',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: [...SANDBOX, ...QUIET] },
  },
  projects: [
    { name: 'dev', testMatch: 'journeys/**/*.spec.ts', use: { baseURL: DEV } },
    { name: 'start', testMatch: 'start/**/*.spec.ts', use: { baseURL: START } },
    { name: 'dist', testMatch: 'dist/**/*.spec.ts', use: { baseURL: DIST } },
    // Opened from a folder: each worker copies dist-file/ to a path of its own.
    { name: 'file', testMatch: 'file/**/*.spec.ts' },
    { name: 'hosting', testMatch: 'hosting/**/*.spec.ts' },
  ],
  webServer: [
    {
      command: `npx vite build --mode development --outDir ${SITE} --logLevel warn && npx vite preview --outDir ${SITE} --port ${dev} --strictPort`,
      url: DEV,
      env: { NODE_ENV: 'development' },
    },
    { command: `npx vite --port ${start} --strictPort`, url: START },
    { command: `npx tsx e2e/browser/serveDist.ts ${dist}`, url: DIST },
  ],
})
