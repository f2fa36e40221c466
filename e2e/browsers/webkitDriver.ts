import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { freePorts } from '../browser/freePorts.ts'
import type { BrowserDriver } from './browserDriver.ts'

/**
 * Debian's WebKitGTK over plain WebDriver, on a screen that nobody sees. It is what Safari and every browser of an iPad are
 * built on. It tells neither the console nor downloads: the page itself notes errors, and files are looked at inside it.
 */
export async function webkitDriver(driverPath: string, screenPath: string): Promise<BrowserDriver> {
  const screen = spawn(screenPath, ['-displayfd', '1', '-screen', '0', '2000x1300x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const display = await new Promise<string>((done) => screen.stdout.once('data', (text) => done(String(text).trim())))
  const [port = 0] = await freePorts(1)
  // GTK under a translated locale would name itself so; the page asks the browser for its language.
  const env = { ...process.env, DISPLAY: `:${display}`, LANG: 'C.UTF-8', LIBGL_ALWAYS_SOFTWARE: '1' }
  const driver = spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' })
  return startSession(`http://127.0.0.1:${port}`, [driver, screen])
}

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

async function startSession(address: string, processes: readonly ChildProcess[]): Promise<BrowserDriver> {
  await answers(address)
  const started = await callTo(address)('POST', '/session', { capabilities: { alwaysMatch: {} } })
  // The shape that WebDriver's standard gives it.
  const { sessionId, capabilities } = started as { sessionId: string; capabilities: { browserVersion: string } }
  const call = callTo(`${address}/session/${sessionId}`)
  const driver = driverOver(call, `WebKitGTK ${capabilities.browserVersion}`)
  await driver.resize({ width: 1366, height: 768 })
  return {
    ...driver,
    close: async () => {
      await call('DELETE', '')
      for (const one of processes) one.kill()
    },
  }
}

function driverOver(call: Call, name: string): BrowserDriver {
  const faults: string[] = []
  const evaluate: BrowserDriver['evaluate'] = async (act, argument) => {
    const answer = await call('POST', '/execute/async', { script: scriptOf(act), args: [argument ?? null] })
    // Written by the script below.
    const { value, error, received } = answer as { value: never; error?: string; received: string[] }
    faults.push(...received)
    if (error !== undefined) throw new Error(error)
    return value
  }
  return {
    name,
    faults,
    evaluate,
    downloads: null,
    pdf: null,
    open: async (url, before) => {
      await call('POST', '/url', { url })
      await evaluate(noteErrors, null)
      if (before) await evaluate(before, null)
    },
    press: (key) => sendActions(call, { type: 'key', id: 'keyboard', actions: stroke(KEYS[key] ?? key) }),
    clickAt: (x, y) => sendActions(call, { type: 'pointer', id: 'mouse', actions: tap(Math.round(x), Math.round(y)) }),
    upload: async (selector, paths) => {
      const found = await call('POST', '/element', { using: 'css selector', value: selector })
      await call('POST', `/element/${Object.values(found as Record<string, string>)[0]}/value`, {
        text: paths.join('\n'),
      })
    },
    resize: (size) => resizeTo(call, evaluate, size),
    screenshot: async (path) => writeFileSync(path, Buffer.from(String(await call('GET', '/screenshot')), 'base64')),
    close: () => Promise.resolve(),
  }
}

/** What is asked for is the window with its frame, and it comes some time later: asked again until the page has its size. */
async function resizeTo(
  call: Call,
  evaluate: BrowserDriver['evaluate'],
  size: { width: number; height: number },
): Promise<void> {
  const asked = { ...size }
  for (let tries = 0; tries < 20; tries += 1) {
    await call('POST', '/window/rect', asked)
    await new Promise((done) => setTimeout(done, 100))
    const inner = await evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }), null)
    if (inner.width === size.width && inner.height === size.height) return
    const outer = (await call('GET', '/window/rect')) as { width: number; height: number }
    asked.width = outer.width + size.width - inner.width
    asked.height = outer.height + size.height - inner.height
  }
  throw new Error(`the window does not become ${size.width} × ${size.height}`)
}

/** Runs in the page: what WebDriver does not tell, the page notes. Handed over by the next script. */
function noteErrors(): void {
  const received: string[] = []
  Object.assign(window, { receivedErrors: received })
  window.addEventListener('error', ({ message }) => received.push(message))
  window.addEventListener('unhandledrejection', ({ reason }) => received.push(String(reason)))
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console)
    console[level] = (...words: unknown[]) => {
      received.push(words.map(String).join(' '))
      say(...words)
    }
  }
}

function scriptOf(act: unknown): string {
  return `
    const [argument, done] = arguments
    const __name = (named) => named
    const take = () => (window.receivedErrors ?? []).splice(0)
    Promise.resolve().then(() => (${String(act)})(argument)).then(
      (value) => done({ value: value === undefined ? null : value, received: take() }),
      (error) => done({ value: null, error: String(error), received: take() }),
    )`
}

/** WebDriver's own signs for keys that write nothing. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F5: '\uE035',
}

async function sendActions(call: Call, source: object): Promise<void> {
  await call('POST', '/actions', { actions: [source] })
}

function stroke(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]
}

function tap(x: number, y: number): object[] {
  return [
    { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
}

function callTo(address: string): Call {
  return async (method, path, body) => {
    const answer = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
    // The shape that WebDriver's standard gives it.
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (!answer.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message}`)
    return value
  }
}

async function answers(address: string): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await fetch(`${address}/status`).catch(() => null))) {
    if (Date.now() > end) throw new Error('WebKitWebDriver did not start')
    await new Promise((done) => setTimeout(done, 100))
  }
}
