import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join, resolve } from 'node:path'
import { expectReady } from '../browser/openPage.ts'
import { expect, test as base } from '../browser/test.ts'
import { blocksOf, findNginx, guide, type Hosting, startNginx } from './nginx.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const nginx = findNginx()
if (nginx === undefined) console.warn('HOSTING SKIPPED: nginx is not installed, docs/deploy.md was not followed.')

/** Each test has a server of its own, set up from the guide. */
const test = base.extend<{ hosting: Hosting }>({
  // Playwright insists on a pattern, also where nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern
  hosting: async ({}, use) => {
    const hosting = await startNginx(nginx ?? 'nginx')
    await use(hosting)
    await hosting.stop()
  },
  baseURL: async ({ hosting }, use) => use(hosting.address),
})

base('every server of the guide is told the same policy, which is that of the page and no frames', () => {
  const policies = [
    ...guide().matchAll(/(?:Security-Policy|Policy" value=)\s?"(default-src[^"]+)"|value="(default-src[^"]+)"/g),
  ]
    .map(([, first, second]) => first ?? second)
    .filter(Boolean)
  expect(policies).toHaveLength(3)
  const page = readFileSync(join(ROOT, 'dist/index.html'), 'utf8')
  const own = /Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
  expect(new Set(policies)).toEqual(new Set([`${own}; frame-ancestors 'none'`]))
})

if (nginx !== undefined) test.describe('nginx as docs/deploy.md says', followGuide)

function followGuide(): void {
  test('each kind of file has its type and its headers', async ({ hosting }) => {
    const [entry = ''] = readdirSync(join(hosting.folder, 'assets')).filter((file) => /^index-.*\.js$/.test(file))
    const rows = [
      ['', 'text/html', 'no-cache'],
      ['index.html', 'text/html', 'no-cache'],
      ['sw.js', 'javascript', 'no-cache'],
      ['first.js', 'javascript', 'no-cache'],
      ['manifest.webmanifest', 'application/manifest+json', 'no-cache'],
      ['data/catalog.json', 'application/json', 'no-cache'],
      ['data/demo-county.json', 'application/json', 'no-cache'],
      ['icons/192.png', 'image/png', 'no-cache'],
      ['favicon.svg', 'image/svg+xml', 'no-cache'],
      [`assets/${entry}`, 'javascript', 'public, max-age=31536000, immutable'],
    ] as const
    for (const [file, type, cache] of rows) {
      const { status, headers } = await ask(hosting, file)
      expect(status, file).toBe(200)
      expect(headers['content-type'], file).toContain(type)
      expect(headers['cache-control'], file).toBe(cache)
      expect(headers['x-content-type-options'], file).toBe('nosniff')
      expect(headers['referrer-policy'], file).toBe('no-referrer')
      expect(headers['content-security-policy'], file).toContain("frame-ancestors 'none'")
    }
    expect((await ask(hosting, 'nothing.js')).status).toBe(404)
    expect((await ask(hosting, 'assets/')).status).toBe(403)
    expect((await ask(hosting, '../zhenjian')).headers['location']).toBe('/zhenjian/')
  })

  test('large files come compressed, from the copies beside them; data are compressed on the way', async ({
    hosting,
  }) => {
    const [entry = ''] = readdirSync(join(hosting.folder, 'assets')).filter((file) => /^index-.*\.js$/.test(file))
    const packed = await ask(hosting, `assets/${entry}`, { 'accept-encoding': 'gzip' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.bytes).toBe(readFileSync(join(hosting.folder, `assets/${entry}.gz`)).length)
    const data = await ask(hosting, 'data/demo-county.json', { 'accept-encoding': 'gzip' })
    expect(data.headers['content-encoding']).toBe('gzip')
    expect(data.bytes).toBeLessThan(readFileSync(join(hosting.folder, 'data/demo-county.json')).length / 4)
    const again = await ask(hosting, 'data/demo-county.json', { 'if-none-match': String(data.headers['etag']) })
    expect(again.status).toBe(304)
  })

  test('the page opens below its path, and again without the server', async ({ page, hosting, allowNoise }) => {
    await page.goto('./')
    await expectReady(page)
    await expect(page.getByRole('region', { name: '核心指标' }).getByRole('listitem')).toHaveCount(4)
    await expect.poll(() => page.evaluate(keptFiles), { timeout: 30_000 }).toBeGreaterThanOrEqual(2)
    await hosting.stop()
    allowNoise(/ERR_(?:FAILED|CONNECTION_REFUSED)/)
    await page.reload()
    await expectReady(page)
    await expect(page.getByText(/显示的是本机在 .+ 保存的最近一份数据/)).toBeVisible()
  })

  test("an office's documents replace the demo as the guide says, and the page opens them", async ({
    page,
    hosting,
  }) => {
    const data = join(hosting.folder, 'data')
    renameSync(join(data, 'demo-county.json'), join(data, 'our-county.json'))
    const document = join(data, 'our-county.json')
    writeFileSync(document, readFileSync(document, 'utf8').replace('示例县（虚构）', '我们县'))
    rmSync(join(data, 'public-sample.json'))
    const id = /"id":\s*"([^"]+)"/.exec(readFileSync(document, 'utf8'))?.[1] ?? ''
    const [commands = ''] = blocksOf('sh')
    run(commands.replaceAll('/srv/zhenjian/dist', hosting.folder).replace('--id our-county', `--id ${id}`))
    await page.goto('./')
    await expectReady(page)
    await expect(page.getByRole('button', { name: /^切换数据集：我们县|我们县/ }).first()).toBeVisible()
  })

  test('the hashes are checked as the guide says, and a changed file is named', ({ hosting }) => {
    const check = blocksOf('sh').find((block) => block.includes('sha256sum')) ?? ''
    expect(shell(check, hosting.folder)).toMatchObject({ status: 0, stdout: '' })
    writeFileSync(join(hosting.folder, 'floor.js'), '1')
    expect(shell(check, hosting.folder).stdout).toContain('floor.js: FAILED')
  })
}

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  bytes: number
}

/** As it comes: fetch would unpack it. */
function ask({ address }: Hosting, file: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asking = request(new URL(file, address), { headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Uint8Array) => void (bytes += chunk.length))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, bytes }))
    })
    asking.on('error', fail).end()
  })
}

async function keptFiles(): Promise<number> {
  return (await (await caches.open('town-reports')).keys()).length
}

function run(commands: string): void {
  const { status, stdout, stderr } = shell(commands, ROOT)
  expect(status, `${commands}\n${stdout}\n${stderr}`).toBe(0)
}

function shell(commands: string, cwd: string) {
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', commands], { cwd, encoding: 'utf8' })
}
