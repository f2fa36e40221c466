import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answerFrom, SUB_PATH } from './answerFrom.ts'
import { test as base } from './test.ts'

/** A web server with its own copy of dist/: a test may take it away, bring it back, and replace what it serves. */
export interface Host {
  /** Where the copy lies. */
  folder: string
  /** Address of the page, below a sub-path. */
  address: string
  stop: () => Promise<void>
  /** On the same port as before. */
  start: () => Promise<void>
  remove: () => Promise<void>
}

/** Plain http://127.0.0.1 is as good as https to a browser, so that its service worker runs. */
export async function startHost(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'zhenjian-host-'))
  cpSync(resolve(import.meta.dirname, '../../dist'), folder, { recursive: true })
  let server = await listen(folder, 0)
  // The address of a listening TCP server is never a pipe's name.
  const { port } = server.address() as AddressInfo
  return {
    folder,
    address: `http://127.0.0.1:${port}${SUB_PATH}`,
    stop: () => close(server),
    start: async () => void (server = await listen(folder, port)),
    remove: async () => {
      await close(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function listen(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => answerFrom(folder, request, response))
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)))
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

/** Each test has its own server, which it may take away and whose documents it may replace. */
export const test = base.extend<{ host: Host }>({
  // Playwright insists on a pattern, also where nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.remove()
  },
  baseURL: async ({ host }, use) => use(host.address),
})
