import { defineConfig, devices } from 'playwright/test'
import { findBrowser } from './e2e/browser/findBrowser.ts'

/** Two checkouts on one machine can be tested side by side: each gets its own port, and two derived from it. */
const PORT = Number(process.env['ZHENJIAN_PORT'] ?? 5199)
const DEV = `http://localhost:${PORT}/`
const START = `http://localhost:${PORT + 1000}/`
const DIST = `http://localhost:${PORT - 1000}/some/where/`
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
    trace: 'retain-on-failure',
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
      command: `npx vite build --mode development --outDir ${SITE} --logLevel warn && npx vite preview --outDir ${SITE} --port ${PORT} --strictPort`,
      url: DEV,
      env: { NODE_ENV: 'development' },
    },
    { command: `npx vite --port ${PORT + 1000} --strictPort`, url: START },
    { command: `npx tsx e2e/browser/serveDist.ts ${PORT - 1000}`, url: DIST },
  ],
})
